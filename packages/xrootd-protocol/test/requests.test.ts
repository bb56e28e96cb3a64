import t from 'tap'

import { decodeRequest, encodeRequest } from '../src/index.ts'

void t.test('an open for reading is decoded, and encoded to the same bytes', async t => {
  const bytes = Buffer.from('01000bc200000450000000000000000000000000000000102f73746f72652f736d616c6c2e747874', 'hex')
  const message = decodeRequest(bytes.subarray(0, 24), bytes.subarray(24))
  t.match(message, { name: 'open', streamId: 0x0100, options: 0x0450, path: '/store/small.txt' })
  t.strictSame(encodeRequest(message), bytes)
})
