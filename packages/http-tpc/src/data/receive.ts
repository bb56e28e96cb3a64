/** Writes the body of a request into a file, no faster than the file takes it. */
import type { IncomingMessage } from 'node:http'

import type { Timer } from '@scitags/core'
import type { StorageFile } from '@scitags/storage'
import { HttpTpcError } from '../errors.ts'
import { Intake } from './intake.ts'
import type { StallLimit } from './read.ts'

export interface ReceiveOrder {
  readonly file: StorageFile
  /** More bytes than this are an error. */
  readonly atMost: number
  /** Gives up when nothing has come for so long; the time in which the file is slow is not the client's. */
  readonly stall: StallLimit
}

/**
 * Resolves to the bytes written. Rejects with `UPLOAD_STALLED`, `UPLOAD_INCOMPLETE` when the client goes away, `SIZE_MISMATCH`, or what the file says.
 * Whatever happens, the connection is left to whoever answers: a client that is still sending is to learn why.
 */
export async function receiveBody (request: IncomingMessage, { file, atMost, stall }: ReceiveOrder): Promise<number> {
  const { clock, afterMs } = stall
  let fail = (_error: unknown): void => { /* set below */ }
  const intake = new Intake({
    file,
    at: 0,
    onRoom: () => {
      watchClient()
      request.resume()
    },
    onFailure: error => { fail(error) }
  })
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
  const events: Readonly<Record<string, (what: never) => void>> = {
    data: (chunk: Buffer) => {
      latestMicros = clock.nowMicros()
      const hasRoom = intake.put(chunk)
      if (intake.received > atMost) fail(new HttpTpcError('SIZE_MISMATCH', { detail: `more than the ${atMost} bytes announced` }))
      if (hasRoom) return
      request.pause()
      timer?.cancel()
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
    timer?.cancel()
    for (const [event, listener] of Object.entries(events)) request.off(event, listener as () => void)
  }
}
