/** Flow events to hand to a marker. */
import { fakeNow } from './fakes.ts'
import type { Flow, FlowEvent, Usage } from '../types.ts'

let flows = 0

/** A flow of 3/14 that sends over IPv6, unless told otherwise; both ends on loopback, so that no message leaves this host. */
export function exampleFlow (changes: Partial<Flow> = {}): Flow {
  return {
    id: ++flows,
    tag: { experiment: 3, activity: 14 },
    direction: 'send',
    application: 'http-get',
    connection: { protocol: 'tcp', local: { address: '::1', port: 443 }, remote: { address: '::1', port: 45_000 } },
    startedAt: fakeNow,
    because: { rule: 'tag', detail: 'the request says 206 (header)' },
    ...changes
  }
}

/** What a flow tells when it starts. */
export function startOf (flow: Flow): FlowEvent {
  return { state: 'start', flow, at: flow.startedAt, usage: { sent: 0, received: 0 } }
}

/** What a flow tells one second after its start. */
export function ongoingOf (flow: Flow, usage: Usage): FlowEvent {
  return { state: 'ongoing', flow, at: flow.startedAt + 1_000_000, usage }
}

/** What a flow tells when it ends, two seconds after its start. */
export function endOf (flow: Flow, usage: Usage): FlowEvent {
  return { state: 'end', flow, at: flow.startedAt + 2_000_000, usage, reason: 'closed' }
}
