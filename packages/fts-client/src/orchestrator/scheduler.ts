/** Begins transfers when their turn comes, and decides what becomes of them. */
import type { Clock, Registry } from '@scitags/core'

import { FtsError } from '../errors.ts'
import { admitTransfers, backendFor, checkedTransfer, readmitTransfers } from './admit-transfers.ts'
import { attemptTransfer, failed } from './attempt.ts'
import { Holding } from './holding.ts'
import { retryAfter } from './retry.ts'
import { storageOf } from './storage-of.ts'
import { hasEnded, recordOf } from './transfer-entry.ts'
import { TransferLedger } from './transfer-ledger.ts'
import { TransferQueue } from './transfer-queue.ts'
import type { Ticket } from './transfer-queue.ts'
import type { ResolvedOrchestratorOptions } from '../generated/options.ts'
import type { JournalFiles } from './journal/journal.ts'
import type { Standing, TransferEntry, TransferRun } from './transfer-entry.ts'
import type { TransferBackend, TransferEvent, TransferOutcome, TransferRecord, TransferRequest, TransferState, TransferStep } from './types.ts'

export interface SchedulerInit {
  readonly options: ResolvedOrchestratorOptions
  readonly backends: readonly TransferBackend[]
  readonly registry: Registry | (() => Registry)
  readonly clock: Clock
  readonly random: () => number
}

const states: readonly TransferState[] = ['queued', 'running', 'waiting', 'finished', 'failed', 'cancelled']
const defaultPriority = 3
/** Between two that tell of one transfer. */
const progressIntervalMs = 1000
const longestDelayMs = 86_400_000
/** What the backends may take to end. */
const closingMs = 10_000

export class Scheduler {
  readonly #init: SchedulerInit
  readonly #ledger = new TransferLedger()
  readonly #queue: TransferQueue<TransferEntry>
  readonly #holding: Holding
  readonly #runs = new Set<TransferRun>()
  readonly #idle: Array<{ readonly resolve: () => void, readonly reject: (error: Error) => void }> = []
  #isClosing = false
  #closing: Promise<void> | undefined

  constructor (init: SchedulerInit) {
    this.#init = init
    this.#queue = new TransferQueue(init.options)
    this.#holding = new Holding({ rules: init.options, clock: init.clock, queuedAt: name => this.#queue.queuedAt(name), onRelease: () => { this.#pump() } })
  }

