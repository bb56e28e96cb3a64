/**
 * Reads the fireflies of others, and forgives what they do.
 *
 * By hand, not by our JSON Schema: the schema says what may be sent, and half of what is on the wire is not (no
 * start-time, upper case, `Z`, port 0). To repair a message first and validate it then would walk it three times, and
 * every rule would still be here. What fails is told with a reason that can be counted and a detail for a person.
 */
import type { Connection, Endpoint, FlowTag, Microseconds } from '../types.ts'
import { familyOf, plainAddress } from './addresses.ts'
import type { Family } from './addresses.ts'
import type { Firefly, FireflyState, FireflyUsage } from './firefly.ts'
import { parseDateTime } from './microseconds.ts'
import { labelsOf, rttOf } from './netlink.ts'
import { isFlowTag } from './scitag.ts'
import { parseSyslogHeader } from './syslog.ts'

/** Why a datagram is no firefly; few, so that they can be counted. */
export type BadFirefly = 'too-long' | 'no-json' | 'bad-json' | 'version' | 'flow-lifecycle' | 'flow-id' | 'context'

export type FireflyReading =
  | { readonly kind: 'firefly', readonly firefly: Firefly }
  | { readonly kind: 'bad', readonly reason: BadFirefly, readonly detail: string }

/** [FF-RECEIVE] The most that UDP can carry. */
export const maxDatagramBytes = 65_507

type Json = Readonly<Record<string, unknown>>
/** A part of the message, or a sentence that says what is wrong with it. */
type Part<T> = T | string

/**
 * [FF-RECEIVE] Header and JSON as they came, in bytes or as text. Texts in the result are as long and as trustworthy as
 * their sender made them; those of the header are slices, which keep all of the datagram in memory. Never throws.
 */
export function parseFirefly (datagram: Uint8Array | string): FireflyReading {
  if (datagram.length > maxDatagramBytes) return bad('too-long', `${datagram.length} is more than UDP carries`)
  const text = typeof datagram === 'string' ? datagram : utf8.decode(datagram)
  const from = text.indexOf('{')
  const to = text.lastIndexOf('}')
  if (from < 0 || to < from) return bad('no-json', 'there is no object in it')
  const message = jsonObject(text.slice(from, to + 1))
  if (typeof message === 'string') return bad('bad-json', message)
  if (message['version'] !== 1) return bad('version', `version is ${shown(message['version'])}, only 1 is known`)
  const lifecycle = lifecycleOf(message['flow-lifecycle'])
  if (typeof lifecycle === 'string') return bad('flow-lifecycle', lifecycle)
  const flowId = flowIdOf(message['flow-id'])
  if (typeof flowId === 'string') return bad('flow-id', flowId)
  const context = contextOf(message['context'])
  if (typeof context === 'string') return bad('context', context)
  return {
    kind: 'firefly',
    firefly: {
      state: lifecycle.state,
      startTime: lifecycle.startTime,
      endTime: lifecycle.endTime,
      currentTime: lifecycle.currentTime,
      source: flowId.source,
      destination: flowId.destination,
      afi: flowId.afi,
      protocol: flowId.protocol,
      tag: context.tag,
      application: context.application,
      usage: usageOf(message['usage']),
      rttMs: rttOf(message['netlink']),
      ...labelsOf(message['netlink']),
      header: parseSyslogHeader(text.slice(0, from))
    }
  }
}

/** Broken sequences become U+FFFD: they can only stand inside a string. */
const utf8 = new TextDecoder()

function bad (reason: BadFirefly, detail: string): FireflyReading {
  return { kind: 'bad', reason, detail }
}

function jsonObject (text: string): Part<Json> {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : 'it is no object'
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, 200) : 'it cannot be read'
  }
}

