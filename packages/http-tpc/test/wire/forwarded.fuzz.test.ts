/** Properties of `Forwarded`. */
import fc from 'fast-check'
import t from 'tap'

import { plainAddress } from '@scitags/core/wire'
import { readForwarded, readForwardedFor } from '../../src/wire/forwarded.ts'

const address = fc.oneof(fc.ipV4(), fc.ipV6())
const port = fc.integer({ min: 1, max: 65_535 })
const node = fc.tuple(address, port).map(([address, port]) => ({ text: address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`, read: { address: plainAddress(address), port } }))
const fields = fc.string({ unit: fc.constantFrom(...'for=by";,\\ [2001:db8::1]192.0.2.1x_') })

void t.test('what a proxy writes is read back, whatever stood before it', async t => {
  fc.assert(fc.property(fields, node, node, (before, from, by) => {
    const own = `for="${from.text}";by="${by.text}"`
    const last = readForwarded(before === '' ? own : `${before}, ${own}`)?.at(-1)
    t.strictSame(last ?? { from: from.read, by: by.read }, { from: from.read, by: by.read })
    t.strictSame(readForwardedFor(before === '' ? from.text : `${before}, ${from.text}`)?.at(-1), { from: from.read, by: undefined })
  }), { numRuns: 1000 })
})

void t.test('it is read in time that its length bounds', async t => {
  const worst = ['for="'.padEnd(4000, '\\"'), `${'a'.repeat(4000)}`, `${'a=b;'.repeat(1000)}`, ` ${' '.repeat(4000)}`, `a="${'\\a'.repeat(1900)}`]
  const start = performance.now()
  for (const field of worst) readForwarded(field)
  t.ok(performance.now() - start < 5000)
})
