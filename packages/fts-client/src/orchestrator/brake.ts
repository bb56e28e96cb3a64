/** [ORC-Brake] Holds back the storages that do not answer, and links whose copies do not get through: else all that is queued would spend its attempts there within a minute. */
import type { RetryRules } from './retry.ts'
import type { TransferFailure } from './types.ts'

/** From one storage to another one, or within one. */
export interface BrakedLink {
  readonly name: string
  readonly source: { readonly name: string }
  readonly destination: { readonly name: string }
}

export interface TransferEnd {
  /** Undefined: it succeeded. */
  readonly failure: TransferFailure | undefined
  /** It was cut off from here, which says nothing of anybody. */
  readonly isCut: boolean
  /** As `begun` has said. */
  readonly probes: readonly string[]
}

export interface Hold {
  /** Of a storage, or of a link. */
  readonly name: string
  /** After which it is to be released. */
  readonly delayMs: number
}

interface Part {
  /** `ready`: one may begin, and shows how things are; `given-up`: as if there were no brake, for a queue has to come to an end. */
  phase: 'open' | 'held' | 'ready' | 'probed' | 'given-up'
  failures: number
  holds: number
  /** The longest that a storage has asked for. */
  askedMs: number
}

type Sign = 'answered' | 'silent' | 'nothing'

const failuresToHold = 5
/** What was met once is not remembered for ever. */
const maxParts = 1000
const maxAskedMs = 86_400_000
const unreachable: ReadonlySet<string> = new Set(['REMOTE_UNREACHABLE', 'REMOTE_TIMEOUT', 'UNREACHABLE', 'TIMEOUT', 'SERVICE_UNREACHABLE', 'SERVICE_TIMEOUT'])

/** After some failures in a row nothing more begins for a while, then one; the while doubles, as often as a transfer may be tried. Knows no clock: it is told when a while is over. */
export class Brake {
  readonly #rules: RetryRules
  /** Storages and links that did not answer, by name. */
  readonly #parts = new Map<string, Part>()

  constructor (rules: RetryRules) {
    this.#rules = rules
  }

  mayBegin ({ name, source, destination }: BrakedLink): boolean {
    return this.#isFree(source.name) && this.#isFree(destination.name) && this.#isFree(name)
  }

  /** What it is a probe of: nothing else begins there before it ends. */
  begun (link: BrakedLink): readonly string[] {
    const probes: string[] = []
    for (const name of namesOf(link)) {
      const part = this.#parts.get(name)
      if (part?.phase !== 'ready') continue
      part.phase = 'probed'
      probes.push(name)
    }
    return probes
  }

  /** What is held from now on. */
  ended (link: BrakedLink, end: TransferEnd): readonly Hold[] {
    const signs = signsOf(end)
    return namesOf(link).flatMap((name, at) => {
      const delayMs = this.#heed(name, signs[at] ?? 'nothing', end)
      return delayMs === undefined ? [] : { name, delayMs }
    })
  }

  release (name: string): void {
    const part = this.#parts.get(name)
    if (part?.phase === 'held') part.phase = 'ready'
  }

  #isFree (name: string): boolean {
    const phase = this.#parts.get(name)?.phase
    return phase !== 'held' && phase !== 'probed'
  }

  #heed (name: string, sign: Sign, { failure, probes }: TransferEnd): number | undefined {
    const part = this.#parts.get(name) ?? { phase: 'open', failures: 0, holds: 0, askedMs: 0 }
    const isProbe = probes.includes(name) && part.phase === 'probed'
    switch (sign) {
      case 'answered':
        this.#parts.delete(name)
        return undefined
      case 'nothing':
        if (isProbe) part.phase = 'ready'
        return undefined
      case 'silent':
        this.#keep(name, part)
        part.failures++
        part.askedMs = Math.max(part.askedMs, failure?.retryAfterMs ?? 0)
        return isProbe || (part.phase === 'open' && part.failures >= failuresToHold) ? this.#hold(part) : undefined
    }
  }

  #hold (part: Part): number | undefined {
    const { maxAttempts, retryDelayMs, maxRetryDelayMs } = this.#rules
    part.phase = part.holds < maxAttempts ? 'held' : 'given-up'
    if (part.phase === 'given-up') return undefined
    const delayMs = Math.max(Math.min(maxRetryDelayMs, retryDelayMs * 2 ** Math.min(part.holds, 30)), Math.min(part.askedMs, maxAskedMs))
    part.holds++
    part.askedMs = 0
    return delayMs
  }

  #keep (name: string, part: Part): void {
    this.#parts.set(name, part)
    const [oldest] = this.#parts.keys()
    if (this.#parts.size > maxParts && oldest !== undefined) this.#parts.delete(oldest)
  }
}

function namesOf ({ name, source, destination }: BrakedLink): readonly string[] {
  return [source.name, destination.name, name]
}

/** Who was asked before somebody failed has answered; who would have been asked after it has shown nothing. */
function signsOf ({ failure, isCut }: TransferEnd): readonly [source: Sign, destination: Sign, link: Sign] {
  if (failure === undefined) return ['answered', 'answered', 'answered']
  if (isCut) return ['nothing', 'nothing', 'nothing']
  const sign = isSilence(failure) ? 'silent' : 'answered'
  if (failure.side === undefined) return ['answered', 'answered', sign]
  return failure.side === 'source' ? [sign, 'nothing', 'nothing'] : ['answered', sign, 'nothing']
}

/** A busy storage that does not say for how long may be fetching that one file from tape. */
function isSilence ({ class: kind, code, retryAfterMs }: TransferFailure): boolean {
  return (kind === 'transient' && unreachable.has(code)) || (kind === 'busy' && retryAfterMs !== undefined)
}
