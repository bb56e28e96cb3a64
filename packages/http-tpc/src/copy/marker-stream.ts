/** The answer to an accepted COPY: 202, a performance marker now and then, one result line. */
import type { ServerResponse } from 'node:http'

import type { Clock, Timer } from '@scitags/core'
import type { DigestFields } from '../digest-wish.ts'
import { failureLine, formatMarker, formatRemoteConnection, successLine } from '../wire/performance-marker.ts'
import type { Progress } from './progress.ts'

export interface MarkerStream {
  /** The file is there, whole and visible. */
  succeed (trailers: DigestFields): void
  fail (why: string): void
}

/** [TPC-Answer] The first marker goes at once: clients take silence for death. The last one tells the final count. */
export function startMarkers (response: ServerResponse, progress: Progress, clock: Clock, intervalMs: number): MarkerStream {
  response.writeHead(202, { 'Content-Type': 'text/plain' })
  return new Markers(response, progress, clock, intervalMs)
}

class Markers implements MarkerStream {
  readonly #response: ServerResponse
  readonly #progress: Progress
  readonly #clock: Clock
  readonly #intervalMs: number
  #timer: Timer | undefined
  #toldBytes: number | undefined

  constructor (response: ServerResponse, progress: Progress, clock: Clock, intervalMs: number) {
    this.#response = response
    this.#progress = progress
    this.#clock = clock
    this.#intervalMs = intervalMs
    this.#mark()
  }

  succeed (trailers: DigestFields): void {
    if (Object.keys(trailers).length > 0) this.#response.addTrailers(trailers)
    this.#end(successLine)
  }

  fail (why: string): void { this.#end(failureLine(why)) }

  #end (line: string): void {
    this.#timer?.cancel()
    if (this.#toldBytes !== this.#progress.bytes) this.#write()
    this.#response.end(line)
  }

  #mark (): void {
    // A client that does not read gets no more of them, and the next one tells as much.
    if (!this.#response.writableNeedDrain) this.#write()
    this.#timer = this.#clock.after(this.#intervalMs, () => { this.#mark() })
  }

  #write (): void {
    this.#toldBytes = this.#progress.bytes
    this.#response.write(formatMarker({
      timestamp: Math.floor(this.#clock.nowMicros() / 1_000_000),
      bytes: this.#toldBytes,
      remoteConnections: this.#progress.remotes.map(formatRemoteConnection)
    }))
  }
}
