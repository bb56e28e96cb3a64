/** How many hexadecimal digits a checksum has. */

const digits: Readonly<Record<string, number>> = { adler32: 8, crc32: 8, crc32c: 8, md5: 32, sha1: 40, sha256: 64, sha512: 128 }

/** Undefined where the algorithm is none of those that FTS and storages know; `sha-256` is `sha256`. */
export function digitsOf (algorithm: string): number | undefined {
  return digits[algorithm.toLowerCase().replace('-', '')]
}

/** The number that `value` should have; undefined where it has that many, or nobody knows. Leading zeros of an adler32 or CRC are left out by some. */
export function digitsMissed (algorithm: string, value: string): number | undefined {
  const expected = digitsOf(algorithm)
  return value.length === expected || (expected === 8 && value.length < expected) ? undefined : expected
}
