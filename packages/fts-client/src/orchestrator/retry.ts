/** Decides whether a failed transfer is tried again, and when. */
import type { FailureClass, TransferFailure } from './types.ts'

export interface RetryRules {
  readonly maxAttempts: number
  readonly retryDelayMs: number
  readonly maxRetryDelayMs: number
}

export type RetryDecision = { readonly kind: 'wait', readonly delayMs: number } | { readonly kind: 'give-up' }

/** What another side asks for is heeded up to a day. */
const maxAskedDelayMs = 86_400_000
/** A file that twice arrived differently is broken at its source, or its checksum is wrong. */
const maxMismatches = 2
/** A new proxy or token takes a person or a service longer than a network takes to recover. */
const credentialPatience = 6

/** `attempt` is the one that failed, 1 for the first; `random` is 0…1. */
export function retryAfter (failure: TransferFailure, attempt: number, rules: RetryRules, random: number): RetryDecision {
  if (attempt >= attemptsFor(failure.class, rules)) return { kind: 'give-up' }
  const grown = baseDelayMs(failure.class, rules) * 2 ** Math.min(attempt - 1, 30)
  // Also at the bound no two are to come back at once.
  const [shortest, longest] = [Math.min(grown, rules.maxRetryDelayMs) / 2, Math.min(grown * 1.5, rules.maxRetryDelayMs)]
  return { kind: 'wait', delayMs: Math.max(Math.round(shortest + random * (longest - shortest)), askedDelayMs(failure)) }
}

function attemptsFor (kind: FailureClass, { maxAttempts }: RetryRules): number {
  switch (kind) {
    case 'transient':
    case 'busy':
    case 'credential': return maxAttempts
    case 'mismatch': return Math.min(maxAttempts, maxMismatches)
    case 'permanent': return 1
  }
}

function baseDelayMs (kind: FailureClass, { retryDelayMs }: RetryRules): number {
  return kind === 'credential' ? retryDelayMs * credentialPatience : retryDelayMs
}

function askedDelayMs ({ retryAfterMs }: TransferFailure): number {
  return Math.min(retryAfterMs ?? 0, maxAskedDelayMs)
}
