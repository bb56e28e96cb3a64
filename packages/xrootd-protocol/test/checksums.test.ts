/** Checksums: values that are known, and the fall-back computes what the processor does. */
import fc from 'fast-check'
import t from 'tap'

import { byTable } from '../src/crc32c.ts'
import { adler32, adler32Hex, crc32c } from '../src/index.ts'

/** As the files of the transcripts are filled. */
const patterned = Buffer.from(Array.from({ length: 4096 }, (_none, at) => 7 * at + 3))

void t.test('crc32c has the values that RFC 3720 and a real server give', async t => {
  const known: readonly (readonly [Buffer, number])[] = [
    [Buffer.alloc(0), 0], [Buffer.from('123456789'), 0xE3069283], [Buffer.alloc(32), 0x8A9136AA], [Buffer.alloc(32, 0xFF), 0x62A8AB43],
    [Buffer.from(Array.from({ length: 32 }, (_none, at) => at)), 0x46DD794E], [patterned, 0xED96B643], [Buffer.from('hello xrootd capture'), 0x30700C3A]
  ]
  for (const [bytes, sum] of known) {
    t.equal(byTable(bytes), sum)
    t.equal(crc32c(bytes), sum)
  }
})

void t.test('adler32 has the values that are known', async t => {
  t.equal(adler32(Buffer.alloc(0)), 1)
  t.equal(adler32(Buffer.from('Wikipedia')), 0x11E60398)
  t.equal(adler32Hex(adler32(Buffer.from('hello xrootd capture'))), '524907e9', 'that of a real server')
  t.equal(adler32Hex(1), '00000001')
  const most = Buffer.alloc(1_000_000, 0xFF)
  const [low, high] = most.reduce<readonly [number, number]>(([low, high], byte) => [(low + byte) % 65_521, (high + low + byte) % 65_521], [1, 0])
  t.equal(adler32(most), high * 65_536 + low, 'no sum overflows')
})

void t.test('pieces give the sum of the whole, wherever they lie', async t => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(200), fc.nat(9), (bytes, cut, skipped) => {
    const [one, other] = [bytes.subarray(skipped, cut), bytes.subarray(Math.max(cut, skipped))]
    const whole = bytes.subarray(skipped)
    const isRight = (sum: (bytes: Uint8Array, seed?: number) => number): boolean => sum(other, sum(one)) === sum(whole)
    return isRight(byTable) && isRight(adler32) && crc32c(Buffer.from(whole)) === byTable(whole)
  }))
  t.pass()
})
