/** Reads what will be asked for before it is: the rest of long requests, those behind them, and, of whoever reads in order, what comes next. */
import type { Clock, Timer } from '@scitags/core'
import { bytesWithChecksums, bytesWithoutChecksums, pageBytes } from '@scitags/xrootd-protocol'
import type { Lent } from '../backend.ts'
import { copyFromPages, placeOfPage } from './pages-as-they-came.ts'
import { chunkBytes, giveBackChunk, loseChunk, takeChunk } from './read-ahead-memory.ts'

export interface ReadAheadInit {
  /** Fewer bytes only at the end of the file. */
  readonly read: (into: Buffer, position: number) => Promise<number>
  /** From the start of a page, with checksums; resolves to the bytes with them. Undefined where that cannot be. */
  readonly readPages?: (into: Buffer, position: number) => Promise<number> | undefined
  /** Nothing is read ahead behind it. */
  readonly size: () => number
  readonly clock: Clock
}

interface Range {
  readonly from: number
  readonly to: number
}

interface Chunk extends Range {
  readonly memory: Buffer
  readonly hasChecksums: boolean
  /** Bytes of the file. Rejects where it could not be read. */
  readonly filled: Promise<number>
  users: number
  isDropped: boolean
  isLost: boolean
}

/** Of one file: 16 MiB. */
const mostChunks = 16
/** Less than this is not worth memory of its own. */
const worthBytes = 64 * 1024
/** Who has read less than this in order may stop at any time. */
const surenessBytes = 256 * 1024
/** What lies there when nothing was asked for so long goes back: the memory is everybody's. */
const restMs = 3000

export class ReadAhead {
  readonly #init: ReadAheadInit
  readonly #expected = new Set<Range>()
  #chunks: readonly Chunk[] = []
  #requestedTo = 0
  /** Bytes behind what is expected; 0 for who does not read in order. */
  #guess = 0
  /** What was asked for last. */
  #wantsPages = false
  #rest: Timer | undefined
  #isOver = false

  constructor (init: ReadAheadInit) {
    this.#init = init
  }

  /** A range that will be read; call what it returns when it has been. */
  expect (position: number, length: number): () => void {
    const range = { from: position, to: position + length }
    if (position !== this.#requestedTo) this.#leaveOrder()
    else if (position > 0) this.#guess = Math.min(mostChunks * chunkBytes, Math.max(this.#guess * 2, length))
    this.#requestedTo = range.to
    this.#expected.add(range)
    this.#rest?.cancel()
    return () => {
      this.#expected.delete(range)
      if (this.#expected.size === 0 && !this.#isOver) this.#awaitRest()
    }
  }

  /** Fewer bytes only at the end of the file. */
  async read (into: Buffer, position: number): Promise<number> {
    let filled = 0
    while (filled < into.length) {
      const at = position + filled
      const chunk = this.#chunkAt(at)
      const wanted = Math.min(into.length - filled, (chunk?.to ?? this.#nextFrom(at)) - at)
      const part = into.subarray(filled, filled + wanted)
      const reading = chunk === undefined ? this.#init.read(part, at) : this.#copy(chunk, part, at)
      this.#readOnFrom(at + wanted)
      const count = await reading
      filled += count
      if (count < wanted) break
    }
    return filled
  }

  /** At most `wanted` bytes, as they lie in memory of ours; undefined where there is none to spare, or it would not be worth it. */
  async lend (position: number, wanted: number): Promise<Lent | undefined> {
    this.#wantsPages = false
    const chunk = this.#chunkFrom(position, wanted)
    return chunk === undefined || chunk.hasChecksums ? undefined : await this.#lend(chunk, position, Math.min(chunk.to, position + wanted))
  }

  /** The same for pages with their checksums. */
  async lendPages (position: number, wanted: number): Promise<Lent | undefined> {
    if (position % pageBytes !== 0) return undefined
    this.#wantsPages = true
    const chunk = this.#chunkFrom(position, wanted)
    if (!chunk?.hasChecksums) return undefined
    const to = Math.min(chunk.to, position + wanted)
    // A page that is cut has another checksum.
    const end = to === chunk.to ? to : to - to % pageBytes
    return end <= position ? undefined : await this.#lend(chunk, position, end)
  }

  #chunkFrom (position: number, wanted: number): Chunk | undefined {
    return this.#chunkAt(position) ?? (wanted < worthBytes ? undefined : this.#fetch(position, Math.max(position + wanted, Math.min(this.#limitFrom(position), this.#init.size()))))
  }

  async #lend (chunk: Chunk, position: number, to: number): Promise<Lent> {
    const { from, memory, hasChecksums } = chunk
    chunk.users++
    this.#readOnFrom(to)
    const filled = await chunk.filled.catch((error: unknown) => {
      this.#leave(chunk)
      throw error
    })
    const end = Math.max(position, Math.min(to, from + filled))
    if (end < to || end === chunk.to) this.#drop(chunk)
    return {
      bytes: hasChecksums ? memory.subarray(placeOfPage(from, position), placeOfPage(from, end)) : memory.subarray(position - from, end - from),
      length: end - position,
      isEnd: end < to,
      giveBack: () => { this.#leave(chunk) },
      lose: () => {
        chunk.isLost = true
        this.#drop(chunk)
        this.#leave(chunk)
      }
    }
  }

  /** The file is closed; what is on its way is thrown away. */
  end (): void {
    this.#isOver = true
    this.#rest?.cancel()
    for (const chunk of this.#chunks) this.#drop(chunk)
  }

  #awaitRest (): void {
    this.#rest?.cancel()
    this.#rest = this.#init.clock.after(restMs, () => {
      // Who reads so rarely gains little from what is read ahead: it has to show again that it reads in order.
      this.#requestedTo = -1
      this.#leaveOrder()
    })
  }

  /** Whoever jumps leaves behind what was read for it. */
  #leaveOrder (): void {
    this.#guess = 0
    for (const chunk of this.#chunks) {
      const isExpected = Array.from(this.#expected).some(({ from, to }) => from < chunk.to && chunk.from < to)
      if (!isExpected) this.#drop(chunk)
    }
  }

  async #copy (chunk: Chunk, into: Buffer, position: number): Promise<number> {
    chunk.users++
    try {
      const { from, memory, hasChecksums } = chunk
      const start = position - from
      const filled = await chunk.filled
      const count = Math.min(into.length, Math.max(0, filled - start))
      const part = into.subarray(0, count)
      if (!hasChecksums) part.set(memory.subarray(start, start + count))
      else if (!copyFromPages(memory.subarray(0, bytesWithChecksums(from, filled)), from, part, position)) return await this.#init.read(into, position)
      if (count < into.length || position + count === chunk.to) this.#drop(chunk)
      return count
    } finally {
      this.#leave(chunk)
    }
  }

