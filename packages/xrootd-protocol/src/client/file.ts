/** A file on a server, open. */
import { openOptions, pageRetry } from '../constants.ts'
import { XrootdError } from '../errors.ts'
import { decodeOpenAnswer } from '../messages/open.ts'
import { decodeBadPages } from '../pages.ts'
import type { Request } from '../requests.ts'
import { mayReopen, parseUrl, reopened } from '../session/recovery.ts'
import type { Step } from '../session/recovery.ts'
import { ask, demand, refusal, understand } from './ask.ts'
import type { Answered } from './ask.ts'
import { ReadSink } from './body-sink.ts'
import type { Answer, Connection, SendOptions } from './connection.ts'
import { obeyWait } from './waiting.ts'
import type { CallOptions, ConnectionOptions } from './options.ts'
import { defaults } from './options.ts'
import { pageRequests, withChecksums } from './page-write.ts'
import type { Range } from './page-write.ts'
import { PageSink } from './page-sink.ts'
import { ConnectionPool } from './pool.ts'
import { readAhead } from './read-ahead.ts'
import type { ChunkOptions } from './read-ahead.ts'
import { remoteStat } from './remote-stat.ts'
import type { RemoteStat } from './remote-stat.ts'
import { nameOf } from './stream.ts'
import { VectorSink } from './vector-sink.ts'
import type { Piece } from './vector-sink.ts'
import { vectorRequests } from './vector-requests.ts'

export interface OpenFileOptions extends ConnectionOptions {
  /** Default `read`. */
  readonly access?: 'read' | 'update' | 'write'
  /** Whether the file may or must be new. Default: it must be there. */
  readonly create?: 'exclusively' | 'or-replace'
  /** Permission bits of a new file. Default 0o644. */
  readonly mode?: number
  /** Directories above it are made. */
  readonly makeParents?: boolean
  /** It vanishes if it is not closed properly. */
  readonly persistOnClose?: boolean
  /** Bits of `openOptions`, instead of what the four above say. */
  readonly flags?: number
  /** Every page is read and written with its checksum, where the server has that; under TLS, which protects as well, it has not. Default false. */
  readonly pages?: boolean
  /** A file that is only read is opened once more when its connection has gone, and what was being read is read again. Default false. */
  readonly reopen?: boolean
  /** Connections that others use as well, and that stay when the file is closed. The options of connections above are those of the pool then. */
  readonly pool?: ConnectionPool
}

export async function openFile (url: string, options: OpenFileOptions = {}): Promise<RemoteFile> {
  const { path, userName, ...endpoint } = parseUrl(url)
  const pool = options.pool ?? new ConnectionPool({ ...userName !== undefined && { userName }, ...options })
  const own = options.pool === undefined ? pool : undefined
  const flags = (options.flags ?? flagsOf(options)) | openOptions.retstat
  const message: Request = { name: 'open', streamId: 0, mode: options.mode ?? 0o644, options: flags, optionT: 0, template: 0, path }
  try {
    return new RemoteFile(pool, await openAt(pool, { endpoint, message }, options.signal), options, own)
  } catch (error) {
    own?.close()
    throw error
  }
}

/** A place on a server where the file is open. */
interface Opened {
  readonly connection: Connection
  readonly handle: number
  readonly stat: RemoteStat
  /** The request that opened it, and where it would be asked for again. */
  readonly step: Step
  readonly origin: Step
}

export class RemoteFile implements AsyncDisposable {
  readonly #pool: ConnectionPool
  readonly #own: ConnectionPool | undefined
  readonly #options: OpenFileOptions
  #opened: Opened
  #reopening: Promise<void> | undefined
  #isClosed = false

  /** Made by {@link openFile}. */
  constructor (pool: ConnectionPool, opened: Opened, options: OpenFileOptions, own: ConnectionPool | undefined) {
    this.#pool = pool
    this.#opened = opened
    this.#options = options
    this.#own = own
  }

