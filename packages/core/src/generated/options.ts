// Written by `npm run generate`; edit the schemas it comes from.
/** The options of this package: their types, and the functions that check them and fill in defaults. */
import { faultIn } from './fault.ts'
import { validators } from './options-validators.ts'
import type { Validator } from './fault.ts'

/** Options of the marking engine. */
export interface CoreOptions {
  /** Which peers are marked; private, link-local and loopback ones are local. Default: `'remote'`. */
  readonly scope?: 'remote' | 'local' | 'any' | undefined
  /** Which experiment an untagged transfer belongs to. The first that fits decides: path, VO, token issuer, default. Default: `{}`. */
  readonly experiments?: {
    /** Where nothing else fits; without it such transfers are not marked. Name or id. */
    readonly default?: string | number | undefined
    /** Absolute path → experiment. Covers everything below it, by whole components; the longest wins. Default: `{}`. */
    readonly paths?: Readonly<Record<string, string | number>> | undefined
    /** VO, group (`cms/uscms`) or FQAN (`/cms/Role=production`) → experiment. Default: `{}`. */
    readonly vos?: Readonly<Record<string, string | number>> | undefined
    /** `iss` of the bearer token → experiment. Default: `{}`. */
    readonly issuers?: Readonly<Record<string, string | number>> | undefined
  } | undefined
  /** Experiment → which activity an untagged transfer is. The first that fits decides: user, role, default, activity 1. Default: `{}`. */
  readonly activities?: Readonly<Record<string, {
    /** Name or id (1…63) of an activity of this experiment. */
    readonly default?: string | number | undefined
    /** Role → activity. Default: `{}`. */
    readonly roles?: Readonly<Record<string, string | number>> | undefined
    /** User → activity. Default: `{}`. */
    readonly users?: Readonly<Record<string, string | number>> | undefined
  }>> | undefined
  /** Where names and ids come from. Default: `{}`. */
  readonly registry?: {
    /** An http or https URL, the path of a file, or `embedded` for the copy inside this package. Default: `'https://www.scitags.org/api.json'`. */
    readonly source?: string | undefined
    /** Keeps the last good registry between runs. */
    readonly cacheFile?: string | undefined
    /** How often the source is asked again; 0 = only at start. Default: `720`. */
    readonly refreshMinutes?: number | undefined
    /** How long one fetch may take. Default: `5000`. */
    readonly timeoutMs?: number | undefined
  } | undefined
  /** A flow ends when nothing of it has moved for this long. Default: `5000`. */
  readonly idleMs?: number | undefined
  /** How often a long flow is reported; 0 = never. Default: `60000`. */
  readonly ongoingMs?: number | undefined
  /** Own address → the address that the network sees, behind NAT or a balancer. Default: `{}`. */
  readonly addresses?: Readonly<Record<string, string>> | undefined
  /** UDP messages about each flow. Default: `{}`. */
  readonly fireflies?: {
    /** Who gets them: `host`, `host:port` or `[v6]:port`; the port is 10514 if left out. Default: `[]`. */
    readonly collectors?: readonly string[] | undefined
    /** Also to the other end of each flow, port 10514. Default: `false`. */
    readonly toFarEnd?: boolean | undefined
    /** HOST of the syslog header, without blanks; by default the name of this host. */
    readonly hostName?: string | undefined
  } | undefined
  /** A flowd or flowd-go on this host that is told about each flow. Default: `{}`. */
  readonly flowd?: {
    /** Its named pipe, such as `/var/run/flowd`; never created by us. */
    readonly pipe?: string | undefined
    /** HTTP API of flowd-go, such as `http://127.0.0.1:7777`. */
    readonly api?: string | undefined
  } | undefined
  /** Events kept for each marker that is slow; more are dropped and counted, but never the end of a flow whose start was told. Default: `10000`. */
  readonly markerQueue?: number | undefined
  /** IPv6 flow labels: `auto` labels what this host allows, `required` refuses to start where sockets that clients have opened cannot be labelled, `off` labels nothing. Default: `'auto'`. */
  readonly packets?: 'auto' | 'required' | 'off' | undefined
  /** Network interfaces whose packets get labels; empty: all, and those that come later. Loopback always takes part, to try it out. Default: `[]`. */
  readonly packetInterfaces?: readonly string[] | undefined
  /** Directory where `scitags setup-marking` has pinned its map; by default its usual one, /run/scitags/bpf. */
  readonly packetPins?: string | undefined
  /** Looks at the flow label of each client: it is told in fireflies, and a request without a tag to which no rule applies is what it says, if that is a registered pair. A random label is one in 290 times. Not with `workers`. Default: `false`. */
  readonly peerLabels?: boolean | undefined
  /** Experimental: the entropy bits of a flow label hold a Hamming code over its data bits. Default: `false`. */
  readonly labelParity?: boolean | undefined
}