  #readOnFrom (position: number): void {
    const limit = Math.min(this.#limitFrom(position), this.#init.size())
    if (limit - position < worthBytes) return
    for (let at = position; at < limit && this.#chunks.length < mostChunks;) {
      const chunk = this.#chunkAt(at) ?? this.#fetch(at, limit)
      if (chunk === undefined) return
      at = chunk.to
    }
  }

  /** As far as it is known, or guessed, that somebody reads from there on without a gap. */
  #limitFrom (position: number): number {
    let limit = position
    for (let next: Range | undefined; (next = Array.from(this.#expected).find(({ from, to }) => from <= limit && limit < to)) !== undefined;) limit = next.to
    if (limit !== this.#requestedTo || this.#guess < surenessBytes) return limit
    // Whole chunks, or each request would bring a small read along.
    return Math.ceil((limit + this.#guess) / chunkBytes) * chunkBytes
  }

  #nextFrom (position: number): number {
    return this.#chunks.reduce((next, { from }) => from > position ? Math.min(next, from) : next, Infinity)
  }

  #chunkAt (position: number): Chunk | undefined {
    return this.#chunks.find(({ from, to }) => from <= position && position < to)
  }

  /** At most to the end of the chunk, or to where another one begins. */
  #fetch (from: number, limit: number): Chunk | undefined {
    const memory = takeChunk()
    if (memory === undefined) return undefined
    const to = Math.min(limit, this.#nextFrom(from), from - from % chunkBytes + chunkBytes)
    const asPages = this.#wantsPages && from % pageBytes === 0 ? this.#init.readPages?.(memory.subarray(0, bytesWithChecksums(from, to - from)), from) : undefined
    const filled = asPages?.then(bytes => bytesWithoutChecksums(from, bytes)) ?? this.#init.read(memory.subarray(0, to - from), from)
    // The memory is in use until it is filled, also where nobody waits for that any more.
    const chunk: Chunk = { from, to, memory, hasChecksums: asPages !== undefined, filled, users: 1, isDropped: false, isLost: false }
    this.#chunks = [...this.#chunks, chunk]
    filled.then(() => { this.#leave(chunk) }, () => {
      this.#drop(chunk)
      this.#leave(chunk)
    })
    return chunk
  }

  #leave (chunk: Chunk): void {
    chunk.users--
    free(chunk)
  }

  #drop (chunk: Chunk): void {
    if (chunk.isDropped) return
    chunk.isDropped = true
    this.#chunks = this.#chunks.filter(one => one !== chunk)
    free(chunk)
  }
}

function free ({ users, isDropped, isLost, memory }: Chunk): void {
  if (users > 0 || !isDropped) return
  if (isLost) loseChunk()
  else giveBackChunk(memory)
}
