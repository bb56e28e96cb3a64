import t from 'tap'

import { closeInReverse, closeTogether } from '../src/closing.ts'

t.test('one that fails keeps no other open, and the first failure is told when all are done', async t => {
  const closed: string[] = []
  const opened = [
    async () => { closed.push('first') },
    async () => { throw new Error('second') },
    () => { throw new Error('third, which is closed before') },
    async () => { closed.push('fourth') }
  ]
  await t.rejects(closeInReverse(opened), { message: 'third, which is closed before' })
  t.same(closed, ['fourth', 'first'])
  t.same(opened, [])
  await closeInReverse(opened)
})

t.test('of those that close at the same time, too', async t => {
  let isClosed = false
  await t.rejects(closeTogether([Promise.reject(new Error('no')), Promise.resolve().then(() => { isClosed = true })]), { message: 'no' })
  t.equal(isClosed, true)
})