  /** As it was when the file was opened. */
  get size (): number { return Number(this.#opened.stat.stat.size) }
  /** As the server said it when the file was opened. */
  get opened (): RemoteStat { return this.#opened.stat }
  /** Where it is open: after redirects, not always where it was looked for. */
  get connection (): Connection { return this.#opened.connection }
  get usesPages (): boolean { return this.#options.pages === true && this.connection.hasPages && !this.connection.isTls }

  /** Resolves to the number of bytes, which are fewer than asked for only at the end of the file. The memory is in use until then, also when the call is cancelled. */
  async read (into: Uint8Array, position: number, call: CallOptions = {}): Promise<number> {
    for (let filled = 0; ;) {
      const part = into.subarray(filled, filled + requestCeiling)
      if (part.length === 0) return filled
      const bytes = await this.#again(() => this.#readOnce(part, position + filled, call))
      filled += bytes
      if (bytes === 0 || (bytes < part.length && this.#isAtEnd(position + filled))) return filled
    }
  }

  /** Reads pieces from here and there in few requests. Every piece must lie in the file. */
  async readVector (pieces: readonly Piece[], call: CallOptions = {}): Promise<void> {
    for (const batch of vectorRequests(pieces)) {
      await this.#again(async () => {
        const sink = new VectorSink(batch)
        await this.#call(handle => ({
          name: 'readv', streamId: 0, pathId: 0, elements: batch.map(({ position, into }) => ({ handle, length: into.length, offset: BigInt(position) }))
        }), { ...call, sink })
        if (!sink.isComplete) throw new XrootdError('ANSWER_INVALID', { detail: `${this.#name('readv')}: fewer pieces than were asked for` })
      })
    }
  }

  /** Goes through the file with so many reads in flight. A chunk is written over when the next one is asked for. */
  chunks (options: ChunkOptions = {}): AsyncGenerator<Uint8Array, void, undefined> {
    return readAhead((into, position, call) => this.read(into, position, call), { to: this.size, ...options })
  }

  /** The memory must stay as it is until the promise settles. */
  async write (from: Uint8Array, position: number, call: CallOptions = {}): Promise<void> {
    if (this.usesPages) {
      for (const range of pageRequests(from, position)) await this.#writePages(range, call)
      return
    }
    for (let at = 0; at < from.length; at += requestCeiling) {
      const data = from.subarray(at, at + requestCeiling)
      await this.#call(handle => ({ name: 'write', streamId: 0, handle, offset: BigInt(position + at), pathId: 0, dataLength: data.length }), { ...call, data: [data] })
    }
  }

  async sync (call: CallOptions = {}): Promise<void> {
    await this.#call(handle => ({ name: 'sync', streamId: 0, handle }), call)
  }

  async truncate (size: number, call: CallOptions = {}): Promise<void> {
    await this.#call(handle => ({ name: 'truncate', streamId: 0, handle, size: BigInt(size), path: '' }), call)
  }

  async stat (call: CallOptions = {}): Promise<RemoteStat> {
    const { response } = await this.#call(handle => ({ name: 'stat', streamId: 0, options: 0, wants: 0, handle, path: '' }), call)
    const { connection } = this
    return understand(connection, 'stat', () => remoteStat(demand({ response, connection }, 'stat').toString()))
  }

  /** Any request by handle, whose handle is put in here; the answer is as it came, waits excepted. */
  async request (message: Extract<Request, { readonly handle: number }>, options: SendOptions = {}): Promise<Answer> {
    return await this.#send(handle => ({ ...message, handle }), options)
  }

  /** The file is closed at the server; a second call does nothing. */
  async close (call: CallOptions = {}): Promise<void> {
    if (this.#isClosed) return
    this.#isClosed = true
    try {
      await this.#call(handle => ({ name: 'close', streamId: 0, handle }), call, true)
    } finally {
      this.#own?.close()
    }
  }

  /** Errors of the close are not told: whoever wants to know them calls {@link close}. */
  async [Symbol.asyncDispose] (): Promise<void> {
    await this.close().catch(() => undefined)
  }

  #isAtEnd (position: number): boolean {
    return mayReopen(this.#flags) && position >= this.size
  }

  get #flags (): number {
    const { message } = this.#opened.step
    return message.name === 'open' ? message.options : 0
  }

  async #readOnce (into: Uint8Array, position: number, call: CallOptions): Promise<number> {
    const pathId = this.connection.nextPathId()
    if (this.usesPages) return await this.#readPages(into, position, pathId, call)
    const sink = new ReadSink(into)
    await this.#call(handle => ({ name: 'read', streamId: 0, handle, offset: BigInt(position), length: into.length, pathId }), { ...call, sink })
    return sink.bytes
  }

  async #readPages (into: Uint8Array, position: number, pathId: number, call: CallOptions, flags = 0): Promise<number> {
    const sink = new PageSink(into, position)
    await this.#call(handle => ({ name: 'pgread', streamId: 0, handle, offset: BigInt(position), length: into.length, pathId, flags }), { ...call, sink })
    sink.end()
    for (const { at, length } of sink.bad) {
      if (flags !== 0) throw new XrootdError('CHECKSUM_MISMATCH', { detail: `${this.#name('pgread')}, ${length} bytes from ${position + at}` })
      const bytes = await this.#readPages(into.subarray(at, at + length), position + at, pathId, call, pageRetry)
      if (bytes !== length) throw new XrootdError('ANSWER_INVALID', { detail: `${this.#name('pgread')}: a page of ${length} bytes came again with ${bytes}` })
    }
    return sink.bytes
  }

