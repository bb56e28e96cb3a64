/** Properties of reading COPY headers. */
import fc from 'fast-check'
import t from 'tap'

import { HttpTpcError } from '../../src/errors.ts'
import { readCopyHeaders } from '../../src/wire/tpc-headers.ts'

const name = fc.oneof(fc.string(), fc.constantFrom('Source', 'Destination', 'Credential', 'Overwrite', 'X-Number-Of-Streams', 'Repr-Digest', 'RequireChecksumVerification', 'Copy-Header', 'TransferHeaderSciTag', 'TransferHeaderHost', 'TransferHeader'))
const value = fc.oneof(fc.string(), fc.webUrl(), fc.constantFrom('none', 'T', 'true', '5', 'X: y', 'md5=:AA==:'), fc.string({ unit: 'binary' }))

void t.test('any headers give an order or a refusal with status 400', async t => {
  fc.assert(fc.property(fc.array(fc.tuple(name, value), { maxLength: 8 }), headers => {
    try {
      const reading = readCopyHeaders(headers.flat())
      return reading.kind === 'local' || (/^https?:$/.test(reading.order.remote.protocol) && reading.order.streams >= 1 && reading.order.streams <= 100)
    } catch (error) {
      return error instanceof HttpTpcError && error.status === 400
    }
  }), { numRuns: 2000 })
  t.pass()
})

void t.test('nothing that is forwarded can end a header line, or speak for the connection', async t => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('TransferHeaderX', 'Copy-Header', 'transferheaderHost', 'TransferHeaderA b'), value), { maxLength: 4 }), headers => {
    try {
      const reading = readCopyHeaders(['Source', 'http://a/f', ...headers.flat()])
      return reading.kind === 'third-party' && reading.order.forwarded.every(([name, text]) => /^[\x21-\x7e]+$/.test(name) && name.toLowerCase() !== 'host' && !/[\r\n\0]/.test(text))
    } catch (error) {
      return error instanceof HttpTpcError
    }
  }), { numRuns: 1000 })
  t.pass()
})