  async start (files: JournalFiles | undefined): Promise<void> {
    const { options: { journal: directory }, clock } = this.#init
    if (directory === undefined) return
    await this.#ledger.read({ directory, clock, onRecovered: () => { this.#pump() }, files })
    for (const entry of this.#ledger.all()) this.#resume(entry)
    this.#pump()
  }

  get counts (): Readonly<Record<TransferState, number>> { return this.#ledger.counts }

  get bytes (): number { return this.#ledger.bytes }

  get (id: string): TransferRecord | undefined {
    const entry = this.#ledger.get(id)
    return entry && recordOf(entry)
  }

  * transfers (wanted: readonly TransferState[] = states): Iterable<TransferRecord> {
    for (const entry of this.#ledger.all()) if (wanted.includes(entry.standing.state)) yield recordOf(entry)
  }

  async add (transfers: readonly TransferRequest[], replacedIds: readonly string[] = []): Promise<readonly TransferRecord[]> {
    this.#refuseClosed()
    const replaced = new Map(this.#forgettable(replacedIds).map(entry => [entry.id, entry]))
    const known = (id: string): TransferEntry | undefined => replaced.has(id) ? undefined : this.#ledger.get(id)
    const entries = admitTransfers(transfers, { ...this.#init, known, writerTo: destination => this.#ledger.writerTo(destination), nowMs: this.#nowMs() })
    try {
      for (const entry of await this.#ledger.add(entries, [...replaced.values()])) this.#enqueue(entry)
    } finally {
      this.#lookIdle()
    }
    this.#pump()
    return entries.map(recordOf)
  }

  async cancel (ids?: readonly string[]): Promise<number> {
    this.#refuseClosed()
    const open = this.#chosen(ids).filter(entry => !hasEnded(entry))
    const running = open.flatMap(({ run }) => run ?? [])
    for (const run of running) {
      run.cut ??= 'cancelled'
      run.controller.abort(new FtsError('CANCELLED'))
    }
    const resting = open.filter(({ run }) => run === undefined)
    for (const entry of resting) this.#stand(entry, { ...entry.standing, state: 'cancelled', endedAtMs: this.#nowMs(), notBeforeMs: undefined })
    await Promise.all([this.#ledger.commit(resting), ...running.map(async ({ done }) => { await done })])
    this.#lookIdle()
    return open.filter(({ standing }) => standing.state === 'cancelled').length
  }

  async retry (ids?: readonly string[]): Promise<number> {
    this.#refuseClosed()
    const ended = this.#chosen(ids).filter(({ standing: { state }, isStuck }) => (state === 'failed' || state === 'cancelled') && isStuck !== true)
    const free = readmitTransfers(ended, destination => this.#ledger.writerTo(destination), { areNamed: ids !== undefined })
    // What an earlier attempt left at a destination may be somebody else's by now: its note goes.
    for (const entry of free) this.#stand(entry, { ...entry.standing, state: 'queued', spentAttempts: entry.standing.attempts, bytes: 0, endedAtMs: undefined, note: undefined })
    await this.#ledger.commit(free)
    for (const entry of free) this.#enqueue(entry, false)
    this.#pump()
    return free.length
  }

  async forget (ids?: readonly string[]): Promise<number> {
    this.#refuseClosed()
    const ended = this.#forgettable(ids)
    for (const entry of ended) this.#ledger.drop(entry)
    await this.#ledger.commit(ended, { isTold: false })
    return ended.length
  }

  onEvent (listener: (event: TransferEvent) => void): () => void {
    return this.#ledger.onEvent(listener)
  }

  async idle (): Promise<void> {
    this.#refuseClosed()
    await new Promise<void>((resolve, reject) => {
      this.#idle.push({ resolve, reject })
      this.#lookIdle()
    })
  }

  async close (drainMs = 0): Promise<void> {
    await (this.#closing ??= this.#close(drainMs))
  }

  async [Symbol.asyncDispose] (): Promise<void> {
    await this.close()
  }

  /** What ran when the process went away is begun again, and the attempt does not count: it was not its fault. */
  #resume (entry: TransferEntry): void {
    const { standing } = entry
    if (standing.state === 'running') this.#stand(entry, { ...standing, state: 'queued', attempts: standing.attempts - 1, bytes: 0 })
    if (entry.standing.state === 'queued') this.#enqueue(entry)
    if (entry.standing.state === 'waiting') this.#setAlarm(entry)
  }

  #chosen (ids: readonly string[] | undefined): readonly TransferEntry[] {
    if (ids === undefined) return [...this.#ledger.all()]
    return [...new Set(ids)].map(id => {
      const entry = this.#ledger.get(id)
      if (entry === undefined) throw new FtsError('TRANSFER_UNKNOWN', { detail: id })
      return entry
    })
  }

  #forgettable (ids: readonly string[] | undefined): readonly TransferEntry[] {
    return this.#chosen(ids).filter(entry => hasEnded(entry) && entry.isStuck !== true)
  }

  #enqueue (entry: TransferEntry, isTold = true): void {
    if (entry.standing.state !== 'queued' || entry.ticket !== undefined || entry.isForgotten) return
    const { source, destination, priority = defaultPriority } = entry.request
    const ticket = this.#queue.add(entry, { source: storageOf(source), destination: storageOf(destination), priority })
    entry.ticket = ticket
    // Whoever hears of it may cancel it at once.
    if (isTold) this.#ledger.tell({ kind: 'state', transfer: recordOf(entry) })
    this.#holding.queued(ticket.link, message => { this.#warn(entry, message) })
  }

  /** Begins what may begin. */
  #pump (): void {
    while (!this.#isClosing && this.#ledger.isWritable) {
      const ticket = this.#queue.next(link => this.#holding.mayBegin(link))
      if (ticket === undefined) return
      this.#begin(ticket)
    }
  }

  #begin ({ item: entry, link }: Ticket<TransferEntry>): void {
    const { standing } = entry
    const run: TransferRun = { link, probes: this.#holding.begun(link), controller: new AbortController(), cut: undefined, done: Promise.resolve(), progressToldAtMs: this.#nowMs() }
    entry.run = run
    this.#runs.add(run)
    this.#stand(entry, { ...standing, state: 'running', attempts: standing.attempts + 1, bytes: 0, backend: backendFor(entry, this.#init.backends)?.name, mode: undefined, startedAtMs: this.#nowMs(), notBeforeMs: undefined })
    run.done = this.#run(entry, run).finally(() => {
      this.#runs.delete(run)
      this.#lookIdle()
    })
  }

  /** That it runs is on disk before anything is done: what a crash leaves half done is known to have been begun. */
  async #run (entry: TransferEntry, run: TransferRun): Promise<void> {
    if (!await this.#ledger.commit([entry])) run.cut ??= 'closing'
    const outcome = run.cut === undefined ? await this.#attempt(entry, run) : failed('transient', 'CANCELLED', 'it was cut off before it began')
    entry.run = undefined
    this.#holding.ended(run.link, { failure: outcome.kind === 'failed' ? outcome.failure : undefined, isCut: run.cut !== undefined, probes: run.probes }, message => { this.#warn(entry, message) })
    this.#stand(entry, this.#standingAfter(entry, run, outcome))
    this.#pump()
    await this.#ledger.commit([entry])
    if (entry.standing.state === 'waiting') this.#setAlarm(entry)
  }

  async #attempt (entry: TransferEntry, run: TransferRun): Promise<TransferOutcome> {
    const backend = backendFor(entry, this.#init.backends)
    if (backend === undefined) return failed('permanent', 'BACKEND_MISSING', 'no backend carries such URLs any more')
    const { outcome, stuck } = await attemptTransfer({
      backend,
      transfer: checkedTransfer(entry),
      signal: run.controller.signal,
      attempt: entry.standing.attempts,
      isOverwriting: entry.request.overwrite ?? this.#init.options.overwrite,
      note: entry.standing.note,
      keep: async note => {
        entry.standing = { ...entry.standing, note }
        await this.#ledger.commit([entry], { isTold: false })
      },
      onStep: step => {
        this.#ledger.tell({ kind: 'step', transfer: recordOf(entry), step })
        this.#hear(run, step)
      },
      onBytes: bytes => { this.#progress(entry, run, bytes) },
      onWarning: message => { this.#warn(entry, message) },
      clock: this.#init.clock
    })
    if (stuck !== undefined) this.#awaitStuck(entry, stuck)
    return outcome
  }

  /** It may still be at work, and so keeps its place: no limit is exceeded. */
  #awaitStuck (entry: TransferEntry, stuck: Promise<unknown>): void {
    const { ticket } = entry
    entry.ticket = undefined
    entry.isStuck = true
    void stuck.then(() => {
      entry.isStuck = false
      if (ticket !== undefined) this.#queue.remove(ticket)
      this.#pump()
    })
  }

  /** Whoever has answered is not held any more, and the others need not wait for the end of this one. */
  #hear ({ link }: TransferRun, sign: TransferStep | 'bytes'): void {
    if (this.#holding.heard(link, sign)) this.#pump()
  }

  #warn (entry: TransferEntry, message: string): void {
    this.#ledger.tell({ kind: 'warning', transfer: recordOf(entry), message })
  }

  #standingAfter ({ standing }: TransferEntry, { cut }: TransferRun, outcome: TransferOutcome): Standing {
    const nowMs = this.#nowMs()
    if (outcome.kind !== 'failed') {
      const { bytes, checksum } = outcome
      return { ...standing, state: 'finished', bytes, checksum, mode: outcome.kind === 'copied' ? outcome.mode : undefined, failure: undefined, endedAtMs: nowMs, note: undefined }
    }
    switch (cut) {
      case 'cancelled': return { ...standing, state: 'cancelled', endedAtMs: nowMs }
      case 'closing': return { ...standing, state: 'queued', attempts: standing.attempts - 1, bytes: 0 }
      case undefined: break
    }
    const { failure } = outcome
    const decision = retryAfter(failure, standing.attempts - standing.spentAttempts, this.#init.options, this.#init.random())
    return decision.kind === 'wait' ? { ...standing, state: 'waiting', failure, notBeforeMs: nowMs + decision.delayMs } : { ...standing, state: 'failed', failure, endedAtMs: nowMs }
  }

  #setAlarm (entry: TransferEntry): void {
    if (this.#isClosing) return
    const delayMs = Math.min(longestDelayMs, Math.max(0, (entry.standing.notBeforeMs ?? 0) - this.#nowMs()))
    entry.alarm = this.#init.clock.after(delayMs, () => {
      entry.alarm = undefined
      this.#stand(entry, { ...entry.standing, state: 'queued', notBeforeMs: undefined })
      this.#enqueue(entry)
      this.#pump()
    })
  }

  #progress (entry: TransferEntry, run: TransferRun, bytes: number): void {
    const isFirst = entry.standing.bytes === 0 && bytes > 0
    entry.standing = { ...entry.standing, bytes }
    if (isFirst) this.#hear(run, 'bytes')
    const nowMs = this.#nowMs()
    if (nowMs - run.progressToldAtMs < progressIntervalMs) return
    run.progressToldAtMs = nowMs
    this.#ledger.tell({ kind: 'progress', transfer: recordOf(entry) })
  }

  #stand (entry: TransferEntry, standing: Standing): void {
    this.#ledger.stand(entry, standing)
    if (standing.state === 'running') return
    entry.alarm?.cancel()
    entry.alarm = undefined
    if (entry.ticket !== undefined) this.#queue.remove(entry.ticket)
    entry.ticket = undefined
  }

  #lookIdle (): void {
    if (this.#ledger.open + this.#runs.size > 0) return
    for (const { resolve } of this.#idle.splice(0)) resolve()
  }

  async #close (drainMs: number): Promise<void> {
    this.#isClosing = true
    this.#ledger.beginClosing()
    for (const { reject } of this.#idle.splice(0)) reject(new FtsError('CLOSED', { detail: 'the orchestrator' }))
    for (const entry of this.#ledger.all()) entry.alarm?.cancel()
    this.#holding.close()
    const work = Promise.all([...this.#runs].map(async ({ done }) => { await done }))
    if (drainMs > 0) await this.#within(drainMs, work)
    for (const { run } of this.#ledger.all()) {
      if (run === undefined) continue
      run.cut ??= 'closing'
      run.controller.abort(new FtsError('CLOSED', { detail: 'the orchestrator' }))
    }
    await work
    await this.#within(closingMs, Promise.allSettled(this.#init.backends.map(async backend => { await backend.close?.() })))
    await this.#ledger.close()
  }

  async #within (ms: number, work: Promise<unknown>): Promise<void> {
    await new Promise<void>(resolve => {
      const timer = this.#init.clock.after(ms, resolve)
      void work.finally(() => {
        timer.cancel()
        resolve()
      })
    })
  }

  #nowMs (): number { return Math.floor(this.#init.clock.nowMicros() / 1000) }

  #refuseClosed (): void {
    if (this.#isClosing) throw new FtsError('CLOSED', { detail: 'the orchestrator' })
  }
}
