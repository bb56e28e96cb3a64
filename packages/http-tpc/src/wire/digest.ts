/** The headers that carry checksums, and those that ask for them: RFC 3230 `Digest` and RFC 9530 `Repr-Digest`. */
import type { Checksum, ChecksumAlgorithm } from '@scitags/storage'

interface Coding {
  readonly algorithm: ChecksumAlgorithm
  readonly bytes: number
  /** Name in RFC 3230 headers. */
  readonly digest: string
  /** [TPC-Digest] adler32 stands in hexadecimal, everything else in base64. */
  readonly isHex: boolean
  /** Names in RFC 9530 headers; the first is the one we write. */
  readonly repr: readonly string[]
}

const codings: readonly Coding[] = [
  { algorithm: 'adler32', bytes: 4, digest: 'adler32', isHex: true, repr: ['adler', 'adler32'] },
  { algorithm: 'crc32c', bytes: 4, digest: 'crc32c', isHex: false, repr: ['crc32c'] },
  { algorithm: 'md5', bytes: 16, digest: 'md5', isHex: false, repr: ['md5'] },
  { algorithm: 'sha-256', bytes: 32, digest: 'sha-256', isHex: false, repr: ['sha-256'] }
]

/** Joined without blanks: davix splits at the comma and does not trim. */
export function formatDigest (checksums: readonly Checksum[]): string {
  return checksums.map(checksum => {
    const { digest, isHex } = codingOf(checksum.algorithm)
    return `${digest}=${isHex ? checksum.hex : hexToBase64(checksum.hex)}`
  }).join(',')
}

export function formatReprDigest (checksums: readonly Checksum[]): string {
  return checksums.map(({ algorithm, hex }) => `${codingOf(algorithm).repr[0] ?? algorithm}=:${hexToBase64(hex)}:`).join(', ')
}

/** What a `Digest` header says of algorithms that we know; undefined when it is malformed. Hexadecimal is taken for all of them. */
export function parseDigest (text: string): readonly Checksum[] | undefined {
  const checksums: Checksum[] = []
  for (const element of elements(text)) {
    const [, name, value] = /^([^=\s]+)=(\S+)$/.exec(element) ?? []
    if (name === undefined || value === undefined) return undefined
    const coding = codings.find(({ digest }) => digest === name.toLowerCase())
    if (coding === undefined) continue
    const hex = hexOf(value, coding)
    if (hex === undefined) return undefined
    checksums.push({ algorithm: coding.algorithm, hex })
  }
  return checksums
}

/** What a `Repr-Digest` header says of algorithms that we know; undefined when it is malformed. */
export function parseReprDigest (text: string): readonly Checksum[] | undefined {
  const checksums: Checksum[] = []
  for (const element of elements(text)) {
    const [, name, value] = /^([a-z*][a-z0-9_.*-]*)=:([A-Za-z0-9+/=]*):(?:;.*)?$/.exec(element) ?? []
    if (name === undefined || value === undefined) return undefined
    const coding = codings.find(({ repr }) => repr.includes(name))
    if (coding === undefined) continue
    const hex = base64ToHex(value)
    if (hex?.length !== coding.bytes * 2) return undefined
    checksums.push({ algorithm: coding.algorithm, hex })
  }
  return checksums
}

/** `Content-MD5` (RFC 1864), which gfal2 sends with streamed uploads; undefined when it is malformed. */
export function parseContentMd5 (text: string): readonly Checksum[] | undefined {
  return parseDigest(`md5=${text.trim()}`)
}

/** The algorithms that a `Want-Digest` header likes best, of those we know; `q=0` means never. */
export function wantedDigests (text: string): readonly ChecksumAlgorithm[] {
  const wishes = elements(text).map(element => {
    const [name = '', ...parameters] = element.split(';').map(part => part.trim().toLowerCase())
    const quality = parameters.map(parameter => /^q\s*=\s*([01](?:\.\d{0,3})?)$/.exec(parameter)?.[1]).find(q => q !== undefined)
    return { coding: codings.find(({ digest }) => digest === name), weight: quality === undefined ? 1 : Number(quality) }
  })
  return best(wishes)
}

/** The algorithms that a `Want-Repr-Digest` header likes best, of those we know; undefined when it is malformed. */
export function wantedReprDigests (text: string): readonly ChecksumAlgorithm[] | undefined {
  const wishes = elements(text).map(element => {
    const [, name, weight] = /^([a-z*][a-z0-9_.*-]*)=(\d{1,2})(?:;.*)?$/.exec(element) ?? []
    return name === undefined ? undefined : { coding: codings.find(({ repr }) => repr.includes(name)), weight: Number(weight) }
  })
  return wishes.includes(undefined) ? undefined : best(wishes.filter(wish => wish !== undefined))
}

/** The wish for exactly these algorithms. */
export function formatWantReprDigest (algorithms: readonly ChecksumAlgorithm[]): string {
  return algorithms.map(algorithm => `${codingOf(algorithm).repr[0] ?? algorithm}=5`).join(', ')
}

function best (wishes: readonly { readonly coding: Coding | undefined, readonly weight: number }[]): readonly ChecksumAlgorithm[] {
  const known = wishes.flatMap(({ coding, weight }) => coding === undefined || weight <= 0 ? [] : [{ algorithm: coding.algorithm, weight }])
  const highest = Math.max(...known.map(({ weight }) => weight))
  return [...new Set(known.filter(({ weight }) => weight === highest).map(({ algorithm }) => algorithm))]
}

function codingOf (algorithm: ChecksumAlgorithm): Coding {
  const coding = codings.find(one => one.algorithm === algorithm)
  if (coding === undefined) throw new RangeError(`no coding for ${algorithm}`)
  return coding
}

function elements (text: string): string[] {
  return text.split(',').map(element => element.trim()).filter(element => element !== '')
}

/** Peers leave out leading zeros of an adler32, and some write hexadecimal where base64 belongs. */
function hexOf (value: string, { bytes, isHex }: Coding): string | undefined {
  if (isHex) return /^[0-9a-f]{1,8}$/i.test(value) ? value.toLowerCase().padStart(bytes * 2, '0') : undefined
  if (value.length === bytes * 2 && /^[0-9a-f]+$/i.test(value)) return value.toLowerCase()
  const hex = base64ToHex(value)
  return hex?.length === bytes * 2 ? hex : undefined
}

function hexToBase64 (hex: string): string {
  return btoa(String.fromCharCode(...(hex.match(/../g) ?? []).map(byte => parseInt(byte, 16))))
}

function base64ToHex (text: string): string | undefined {
  try {
    return [...atob(text)].map(character => character.charCodeAt(0).toString(16).padStart(2, '0')).join('')
  } catch {
    return undefined
  }
}
