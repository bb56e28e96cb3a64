// Written by `npm run generate`; edit the schemas it comes from.
/** The options of this package: their types, and the functions that check them and fill in defaults. */
import { faultIn } from './fault.ts'
import { validators } from './options-validators.ts'
import type { Validator } from './fault.ts'

/** A server of root:// and roots://. */
export interface XrootOptions {
  /** Where there is a certificate: which clients have to use TLS. `offered`: those who wish; `session`: all, from the end of the login on; `login`: from its beginning on; `data`: further streams too. Default: `'offered'`. */
  readonly tls?: 'offered' | 'session' | 'login' | 'data' | undefined
  /** What a client may prove who it is with, in order of preference; empty: nobody is asked. `ztn` is a bearer token, and is offered under TLS only; `unix` and `host` prove nothing, and are for laboratories. Default: `[]`. */
  readonly authentication?: readonly ('ztn' | 'unix' | 'host')[] | undefined
  /** How long a client may take from its first byte to the end of its login. Default: `30`. */
  readonly loginSeconds?: number | undefined
  /** A client that owes the rest of a request, or does not read its answers, is given up after this long. Default: `120`. */
  readonly stallSeconds?: number | undefined
  /** A client without a request for this long is disconnected. Default: `3600`. */
  readonly idleSeconds?: number | undefined
  /** An answer that takes longer is announced, and sent later: clients give up on a silent server after a minute. Default: `5`. */
  readonly slowAnswerSeconds?: number | undefined
  /** How long an upload whose client is gone waits for its return. Then it is removed if it was to be persisted on a successful close only (posc), else kept as far as it came. Default: `60`. */
  readonly holdSeconds?: number | undefined
  /** Of one session. Default: `4096`. */
  readonly maxOpenFiles?: number | undefined
  /** Connections of one address, streams included. Default: `4096`. */
  readonly maxConnectionsPerHost?: number | undefined
  /** Connections that have not logged in yet. Where there are more, the oldest of the address with the most is closed. Default: `1024`. */
  readonly maxConnectionsBeforeLogin?: number | undefined
  /** Parallel streams of one session, besides the first. Default: `15`. */
  readonly maxStreams?: number | undefined
  /** Stands in front of other servers of root://, whose files it has instead of its own; what is read in order is read ahead, and may be more than clients ask for. */
  readonly proxy?: {
    /** Servers that all have the same files, such as `root://host:1094`; with `roots://` nothing goes in clear text. Whoever does not answer is passed over. Or one server of HTTP or WebDAV, with the path above its files: `https://host/webdav`. */
    readonly origins: readonly string[]
    /** `proxy`: everything goes through here; `redirect`: clients are sent to an origin that answers, and here is no data. Default: `'proxy'`. */
    readonly mode?: 'proxy' | 'redirect' | undefined
    /** Of those that answer: always the first of the list, or each in its turn. Default: `'first'`. */
    readonly choice?: 'first' | 'in-turn' | undefined
    /** Where an origin sends its client elsewhere: `follow` goes there, `pass-on` sends our client there. Default: `'follow'`. */
    readonly redirects?: 'follow' | 'pass-on' | undefined
    /** The token of a request (`authz`) goes to the origin too. Without this it is judged here, and the origin knows only this server. Default: `false`. */
    readonly forwardAuthz?: boolean | undefined
    /** A file with the bearer token of this server, for origins that ask for one under TLS; it is read for each connection. */
    readonly tokenFile?: string | undefined
    /** How long a connection to an origin may take, TLS and login included. Default: `5`. */
    readonly connectSeconds?: number | undefined
    /** An origin that owes an answer and sends nothing for this long is given up. Default: `60`. */
    readonly silenceSeconds?: number | undefined
    /** How long one request may take at an origin, with all that it says about waiting. Default: `1800`. */
    readonly answerSeconds?: number | undefined
    /** An origin that did not answer is asked after all others for this long. Default: `10`. */
    readonly skipSeconds?: number | undefined
    /** How long a file that is read waits for an origin to open it again, after its own was lost. Default: `30`. */
    readonly reopenSeconds?: number | undefined
    /** Connections to origins are kept for the next client for this long. Default: `60`. */
    readonly idleSeconds?: number | undefined
  } | undefined
  /** Third-party copies: files that one server fetches from another, because a client has arranged it. Default: `{}`. */
  readonly tpc?: {
    /** Whether there are any; else clients copy through themselves, or not at all. Default: `true`. */
    readonly enabled?: boolean | undefined
    /** What clients that would delegate are told. With `ztn` they put a token for the source into its URL (`authz`), and do not arrange anything with the source. Default: `'none'`. */
    readonly delegation?: 'none' | 'ztn' | undefined
    /** How long the word of a client that its file may be fetched is good, where it does not say. Default: `7`. */
    readonly ttlSeconds?: number | undefined
    /** The most that it may say, and how long one who comes too early waits for it. Default: `15`. */
    readonly maxTtlSeconds?: number | undefined
    /** Parallel connections of one copy at most. Default: `15`. */
    readonly maxStreams?: number | undefined
    /** Fetch with a checksum of each page of 4096 bytes, from sources that have them: damage on the way is found and mended. Without it only the size is compared, and what the client says of a checksum; it costs half as much. Default: `true`. */
    readonly verifyPages?: boolean | undefined
    /** Copies that are fetched at once; further ones wait. Default: `16`. */
    readonly maxCopies?: number | undefined
    /** The time over which the slowest speed allowed is measured. Default: `120`. */
    readonly slowWindowSeconds?: number | undefined
    /** A copy slower than this over `slowWindowSeconds` has failed; 0 = any speed will do. Default: `10240`. */
    readonly minBytesPerSecond?: number | undefined
    /** Sources that are allowed whatever else says no: an address, a net (`10.0.0.0/8`), a host name or `*.domain`, each with or without `:port`; IPv6 with a port in brackets. Default: `[]`. */
    readonly allowTargets?: readonly string[] | undefined
    /** Sources that are refused, in the same form. Loopback, link-local, multicast and unspecified addresses always are, unless allowed. Default: `[]`. */
    readonly denyTargets?: readonly string[] | undefined
  } | undefined
  /** Answer to the query for `sitename`. */
  readonly siteName?: string | undefined
}

