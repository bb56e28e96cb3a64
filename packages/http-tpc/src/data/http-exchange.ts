/**
 * HTTP/1.1 on a connection of our own: a HEAD or none, then one request that moves a file, and their answers. By hand, because the body has to come into buffers of ours: Node's parser
 * costs a copy and an allocation for each piece of 64 KiB, which is half of what a copy costs.
 */
import type { Socket } from 'node:net'

import type { StorageFile } from '@scitags/storage'
import { HttpTpcError } from '../errors.ts'
import { readAnswerHead } from '../wire/answer-head.ts'
import type { AnswerHead } from '../wire/answer-head.ts'
import { oneLine } from '../wire/one-line.ts'
import { flatten } from '../wire/outgoing-headers.ts'
import { displayUrl, targetOf } from '../wire/remote-url.ts'
import type { HeaderField } from '../wire/tpc-headers.ts'
import { fileSink, textSink } from './body-sink.ts'
import type { BodySink } from './body-sink.ts'
import { smallBytes } from './buffers.ts'
import { Intake } from './intake.ts'
import { readInto } from '@scitags/core'

export interface OutgoingHead {
  /** After the answer to a HEAD the connection can take another request, where {@link HttpExchange.canGoOn} says so. */
  readonly method: 'HEAD' | 'GET' | 'PUT'
  readonly url: URL
  readonly forwarded: readonly HeaderField[]
  readonly own: readonly HeaderField[]
}

export interface BodyOrder {
  readonly file: StorageFile
  /** Where the first byte goes. */
  readonly at: number
  /** More bytes than this are an error. */
  readonly atMost: number
  /** Told of bytes as they come. */
  readonly onBytes: (count: number) => void
}

/** What is awaited: a head, a body that somebody has asked for, or, in between, somebody who asks for it. */
type State = 'head' | 'held' | 'body' | 'over'

/** Redirecting hosts and storage doors put tokens into headers. */
const maxHeadBytes = smallBytes
/** A head and a small file behind it; memory that is larger than it need be makes the garbage collector come more often. */
const usualBytes = smallBytes / 4
/** Less room than this is not worth a read. */
const worthReading = usualBytes / 4
/** Of a refusal: HTML and blanks shrink when they become one line. */
const maxTextBytes = 4096
const longestText = 200

export class HttpExchange {
  /** Called when the remote side gives leave to send. */
  onContinue: (() => void) | undefined
  #head = Buffer.allocUnsafeSlow(usualBytes)
  #answered = answerToCome()
  #headBytes = 0
  #state: State = 'head'
  /** What came behind the head. */
  #rest: Uint8Array = new Uint8Array()
  #answer: AnswerHead | undefined
  #sink: BodySink | undefined
  #bodyEnded: PromiseWithResolvers<undefined> | undefined
  /** What the sink of the body has lent to the socket to put bytes into, if it was the last to lend. */
  #lentBySink: Uint8Array | undefined
  #spare: Uint8Array | undefined
  #stream: Socket | undefined
  #where = ''
  #hasEnded = false
  #isUsedAgain = false

