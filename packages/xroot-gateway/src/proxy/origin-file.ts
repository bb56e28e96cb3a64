/** A file of an origin, as the gateway works with it. */
import type { Decision } from '@scitags/core'
import { bytesWithoutChecksums, mayReopen, openOptions, reopened, splitPath } from '@scitags/xrootd-protocol'
import type { RequestOf, Response } from '@scitags/xrootd-protocol'
import { XrootdError } from '@scitags/xrootd-protocol/client'
import type { GatewayFile, Lent } from '../backend.ts'
import { FileMarking } from '../marking/file-marking.ts'
import type { MovedBytes } from '../marking/file-marking.ts'
import { storagePath } from '../path.ts'
import type { Leg } from './leg.ts'
import type { Legs } from './legs.ts'
import { openAtOrigin } from './opening.ts'
import type { OpeningInit } from './opening.ts'
import { bodyOf } from './origin-answer.ts'
import { answerHeaderBytes, pageAnswerHeaderBytes, pageReadRequestBytes, readRequestBytes, writeHeaderBytes } from './origin-handle.ts'
import type { HandleRequest, OriginHandle } from './origin-handle.ts'
import { ReadAhead } from './read-ahead.ts'

export interface OriginFileInit extends OpeningInit {
  readonly legs: Legs
  readonly leg: Leg
  readonly decision: Decision
  readonly application: string
  /** That opened it. */
  readonly request: RequestOf<'open'>
  /** How long a file that is only read may be without an origin. */
  readonly reopenMs: number
}

/** Times that one read may lose its origin. */
const mostReopenings = 8
const pauseMs = 500

export class OriginFile implements GatewayFile {
  readonly path: string
  readonly isWritable: boolean
  readonly fd = undefined
  /** Somebody else may write to it. */
  readonly size = undefined
  readonly decision: Decision
  readonly writesAtOnce = 8
  readonly #init: OriginFileInit
  readonly #marking: FileMarking
  readonly #readAhead: ReadAhead | undefined
  #handle: OriginHandle
  #reopening: Promise<void> | undefined
  #isStatFresh = true
  #isOver = false