/** {@link CoreOptions} with its defaults filled in. */
export interface ResolvedCoreOptions {
  /** Which peers are marked; private, link-local and loopback ones are local. Default: `'remote'`. */
  readonly scope: 'remote' | 'local' | 'any'
  /** Which experiment an untagged transfer belongs to. The first that fits decides: path, VO, token issuer, default. Default: `{}`. */
  readonly experiments: {
    /** Where nothing else fits; without it such transfers are not marked. Name or id. */
    readonly default?: string | number
    /** Absolute path → experiment. Covers everything below it, by whole components; the longest wins. Default: `{}`. */
    readonly paths: Readonly<Record<string, string | number>>
    /** VO, group (`cms/uscms`) or FQAN (`/cms/Role=production`) → experiment. Default: `{}`. */
    readonly vos: Readonly<Record<string, string | number>>
    /** `iss` of the bearer token → experiment. Default: `{}`. */
    readonly issuers: Readonly<Record<string, string | number>>
  }
  /** Experiment → which activity an untagged transfer is. The first that fits decides: user, role, default, activity 1. Default: `{}`. */
  readonly activities: Readonly<Record<string, {
    /** Name or id (1…63) of an activity of this experiment. */
    readonly default?: string | number
    /** Role → activity. Default: `{}`. */
    readonly roles: Readonly<Record<string, string | number>>
    /** User → activity. Default: `{}`. */
    readonly users: Readonly<Record<string, string | number>>
  }>>
  /** Where names and ids come from. Default: `{}`. */
  readonly registry: {
    /** An http or https URL, the path of a file, or `embedded` for the copy inside this package. Default: `'https://www.scitags.org/api.json'`. */
    readonly source: string
    /** Keeps the last good registry between runs. */
    readonly cacheFile?: string
    /** How often the source is asked again; 0 = only at start. Default: `720`. */
    readonly refreshMinutes: number
    /** How long one fetch may take. Default: `5000`. */
    readonly timeoutMs: number
  }
  /** A flow ends when nothing of it has moved for this long. Default: `5000`. */
  readonly idleMs: number
  /** How often a long flow is reported; 0 = never. Default: `60000`. */
  readonly ongoingMs: number
  /** Own address → the address that the network sees, behind NAT or a balancer. Default: `{}`. */
  readonly addresses: Readonly<Record<string, string>>
  /** UDP messages about each flow. Default: `{}`. */
  readonly fireflies: {
    /** Who gets them: `host`, `host:port` or `[v6]:port`; the port is 10514 if left out. Default: `[]`. */
    readonly collectors: readonly string[]
    /** Also to the other end of each flow, port 10514. Default: `false`. */
    readonly toFarEnd: boolean
    /** HOST of the syslog header, without blanks; by default the name of this host. */
    readonly hostName?: string
  }
  /** A flowd or flowd-go on this host that is told about each flow. Default: `{}`. */
  readonly flowd: {
    /** Its named pipe, such as `/var/run/flowd`; never created by us. */
    readonly pipe?: string
    /** HTTP API of flowd-go, such as `http://127.0.0.1:7777`. */
    readonly api?: string
  }
  /** Events kept for each marker that is slow; more are dropped and counted, but never the end of a flow whose start was told. Default: `10000`. */
  readonly markerQueue: number
  /** IPv6 flow labels: `auto` labels what this host allows, `required` refuses to start where sockets that clients have opened cannot be labelled, `off` labels nothing. Default: `'auto'`. */
  readonly packets: 'auto' | 'required' | 'off'
  /** Network interfaces whose packets get labels; empty: all, and those that come later. Loopback always takes part, to try it out. Default: `[]`. */
  readonly packetInterfaces: readonly string[]
  /** Directory where `scitags setup-marking` has pinned its map; by default its usual one, /run/scitags/bpf. */
  readonly packetPins?: string
  /** Looks at the flow label of each client: it is told in fireflies, and a request without a tag to which no rule applies is what it says, if that is a registered pair. A random label is one in 290 times. Not with `workers`. Default: `false`. */
  readonly peerLabels: boolean
  /** Experimental: the entropy bits of a flow label hold a Hamming code over its data bits. Default: `false`. */
  readonly labelParity: boolean
}