  /** The head of the final answer to the latest request. Rejects with `CONNECTION_LOST` when there is none, or `REMOTE_INVALID`. */
  get answer (): Promise<AnswerHead> { return this.#answered.promise }

  /**
   * A HEAD has been answered well, and nobody has closed the connection, or is about to. Behind the head of a refusal some servers send a text, where none
   * may be.
   */
  get canGoOn (): boolean {
    return this.#state === 'held' && this.#answer?.status === 200 && this.#answer.staysOpen && this.#rest.length === 0 && !this.#isGone()
  }

  /** What `net.connect` takes for `onread`: the socket reads into our buffers, and needs the next one even when it is to pause. */
  readonly onread = {
    buffer: (): Uint8Array => this.#space(),
    callback: (bytes: number, buffer: Uint8Array): boolean => this.#take(buffer.subarray(0, bytes), buffer === this.#lentBySink)
  }

  /** `reads` says whether the socket was opened with {@link onread}; TLS streams are not. */
  attach (stream: Socket, reads: 'into our buffers' | 'into its own'): void {
    this.#stream = stream
    if (reads === 'into its own' && !readInto(stream, this.onread)) {
      stream.on('data', (chunk: Buffer) => { if (!this.#take(chunk, false)) stream.pause() })
    }
    stream.once('end', () => {
      this.#hasEnded = true
      this.#closed(undefined)
    })
    stream.once('error', cause => { this.#closed(cause) })
    stream.once('close', () => { this.#closed(undefined) })
    if (stream.destroyed) this.#closed(undefined)
  }

  /** It was used again, and not a byte came: the server closed it while nothing was asked. */
  get wasClosedUnasked (): boolean { return this.#isUsedAgain && this.#isOver() && this.#headBytes === 0 }

  send ({ method, url, forwarded, own }: OutgoingHead): void {
    this.#where = displayUrl(url)
    if (this.#state === 'held') this.#beginAgain()
    const fields = flatten(forwarded, [['Host', url.host], ...method === 'HEAD' ? [] : [['Connection', 'close'] as const], ...own])
    let text = `${method} ${targetOf(url)} HTTP/1.1\r\n`
    for (let at = 0; at + 1 < fields.length; at += 2) text += `${fields[at] ?? ''}: ${fields[at + 1] ?? ''}\r\n`
    this.#stream?.write(`${text}\r\n`, 'latin1')
  }

  /**
   * The body of the answer into a file; resolves to its bytes when they are there. Rejects with `CONNECTION_LOST` when it was cut short, `REMOTE_INVALID`,
   * `SIZE_MISMATCH` when there are more than may be, or what the file says.
   */
  async bodyInto ({ file, at, atMost, onBytes }: BodyOrder): Promise<number> {
    const intake = new Intake({ file, at, onBytes, onRoom: () => { this.#stream?.resume() }, onFailure: error => { this.#fail(error) } })
    try {
      await this.#readBody(framing => fileSink(intake, framing, atMost))
      return await intake.finish()
    } catch (error) {
      await intake.abandon()
      throw error
    }
  }

  /** What the body says, in one line; not all of it. Never rejects. */
  async explanation (): Promise<string> {
    const text = Buffer.allocUnsafeSlow(maxTextBytes)
    let filled = 0
    await this.#readBody(framing => textSink(framing, part => {
      filled += Buffer.from(part.buffer, part.byteOffset, part.length).copy(text, filled)
      return filled < text.length
    })).catch(() => { /* a refusal whose text was cut short is a refusal all the same */ })
    return oneLine(text.toString('utf8', 0, filled), longestText)
  }

  #beginAgain (): void {
    this.#isUsedAgain = true
    this.#state = 'head'
    this.#headBytes = 0
    this.#answered = answerToCome()
    this.#stream?.resume()
    if (this.#isGone()) this.#closed(undefined)
  }

  async #readBody (sinkFor: (framing: AnswerHead['framing']) => BodySink): Promise<void> {
    const { framing } = await this.answer
    this.#bodyEnded = promiseWithResolvers()
    const { promise } = this.#bodyEnded
    this.#sink = sinkFor(framing)
    this.#state = 'body'
    const rest = this.#rest
    if (this.#take(rest, false)) this.#stream?.resume()
    if (this.#isGone()) this.#closed(undefined)
    await promise
  }

  #space (): Uint8Array {
    this.#lentBySink = this.#state === 'body' ? this.#sink?.space?.() : undefined
    if (this.#lentBySink !== undefined) return this.#lentBySink
    return this.#head.length - this.#headBytes >= worthReading ? this.#head.subarray(this.#headBytes) : this.#spare ??= Buffer.allocUnsafeSlow(smallBytes)
  }

  /** False: no more for now. */
  #take (bytes: Uint8Array, isInPlace: boolean): boolean {
    switch (this.#state) {
      case 'head': return this.#takeHead(bytes)
      case 'body': return this.#takeBody(bytes, isInPlace)
      // It was asked to pause; what a stream had under way comes all the same.
      case 'held':
        this.#rest = Buffer.concat([this.#rest, bytes])
        return false
      case 'over': return true
    }
  }

  #takeHead (bytes: Uint8Array): boolean {
    const room = maxHeadBytes - this.#headBytes
    const surplus = bytes.subarray(room)
    const part = bytes.subarray(0, room)
    const needed = this.#headBytes + part.length
    if (needed > this.#head.length) this.#head = Buffer.concat([this.#head], Math.min(maxHeadBytes, 2 * needed))
    // Most have been put there by the socket.
    this.#head.set(part, this.#headBytes)
    this.#headBytes = needed
    for (;;) {
      const come = this.#head.subarray(0, this.#headBytes)
      const reading = readAnswerHead(come)
      if (reading.kind === 'need' && this.#headBytes < maxHeadBytes) return true
      if (reading.kind !== 'head') {
        const reason = reading.kind === 'bad' ? reading.reason : `a head of more than ${maxHeadBytes / 1024} KiB`
        this.#fail(new HttpTpcError('REMOTE_INVALID', { detail: `${this.#where}, ${reason}` }))
        return true
      }
      const { head, bytes: headBytes } = reading
      if (head.status >= 200) {
        this.#state = 'held'
        this.#rest = Buffer.concat([come.subarray(headBytes), surplus])
        this.#answer = head
        this.#answered.resolve(head)
        return false
      }
      if (head.status === 100) this.onContinue?.()
      this.#head.copyWithin(0, headBytes, this.#headBytes)
      this.#headBytes -= headBytes
    }
  }

  #takeBody (bytes: Uint8Array, isInPlace: boolean): boolean {
    const sink = this.#sink
    if (sink === undefined) return true
    const verdict = sink.take(bytes, isInPlace)
    if (verdict instanceof Error) {
      this.#fail(verdict.code === 'SIZE_MISMATCH' ? verdict : new HttpTpcError('REMOTE_INVALID', { detail: `${this.#where}, ${verdict.message}` }))
      return true
    }
    if (sink.isComplete) {
      this.#state = 'over'
      this.#bodyEnded?.resolve(undefined)
    }
    return verdict
  }

  #closed (cause: unknown): void {
    if (this.#state === 'held' || this.#isOver()) return
    if (this.#state === 'body' && this.#answer?.framing.kind === 'until-close' && this.#hasEnded && cause === undefined) {
      this.#state = 'over'
      this.#bodyEnded?.resolve(undefined)
      return
    }
    this.#fail(new HttpTpcError('CONNECTION_LOST', { detail: this.#where, cause }))
  }

  #fail (error: unknown): void {
    if (this.#isOver()) return
    this.#state = 'over'
    this.#answered.reject(error)
    this.#bodyEnded?.reject(error)
  }

  #isOver (): boolean {
    return this.#state === 'over'
  }

  #isGone (): boolean {
    return this.#hasEnded || this.#stream?.destroyed !== false
  }
}

function answerToCome (): PromiseWithResolvers<AnswerHead> {
  const answered = promiseWithResolvers<AnswerHead>()
  answered.promise.catch(() => { /* whoever waits for it is told; a writer may have failed before */ })
  return answered
}

interface PromiseWithResolvers<T> {
  readonly promise: Promise<T>
  readonly resolve: (value: T) => void
  readonly reject: (reason: unknown) => void
}

/** Node 20 has none of its own. */
function promiseWithResolvers<T> (): PromiseWithResolvers<T> {
  let resolve!: (value: T) => void
  let reject!: (reason: unknown) => void
  const promise = new Promise<T>((yes, no) => { resolve = yes; reject = no })
  return { promise, resolve, reject }
}
