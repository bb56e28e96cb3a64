/** How ranges are cut into pages, and what is said about them. */
import fc from 'fast-check'
import t from 'tap'

import * as xrootd from '../src/index.ts'
import { runs } from './fuzz.ts'

void t.test('a range is cut at multiples of 4096 in the file', async t => {
  // The example of a real server: pages of 3996 and 4004 bytes.
  t.same([xrootd.firstPageBytes(100, 8000), xrootd.pageCount(100, 8000), xrootd.bytesWithChecksums(100, 8000)], [3996, 2, 8008])
  t.same([xrootd.firstPageBytes(0, 20), xrootd.pageCount(0, 20), xrootd.bytesWithChecksums(0, 20)], [20, 1, 24])
  t.same([xrootd.pageCount(4096, 0), xrootd.bytesWithChecksums(4096, 0), xrootd.bytesWithoutChecksums(4096, 0)], [0, 0, 0])
  t.equal(xrootd.bytesWithChecksums(0, 8 * 1024 * 1024), 8_396_800, 'a chunk of xrdcp')
})

void t.test('the bytes with checksums tell those without', async t => {
  const offset = fc.oneof(fc.nat(20_000), fc.maxSafeInteger().map(offset => Math.abs(offset) % 2 ** 50))
  fc.assert(fc.property(offset, fc.nat(100_000), (offset, length) => xrootd.bytesWithoutChecksums(offset, xrootd.bytesWithChecksums(offset, length)) === length), runs(1000))
  fc.assert(fc.property(offset, fc.nat(20_000), (offset, bytes) => {
    try {
      return xrootd.bytesWithChecksums(offset, xrootd.bytesWithoutChecksums(offset, bytes)) === bytes
    } catch (error) {
      return error instanceof xrootd.XrootdError && error.code === 'MESSAGE_INVALID'
    }
  }), runs(1000))
  for (const lonely of [1, 4, 4100 + 4]) t.throws(() => xrootd.bytesWithoutChecksums(0, lonely), { code: 'MESSAGE_INVALID' })
})

void t.test('a status that was damaged on the way is not believed', async t => {
  const status = xrootd.pageStatus({ streamId: 0x0100, of: 'pgread', isFinal: true, dataLength: 24, offset: 0 })
  t.equal(status.toString('hex'), '01000fa700000018e850ffd901001e0000000000000000180000000000000000', 'that of a real server')
  const body = status.subarray(8)
  t.same(xrootd.decodePageStatus(body), { streamId: 0x0100, request: 30, kind: 0, dataLength: 24, offset: 0n })
  for (let at = 0; at < body.length; at++) {
    const damaged = Buffer.from(body)
    damaged[at] = damaged.readUInt8(at) ^ 1
    t.throws(() => xrootd.decodePageStatus(damaged), { code: 'MESSAGE_INVALID' })
  }
  t.throws(() => xrootd.decodePageStatus(body.subarray(0, 15)), { code: 'MESSAGE_INVALID' })
})

void t.test('a list of bad pages names their offsets, and the lengths of its ends', async t => {
  const pages = [{ offset: 0, length: 4096 }, { offset: 4096, length: 4096 }]
  const list = xrootd.encodeBadPages(pages)
  t.equal(list.toString('hex'), '0f9b65cc1000100000000000000000000000000000001000', 'that of a real exchange')
  t.same(xrootd.decodeBadPages(list), pages)
  const uneven = [{ offset: 100, length: 3996 }, { offset: 4096, length: 4096 }, { offset: 8192, length: 7 }]
  t.same(xrootd.decodeBadPages(xrootd.encodeBadPages(uneven)), uneven)
  const one = [{ offset: 100, length: 50 }]
  t.same(xrootd.decodeBadPages(xrootd.encodeBadPages(one)), one)
  list[20] = 1
  t.throws(() => xrootd.decodeBadPages(list), { code: 'MESSAGE_INVALID' })
  for (const length of [0, 8, 17]) t.throws(() => xrootd.decodeBadPages(Buffer.alloc(length)), { code: 'MESSAGE_INVALID' })
})