  async #writePages (range: Range, call: CallOptions, flags = 0): Promise<void> {
    const pages = withChecksums(range)
    const { data } = await this.#call(handle => ({ name: 'pgwrite', streamId: 0, handle, offset: BigInt(range.position), pathId: 0, flags, dataLength: pages.length }), { ...call, data: [pages] })
    if (data.length === 0) return
    if (flags !== 0) throw new XrootdError('CHECKSUM_MISMATCH', { detail: `${this.#name('pgwrite')}, ${range.bytes.length} bytes from ${range.position}` })
    for (const { offset, length } of understand(this.connection, 'pgwrite', () => decodeBadPages(data))) {
      const at = offset - range.position
      if (at < 0 || length === 0 || at + length > range.bytes.length) throw new XrootdError('ANSWER_INVALID', { detail: `${this.#name('pgwrite')}: it calls a page bad that was not sent` })
      await this.#writePages({ position: offset, bytes: range.bytes.subarray(at, at + length) }, call, pageRetry)
    }
  }

  async #call (message: (handle: number) => Request, options: SendOptions, isClosing = false): Promise<Answer> {
    const answer = await this.#send(message, options, isClosing)
    const { status } = answer.response
    if (status !== 'ok' && status !== 'status') throw refusal(answer.response, this.#name(message(0).name))
    return answer
  }

  async #send (message: (handle: number) => Request, options: SendOptions, isClosing = false): Promise<Answer> {
    if (this.#isClosed && !isClosing) throw new XrootdError('CLOSED', { detail: 'the file' })
    const { connection, handle } = this.#opened
    const { timeoutMs = this.#pool.options.requestTimeoutMs ?? defaults.requestTimeoutMs } = options
    const deadline = performance.now() + timeoutMs
    for (;;) {
      const answer = await connection.send(message(handle), { ...options, timeoutMs: Math.max(1, deadline - performance.now()) })
      if (answer.response.status !== 'wait') return answer
      await obeyWait(answer.response.seconds, deadline, this.#name(message(handle).name), options.signal)
    }
  }

  /** Does it once more where the connection has gone and the file could be opened again. */
  async #again<T> (act: () => Promise<T>): Promise<T> {
    const { connection } = this
    try {
      return await act()
    } catch (error) {
      if (this.#options.reopen !== true || this.#isClosed || connection.isAlive || !mayReopen(this.#flags) || isCancelled(error)) throw error
      // Reads that were in flight together wait for the same opening.
      if (connection === this.connection) this.#reopening ??= this.#reopen(error).finally(() => { this.#reopening = undefined })
      await this.#reopening
      return await act()
    }
  }

  async #reopen (cause: unknown): Promise<void> {
    const { origin: { endpoint, message }, stat } = this.#opened
    const again = message.name === 'open' ? { ...message, options: reopened(message.options) } : message
    const opened = await openAt(this.#pool, { endpoint, message: again }, undefined)
    if (opened.stat.stat.size !== stat.stat.size) throw new XrootdError('CONNECTION_LOST', { detail: `${this.#name('open')}: when it was opened again the file had another size`, cause })
    this.#opened = opened
  }

  #name (what: string): string {
    return `${nameOf(this.connection.endpoint)}, ${what}`
  }
}

/** Per request: far below what a length can say. */
const requestCeiling = 256 * 1024 * 1024

function flagsOf ({ access = 'read', create, makeParents, persistOnClose }: OpenFileOptions): number {
  const byAccess = { read: openOptions.open_read, update: openOptions.open_updt, write: openOptions.open_wrto }[access]
  const byCreate = create === undefined ? 0 : { exclusively: openOptions.new, 'or-replace': openOptions.delete }[create]
  return byAccess | byCreate | (makeParents ? openOptions.mkpath : 0) | (persistOnClose ? openOptions.posc : 0)
}

async function openAt (pool: ConnectionPool, first: Step, signal: AbortSignal | undefined): Promise<Opened> {
  const answered: Answered = await ask(pool, first, { signal })
  const { connection, step, loadBalancer } = answered
  const { handle, stat } = understand(connection, 'open', () => decodeOpenAnswer(demand(answered, 'open')))
  const base = { connection, handle, step, origin: loadBalancer ?? step }
  if (stat !== undefined) return { ...base, stat: understand(connection, 'open', () => remoteStat(stat)) }
  const asked = await connection.send({ name: 'stat', streamId: 0, options: 0, wants: 0, handle, path: '' }, { signal })
  return { ...base, stat: understand(connection, 'stat', () => remoteStat(demand({ ...asked, connection }, 'stat').toString())) }
}

function isCancelled (error: unknown): boolean {
  return error instanceof XrootdError && error.code === 'CANCELLED'
}
