/** Reads ahead of whoever reads in order, several ranges at once, in memory that all files share. */
import { chunkBytes, giveBackChunk, takeChunk } from '../proxy/read-ahead-memory.ts'

export type Fetch = (into: Uint8Array, position: number) => Promise<void>

interface Chunk {
  readonly memory: Buffer
  readonly start: number
  readonly end: number
  readonly fetched: Promise<void>
  /** Who reads from it, the fetch itself included. */
  users: number
  isOver: boolean
}

/** Ranges on their way for one reader, and of all readers of one file. */
const depth = 3
const mostChunks = 8
/** As many readers of one file are known: the streams of one client read different places. */
const mostReaders = 8

export class ReadingAhead {
  readonly #fetch: Fetch
  readonly #size: number
  readonly #chunks: Chunk[] = []
  /** Where the last reads have ended. */
  readonly #ends: number[] = []

  constructor (size: number, fetch: Fetch) {
    this.#size = size
    this.#fetch = fetch
  }

  /** Resolves to the bytes read, fewer than there is room for also inside the file; 0 at its end. */
  async read (into: Uint8Array, position: number): Promise<number> {
    const wanted = Math.min(into.length, this.#size - position)
    if (wanted <= 0) return 0
    const isInOrder = this.#notice(position, wanted)
    const chunk = this.#chunkAt(position) ?? (isInOrder ? this.#begin(position) : undefined)
    if (chunk === undefined) {
      await this.#fetch(into.subarray(0, wanted), position)
      return wanted
    }
    // Reading further ahead may drop this very one.
    chunk.users++
    try {
      if (isInOrder) this.#fillUp(chunk)
      return await this.#take(chunk, into, position, wanted)
    } finally {
      this.#leave(chunk)
    }
  }

  /** What is still being fetched is given back when it has come, or failed. */
  close (): void {
    for (const chunk of this.#chunks.splice(0)) this.#drop(chunk)
  }

  #notice (position: number, wanted: number): boolean {
    const at = this.#ends.indexOf(position)
    if (at >= 0) this.#ends.splice(at, 1)
    else if (this.#ends.length >= mostReaders) this.#ends.shift()
    this.#ends.push(position + wanted)
    return at >= 0
  }

  async #take (chunk: Chunk, into: Uint8Array, position: number, wanted: number): Promise<number> {
    try {
      await chunk.fetched
      const count = Math.min(wanted, chunk.end - position)
      chunk.memory.copy(into, 0, position - chunk.start, position - chunk.start + count)
      // A reader that is answered in pieces goes on behind this one.
      if (count < wanted) this.#goesOn(position, wanted, count)
      if (position + count === chunk.end) this.#drop(chunk)
      return count
    } catch (error) {
      this.#drop(chunk)
      throw error
    }
  }

  #goesOn (position: number, wanted: number, count: number): void {
    const at = this.#ends.indexOf(position + wanted)
    if (at >= 0) this.#ends[at] = position + count
  }

  #chunkAt (position: number): Chunk | undefined {
    return this.#chunks.find(({ start, end }) => start <= position && position < end)
  }

  /** As far ahead as is good, behind what is there already. */
  #fillUp (chunk: Chunk): void {
    for (let next: Chunk | undefined = chunk, count = 1; next !== undefined && count < depth && next.end < this.#size; count++) {
      next = this.#chunkAt(next.end) ?? this.#begin(next.end)
    }
  }

  /** Undefined where there is no memory for it. */
  #begin (start: number): Chunk | undefined {
    const oldest = this.#chunks.length >= mostChunks ? this.#chunks[0] : undefined
    if (oldest !== undefined) this.#drop(oldest)
    const memory = takeChunk()
    if (memory === undefined) return undefined
    const end = Math.min(this.#size, start + chunkBytes)
    const chunk: Chunk = { memory, start, end, fetched: this.#fetch(memory.subarray(0, end - start), start), users: 1, isOver: false }
    this.#chunks.push(chunk)
    chunk.fetched.catch(() => { this.#drop(chunk) }).finally(() => { this.#leave(chunk) })
    return chunk
  }

  #drop (chunk: Chunk): void {
    const at = this.#chunks.indexOf(chunk)
    if (at >= 0) this.#chunks.splice(at, 1)
    if (chunk.isOver) return
    chunk.isOver = true
    if (chunk.users === 0) giveBackChunk(chunk.memory)
  }

  #leave (chunk: Chunk): void {
    chunk.users--
    if (chunk.users === 0 && chunk.isOver) giveBackChunk(chunk.memory)
  }
}