/** Marks the connections of other processes of this host. */
export interface SamplerOptions {
  /** How often the connections of this host are looked at; those that come and go in between are never seen. Default: `2000`. */
  readonly intervalMs?: number | undefined
  /** Also the connections that are there when it starts. Default: `false`. */
  readonly existing?: boolean | undefined
  /** Which connections are marked: those that each of these lists fits; an empty list fits all. Default: `{}`. */
  readonly select?: {
    /** Ports at our end: numbers, and ranges such as `20000-25000`. Default: `[]`. */
    readonly ports?: readonly (number | string)[] | undefined
    /** The other end: addresses and nets such as `2001:db8::/32`. Default: `[]`. */
    readonly networks?: readonly string[] | undefined
    /** Commands of the processes that hold the connection, such as `xrootd`; of the name the first 15 bytes count. Default: `[]`. */
    readonly processes?: readonly string[] | undefined
  } | undefined
  /** Never marked, whatever else says so: connections whose other end is here. Addresses and nets. Default: `[]`. */
  readonly internalNetworks?: readonly string[] | undefined
  /** Of connections that no rule fits; without it they are not marked. Name or id. */
  readonly experiment?: string | number | undefined
  /** Of connections that no rule fits; without it 1. Name or id. */
  readonly activity?: string | number | undefined
  /** The first that fits decides on experiment and activity. Default: `[]`. */
  readonly rules?: readonly {
    /** Ports at our end: numbers, and ranges such as `20000-25000`. Default: `[]`. */
    readonly ports?: readonly (number | string)[] | undefined
    /** The other end: addresses and nets such as `2001:db8::/32`. Default: `[]`. */
    readonly networks?: readonly string[] | undefined
    /** Users that the connection belongs to: names or numbers. Default: `[]`. */
    readonly users?: readonly (string | number)[] | undefined
    /** Commands of the processes that hold the connection, such as `xrootd`; of the name the first 15 bytes count. Default: `[]`. */
    readonly processes?: readonly string[] | undefined
    /** Name or id; by default that of connections that no rule fits. */
    readonly experiment?: string | number | undefined
    /** Name or id; by default that of connections that no rule fits, where the experiment is the same, else 1. */
    readonly activity?: string | number | undefined
  }[] | undefined
}

/** {@link SamplerOptions} with its defaults filled in. */
export interface ResolvedSamplerOptions {
  /** How often the connections of this host are looked at; those that come and go in between are never seen. Default: `2000`. */
  readonly intervalMs: number
  /** Also the connections that are there when it starts. Default: `false`. */
  readonly existing: boolean
  /** Which connections are marked: those that each of these lists fits; an empty list fits all. Default: `{}`. */
  readonly select: {
    /** Ports at our end: numbers, and ranges such as `20000-25000`. Default: `[]`. */
    readonly ports: readonly (number | string)[]
    /** The other end: addresses and nets such as `2001:db8::/32`. Default: `[]`. */
    readonly networks: readonly string[]
    /** Commands of the processes that hold the connection, such as `xrootd`; of the name the first 15 bytes count. Default: `[]`. */
    readonly processes: readonly string[]
  }
  /** Never marked, whatever else says so: connections whose other end is here. Addresses and nets. Default: `[]`. */
  readonly internalNetworks: readonly string[]
  /** Of connections that no rule fits; without it they are not marked. Name or id. */
  readonly experiment?: string | number
  /** Of connections that no rule fits; without it 1. Name or id. */
  readonly activity?: string | number
  /** The first that fits decides on experiment and activity. Default: `[]`. */
  readonly rules: readonly {
    /** Ports at our end: numbers, and ranges such as `20000-25000`. Default: `[]`. */
    readonly ports: readonly (number | string)[]
    /** The other end: addresses and nets such as `2001:db8::/32`. Default: `[]`. */
    readonly networks: readonly string[]
    /** Users that the connection belongs to: names or numbers. Default: `[]`. */
    readonly users: readonly (string | number)[]
    /** Commands of the processes that hold the connection, such as `xrootd`; of the name the first 15 bytes count. Default: `[]`. */
    readonly processes: readonly string[]
    /** Name or id; by default that of connections that no rule fits. */
    readonly experiment?: string | number
    /** Name or id; by default that of connections that no rule fits, where the experiment is the same, else 1. */
    readonly activity?: string | number
  }[]
}

/** Checks the options and fills in defaults, on a copy. Throws {@link OptionsError}. */
export function resolveCoreOptions (value: unknown): ResolvedCoreOptions {
  return resolve(validators.CoreOptions, 'CoreOptions', value) as ResolvedCoreOptions
}

/** Checks the options and fills in defaults, on a copy. Throws {@link OptionsError}. */
export function resolveSamplerOptions (value: unknown): ResolvedSamplerOptions {
  return resolve(validators.SamplerOptions, 'SamplerOptions', value) as ResolvedSamplerOptions
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
