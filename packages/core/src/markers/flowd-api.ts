/** Tells flowd-go about the start and end of each flow through its HTTP API. */
import { Agent, request } from 'undici'

import { systemClock } from '../clock.ts'
import { deadline } from '../bounded-wait.ts'
import { ScitagsError } from '../errors.ts'
import { endpointText, familyOf } from '../wire/addresses.ts'
import { isLabellable } from '../wire/flow-label.ts'
import { formatMicroseconds } from '../wire/microseconds.ts'
import { Backoff } from './backoff.ts'
import { DeliveryCounter } from './delivery-counts.ts'
import { endsOf } from './viewpoint.ts'
import type { Clock } from '../clock.ts'
import type { FlowEvent } from '../types.ts'
import type { DeliveringMarker, DeliveryCounts } from './delivery-counts.ts'

export interface FlowdApiMarkerInit {
  /** Such as `http://127.0.0.1:7777`. */
  readonly api: string
  readonly timeoutMs?: number
  readonly clock?: Clock
}

/** Requests under way at once. */
const lanes = 8

/** Throws {@link ScitagsError} `OPTIONS_INVALID` if `api` is no http or https URL. */
export function flowdApiMarker ({ api, timeoutMs = 2000, clock = systemClock }: FlowdApiMarkerInit): DeliveringMarker {
  return new FlowdApi(flowUrl(api), timeoutMs, clock)
}

/** Below the path that `api` has: flowd-go may stand behind a proxy. */
function flowUrl (api: string): URL {
  try {
    const url = new URL(api)
    if (url.protocol === 'http:' || url.protocol === 'https:') return new URL(`${url.pathname.replace(/\/+$/, '')}/flow`, url)
  } catch {
    // said below
  }
  throw new ScitagsError('OPTIONS_INVALID', { detail: `flowd.api: '${api}' is no URL such as http://127.0.0.1:7777`, path: ['flowd', 'api'] })
}

class FlowdApi implements DeliveringMarker {
  readonly name = 'flowd-api'
  readonly #url: URL
  readonly #timeoutMs: number
  readonly #clock: Clock
  readonly #agent = new Agent({ connections: lanes })
  readonly #backoff: Backoff
  readonly #counts: DeliveryCounter

  constructor (url: URL, timeoutMs: number, clock: Clock) {
    this.#url = url
    this.#timeoutMs = timeoutMs
    this.#clock = clock
    this.#backoff = new Backoff(clock)
    this.#counts = new DeliveryCounter(this.name, url.host)
  }

  get deliveries (): readonly DeliveryCounts[] {
    return [this.#counts]
  }

  /** Events of one flow go one after the other, those of different flows side by side. */
  async mark (events: readonly FlowEvent[]): Promise<void> {
    const lists = Array.from({ length: lanes }, (): FlowEvent[] => [])
    for (const event of events) if (isForFlowd(event)) lists[event.flow.id % lanes]?.push(event)
    await Promise.all(lists.map(async list => { for (const event of list) await this.#post(event) }))
  }

  async close (): Promise<void> {
    await this.#agent.destroy()
  }

  async #post (event: FlowEvent): Promise<void> {
    if (this.#backoff.isWaiting) {
      this.#counts.fail(new Error(`${this.#url.host} failed a moment ago`))
      return
    }
    const body = flowOf(event)
    const { signal, cancel } = deadline(this.#clock, this.#timeoutMs)
    try {
      const answer = await request(this.#url, { method: 'POST', dispatcher: this.#agent, headers: { 'content-type': 'application/json' }, body, signal })
      await answer.body.dump({ limit: 16_384, signal })
      this.#backoff.succeeded()
      if (answer.statusCode === 200) this.#counts.sentAll(1, body.length)
      else this.#counts.fail(new Error(`flowd-go answered ${answer.statusCode}`))
    } catch (cause) {
      this.#backoff.failed()
      this.#counts.fail(cause)
    } finally {
      cancel()
    }
  }
}

/** flowd-go makes its own reports of long flows; a pair that fits no label would be marked as another one. */
function isForFlowd ({ state, flow }: FlowEvent): boolean {
  return state !== 'ongoing' && isLabellable(flow.tag)
}

/** The body of `POST /flow` as flowd-go 2.4.2 takes it, which is not what its README shows. */
function flowOf ({ state, flow, at }: FlowEvent): string {
  const { source, destination } = endsOf(flow)
  return JSON.stringify({
    State: state === 'start' ? 2 : 3,
    Protocol: flow.connection.protocol === 'tcp' ? 0 : 1,
    Family: familyOf(source.address) === 'ipv4' ? 2 : 10,
    Src: endpointText(source),
    Dst: endpointText(destination),
    Experiment: flow.tag.experiment,
    Activity: flow.tag.activity,
    StartTs: formatMicroseconds(flow.startedAt),
    ...(state === 'end' ? { EndTs: formatMicroseconds(at) } : {}),
    Application: flow.application
  })
}
