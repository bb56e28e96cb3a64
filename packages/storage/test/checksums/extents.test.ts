/** Sums follow the writes; where they cannot, there are none. */
import t from 'tap'

import { adler32 } from '../../src/checksums/adler32.ts'
import { crc32c } from '../../src/checksums/crc32c.ts'
import { ExtentSums } from '../../src/checksums/extents.ts'
import { hexOf } from '../../src/checksums/running-sums.ts'

const whole = Buffer.from('0123456789')

void t.test('runs that meet become one, so that backward writes of a large file are remembered', t => {
  const sums = new ExtentSums(['adler32', 'crc32c'])
  const large = Buffer.alloc(10_000, 'abc')
  for (let at = large.length - 1; at >= 0; at--) sums.add(large.subarray(at, at + 1), at)
  t.strictSame(sums.total(large.length), { adler32: hexOf(adler32(large)), crc32c: hexOf(crc32c(large)) })
  t.end()
})

void t.test('a file that was truncated to nothing begins anew; one that was cut has no sums', t => {
  const sums = new ExtentSums(['adler32', 'crc32c'])
  sums.add(whole, 0)
  sums.truncate(20)
  t.strictSame(sums.total(20), {}, 'nobody wrote the zeros')
  t.ok(sums.total(10).crc32c, 'what was written is still known')
  sums.truncate(5)
  t.strictSame(sums.total(5), {})
  sums.truncate(0)
  t.strictSame(sums.total(0), { adler32: '00000001', crc32c: '00000000' })
  sums.add(whole, 0)
  t.equal(sums.total(10).adler32, hexOf(adler32(whole)))
  t.end()
})

void t.test('more runs than can be remembered: none', t => {
  const sums = new ExtentSums(['adler32', 'crc32c'])
  for (let at = 0; at < 10_000; at += 2) sums.add(whole.subarray(0, 1), at)
  for (let at = 1; at < 10_000; at += 2) sums.add(whole.subarray(0, 1), at)
  t.strictSame(sums.total(10_000), {})
  t.end()
})

void t.test('sums are eight digits', t => {
  t.equal(hexOf(1), '00000001')
  t.equal(hexOf(0xFFFFFFFF), 'ffffffff')
  t.end()
})
