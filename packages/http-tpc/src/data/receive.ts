/** Writes the body of a request into a file, no faster than the file takes it. */
import type { IncomingMessage } from 'node:http'

import type { Timer } from '@scitags/core'
import type { StorageFile } from '@scitags/storage'
import { HttpTpcError } from '../errors.ts'
import { readDirectly } from './direct-body.ts'
import type { DirectBody } from './direct-body.ts'
import { Intake } from './intake.ts'
import type { StallLimit } from './read.ts'

/** Below this, taking over a socket costs more than it brings. */
const worthDirect = 1024 * 1024

export interface ReceiveOrder {
  readonly file: StorageFile
  /** Bytes that were announced: more of them are an error. Undefined where nobody said. */
  readonly length: number | undefined
  /** Gives up when nothing has come for so long: the time in which the file is slow is not the client's. */
  readonly stall: StallLimit
}

/**
 * Resolves to the bytes written. Rejects with `UPLOAD_STALLED`, `UPLOAD_INCOMPLETE` when the client goes away, `SIZE_MISMATCH`, or what the file says.
 * Whatever happens, the connection is left to whoever answers: a client that is still sending is to learn why.
 */
export async function receiveBody (request: IncomingMessage, { file, length, stall }: ReceiveOrder): Promise<number> {
  const { clock, afterMs } = stall
  let fail = (_error: unknown): void => { /* set below */ }
  const intake = new Intake({
    file,
    at: 0,
    onRoom: () => {
      watchClient()
      // What came in Node's way before it was passed by may have paused the request.
      request.resume()
      direct?.resume()
    },
    onFailure: error => { fail(error) }
  })
  let direct: DirectBody | undefined
  let isOver = false
  let latestMicros: number
  let timer: Timer | undefined
  /** One timer that looks when bytes came last is cheaper than a new one for each piece. */
  const watchClient = (): void => {
    latestMicros = clock.nowMicros()
    timer?.cancel()
    timer = clock.after(afterMs, look)
  }
  const look = (): void => {
    const idleMs = (clock.nowMicros() - latestMicros) / 1000
    if (idleMs >= afterMs) fail(new HttpTpcError('UPLOAD_STALLED'))
    else timer = clock.after(afterMs - idleMs, look)
  }
  /** Hands on whether more may come. */
  const came = (hasRoom: boolean): boolean => {
    latestMicros = clock.nowMicros()
    if (length !== undefined && intake.received > length) fail(new HttpTpcError('SIZE_MISMATCH', { detail: `more than the ${length} bytes announced` }))
    if (!hasRoom) timer?.cancel()
    return hasRoom
  }
  const takeOver = (length: number): void => {
    const left = length - intake.received - request.readableLength
    if (isOver || left <= 0 || request.destroyed || request.isPaused()) return
    direct = readDirectly(request, { left, space: () => intake.space(), advance: bytes => came(intake.advance(bytes)) })
  }
  const events: Readonly<Record<string, (what: never) => void>> = {
    data: (chunk: Buffer) => {
      // What was read with the head is here now, and marking has seen the first byte.
      if (intake.received === 0 && length !== undefined && length >= worthDirect && request.httpVersionMajor === 1) setImmediate(takeOver, length)
      if (!came(intake.put(chunk))) request.pause()
    },
    error: (cause: Error) => { fail(new HttpTpcError('UPLOAD_INCOMPLETE', { cause })) },
    end: () => { timer?.cancel() },
    // A cancelled stream of HTTP/2 ends like a whole one, and only this tells.
    aborted: () => { fail(new HttpTpcError('UPLOAD_INCOMPLETE')) },
    close: () => { if (!request.readableEnded) fail(new HttpTpcError('UPLOAD_INCOMPLETE', { cause: request.errored })) }
  }
  try {
    await new Promise<void>((resolve, reject) => {
      fail = reject
      if (request.aborted || (request.destroyed && !request.readableEnded)) fail(new HttpTpcError('UPLOAD_INCOMPLETE', { cause: request.errored }))
      watchClient()
      request.once('end', resolve)
      for (const [event, listener] of Object.entries(events)) request.on(event, listener as () => void)
    })
    if (request.aborted) throw new HttpTpcError('UPLOAD_INCOMPLETE')
    return await intake.finish()
  } catch (error) {
    request.pause()
    await intake.abandon()
    throw error
  } finally {
    isOver = true
    direct?.stop()
    timer?.cancel()
    for (const [event, listener] of Object.entries(events)) request.off(event, listener as () => void)
  }
}
