/** [ORC-Brake] Holds back the storages that do not answer, and links whose copies do not get through: else all that is queued would spend its attempts there within a minute. */
import type { TransferFailure, TransferStep } from './types.ts'

export interface BrakeRules {
  /** The first while; it doubles, up to the next. */
  readonly retryDelayMs: number
  readonly maxRetryDelayMs: number
  /** All whiles together. */
  readonly maxOutageMs: number
}

/** From one storage to another one, or within one. */
export interface BrakedLink {
  readonly name: string
  readonly source: { readonly name: string }
  readonly destination: { readonly name: string }
}

/** A storage or a link that did not answer. */
export interface BrakedPart {
  readonly name: string
  /** `ready`: one may begin, and shows how things are; `given-up`: as if there were no brake, for a queue has to come to an end. */
  phase: 'open' | 'held' | 'ready' | 'probed' | 'given-up'
  failures: number
  holds: number
  heldMs: number
  /** The longest that a storage has asked for. */
  askedMs: number
}

export interface TransferEnd {
  /** Undefined: it succeeded. */
  readonly failure: TransferFailure | undefined
  /** It was cut off from here, which says nothing of anybody. */
  readonly isCut: boolean
  /** As `begun` has said. */
  readonly probes: readonly BrakedPart[]
}

export interface Hold {
  /** Of a storage, or of a link. */
  readonly name: string
  /** After which it is to be released. */
  readonly delayMs: number
}

const failuresToHold = 5
/** What was met once is not remembered for ever. */
const maxParts = 1000
const maxAskedMs = 86_400_000
const unreachable: ReadonlySet<string> = new Set(['REMOTE_UNREACHABLE', 'REMOTE_TIMEOUT', 'UNREACHABLE', 'TIMEOUT', 'SERVICE_UNREACHABLE', 'SERVICE_TIMEOUT'])
/** What only somebody who has answered can be blamed for. A lost connection, a credential of ours, or whatever else goes wrong on this side shows nothing. */
const answers: ReadonlySet<string> = new Set([
  'REMOTE_REFUSED', 'REMOTE_INVALID', 'REMOTE_CHANGED', 'REDIRECTS_EXCEEDED', 'TARGET_EXISTS', 'PRECONDITION_FAILED', 'SIZE_MISMATCH', 'CHECKSUM_MISMATCH', 'CHECKSUM_UNVERIFIABLE', 'CHECKSUM_TIMEOUT',
  'REFUSED', 'ANSWER_INVALID', 'AUTHENTICATION_FAILED', 'TLS_UNAVAILABLE',
  'FTS_FAILED', 'SERVICE_FAILED', 'UNAUTHENTICATED', 'FORBIDDEN', 'JOB_UNKNOWN', 'JOB_DUPLICATE'
])
/** Who has answered when a step begins. */
const answeredBefore: Readonly<Record<TransferStep, 'source' | 'destination' | 'link' | undefined>> = {
  'source-stat': undefined,
  'source-checksum': 'source',
  'destination-stat': 'source',
  removal: 'destination',
  directories: 'destination',
  copy: 'destination',
  'result-stat': 'link',
  'result-checksum': 'destination'
}

/** After some failures in a row nothing more begins for a while, then one; the while doubles, until all of them are as long as an outage may be. Knows no clock: it is told when a while is over. */
export class Brake {
  readonly #rules: BrakeRules
  readonly #parts = new Map<string, BrakedPart>()

  constructor (rules: BrakeRules) {
    this.#rules = rules
  }

  mayBegin (link: BrakedLink): boolean {
    return namesOf(link).every(name => {
      const phase = this.#parts.get(name)?.phase
      return phase !== 'held' && phase !== 'probed'
    })
  }

  isHeld (name: string): boolean {
    return this.#parts.get(name)?.phase === 'held'
  }

  /** What it is a probe of: nothing else begins there before it has shown something. */
  begun (link: BrakedLink): readonly BrakedPart[] {
    const probes = namesOf(link).flatMap(name => this.#parts.get(name) ?? []).filter(({ phase }) => phase === 'ready')
    for (const part of probes) part.phase = 'probed'
    return probes
  }

  /** A step begins, or the first bytes have been moved. Whether something may begin now that might not before. */
  heard (link: BrakedLink, sign: TransferStep | 'bytes'): boolean {
    const who = sign === 'bytes' ? 'link' : answeredBefore[sign]
    if (who === undefined) return false
    const name = nameOf(link, who)
    const phase = this.#parts.get(name)?.phase ?? 'open'
    this.#parts.delete(name)
    return phase !== 'open'
  }

  /** What is held from now on. Who was asked before somebody failed has been heard. */
  ended (link: BrakedLink, { failure, isCut, probes }: TransferEnd): Hold | undefined {
    const part = this.#partOf(nameOf(link, failure?.side ?? 'link'))
    const isProbe = part.phase === 'probed' && probes.includes(part)
    // The next one is to show what this one has not.
    for (const probed of probes) if (probed.phase === 'probed') probed.phase = 'ready'
    if (failure === undefined) for (const name of namesOf(link)) this.#parts.delete(name)
    if (failure === undefined || isCut) return undefined
    if (isSilence(failure)) return this.#fail(part, failure, isProbe)
    if (answers.has(failure.code)) this.#parts.delete(part.name)
    return undefined
  }

  release (name: string): void {
    const part = this.#parts.get(name)
    if (part?.phase === 'held') part.phase = 'ready'
  }

  #partOf (name: string): BrakedPart {
    return this.#parts.get(name) ?? { name, phase: 'open', failures: 0, holds: 0, heldMs: 0, askedMs: 0 }
  }

  #fail (part: BrakedPart, { retryAfterMs = 0 }: TransferFailure, isProbe: boolean): Hold | undefined {
    this.#keep(part)
    part.failures++
    part.askedMs = Math.max(part.askedMs, retryAfterMs)
    if (!isProbe && (part.phase !== 'open' || part.failures < failuresToHold)) return undefined
    const { retryDelayMs, maxRetryDelayMs, maxOutageMs } = this.#rules
    const leftMs = maxOutageMs - part.heldMs
    part.phase = leftMs > 0 ? 'held' : 'given-up'
    if (part.phase === 'given-up') return undefined
    const delayMs = Math.max(Math.min(retryDelayMs * 2 ** Math.min(part.holds, 30), maxRetryDelayMs, leftMs), Math.min(part.askedMs, maxAskedMs))
    part.holds++
    part.heldMs += delayMs
    part.askedMs = 0
    return { name: part.name, delayMs }
  }

  /** The one that has not failed for longest goes where there are too many. */
  #keep (part: BrakedPart): void {
    this.#parts.delete(part.name)
    this.#parts.set(part.name, part)
    const [oldest] = this.#parts.keys()
    if (this.#parts.size > maxParts && oldest !== undefined) this.#parts.delete(oldest)
  }
}

export function namesOf ({ name, source, destination }: BrakedLink): readonly string[] {
  return [source.name, destination.name, name]
}

function nameOf (link: BrakedLink, who: 'source' | 'destination' | 'link'): string {
  return who === 'link' ? link.name : link[who].name
}

/** A busy storage that does not say for how long may be fetching that one file from tape. */
function isSilence ({ class: kind, code, retryAfterMs }: TransferFailure): boolean {
  return (kind === 'transient' && unreachable.has(code)) || (kind === 'busy' && retryAfterMs !== undefined)
}
