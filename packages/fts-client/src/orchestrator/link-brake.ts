/** [ORC-Brake] Holds a link back whose storages do not answer: else all that is queued would spend its attempts there within a minute. */
import type { RetryRules } from './retry.ts'
import type { TransferFailure } from './types.ts'

export interface LinkEnd {
  /** Undefined: it succeeded. */
  readonly failure: TransferFailure | undefined
  /** It was cut off from here, which says nothing of the link. */
  readonly isCut: boolean
  /** As `begun` has said. */
  readonly isProbe: boolean
}

interface Link {
  /** `ready`: one may begin, and shows how things are; `given-up`: as if there were no brake, for a queue has to come to an end. */
  phase: 'open' | 'held' | 'ready' | 'probed' | 'given-up'
  failures: number
  holds: number
  /** The longest that a storage has asked for. */
  askedMs: number
}

const failuresToHold = 5
/** Links that were met once are not remembered for ever. */
const maxLinks = 1000
const maxAskedMs = 86_400_000
const unreachable: ReadonlySet<string> = new Set(['REMOTE_UNREACHABLE', 'REMOTE_TIMEOUT', 'UNREACHABLE', 'TIMEOUT', 'SERVICE_UNREACHABLE', 'SERVICE_TIMEOUT'])

/** After some failures in a row nothing more begins for a while, then one; the while doubles, as often as a transfer may be tried. Knows no clock: it is told when a while is over. */
export class LinkBrake {
  readonly #rules: RetryRules
  readonly #links = new Map<string, Link>()

  constructor (rules: RetryRules) {
    this.#rules = rules
  }

  mayBegin (name: string): boolean {
    const phase = this.#links.get(name)?.phase
    return phase !== 'held' && phase !== 'probed'
  }

  /** Whether it is a probe: nothing else begins before it ends. */
  begun (name: string): boolean {
    const link = this.#links.get(name)
    if (link?.phase !== 'ready') return false
    link.phase = 'probed'
    return true
  }

  /** Milliseconds after which the link is to be released, where it is held from now on. */
  ended (name: string, { failure, isCut, isProbe }: LinkEnd): number | undefined {
    const link = this.#links.get(name) ?? { phase: 'open', failures: 0, holds: 0, askedMs: 0 }
    if (failure !== undefined && isCut) {
      if (isProbe) link.phase = 'ready'
      return undefined
    }
    if (failure === undefined || !isOfStorage(failure)) {
      this.#links.delete(name)
      return undefined
    }
    this.#keep(name, link)
    link.failures++
    link.askedMs = Math.max(link.askedMs, failure.retryAfterMs ?? 0)
    return isProbe || (link.phase === 'open' && link.failures >= failuresToHold) ? this.#hold(link) : undefined
  }

  release (name: string): void {
    const link = this.#links.get(name)
    if (link?.phase === 'held') link.phase = 'ready'
  }

  #hold (link: Link): number | undefined {
    const { maxAttempts, retryDelayMs, maxRetryDelayMs } = this.#rules
    link.phase = link.holds < maxAttempts ? 'held' : 'given-up'
    if (link.phase === 'given-up') return undefined
    const delayMs = Math.max(Math.min(maxRetryDelayMs, retryDelayMs * 2 ** Math.min(link.holds, 30)), Math.min(link.askedMs, maxAskedMs))
    link.holds++
    link.askedMs = 0
    return delayMs
  }

  #keep (name: string, link: Link): void {
    this.#links.set(name, link)
    const [oldest] = this.#links.keys()
    if (this.#links.size > maxLinks && oldest !== undefined) this.#links.delete(oldest)
  }
}

/** A busy storage that does not say for how long may be fetching that one file from tape. */
function isOfStorage ({ class: kind, code, retryAfterMs }: TransferFailure): boolean {
  return (kind === 'transient' && unreachable.has(code)) || (kind === 'busy' && retryAfterMs !== undefined)
}
