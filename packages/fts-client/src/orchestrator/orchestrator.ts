/** Sees a queue of transfers through: order, limits, retries, and a journal from which it goes on. */
import { openRegistry } from '@scitags/core'
import type { Clock, Registry } from '@scitags/core'

import { FtsError } from '../errors.ts'
import { resolveOrchestratorOptions } from '../generated/options.ts'
import { holdingClock } from '../holding-clock.ts'
import { Scheduler } from './scheduler.ts'
import type { OrchestratorOptions } from '../generated/options.ts'
import type { JournalFiles } from './journal/journal.ts'
import type { TransferBackend, TransferEvent, TransferRecord, TransferRequest, TransferState } from './types.ts'

/** Options, and what options cannot say. */
export interface OrchestratorInit extends OrchestratorOptions {
  /** The first that carries a transfer gets it. */
  readonly backends: readonly TransferBackend[]
  /** Where names of tags are looked up. Default: the one that is built in. */
  readonly registry?: Registry | (() => Registry)
  readonly clock?: Clock
  /** 0…1; spreads retries. */
  readonly random?: () => number
}

/** Ids that it does not know are refused with `TRANSFER_UNKNOWN`, everything after `close` with `CLOSED`. */
export interface Orchestrator extends AsyncDisposable {
  /**
   * Resolves when all are on disk; all are refused, with `TRANSFER_INVALID` or `TRANSFER_CONFLICT`, where one is not right, or goes where one that has not ended goes. After `JOURNAL_FAILED` they are not carried by this process, though a crash before it can write again may leave them to the next one.
   * `replaced`: ids of ended ones that are forgotten in the same step, so that theirs are free for the new ones; where these are refused, nothing is forgotten.
   */
  add (transfers: readonly TransferRequest[], replaced?: readonly string[]): Promise<readonly TransferRecord[]>
  get (id: string): TransferRecord | undefined
  /** In the order in which they were added. */
  transfers (states?: readonly TransferState[]): Iterable<TransferRecord>
  readonly counts: Readonly<Record<TransferState, number>>
  /** Bytes of what has finished. */
  readonly bytes: number
  /** Those that had not ended; resolves when that is on disk and their work has stopped, or did not within 30 s. One whose copy was done already has finished. */
  cancel (ids?: readonly string[]): Promise<number>
  /**
   * Failed and cancelled ones are queued again, with all their attempts and none of their notes; not those whose work has yet to stop.
   * Where one that has not ended goes to the same destination, one that is named is refused with `TRANSFER_CONFLICT`, and nothing is done; without ids, such are left as they are.
   */
  retry (ids?: readonly string[]): Promise<number>
  /** Ended ones are forgotten: their ids are free again. */
  forget (ids?: readonly string[]): Promise<number>
  /** Returns what ends it. */
  onEvent (listener: (event: TransferEvent) => void): () => void
  /** Resolves when none is queued, waiting or running; rejects with `CLOSED`. */
  idle (): Promise<void>
  /** Begins nothing new, gives what runs this long, then cuts it off: the next one goes on with it. */
  close (drainMs?: number): Promise<void>
}

/** Resolves when the journal has been read; queued transfers begin at once. Rejects with `OPTIONS_INVALID`, `JOURNAL_IN_USE`, `JOURNAL_INVALID`, `JOURNAL_FAILED`. */
export async function createOrchestrator (init: OrchestratorInit): Promise<Orchestrator> {
  return await startOrchestrator(init)
}

/** `files` is for tests: disks that fail. */
export async function startOrchestrator (init: OrchestratorInit, files?: JournalFiles): Promise<Orchestrator> {
  const { backends, registry = await embeddedRegistry(), clock = holdingClock, random = Math.random, ...given } = init
  const options = resolveOrchestratorOptions(given)
  checkBackends(backends)
  const scheduler = new Scheduler({ options, backends, registry, clock, random })
  await scheduler.start(files)
  return scheduler
}

/** Whoever comes from JavaScript can give anything. */
function checkBackends (backends: unknown): void {
  if (!Array.isArray(backends) || backends.length === 0) throw badBackends('must be a list of at least one')
  const names = new Set<unknown>()
  for (const [at, backend] of (backends as readonly (Partial<TransferBackend> | null)[]).entries()) {
    if (typeof backend?.name !== 'string' || typeof backend.carries !== 'function' || typeof backend.carry !== 'function') throw badBackends(`${at} lacks name, carries or carry`)
    if (names.has(backend.name)) throw badBackends(`${at} has the name of another one: ${backend.name}`)
    names.add(backend.name)
  }
}

function badBackends (detail: string): FtsError {
  return new FtsError('OPTIONS_INVALID', { path: ['backends'], detail: `backends: ${detail}` })
}

async function embeddedRegistry (): Promise<Registry> {
  const client = await openRegistry({ source: 'embedded', refreshMinutes: 0, timeoutMs: 1000 })
  await client.close()
  return client.current
}
