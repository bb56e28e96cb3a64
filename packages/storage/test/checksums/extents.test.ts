/** Sums follow the writes; where they cannot, there are none. */
import t from 'tap'

import { adler32 } from '../../src/checksums/adler32.ts'
import { crc32c } from '../../src/checksums/crc32c.ts'
import { ExtentSums, hexOf } from '../../src/checksums/extents.ts'

const whole = Buffer.from('0123456789')

void t.test('runs that meet become one, so that backward writes of a large file are remembered', t => {
  const sums = new ExtentSums()
  const large = Buffer.alloc(10_000, 'abc')
  for (let at = large.length - 1; at >= 0; at--) sums.add(large.subarray(at, at + 1), at)
  t.strictSame(sums.total(large.length), { adler32: adler32(large), crc32c: crc32c(large) })
  t.end()
})

void t.test('a file that was truncated to nothing begins anew; one that was cut has no sums', t => {
  const sums = new ExtentSums()
  sums.add(whole, 0)
  sums.truncate(20)
  t.equal(sums.total(20), undefined, 'nobody wrote the zeros')
  t.ok(sums.total(10), 'what was written is still known')
  sums.truncate(5)
  t.equal(sums.total(5), undefined)
  sums.truncate(0)
  t.strictSame(sums.total(0), { adler32: 1, crc32c: 0 })
  sums.add(whole, 0)
  t.equal(sums.total(10)?.adler32, adler32(whole))
  t.end()
})

void t.test('more runs than can be remembered: none', t => {
  const sums = new ExtentSums()
  for (let at = 0; at < 10_000; at += 2) sums.add(whole.subarray(0, 1), at)
  for (let at = 1; at < 10_000; at += 2) sums.add(whole.subarray(0, 1), at)
  t.equal(sums.total(10_000), undefined)
  t.end()
})

void t.test('sums are eight digits', t => {
  t.equal(hexOf(1), '00000001')
  t.equal(hexOf(0xFFFFFFFF), 'ffffffff')
  t.end()
})
