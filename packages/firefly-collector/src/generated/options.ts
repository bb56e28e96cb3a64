// Written by `npm run generate`; edit the schemas it comes from.
/** The options of this package: their types, and the functions that check them and fill in defaults. */
import { faultIn } from './fault.ts'
import { validators } from './options-validators.ts'
import type { Validator } from './fault.ts'

/** Options of the firefly collector. */
export interface CollectorOptions {
  /** UDP port to listen on; 0 = any free one. Default: `10514`. */
  readonly port?: number | undefined
  /** Addresses to listen on. IPv6 ones are left out, and this is said, where the host has no IPv6. Default: `['::','0.0.0.0']`. */
  readonly addresses?: readonly string[] | undefined
  /** Kernel buffer of each socket. Linux grants at most `net.core.rmem_max`. Default: `8388608`. */
  readonly receiveBufferBytes?: number | undefined
  /** Longer datagrams are dropped unread, and counted. Default: `8192`. */
  readonly maxDatagramBytes?: number | undefined
  /** Datagrams kept while fireflies come faster than they can be read; more are dropped and counted. Default: `67108864`. */
  readonly maxWaitingBytes?: number | undefined
  /** Flows kept in memory; ended ones make room first, then those heard of least recently. Default: `200000`. */
  readonly maxFlows?: number | undefined
  /** Senders whose rates are counted one by one; all others share one counter. Default: `1024`. */
  readonly maxSenders?: number | undefined
  /** A flow that nothing more is heard of is given up after this long. Default: `1440`. */
  readonly openForMinutes?: number | undefined
  /** How long an ended flow is kept, so that a second copy of its end is known as one. Default: `60`. */
  readonly rememberForSeconds?: number | undefined
  /** How far apart two start-times of one flow may be, as told by its two ends. Default: `2000`. */
  readonly startWindowMs?: number | undefined
}

/** {@link CollectorOptions} with its defaults filled in. */
export interface ResolvedCollectorOptions {
  /** UDP port to listen on; 0 = any free one. Default: `10514`. */
  readonly port: number
  /** Addresses to listen on. IPv6 ones are left out, and this is said, where the host has no IPv6. Default: `['::','0.0.0.0']`. */
  readonly addresses: readonly string[]
  /** Kernel buffer of each socket. Linux grants at most `net.core.rmem_max`. Default: `8388608`. */
  readonly receiveBufferBytes: number
  /** Longer datagrams are dropped unread, and counted. Default: `8192`. */
  readonly maxDatagramBytes: number
  /** Datagrams kept while fireflies come faster than they can be read; more are dropped and counted. Default: `67108864`. */
  readonly maxWaitingBytes: number
  /** Flows kept in memory; ended ones make room first, then those heard of least recently. Default: `200000`. */
  readonly maxFlows: number
  /** Senders whose rates are counted one by one; all others share one counter. Default: `1024`. */
  readonly maxSenders: number
  /** A flow that nothing more is heard of is given up after this long. Default: `1440`. */
  readonly openForMinutes: number
  /** How long an ended flow is kept, so that a second copy of its end is known as one. Default: `60`. */
  readonly rememberForSeconds: number
  /** How far apart two start-times of one flow may be, as told by its two ends. Default: `2000`. */
  readonly startWindowMs: number
}

/** Checks the options and fills in defaults, on a copy. Throws {@link OptionsError}. */
export function resolveCollectorOptions (value: unknown): ResolvedCollectorOptions {
  return resolve(validators.CollectorOptions, 'CollectorOptions', value) as ResolvedCollectorOptions
}

/** Options are not as their schema says; the message names the place, and for an unknown key the nearest known one. */
export class OptionsError extends Error {
  readonly code = 'OPTIONS_INVALID'

  /** Steps from the options to what is wrong. */
  readonly path: readonly string[]

  constructor (message: string, path: readonly string[]) {
    super(message)
    this.name = 'OptionsError'
    this.path = path
  }
}

function resolve (validator: Validator, name: string, value: unknown): unknown {
  const copy = copyOf(value ?? {})
  const fault = faultIn(validator, name, copy)
  if (fault !== undefined) throw new OptionsError(fault.text, fault.path)
  return copy
}

/** Defaults must not show up in the caller's object, and a key that is undefined counts as left out. */
function copyOf (value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf)
  if (!isPlain(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined).map(([key, member]) => [key, copyOf(member)]))
}

function isPlain (value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
