// Written by `npm run generate`; edit the schemas it comes from.
/** The options of this package: their types, and the functions that check them and fill in defaults. */
import { faultIn } from './fault.ts'
import { validators } from './options-validators.ts'
import type { Validator } from './fault.ts'

/** A client of the REST interface of FTS. */
export interface FtsClientOptions {
  /** Where FTS is, such as `https://fts3.example.org:8446`. */
  readonly url: string
  /** How long FTS may take to begin an answer, and between two pieces of one. Default: `60000`. */
  readonly answerTimeoutMs?: number | undefined
  /** How long a connection, TLS included, may take. Default: `10000`. */
  readonly connectTimeoutMs?: number | undefined
  /** A longer answer is refused. Default: `67108864`. */
  readonly maxAnswerBytes?: number | undefined
  /** A job with more files is refused, or split where it may be: `submitInParts`. Default: `1000`. */
  readonly maxFilesPerJob?: number | undefined
}

/** {@link FtsClientOptions} with its defaults filled in. */
export interface ResolvedFtsClientOptions {
  /** Where FTS is, such as `https://fts3.example.org:8446`. */
  readonly url: string
  /** How long FTS may take to begin an answer, and between two pieces of one. Default: `60000`. */
  readonly answerTimeoutMs: number
  /** How long a connection, TLS included, may take. Default: `10000`. */
  readonly connectTimeoutMs: number
  /** A longer answer is refused. Default: `67108864`. */
  readonly maxAnswerBytes: number
  /** A job with more files is refused, or split where it may be: `submitInParts`. Default: `1000`. */
  readonly maxFilesPerJob: number
}

/** A queue of transfers that this process sees through. */
export interface OrchestratorOptions {
  /** The directory where the queue survives this process; it is made. Without one it does not. */
  readonly journal?: string | undefined
  /** Transfers at work at once. Default: `100`. */
  readonly maxActive?: number | undefined
  /** Of those, from one storage to one other. Default: `20`. */
  readonly maxActivePerLink?: number | undefined
  /** Of those, from or to one storage. Default: `40`. */
  readonly maxActivePerStorage?: number | undefined
  /** How often a transfer is tried before it has failed. Default: `5`. */
  readonly maxAttempts?: number | undefined
  /** Before the second attempt; it doubles with each, and varies by up to half. Default: `5000`. */
  readonly retryDelayMs?: number | undefined
  /** It grows no longer than this. Default: `600000`. */
  readonly maxRetryDelayMs?: number | undefined
  /** How long a storage that does not answer, or a link on which copies do not get through, is waited for before what is queued for it spends its attempts. Default: `600000`. */
  readonly maxOutageMs?: number | undefined
  /** Whether a destination that is there may be replaced, where a transfer does not say. Default: `false`. */
  readonly overwrite?: boolean | undefined
}

/** {@link OrchestratorOptions} with its defaults filled in. */
export interface ResolvedOrchestratorOptions {
  /** The directory where the queue survives this process; it is made. Without one it does not. */
  readonly journal?: string
  /** Transfers at work at once. Default: `100`. */
  readonly maxActive: number
  /** Of those, from one storage to one other. Default: `20`. */
  readonly maxActivePerLink: number
  /** Of those, from or to one storage. Default: `40`. */
  readonly maxActivePerStorage: number
  /** How often a transfer is tried before it has failed. Default: `5`. */
  readonly maxAttempts: number
  /** Before the second attempt; it doubles with each, and varies by up to half. Default: `5000`. */
  readonly retryDelayMs: number
  /** It grows no longer than this. Default: `600000`. */
  readonly maxRetryDelayMs: number
  /** How long a storage that does not answer, or a link on which copies do not get through, is waited for before what is queued for it spends its attempts. Default: `600000`. */
  readonly maxOutageMs: number
  /** Whether a destination that is there may be replaced, where a transfer does not say. Default: `false`. */
  readonly overwrite: boolean
}

/** Carries transfers by third-party copy, and through this process where that cannot be. */
export interface CopyBackendOptions {
  /** What is tried, in this order: the destination fetches, the source sends, or this process reads and writes. Default: `['pull','push','streamed']`. */
  readonly modes?: readonly ('pull' | 'push' | 'streamed')[] | undefined
  /** Connections of one pull; without it as many as the storage makes of its own accord. */
  readonly streams?: number | undefined
  /** How long a storage, which may have to read the whole file, may take for one checksum; half an hour, as FTS has it. Default: `1800000`. */
  readonly checksumTimeoutMs?: number | undefined
  /** Show tokens to every host that a storage redirects to, as some need, but over plain http only within this machine; else to the one in the URL alone. Default: `false`. */
  readonly credentialsFollowRedirects?: boolean | undefined
}

/** {@link CopyBackendOptions} with its defaults filled in. */
export interface ResolvedCopyBackendOptions {
  /** What is tried, in this order: the destination fetches, the source sends, or this process reads and writes. Default: `['pull','push','streamed']`. */
  readonly modes: readonly ('pull' | 'push' | 'streamed')[]
  /** Connections of one pull; without it as many as the storage makes of its own accord. */
  readonly streams?: number
  /** How long a storage, which may have to read the whole file, may take for one checksum; half an hour, as FTS has it. Default: `1800000`. */
  readonly checksumTimeoutMs: number
  /** Show tokens to every host that a storage redirects to, as some need, but over plain http only within this machine; else to the one in the URL alone. Default: `false`. */
  readonly credentialsFollowRedirects: boolean
}

/** Hands transfers to an FTS server, many in a job. */
export interface FtsBackendOptions {
  /** How long transfers are gathered before a job is submitted. Default: `200`. */
  readonly gatherMs?: number | undefined
  /** Not more than the client allows. Default: `1000`. */
  readonly maxFilesPerJob?: number | undefined
}

/** {@link FtsBackendOptions} with its defaults filled in. */
export interface ResolvedFtsBackendOptions {
  /** How long transfers are gathered before a job is submitted. Default: `200`. */
  readonly gatherMs: number
  /** Not more than the client allows. Default: `1000`. */
  readonly maxFilesPerJob: number
}

/** Checks the options and fills in defaults, on a copy. Throws {@link OptionsError}. */
export function resolveFtsClientOptions (value: unknown): ResolvedFtsClientOptions {
  return resolve(validators.FtsClientOptions, 'FtsClientOptions', value) as ResolvedFtsClientOptions
}

/** Checks the options and fills in defaults, on a copy. Throws {@link OptionsError}. */
export function resolveOrchestratorOptions (value: unknown): ResolvedOrchestratorOptions {
  return resolve(validators.OrchestratorOptions, 'OrchestratorOptions', value) as ResolvedOrchestratorOptions
}

/** Checks the options and fills in defaults, on a copy. Throws {@link OptionsError}. */
export function resolveCopyBackendOptions (value: unknown): ResolvedCopyBackendOptions {
  return resolve(validators.CopyBackendOptions, 'CopyBackendOptions', value) as ResolvedCopyBackendOptions
}

/** Checks the options and fills in defaults, on a copy. Throws {@link OptionsError}. */
export function resolveFtsBackendOptions (value: unknown): ResolvedFtsBackendOptions {
  return resolve(validators.FtsBackendOptions, 'FtsBackendOptions', value) as ResolvedFtsBackendOptions
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