/** {@link XrootOptions} with its defaults filled in. */
export interface ResolvedXrootOptions {
  /** Where there is a certificate: which clients have to use TLS. `offered`: those who wish; `session`: all, from the end of the login on; `login`: from its beginning on; `data`: further streams too. Default: `'offered'`. */
  readonly tls: 'offered' | 'session' | 'login' | 'data'
  /** What a client may prove who it is with, in order of preference; empty: nobody is asked. `ztn` is a bearer token, and is offered under TLS only; `unix` and `host` prove nothing, and are for laboratories. Default: `[]`. */
  readonly authentication: readonly ('ztn' | 'unix' | 'host')[]
  /** How long a client may take from its first byte to the end of its login. Default: `30`. */
  readonly loginSeconds: number
  /** A client that owes the rest of a request, or does not read its answers, is given up after this long. Default: `120`. */
  readonly stallSeconds: number
  /** A client without a request for this long is disconnected. Default: `3600`. */
  readonly idleSeconds: number
  /** An answer that takes longer is announced, and sent later: clients give up on a silent server after a minute. Default: `5`. */
  readonly slowAnswerSeconds: number
  /** How long an upload whose client is gone waits for its return. Then it is removed if it was to be persisted on a successful close only (posc), else kept as far as it came. Default: `60`. */
  readonly holdSeconds: number
  /** Of one session. Default: `4096`. */
  readonly maxOpenFiles: number
  /** Connections of one address, streams included. Default: `4096`. */
  readonly maxConnectionsPerHost: number
  /** Connections that have not logged in yet. Where there are more, the oldest of the address with the most is closed. Default: `1024`. */
  readonly maxConnectionsBeforeLogin: number
  /** Parallel streams of one session, besides the first. Default: `15`. */
  readonly maxStreams: number
  /** Stands in front of other servers of root://, whose files it has instead of its own; what is read in order is read ahead, and may be more than clients ask for. */
  readonly proxy?: {
    /** Servers that all have the same files, such as `root://host:1094`; with `roots://` nothing goes in clear text. Whoever does not answer is passed over. Or one server of HTTP or WebDAV, with the path above its files: `https://host/webdav`. */
    readonly origins: readonly string[]
    /** `proxy`: everything goes through here; `redirect`: clients are sent to an origin that answers, and here is no data. Default: `'proxy'`. */
    readonly mode: 'proxy' | 'redirect'
    /** Of those that answer: always the first of the list, or each in its turn. Default: `'first'`. */
    readonly choice: 'first' | 'in-turn'
    /** Where an origin sends its client elsewhere: `follow` goes there, `pass-on` sends our client there. Default: `'follow'`. */
    readonly redirects: 'follow' | 'pass-on'
    /** The token of a request (`authz`) goes to the origin too. Without this it is judged here, and the origin knows only this server. Default: `false`. */
    readonly forwardAuthz: boolean
    /** A file with the bearer token of this server, for origins that ask for one under TLS; it is read for each connection. */
    readonly tokenFile?: string
    /** How long a connection to an origin may take, TLS and login included. Default: `5`. */
    readonly connectSeconds: number
    /** An origin that owes an answer and sends nothing for this long is given up. Default: `60`. */
    readonly silenceSeconds: number
    /** How long one request may take at an origin, with all that it says about waiting. Default: `1800`. */
    readonly answerSeconds: number
    /** An origin that did not answer is asked after all others for this long. Default: `10`. */
    readonly skipSeconds: number
    /** How long a file that is read waits for an origin to open it again, after its own was lost. Default: `30`. */
    readonly reopenSeconds: number
    /** Connections to origins are kept for the next client for this long. Default: `60`. */
    readonly idleSeconds: number
  }
  /** Third-party copies: files that one server fetches from another, because a client has arranged it. Default: `{}`. */
  readonly tpc: {
    /** Whether there are any; else clients copy through themselves, or not at all. Default: `true`. */
    readonly enabled: boolean
    /** What clients that would delegate are told. With `ztn` they put a token for the source into its URL (`authz`), and do not arrange anything with the source. Default: `'none'`. */
    readonly delegation: 'none' | 'ztn'
    /** How long the word of a client that its file may be fetched is good, where it does not say. Default: `7`. */
    readonly ttlSeconds: number
    /** The most that it may say, and how long one who comes too early waits for it. Default: `15`. */
    readonly maxTtlSeconds: number
    /** Parallel connections of one copy at most. Default: `15`. */
    readonly maxStreams: number
    /** Fetch with a checksum of each page of 4096 bytes, from sources that have them: damage on the way is found and mended. Without it only the size is compared, and what the client says of a checksum; it costs half as much. Default: `true`. */
    readonly verifyPages: boolean
    /** Copies that are fetched at once; further ones wait. Default: `16`. */
    readonly maxCopies: number
    /** The time over which the slowest speed allowed is measured. Default: `120`. */
    readonly slowWindowSeconds: number
    /** A copy slower than this over `slowWindowSeconds` has failed; 0 = any speed will do. Default: `10240`. */
    readonly minBytesPerSecond: number
    /** Sources that are allowed whatever else says no: an address, a net (`10.0.0.0/8`), a host name or `*.domain`, each with or without `:port`; IPv6 with a port in brackets. Default: `[]`. */
    readonly allowTargets: readonly string[]
    /** Sources that are refused, in the same form. Loopback, link-local, multicast and unspecified addresses always are, unless allowed. Default: `[]`. */
    readonly denyTargets: readonly string[]
  }
  /** Answer to the query for `sitename`. */
  readonly siteName?: string
}

