/** Properties of checksum headers. */
import fc from 'fast-check'
import t from 'tap'

import type { Checksum } from '@scitags/storage'
import { formatDigest, formatReprDigest, parseDigest, parseReprDigest, wantedDigests, wantedReprDigests } from '../../src/wire/digest.ts'

const algorithms = [['adler32', 4], ['crc32c', 4], ['md5', 16], ['sha-256', 32]] as const
const checksum: fc.Arbitrary<Checksum> = fc.constantFrom(...algorithms).chain(([algorithm, bytes]) =>
  fc.uint8Array({ minLength: bytes, maxLength: bytes }).map(sum => ({ algorithm, hex: Buffer.from(sum).toString('hex') })))

void t.test('what is written is read back', async t => {
  fc.assert(fc.property(fc.array(checksum), checksums => {
    t.strictSame(parseDigest(formatDigest(checksums)), checksums)
    t.strictSame(parseReprDigest(formatReprDigest(checksums)), checksums)
  }), { numRuns: 50 })
})

void t.test('whatever a header says, only whole checksums come out of it', async t => {
  const width = new Map<string, number>(algorithms)
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'adler32=:;,md5q. AB09+/') }))
  fc.assert(fc.property(text, header => {
    const found = [...parseDigest(header) ?? [], ...parseReprDigest(header) ?? []]
    return found.every(({ algorithm, hex }) => hex.length === (width.get(algorithm) ?? 0) * 2 && /^[0-9a-f]+$/.test(hex))
  }), { numRuns: 1000 })
  t.pass()
})

void t.test('whatever is wanted, only what we know is promised, and once', async t => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'adler32md5;q=01., ') }), header => {
    const wanted = [...wantedDigests(header), ...wantedReprDigests(header) ?? []]
    return new Set(wantedDigests(header)).size === wantedDigests(header).length && wanted.every(one => algorithms.some(([known]) => known === one))
  }), { numRuns: 1000 })
  t.pass()
})
