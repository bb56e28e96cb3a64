/** Tells flowd or flowd-go about the start and end of each flow through its named pipe. */
import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'

import { systemClock } from '../clock.ts'
import { pause } from '../bounded-wait.ts'
import { flowdLine } from '../wire/flowd-line.ts'
import { isLabellable } from '../wire/flow-label.ts'
import { Backoff } from './backoff.ts'
import { DeliveryCounter } from './delivery-counts.ts'
import { endsOf } from './viewpoint.ts'
import type { Clock } from '../clock.ts'
import type { FlowEvent } from '../types.ts'
import type { DeliveringMarker, DeliveryCounts } from './delivery-counts.ts'

export interface FlowdPipeMarkerInit {
  /** Path of the pipe, made by the daemon. */
  readonly pipe: string
  readonly clock?: Clock
}

/** flowd-go reads so much at each notice of a write, and forgets what comes after the last newline of it. */
const bytesPerWrite = 1000
/** Two writes closer than this may reach flowd-go as one, and be cut in the middle of a line. */
const betweenWritesMs = 5

export function flowdPipeMarker ({ pipe, clock = systemClock }: FlowdPipeMarkerInit): DeliveringMarker {
  return new FlowdPipe(pipe, clock)
}

class FlowdPipe implements DeliveringMarker {
  readonly name = 'flowd-pipe'
  readonly #pipe: string
  readonly #clock: Clock
  readonly #backoff: Backoff
  readonly #counts: DeliveryCounter
  #handle: FileHandle | undefined

  constructor (pipe: string, clock: Clock) {
    this.#pipe = pipe
    this.#clock = clock
    this.#backoff = new Backoff(clock)
    this.#counts = new DeliveryCounter(this.name, pipe)
  }

  get deliveries (): readonly DeliveryCounts[] {
    return [this.#counts]
  }

  async mark (events: readonly FlowEvent[]): Promise<void> {
    for (const [index, lines] of batches(events.flatMap(event => this.#lineOf(event))).entries()) {
      if (index > 0) await pause(this.#clock, betweenWritesMs)
      await this.#write(lines)
    }
  }

  async close (): Promise<void> {
    const handle = this.#handle
    this.#handle = undefined
    await handle?.close()
  }

  /** Ongoing is a state that neither daemon takes from its pipe; a pair that fits no label would be marked as another one. */
  #lineOf ({ state, flow }: FlowEvent): string[] {
    if (state === 'ongoing' || !isLabellable(flow.tag)) return []
    try {
      return [flowdLine({ state, protocol: flow.connection.protocol, tag: flow.tag, ...endsOf(flow) })]
    } catch (cause) {
      this.#counts.fail(cause)
      return []
    }
  }

  async #write (lines: readonly string[]): Promise<void> {
    if (this.#backoff.isWaiting) {
      this.#counts.fail(new Error(`${this.#pipe} failed a moment ago`), lines.length)
      return
    }
    const text = lines.join('')
    try {
      await this.#writeOrReopen(text)
      this.#backoff.succeeded()
      this.#counts.sentAll(lines.length, text.length)
    } catch (cause) {
      this.#backoff.failed()
      this.#counts.fail(cause, lines.length)
    }
  }

  /** A daemon that was started anew has a new pipe under the old name. */
  async #writeOrReopen (text: string): Promise<void> {
    const isReused = this.#handle !== undefined
    const handle = this.#handle ??= await openPipe(this.#pipe)
    try {
      await handle.write(text)
    } catch (error) {
      // The pipe is full: nothing of this was written, for a write of this size is done as a whole.
      if (codeOf(error) === 'EAGAIN') throw error
      await this.close()
      if (!isReused) throw error
      await this.#writeOrReopen(text)
    }
  }
}

function batches (lines: readonly string[]): string[][] {
  const all: string[][] = []
  let room = 0
  for (const line of lines) {
    if (line.length > room) {
      all.push([])
      room = bytesPerWrite
    }
    all.at(-1)?.push(line)
    room -= line.length
  }
  return all
}

/** Never waits for a daemon (ENXIO: nobody reads) and never makes a file. */
async function openPipe (path: string): Promise<FileHandle> {
  const handle = await open(path, constants.O_WRONLY | constants.O_NONBLOCK)
  if ((await handle.stat()).isFIFO()) return handle
  await handle.close()
  throw new Error(`${path} is not a named pipe`)
}

function codeOf (error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code
}
