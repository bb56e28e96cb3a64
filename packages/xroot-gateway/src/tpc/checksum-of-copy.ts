/** The checksum that a client wants of a copy, computed while the bytes go by. */
import { createHash } from 'node:crypto'

import { adler32, crc32c } from '@scitags/storage'
import { GatewayError } from '../errors.ts'

export class ChecksumOfCopy {
  readonly #wanted: string
  readonly #sum: { add (bytes: Uint8Array): void, hex (): string }

  /** `text`: `adler32:2a3b4c5d`. Throws where nobody could compute that. */
  constructor (text: string) {
    const [, name = '', wanted] = /^([a-z0-9-]+):([0-9a-f]+)$/i.exec(text) ?? []
    if (wanted === undefined) throw new GatewayError('ARGUMENT_INVALID', { detail: 'tpc.cks is no name:value' })
    this.#wanted = withoutZeros(wanted.toLowerCase())
    this.#sum = sumOf(name.toLowerCase())
  }

  /** Bytes that follow those before. */
  add (bytes: Uint8Array): void {
    this.#sum.add(bytes)
  }

  /** Throws `CHECKSUM_WRONG`. */
  verify (): void {
    const hex = this.#sum.hex()
    if (withoutZeros(hex) !== this.#wanted) throw new GatewayError('CHECKSUM_WRONG', { detail: `it is ${hex}` })
  }
}

function sumOf (name: string): { add (bytes: Uint8Array): void, hex (): string } {
  switch (name) {
    case 'adler32': return running(adler32, 1)
    case 'crc32c': return running(crc32c, 0)
    case 'md5': {
      const hash = createHash('md5')
      return { add: bytes => { hash.update(bytes) }, hex: () => hash.digest('hex') }
    }
    default: throw new GatewayError('CHECKSUM_UNSUPPORTED', { detail: name })
  }
}

function running (step: (bytes: Uint8Array, seed: number) => number, seed: number): { add (bytes: Uint8Array): void, hex (): string } {
  let sum = seed
  return { add: bytes => { sum = step(bytes, sum) }, hex: () => sum.toString(16).padStart(8, '0') }
}

/** Some write them, some do not. */
function withoutZeros (hex: string): string {
  return hex.replace(/^0+(?=.)/, '')
}
