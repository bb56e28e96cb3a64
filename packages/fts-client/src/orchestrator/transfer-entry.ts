/** A transfer as the orchestrator holds it, and as its journal does. */
import type { Scitag } from '@scitags/core'

import type { BrakedPart } from './brake.ts'
import type { Link, Ticket } from './transfer-queue.ts'
import type { JournalRecord } from './journal/journal-line.ts'
import type { CopyMode, TransferFailure, TransferRecord, TransferRequest, TransferState } from './types.ts'

/** What changes; a member that is undefined is not in the journal. */
export interface Standing {
  readonly state: TransferState
  readonly attempts: number
  /** Of those, what was begun before somebody asked for all attempts again. */
  readonly spentAttempts: number
  readonly bytes: number
  readonly backend?: string | undefined
  readonly mode?: CopyMode | undefined
  readonly checksum?: string | undefined
  readonly failure?: TransferFailure | undefined
  readonly startedAtMs?: number | undefined
  readonly endedAtMs?: number | undefined
  readonly notBeforeMs?: number | undefined
  /** JSON: the latest note of a backend. */
  readonly note?: string | undefined
}

export interface TransferEntry {
  readonly id: string
  readonly request: TransferRequest
  readonly scitag: Scitag | undefined
  readonly addedAtMs: number
  standing: Standing
  isForgotten: boolean
  /** A backend did not stop when it was told to, and may be at work. */
  isStuck?: boolean
  /** While it is queued or running. */
  ticket?: Ticket<TransferEntry> | undefined
  /** While it is running. */
  run?: TransferRun | undefined
  /** While it is waiting. */
  alarm?: { cancel (): void } | undefined
}

export interface TransferRun {
  readonly link: Link<TransferEntry>
  /** Storages and links of which it shows whether they answer again. */
  readonly probes: readonly BrakedPart[]
  readonly controller: AbortController
  /** Why it was cut off. */
  cut: 'cancelled' | 'closing' | undefined
  /** Resolves when all of it is on disk; never rejects. */
  done: Promise<void>
  progressToldAtMs: number
}

export const freshStanding: Standing = { state: 'queued', attempts: 0, spentAttempts: 0, bytes: 0 }

export function hasEnded ({ standing: { state } }: TransferEntry): boolean {
  return state === 'finished' || state === 'failed' || state === 'cancelled'
}

/** What a caller sees. */
export function recordOf ({ id, request, scitag, addedAtMs, standing }: TransferEntry): TransferRecord {
  const { state, attempts, bytes, backend, mode, checksum, failure, startedAtMs, endedAtMs, notBeforeMs } = standing
  return { id, request, scitag, state, attempts, bytes, backend, mode, checksum, failure, addedAtMs, startedAtMs, endedAtMs, notBeforeMs }
}

/** All of it. */
export function wholeRecord ({ id, request, scitag, addedAtMs, standing }: TransferEntry): JournalRecord {
  return { t: 'transfer', id, request, scitag, addedAtMs, standing }
}

/** What is so now with a transfer that the journal has. */
export function changeRecord ({ id, standing, isForgotten }: TransferEntry): JournalRecord {
  return isForgotten ? { t: 'forgotten', id } : { t: 'standing', id, standing }
}

/** Does to the transfers what a record says; one that this version does not know says nothing to it. */
export function applyRecord (entries: Map<string, TransferEntry>, record: JournalRecord): void {
  const { t, id } = record as { t: string, id: string }
  const entry = entries.get(id)
  if (t === 'forgotten') entries.delete(id)
  if (t === 'transfer') {
    const { request, scitag, addedAtMs, standing } = record as unknown as TransferEntry
    entries.set(id, { id, request, scitag, addedAtMs, standing, isForgotten: false })
  }
  if (t === 'standing' && entry !== undefined) entry.standing = record['standing'] as Standing
}
