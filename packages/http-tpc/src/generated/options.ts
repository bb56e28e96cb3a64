// Written by `npm run generate`; edit the schemas it comes from.
/** The options of this package: their types, and the functions that check them and fill in defaults. */
import { faultIn } from './fault.ts'
import { validators } from './options-validators.ts'
import type { Validator } from './fault.ts'

/** The active side of third-party copy. */
export interface CopyOptions {
  /** How often a performance marker is sent; clients give up after some silent minutes. Default: `5000`. */
  readonly markerIntervalMs?: number | undefined
  /** How long a connection to the remote side, TLS included, may take. Default: `60000`. */
  readonly connectTimeoutMs?: number | undefined
  /** How long a HEAD to the remote side may take. Default: `60000`. */
  readonly probeTimeoutMs?: number | undefined
  /** How long a push waits for `100 Continue` before it sends all the same. Default: `5000`. */
  readonly continueTimeoutMs?: number | undefined
  /** How long the first byte, and the answer after the last one, may take. Default: `120000`. */
  readonly firstByteTimeoutMs?: number | undefined
  /** A copy without a byte for this long has failed. Default: `60000`. */
  readonly stallTimeoutMs?: number | undefined
  /** The time over which the slowest speed allowed is measured. Default: `120000`. */
  readonly slowWindowMs?: number | undefined
  /** A copy slower than this over `slowWindowMs` has failed; 0 = any speed will do. Default: `10240`. */
  readonly minBytesPerSecond?: number | undefined
  /** How many redirects of the remote side are followed. Default: `20`. */
  readonly maxRedirects?: number | undefined
  /** Parallel connections of one pull at most, whatever `X-Number-Of-Streams` says. Default: `16`. */
  readonly maxStreams?: number | undefined
  /** Compare checksums where the client does not say (`RequireChecksumVerification`) and the remote side offers one. Default: `true`. */
  readonly verifyChecksums?: boolean | undefined
  /** Remote sides that are allowed whatever else says no: an address, a net (`10.0.0.0/8`), a host name or `*.domain`, each with or without `:port`; IPv6 with a port in brackets. Default: `[]`. */
  readonly allowTargets?: readonly string[] | undefined
  /** Remote sides that are refused, in the same form. Loopback, link-local, multicast and unspecified addresses always are, unless allowed. Default: `[]`. */
  readonly denyTargets?: readonly string[] | undefined
  /** Further `host` or `host:port` under which clients reach this server, besides the Host of the request. Default: `[]`. */
  readonly ownHosts?: readonly string[] | undefined
}

/** {@link CopyOptions} with its defaults filled in. */
export interface ResolvedCopyOptions {
  /** How often a performance marker is sent; clients give up after some silent minutes. Default: `5000`. */
  readonly markerIntervalMs: number
  /** How long a connection to the remote side, TLS included, may take. Default: `60000`. */
  readonly connectTimeoutMs: number
  /** How long a HEAD to the remote side may take. Default: `60000`. */
  readonly probeTimeoutMs: number
  /** How long a push waits for `100 Continue` before it sends all the same. Default: `5000`. */
  readonly continueTimeoutMs: number
  /** How long the first byte, and the answer after the last one, may take. Default: `120000`. */
  readonly firstByteTimeoutMs: number
  /** A copy without a byte for this long has failed. Default: `60000`. */
  readonly stallTimeoutMs: number
  /** The time over which the slowest speed allowed is measured. Default: `120000`. */
  readonly slowWindowMs: number
  /** A copy slower than this over `slowWindowMs` has failed; 0 = any speed will do. Default: `10240`. */
  readonly minBytesPerSecond: number
  /** How many redirects of the remote side are followed. Default: `20`. */
  readonly maxRedirects: number
  /** Parallel connections of one pull at most, whatever `X-Number-Of-Streams` says. Default: `16`. */
  readonly maxStreams: number
  /** Compare checksums where the client does not say (`RequireChecksumVerification`) and the remote side offers one. Default: `true`. */
  readonly verifyChecksums: boolean
  /** Remote sides that are allowed whatever else says no: an address, a net (`10.0.0.0/8`), a host name or `*.domain`, each with or without `:port`; IPv6 with a port in brackets. Default: `[]`. */
  readonly allowTargets: readonly string[]
  /** Remote sides that are refused, in the same form. Loopback, link-local, multicast and unspecified addresses always are, unless allowed. Default: `[]`. */
  readonly denyTargets: readonly string[]
  /** Further `host` or `host:port` under which clients reach this server, besides the Host of the request. Default: `[]`. */
  readonly ownHosts: readonly string[]
}

