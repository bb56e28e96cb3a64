/** Sums made in pieces, in any order, are the sums of the whole. */
import fc from 'fast-check'
import t from 'tap'

import { adler32, combineAdler32 } from '../../src/checksums/adler32.ts'
import { fastAdler32 } from '../../src/checksums/adler32-fast.ts'
import { combineCrc32c, crc32c } from '../../src/checksums/crc32c.ts'
import { fastCrc32c } from '../../src/checksums/crc32c-fast.ts'
import { ExtentSums } from '../../src/checksums/extents.ts'
import { hexOf } from '../../src/checksums/running-sums.ts'

/** Pieces of a buffer that begin anywhere, as those of the network do. */
const bytes = fc.tuple(fc.uint8Array({ maxLength: 20_000, size: 'max' }), fc.nat(7)).map(([whole, skipped]) => whole.subarray(skipped))

void t.test('known sums', t => {
  const digits = Buffer.from('123456789')
  t.equal(adler32(digits).toString(16), '91e01de')
  t.equal(crc32c(digits).toString(16), 'e3069283')
  t.equal(crc32c(Buffer.alloc(32)).toString(16), '8a9136aa', 'RFC 3720 B.4, zeros')
  t.equal(crc32c(Buffer.alloc(32, 0xFF)).toString(16), '62a8ab43', 'RFC 3720 B.4, ones')
  t.equal(adler32(Buffer.alloc(1_000_000, 0xFF)), slowAdler32(Buffer.alloc(1_000_000, 0xFF)), 'no sum leaves its range')
  t.end()
})

void t.test('the fast ways give the same sums', t => {
  t.not(fastCrc32c, crc32c, 'the optional dependency is there')
  const long = Buffer.alloc(300_001, 0xFF)
  t.equal(fastAdler32(long), slowAdler32(long), 'no sum leaves its range')
  fc.assert(fc.property(bytes, fc.nat(0xFFFF), (piece, seed) => {
    const before = adler32(Uint8Array.of(seed >>> 8, seed & 0xFF))
    return fastAdler32(piece, before) === adler32(piece, before) && fastCrc32c(piece, seed) === crc32c(piece, seed)
  }))
  t.end()
})

void t.test('two pieces combine to the whole', t => {
  fc.assert(fc.property(bytes, bytes, (first, second) => {
    const whole = Buffer.concat([first, second])
    return combineAdler32(adler32(first), adler32(second), second.length) === slowAdler32(whole) &&
      adler32(second, adler32(first)) === slowAdler32(whole) && crc32c(second, crc32c(first)) === slowCrc32c(whole) &&
      combineCrc32c(crc32c(first), crc32c(second), second.length) === slowCrc32c(whole)
  }))
  t.end()
})

void t.test('pieces in any order make the whole; a gap or an overlap makes none', t => {
  fc.assert(fc.property(fc.array(fc.uint8Array({ minLength: 1, maxLength: 300 }), { minLength: 1, maxLength: 12 }), fc.infiniteStream(fc.nat()), (pieces, random) => {
    let at = 0
    const placed = pieces.map(piece => ({ piece, position: (at += piece.length) - piece.length }))
    const shuffled = placed.map(entry => ({ entry, key: random.next().value as number })).sort((a, b) => a.key - b.key).map(({ entry }) => entry)
    const sums = new ExtentSums(['adler32', 'crc32c'])
    for (const { piece, position } of shuffled) sums.add(piece, position)
    const whole = Buffer.concat(pieces)
    const total = sums.total(whole.length)
    if (total.adler32 !== hexOf(adler32(whole)) || total.crc32c !== hexOf(crc32c(whole))) return false
    sums.add(pieces[0] as Uint8Array, 0)
    return [whole.length, whole.length + 1].every(size => Object.keys(sums.total(size)).length === 0)
  }))
  t.end()
})

function slowAdler32 (bytes: Uint8Array): number {
  let [a, b] = [1, 0]
  for (const byte of bytes) {
    a = (a + byte) % 65_521
    b = (b + a) % 65_521
  }
  return b * 65_536 + a
}

function slowCrc32c (bytes: Uint8Array): number {
  let crc = 0xFFFFFFFF
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? crc >>> 1 ^ 0x82F63B78 : crc >>> 1
  }
  return ~crc >>> 0
}
