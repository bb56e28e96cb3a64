/** What every Marker must do, as named checks that any test runner can run. */
import assert from 'node:assert/strict'

import { endOf, exampleFlow, ongoingOf, startOf } from './flow-events.ts'
import type { FlowEvent, Marker } from '../types.ts'

export interface MarkerCheck {
  readonly name: string
  /** Rejects when the marker does not comply; `marker` is new, and closed when this settles. */
  run (marker: Marker): Promise<void>
}

/** Whoever listens, or nobody: run them also against a marker whose other side does not exist. */
export const markerCompliance: readonly MarkerCheck[] = [
  check('its name is a metric label', async marker => {
    assert.match(marker.name, /^[a-z][a-z0-9-]{0,31}$/)
  }),
  check('it takes a flow from its start to its end', async marker => {
    const flow = exampleFlow()
    await told(marker, [startOf(flow)])
    await told(marker, [ongoingOf(flow, { sent: 1, received: 1 }), endOf(flow, { sent: 2, received: 2, rttMs: 0.5, retransmits: 1 })])
  }),
  check('it takes nothing at all', async marker => {
    await told(marker, [])
  }),
  check('it takes both directions, both address families and UDP', async marker => {
    const ipv4 = { protocol: 'udp', local: { address: '127.0.0.1', port: 1 }, remote: { address: '127.0.0.2', port: 65_535 } } as const
    const flows = [exampleFlow({ direction: 'receive' }), exampleFlow({ connection: ipv4 }), exampleFlow({ connection: ipv4, direction: 'receive' })]
    await told(marker, flows.flatMap(wholeLife))
  }),
  check('it takes what cannot be labelled: unidentified flows, and experiments above 511', async marker => {
    const flows = [{ experiment: 0, activity: 0 }, { experiment: 2, activity: 0 }, { experiment: 512, activity: 1 }, { experiment: 1023, activity: 63 }]
    await told(marker, flows.map(tag => exampleFlow({ tag })).flatMap(wholeLife))
  }),
  check('it takes the name of an application that a stranger chose', async marker => {
    const names = ['', '"}\n{"', '\u0000\uD800\u{1F600}', 'x'.repeat(10_000)]
    await told(marker, names.map(application => exampleFlow({ application })).flatMap(wholeLife))
  }),
  check('it takes counters beyond 32 bits', async marker => {
    await told(marker, [endOf(exampleFlow(), { sent: Number.MAX_SAFE_INTEGER, received: 2 ** 40 })])
  }),
  check('it takes an end without a start', async marker => {
    await told(marker, [endOf(exampleFlow(), { sent: 1, received: 0 })])
  }),
  check('one event that makes no sense does not fail the others', async marker => {
    const nowhere = { protocol: 'tcp', local: { address: 'nowhere', port: -1 }, remote: { address: '', port: 0 } } as const
    await told(marker, [...wholeLife(exampleFlow({ connection: nowhere })), ...wholeLife(exampleFlow())])
  }),
  check('it takes a thousand flows in one batch', async marker => {
    await told(marker, Array.from({ length: 1000 }, () => exampleFlow()).flatMap(wholeLife))
  }),
  check('it leaves the events as they are', async marker => {
    const events = wholeLife(exampleFlow())
    const before = structuredClone(events)
    await told(marker, events)
    assert.deepEqual(events, before)
  }),
  check('it closes when it has had nothing to do, and twice', async marker => {
    await soon(marker.close?.(), 'close')
    await soon(marker.close?.(), 'close')
  })
]

/** Longer than any deadline that a marker may set itself. */
const patienceMs = 10_000

function check (name: string, body: (marker: Marker) => Promise<void>): MarkerCheck {
  return {
    name,
    async run (marker) {
      try {
        await body(marker)
      } finally {
        await soon(marker.close?.(), 'close')
      }
    }
  }
}

function wholeLife (flow: FlowEvent['flow']): FlowEvent[] {
  return [startOf(flow), endOf(flow, { sent: 4096, received: 200 })]
}

/** A marker must not count on being allowed to change what it is given. */
async function told (marker: Marker, events: readonly FlowEvent[]): Promise<void> {
  await soon(marker.mark(Object.freeze([...events])), 'mark')
}

async function soon (answer: void | Promise<void> | undefined, what: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${patienceMs} ms`)), patienceMs)
  })
  try {
    await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
