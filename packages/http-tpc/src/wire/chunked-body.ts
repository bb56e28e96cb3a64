/** Takes chunked transfer coding off a body (RFC 9112 §7.1), whatever pieces it comes in. */

/** What `take` is given are parts of what came, not copies. */
export type TakePart = (part: Uint8Array) => void

/** A size with its extensions, or a line of a trailer: longer ones are nobody's. */
const longestLine = 16 * 1024
const size = /^([0-9a-f]{1,12})[ \t]*(?:;.*)?$/i

export class ChunkedBody {
  #state: 'size' | 'data' | 'data-end' | 'trailer' | 'end' | 'bad' = 'size'
  #line = ''
  #left = 0

  /** Is the last chunk, with what follows it, here? */
  get isComplete (): boolean { return this.#state === 'end' }

  /** False when it is not chunked as it says; then it stays so. What follows the end is passed over. */
  push (bytes: Uint8Array, take: TakePart): boolean {
    for (let at = 0; at < bytes.length && this.#state !== 'end' && this.#state !== 'bad';) {
      if (this.#state === 'data') {
        const part = bytes.subarray(at, at + this.#left)
        take(part)
        at += part.length
        this.#left -= part.length
        if (this.#left === 0) this.#state = 'data-end'
      } else {
        const end = bytes.indexOf(10, at)
        const until = end < 0 ? bytes.length : end
        if (this.#line.length + until - at > longestLine) this.#state = 'bad'
        else this.#line += String.fromCharCode(...bytes.subarray(at, until))
        at = until + 1
        if (end >= 0) this.#lineEnds()
      }
    }
    return this.#state !== 'bad'
  }

  #lineEnds (): void {
    const line = this.#line.replace(/\r$/, '')
    this.#line = ''
    if (this.#state === 'size') {
      const digits = size.exec(line)?.[1]
      this.#left = digits === undefined ? 0 : parseInt(digits, 16)
      this.#state = digits === undefined ? 'bad' : this.#left === 0 ? 'trailer' : 'data'
    } else if (this.#state === 'data-end') {
      this.#state = line === '' ? 'size' : 'bad'
    } else if (this.#state === 'trailer' && line === '') {
      this.#state = 'end'
    }
  }
}