/** The storage server: GET, PUT and WebDAV. */
export interface WebdavOptions {
  /** A PUT creates missing parent directories instead of being refused with 409. Default: `false`. */
  readonly createParents?: boolean | undefined
  /** A client that owes the rest of a request, or does not read the answer, is given up after this long. Default: `120000`. */
  readonly stallTimeoutMs?: number | undefined
  /** Further `host` or `host:port` under which clients reach this server, besides the Host of the request. Default: `[]`. */
  readonly ownHosts?: readonly string[] | undefined
}

/** {@link WebdavOptions} with its defaults filled in. */
export interface ResolvedWebdavOptions {
  /** A PUT creates missing parent directories instead of being refused with 409. Default: `false`. */
  readonly createParents: boolean
  /** A client that owes the rest of a request, or does not read the answer, is given up after this long. Default: `120000`. */
  readonly stallTimeoutMs: number
  /** Further `host` or `host:port` under which clients reach this server, besides the Host of the request. Default: `[]`. */
  readonly ownHosts: readonly string[]
}

/** Stands behind a proxy or balancer that ends the connections of the clients. */
export interface ProxyOptions {
  /** How the proxy says who the client is: the PROXY protocol (version 1 or 2), or a header of each request. */
  readonly protocol: 'proxy-protocol' | 'forwarded' | 'x-forwarded-for'
  /** Whose word is taken: addresses and nets (`10.0.0.0/8`) of the proxies. What anybody else says of himself is ignored. */
  readonly trusted: readonly string[]
  /** What the clients connect to, `address:port`, an IPv6 address in brackets: the first of the family of the client is told as our end. Without one of that family it is what the proxy says; `x-forwarded-for` says nothing, and needs this. Default: `[]`. */
  readonly public?: readonly string[] | undefined
  /** With `x-forwarded-for`: the header in which the proxy gives the port of its client, where it does not write it behind the address. */
  readonly portHeader?: string | undefined
  /** With `proxy-protocol`: whether whoever is not trusted is served as a client without a PROXY header, or refused. Default: `'direct'`. */
  readonly others?: 'direct' | 'refuse' | undefined
  /** How long the PROXY header may take. Default: `5000`. */
  readonly headerTimeoutMs?: number | undefined
}

/** {@link ProxyOptions} with its defaults filled in. */
export interface ResolvedProxyOptions {
  /** How the proxy says who the client is: the PROXY protocol (version 1 or 2), or a header of each request. */
  readonly protocol: 'proxy-protocol' | 'forwarded' | 'x-forwarded-for'
  /** Whose word is taken: addresses and nets (`10.0.0.0/8`) of the proxies. What anybody else says of himself is ignored. */
  readonly trusted: readonly string[]
  /** What the clients connect to, `address:port`, an IPv6 address in brackets: the first of the family of the client is told as our end. Without one of that family it is what the proxy says; `x-forwarded-for` says nothing, and needs this. Default: `[]`. */
  readonly public: readonly string[]
  /** With `x-forwarded-for`: the header in which the proxy gives the port of its client, where it does not write it behind the address. */
  readonly portHeader?: string
  /** With `proxy-protocol`: whether whoever is not trusted is served as a client without a PROXY header, or refused. Default: `'direct'`. */
  readonly others: 'direct' | 'refuse'
  /** How long the PROXY header may take. Default: `5000`. */
  readonly headerTimeoutMs: number
}