  constructor (init: OriginFileInit, handle: OriginHandle) {
    const { request, decision, application } = init
    this.path = storagePath(splitPath(request.path).path)
    this.isWritable = (request.options & openOptions.open_read) === 0 && !mayReopen(request.options)
    this.decision = decision
    this.#init = init
    this.#handle = handle
    this.#marking = new FileMarking({ decide: () => decision, application })
    this.#readAhead = mayReopen(request.options) ? new ReadAhead({
      read: async (into, position) => await this.#readThere(into, position),
      readPages: (into, position) => this.#handle.hasPages ? this.#readPagesThere(into, position) : undefined,
      size: () => this.#handle.size,
      clock: init.clock
    }) : undefined
  }

  expect (position: number, length: number): () => void {
    return this.#readAhead?.expect(position, length) ?? (() => { /* it was not noted */ })
  }

  async lend (position: number, wanted: number): Promise<Lent | undefined> {
    return await this.#readAhead?.lend(position, wanted)
  }

  async lendPages (position: number, wanted: number): Promise<Lent | undefined> {
    return await this.#readAhead?.lendPages(position, wanted)
  }

  async read (into: Buffer, position: number): Promise<number> {
    return await (this.#readAhead?.read(into, position) ?? this.#readThere(into, position))
  }

  async write (from: Buffer, position: number): Promise<void> {
    const moved = this.#moves('send')
    moved.sent += writeHeaderBytes + from.length
    await this.#handle.write(from, position)
    moved.received += answerHeaderBytes
  }

  async sync (): Promise<void> {
    bodyOf(await this.#handle.ask(handle => ({ name: 'sync', streamId: 0, handle })), 'sync')
  }

  async truncate (size: number): Promise<void> {
    bodyOf(await this.#handle.ask(handle => ({ name: 'truncate', streamId: 0, handle, size: BigInt(size), path: '' })), 'truncate')
  }

  statText (): string | Promise<string> {
    // What the open brought is for the open.
    if (!this.#isStatFresh) return this.#askStat()
    this.#isStatFresh = false
    return this.#handle.statText
  }

  /** Any request by handle; the answer as it came. */
  async ask (request: HandleRequest): Promise<Response> {
    return await this.#repeatedly(async there => await there.ask(handle => ({ ...request, handle })))
  }

  close (): Promise<void> | undefined {
    const closed = this.#closeThere()
    if (this.isWritable) return closed.then(response => { bodyOf(response, 'close') })
    closed.catch(() => { /* it was only read */ })
    return undefined
  }

  abandon (): void {
    // What is to vanish unless it is closed may not be closed.
    if (this.isWritable && (this.#init.request.options & openOptions.posc) !== 0) {
      this.#end()
      this.#init.legs.end(this.#init.leg)
    } else this.#closeThere().catch(() => { /* nobody waits for it */ })
  }

  async #closeThere (): Promise<Response> {
    this.#end()
    try {
      return await this.#handle.ask(handle => ({ name: 'close', streamId: 0, handle }))
    } finally {
      // What is perhaps being opened again is closed on this leg.
      await this.#reopening?.catch(() => { /* there is nothing to close */ })
      this.#init.legs.release(this.#init.leg)
    }
  }

  #end (): void {
    this.#isOver = true
    this.#readAhead?.end()
    this.#marking.end()
  }

  async #askStat (): Promise<string> {
    const response = await this.#repeatedly(async there => await there.ask(handle => ({ name: 'stat', streamId: 0, options: 0, wants: 0, handle, path: '' })))
    return bodyOf(response, 'stat').toString().replace(/\0+$/, '')
  }

  /** Fewer bytes only at the end of the file. */
  async #readThere (into: Buffer, position: number): Promise<number> {
    let filled = 0
    while (filled < into.length) {
      const [part, at] = [into.subarray(filled), position + filled]
      const count = await this.#repeatedly(async there => {
        const moved = this.#moves('receive')
        moved.sent += readRequestBytes
        const count = await there.read(part, at)
        moved.received += answerHeaderBytes + count
        return count
      })
      filled += count
      if (count === 0 || position + filled >= this.#handle.size) break
    }
    return filled
  }

  async #readPagesThere (into: Buffer, position: number): Promise<number> {
    return await this.#repeatedly(async there => {
      const moved = this.#moves('receive')
      moved.sent += pageReadRequestBytes
      const bytes = await there.readPages(into, position)
      moved.received += pageAnswerHeaderBytes + bytes
      if (bytes < into.length && position + bytesWithoutChecksums(position, bytes) < there.size) throw new XrootdError('ANSWER_INVALID', { detail: 'pages are missing' })
      return bytes
    })
  }

  #moves (direction: 'send' | 'receive'): MovedBytes {
    const flows = this.#init.leg.flowsOf(this.#handle.connection)
    return flows === undefined ? { sent: 0, received: 0, open: undefined } : this.#marking.moves(flows, direction)
  }

  /** Once more where the origin was lost, and the file could be opened again. */
  async #repeatedly<T> (act: (there: OriginHandle) => Promise<T>): Promise<T> {
    for (let losses = 0; ; losses++) {
      const there = this.#handle
      try {
        return await act(there)
      } catch (error) {
        if (there.connection.isAlive || !(error instanceof XrootdError) || this.#isOver || !mayReopen(this.#init.request.options) || losses >= mostReopenings) throw error
        // Reads that were under way together wait for the same opening.
        if (there === this.#handle) this.#reopening ??= this.#reopen(error).finally(() => { this.#reopening = undefined })
        await this.#reopening
      }
    }
  }

  async #reopen (cause: XrootdError): Promise<void> {
    const { request, leg, reopenMs, clock } = this.#init
    const again = { ...request, options: reopened(request.options) }
    const deadline = clock.nowMicros() + reopenMs * 1000
    const isWanted = (): boolean => !this.#isOver
    while (isWanted()) {
      const opened = await openAtOrigin(this.#init, leg, again).catch((error: unknown) => {
        if (clock.nowMicros() >= deadline) throw error
        return undefined
      })
      if (opened?.kind === 'handle') {
        if (isWanted() && opened.handle.size === this.#handle.size) {
          this.#handle = opened.handle
          return
        }
        await opened.handle.ask(handle => ({ name: 'close', streamId: 0, handle })).catch(() => { /* it was only read */ })
        if (isWanted()) throw new XrootdError('CONNECTION_LOST', { detail: 'when the file was opened again it had another size', cause })
      }
      if (clock.nowMicros() >= deadline) throw cause
      await new Promise<void>(resolve => { clock.after(pauseMs, resolve) })
    }
    throw cause
  }
}