/** The files of an HTTP or WebDAV server, as a storage. */
export interface HttpStorageOptions {
  /** Of the directory that is served: `https://host:port/path`. */
  readonly url: string
  /** How long a connection may take, TLS included; not where the connections are those of a `dispatcher`. Default: `10000`. */
  readonly connectTimeoutMs?: number | undefined
  /** How long the server may take to begin an answer. Default: `60000`. */
  readonly answerTimeoutMs?: number | undefined
  /** The same where it may have to read a file for a checksum. Default: `1800000`. */
  readonly checksumTimeoutMs?: number | undefined
  /** An answer of which nothing comes for this long has failed. Default: `60000`. */
  readonly stallTimeoutMs?: number | undefined
}

/** {@link HttpStorageOptions} with its defaults filled in. */
export interface ResolvedHttpStorageOptions {
  /** Of the directory that is served: `https://host:port/path`. */
  readonly url: string
  /** How long a connection may take, TLS included; not where the connections are those of a `dispatcher`. Default: `10000`. */
  readonly connectTimeoutMs: number
  /** How long the server may take to begin an answer. Default: `60000`. */
  readonly answerTimeoutMs: number
  /** The same where it may have to read a file for a checksum. Default: `1800000`. */
  readonly checksumTimeoutMs: number
  /** An answer of which nothing comes for this long has failed. Default: `60000`. */
  readonly stallTimeoutMs: number
}

/** Checks the options and fills in defaults, on a copy. Throws {@link OptionsError}. */
export function resolveXrootOptions (value: unknown): ResolvedXrootOptions {
  return resolve(validators.XrootOptions, 'XrootOptions', value) as ResolvedXrootOptions
}

/** Checks the options and fills in defaults, on a copy. Throws {@link OptionsError}. */
export function resolveHttpStorageOptions (value: unknown): ResolvedHttpStorageOptions {
  return resolve(validators.HttpStorageOptions, 'HttpStorageOptions', value) as ResolvedHttpStorageOptions
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