function lifecycleOf (value: unknown): Part<Pick<Firefly, 'state' | 'startTime' | 'endTime' | 'currentTime'>> {
  if (!isObject(value)) return 'flow-lifecycle is missing'
  const state = oneOf(states, value['state'])
  if (state === undefined) return `state is ${shown(value['state'])}, not start, ongoing or end`
  const startTime = timeIn(value, 'start-time')
  if (typeof startTime === 'string') return startTime
  const endTime = state === 'end' ? timeIn(value, 'end-time') : timeOf(value['end-time'])
  if (typeof endTime === 'string') return endTime
  return { state, startTime, endTime, currentTime: timeOf(value['current-time']) }
}

const states: readonly FireflyState[] = ['start', 'ongoing', 'end']
const families: readonly Family[] = ['ipv4', 'ipv6']
const protocols: readonly Connection['protocol'][] = ['tcp', 'udp']

/** [FF-TIME-IN] A time that the state needs, so none is made up for it. flowd ends a flow with null, flowd-go with an empty text. */
function timeIn (lifecycle: Json, key: string): Part<Microseconds | undefined> {
  const value = lifecycle[key]
  if (value === undefined || value === null || value === '') return undefined
  return timeOf(value) ?? `${key} is ${shown(value)}, no date-time`
}

function timeOf (value: unknown): Microseconds | undefined {
  return typeof value === 'string' ? parseDateTime(value) : undefined
}

function flowIdOf (value: unknown): Part<Pick<Firefly, 'source' | 'destination' | 'afi' | 'protocol'>> {
  if (!isObject(value)) return 'flow-id is missing'
  const stated = oneOf(families, value['afi'])
  if (stated === undefined) return `afi is ${shown(value['afi'])}, not ipv4 or ipv6`
  const protocol = oneOf(protocols, value['protocol'])
  if (protocol === undefined) return `protocol is ${shown(value['protocol'])}, not tcp or udp`
  const source = endIn(value, 'src-ip', 'src-port', stated)
  if (typeof source === 'string') return source
  const destination = endIn(value, 'dst-ip', 'dst-port', stated)
  if (typeof destination === 'string') return destination
  const afi = familyOf(source.address)
  return afi === familyOf(destination.address) ? { source, destination, afi, protocol } : 'the ends are of different families'
}

function endIn (flowId: Json, ipKey: string, portKey: string, afi: Family): Part<Endpoint> {
  const written = flowId[ipKey]
  const address = typeof written === 'string' ? plainAddress(written) : undefined
  if (typeof written !== 'string' || address === undefined) return `${ipKey} is ${shown(written)}, no address`
  if (familyOf(written) !== afi && familyOf(address) !== afi) return `${ipKey} is ${shown(written)}, but afi is ${afi}`
  const port = flowId[portKey]
  if (!isCount(port) || port > 65_535) return `${portKey} is ${shown(port)}, no port`
  return { address, port }
}

function contextOf (value: unknown): Part<{ readonly tag: FlowTag, readonly application: string | undefined }> {
  if (!isObject(value)) return 'context is missing'
  const { 'experiment-id': experiment, 'activity-id': activity, application } = value
  const tag = isCount(experiment) && isCount(activity) ? { experiment, activity } : undefined
  if (tag === undefined || !isFlowTag(tag)) return `experiment ${shown(experiment)} and activity ${shown(activity)} are no ids of 0…1023 and 0…63`
  return { tag, application: typeof application === 'string' && application !== '' ? application : undefined }
}

/** A counter that is none costs the counters, not the firefly. */
function usageOf (value: unknown): FireflyUsage | undefined {
  if (!isObject(value)) return undefined
  const { sent, received } = value
  if (!isCount(sent) && !isCount(received)) return undefined
  return { sent: isCount(sent) ? sent : 0, received: isCount(received) ? received : 0 }
}

function oneOf<T extends string> (words: readonly T[], value: unknown): T | undefined {
  if (typeof value !== 'string') return undefined
  return words.find(word => word === value) ?? words.find(word => word === value.toLowerCase())
}

function isCount (value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function isObject (value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function shown (value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40))
  return typeof value === 'number' || value === null || value === undefined ? String(value) : `a ${typeof value}`
}