/** One COPY, as a client asks for it. */
export interface CopyClientOptions {
  /** The file on the active side. */
  readonly url: string
  /** Pull: the URL that the active side reads. */
  readonly source?: string | undefined
  /** Push: the URL that the active side writes. */
  readonly destination?: string | undefined
  /** The active side marks its connections with this tag. */
  readonly scitag?: number | undefined
  /** The passive side gets this tag. */
  readonly transferScitag?: number | undefined
  /** Whether an existing file may be replaced; the server's default is yes. */
  readonly overwrite?: boolean | undefined
  /** Parallel connections of a pull. */
  readonly streams?: number | undefined
  /** Whether the active side must compare checksums, or shall not. */
  readonly requireChecksumVerification?: boolean | undefined
  /** Headers for the active side, such as Authorization. Default: `{}`. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Headers that the active side shows the passive one, such as Authorization. Default: `{}`. */
  readonly transferHeaders?: Readonly<Record<string, string>> | undefined
  /** How many redirects of the active side are followed. Default: `20`. */
  readonly maxRedirects?: number | undefined
  /** Show `Authorization`, `Cookie` and `TransferHeaderAuthorization` to every host that a redirect names, as some storage systems need, but over plain http only within this machine; by default to the origin of `url` alone. Default: `false`. */
  readonly credentialsFollowRedirects?: boolean | undefined
  /** How long the active side may take until it accepts. Default: `300000`. */
  readonly answerTimeoutMs?: number | undefined
  /** How long the active side may be silent between two markers. Default: `120000`. */
  readonly silenceTimeoutMs?: number | undefined
}

/** {@link CopyClientOptions} with its defaults filled in. */
export interface ResolvedCopyClientOptions {
  /** The file on the active side. */
  readonly url: string
  /** Pull: the URL that the active side reads. */
  readonly source?: string
  /** Push: the URL that the active side writes. */
  readonly destination?: string
  /** The active side marks its connections with this tag. */
  readonly scitag?: number
  /** The passive side gets this tag. */
  readonly transferScitag?: number
  /** Whether an existing file may be replaced; the server's default is yes. */
  readonly overwrite?: boolean
  /** Parallel connections of a pull. */
  readonly streams?: number
  /** Whether the active side must compare checksums, or shall not. */
  readonly requireChecksumVerification?: boolean
  /** Headers for the active side, such as Authorization. Default: `{}`. */
  readonly headers: Readonly<Record<string, string>>
  /** Headers that the active side shows the passive one, such as Authorization. Default: `{}`. */
  readonly transferHeaders: Readonly<Record<string, string>>
  /** How many redirects of the active side are followed. Default: `20`. */
  readonly maxRedirects: number
  /** Show `Authorization`, `Cookie` and `TransferHeaderAuthorization` to every host that a redirect names, as some storage systems need, but over plain http only within this machine; by default to the origin of `url` alone. Default: `false`. */
  readonly credentialsFollowRedirects: boolean
  /** How long the active side may take until it accepts. Default: `300000`. */
  readonly answerTimeoutMs: number
  /** How long the active side may be silent between two markers. Default: `120000`. */
  readonly silenceTimeoutMs: number
}

/** Checks the options and fills in defaults, on a copy. Throws {@link OptionsError}. */
export function resolveCopyOptions (value: unknown): ResolvedCopyOptions {
  return resolve(validators.CopyOptions, 'CopyOptions', value) as ResolvedCopyOptions
}

/** Checks the options and fills in defaults, on a copy. Throws {@link OptionsError}. */
export function resolveWebdavOptions (value: unknown): ResolvedWebdavOptions {
  return resolve(validators.WebdavOptions, 'WebdavOptions', value) as ResolvedWebdavOptions
}

/** Checks the options and fills in defaults, on a copy. Throws {@link OptionsError}. */
export function resolveProxyOptions (value: unknown): ResolvedProxyOptions {
  return resolve(validators.ProxyOptions, 'ProxyOptions', value) as ResolvedProxyOptions
}

/** Checks the options and fills in defaults, on a copy. Throws {@link OptionsError}. */
export function resolveCopyClientOptions (value: unknown): ResolvedCopyClientOptions {
  return resolve(validators.CopyClientOptions, 'CopyClientOptions', value) as ResolvedCopyClientOptions
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
