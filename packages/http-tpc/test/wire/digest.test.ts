/** Checksums in headers. Reference values of "Wikipedia" and of nothing, made with other programs. */
import t from 'tap'

import { formatDigest, formatReprDigest, formatWantReprDigest, parseContentMd5, parseDigest, parseReprDigest, wantedDigests, wantedReprDigests } from '../../src/wire/digest.ts'

const md5OfNothing = { algorithm: 'md5', hex: 'd41d8cd98f00b204e9800998ecf8427e' } as const
const adler = { algorithm: 'adler32', hex: '11e60398' } as const
const sha = { algorithm: 'sha-256', hex: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' } as const

void t.test('[TPC-Digest] adler32 is hexadecimal, the others base64, joined without blanks', async t => {
  t.equal(formatDigest([adler]), 'adler32=11e60398')
  t.equal(formatDigest([adler, md5OfNothing]), 'adler32=11e60398,md5=1B2M2Y8AsgTpgAmY7PhCfg==')
  t.equal(formatReprDigest([adler, sha]), 'adler=:EeYDmA==:, sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:')
})

void t.test('peers write checksums in several ways', async t => {
  t.strictSame(parseDigest('adler32=11E60398'), [adler])
  t.strictSame(parseDigest('ADLER32=398'), [{ algorithm: 'adler32', hex: '00000398' }], 'leading zeros may be missing')
  t.strictSame(parseDigest('md5=1B2M2Y8AsgTpgAmY7PhCfg=='), [md5OfNothing])
  t.strictSame(parseDigest('md5=d41d8cd98f00b204e9800998ecf8427e'), [md5OfNothing], 'hexadecimal where base64 belongs')
  t.strictSame(parseDigest('unixcksum=12, adler32=11e60398 ,, sha-512=x'), [adler], 'unknown ones are left out')
  t.strictSame(parseDigest(''), [])
  t.strictSame(parseContentMd5(' 1B2M2Y8AsgTpgAmY7PhCfg== '), [md5OfNothing])
  t.strictSame(parseReprDigest('md5=:1B2M2Y8AsgTpgAmY7PhCfg==:, adler32=:EeYDmA==:;x=1'), [md5OfNothing, adler])
})

void t.test('a malformed checksum is not taken for one', async t => {
  for (const text of ['adler32', 'adler32=', 'adler32=123456789', 'adler32=xyz', 'md5=1B2M', 'md5=???', 'adler32=1 1']) t.equal(parseDigest(text), undefined, text)
  for (const text of ['md5', 'md5=1B2M2Y8AsgTpgAmY7PhCfg==', 'md5=:1B2M:', 'md5=:=:', 'MD5=:1B2M2Y8AsgTpgAmY7PhCfg==:']) t.equal(parseReprDigest(text), undefined, text)
})

void t.test('the wish that weighs most is answered', async t => {
  t.strictSame(wantedDigests('adler32'), ['adler32'])
  t.strictSame(wantedDigests('ADLER32'), ['adler32'])
  t.strictSame(wantedDigests('adler32;q=1, md5;q=0.8'), ['adler32'], 'dCache does not want its md5 computed')
  t.strictSame(wantedDigests('sha-512, md5;q=0.1, adler32; q=0.3'), ['adler32'])
  t.strictSame(wantedDigests('adler32,md5,adler32'), ['adler32', 'md5'])
  t.strictSame(wantedDigests('adler32;q=0, sha-512'), [])
  t.strictSame(wantedReprDigests('md5=5, sha-256=10'), ['sha-256'])
  t.strictSame(wantedReprDigests('sha-512=3'), [])
  t.equal(wantedReprDigests('md5'), undefined)
  t.equal(formatWantReprDigest(['md5', 'adler32']), 'md5=5, adler=5')
})
