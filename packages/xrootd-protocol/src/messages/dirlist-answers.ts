/** Lists of directories, in pieces: names, and for those who ask what kind of thing each is and what its checksum. */
import { dirlistOptions } from '../constants.ts'
import { limits } from '../limits.ts'
import { invalid, textOf } from './payloads.ts'

/** One name in a directory. */
export interface DirectoryEntry {
  readonly name: string
  /** As `statText` writes it. */
  readonly stat?: string
  /** Such as `adler32:2a3b4c5d`, or `adler32:none`. */
  readonly checksum?: string
}

/** By this a client sees that stats follow; in the first piece only. */
const leadIn = '.\n0 0 0 0\n'

/** Makes the bodies of the answer: each but the last is sent as oksofar. */
export class DirectoryPieces {
  readonly #hasStat: boolean
  readonly #hasChecksum: boolean
  readonly #pieceBytes: number
  #text: string
  #bytes: number

  /** `options` are those of the request; a piece is sent when it has as many bytes as that. */
  constructor (options: number, pieceBytes = 8192) {
    const { dstat, dcksm } = dirlistOptions
    this.#hasChecksum = (options & dcksm) !== 0
    this.#hasStat = this.#hasChecksum || (options & dstat) !== 0
    this.#pieceBytes = pieceBytes
    this.#text = this.#hasStat ? leadIn : ''
    this.#bytes = this.#text.length
  }

  /**
   * Returns the body of an oksofar when a piece is full. A name that the format cannot carry (with a line feed or NUL in it) is left out, and so is one
   * without a stat where stats are wanted: it has gone since the directory was read.
   */
  add ({ name, stat, checksum }: DirectoryEntry): Buffer | undefined {
    if (name === '' || /[\n\0]/.test(name) || (this.#hasStat && stat === undefined)) return undefined
    const suffix = this.#hasChecksum && checksum !== undefined ? ` [ ${checksum} ]` : ''
    const lines = this.#hasStat && stat !== undefined ? `${name}\n${stat}${suffix}\n` : `${name}\n`
    this.#text += lines
    this.#bytes += Buffer.byteLength(lines)
    if (this.#bytes < this.#pieceBytes) return undefined
    const piece = Buffer.from(this.#text)
    this.#text = ''
    this.#bytes = 0
    return piece
  }

  /** The body of the ok; empty where the last piece was full, or nothing is there. */
  end (): Buffer {
    const body = Buffer.from(this.#text)
    if (body.length > 0) body[body.length - 1] = 0
    this.#text = ''
    this.#bytes = 0
    return body
  }
}

/** Reads the bodies of an answer, wherever the server cut them. */
export class DirectoryReader {
  #hasStat: boolean | undefined
  #rest: Buffer = Buffer.alloc(0)
  #name: string | undefined

  /** Of an oksofar. Throws `MESSAGE_INVALID`. */
  push (body: Buffer): DirectoryEntry[] {
    const bytes = this.#rest.length === 0 ? body : Buffer.concat([this.#rest, body])
    const end = bytes.lastIndexOf('\n') + 1
    if (bytes.length - end > limits.pathBytes) throw invalid('a line of a list of a directory has no end')
    this.#rest = Buffer.from(bytes.subarray(end))
    return this.#entriesOf(textOf(bytes.subarray(0, end)).split('\n').slice(0, -1))
  }

  /** Of the ok. Throws `MESSAGE_INVALID`. */
  end (body: Buffer): DirectoryEntry[] {
    const bytes = this.#rest.length === 0 ? body : Buffer.concat([this.#rest, body])
    this.#rest = Buffer.alloc(0)
    const text = textOf(bytes).replace(/[\n\0]+$/, '')
    const entries = text === '' ? [] : this.#entriesOf(text.split('\n'))
    if (this.#name !== undefined) throw invalid('a list of a directory ends with a name that has no stat')
    return entries
  }

  #entriesOf (lines: readonly string[]): DirectoryEntry[] {
    // A first frame that ends inside the lead-in has told nothing yet; no server cuts there.
    this.#hasStat ??= lines.length === 0 ? undefined : lines[0] === '.' && lines[1]?.startsWith('0 0 0 0') === true
    if (this.#hasStat !== true) return lines.map(name => ({ name }))
    const entries: DirectoryEntry[] = []
    for (const line of lines) {
      if (this.#name === undefined) {
        this.#name = line
        continue
      }
      if (this.#name !== '.') entries.push(entryOf(this.#name, line))
      this.#name = undefined
    }
    return entries
  }
}

function entryOf (name: string, line: string): DirectoryEntry {
  const [, stat, checksum] = /^(.*?)(?: \[ (\S+) \])?$/.exec(line) ?? []
  return { name, stat: stat ?? line, ...checksum !== undefined && { checksum } }
}
