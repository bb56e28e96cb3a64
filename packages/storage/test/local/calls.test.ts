/** Who is inside may finish; who comes after the end is refused. */
import t from 'tap'

import { Calls } from '../../src/local/calls.ts'

void t.test('closing waits for those inside and refuses the rest', async t => {
  const calls = new Calls()
  let finish = (): void => {}
  const inside = calls.run('/a', undefined, async () => { await new Promise<void>(resolve => { finish = resolve }) })
  const order: string[] = []
  const closed = Promise.all([calls.close(), calls.close()]).then(() => { order.push('closed') })
  await t.rejects(calls.run('/b', undefined, async () => {}), { code: 'CLOSED', message: /^\/b: / })
  order.push('refused')
  finish()
  await inside
  await closed
  t.strictSame(order, ['refused', 'closed'])
})

void t.test('a cancelled call does not begin, and a failure is told in our words', async t => {
  const calls = new Calls()
  let hasBegun = false
  await t.rejects(calls.run('/a', AbortSignal.abort(new Error('enough')), async () => { hasBegun = true }), { code: 'CANCELLED', cause: { message: 'enough' } })
  t.equal(hasBegun, false)
  const refused = calls.run('/a', undefined, async () => { throw Object.assign(new Error('ENOSPC: /machine/path'), { code: 'ENOSPC' }) })
  await t.rejects(refused, { code: 'NO_SPACE', status: 507, message: '/a: the storage is full' })
})
