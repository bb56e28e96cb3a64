/** Knows all transfers, keeps what is so with them on disk, and then tells of it. */
import type { Clock } from '@scitags/core'

import { noJournal, openJournal } from './journal/journal.ts'
import { placeOf } from './storage-of.ts'
import { applyRecord, changeRecord, hasEnded, recordOf, wholeRecord } from './transfer-entry.ts'
import type { Journal, JournalFiles } from './journal/journal.ts'
import type { Standing, TransferEntry } from './transfer-entry.ts'
import type { TransferEvent, TransferState } from './types.ts'

export interface LedgerPlace {
  readonly directory: string
  readonly clock: Clock
  /** The journal can be written again. */
  readonly onRecovered: () => void
  readonly files?: JournalFiles | undefined
}

/** What is so is so here at once, and on disk when `commit` or `add` resolves: after that nobody has to be told again. */
export class TransferLedger {
  readonly #entries = new Map<string, TransferEntry>()
  /** By destination, the one that was the last to have it: no other can be on its way there. */
  readonly #writers = new Map<string, TransferEntry>()
  readonly #listeners = new Set<(event: TransferEvent) => void>()
  readonly #counts: Record<TransferState, number> = { queued: 0, running: 0, waiting: 0, finished: 0, failed: 0, cancelled: 0 }
  #bytes = 0
  #journal: Journal = noJournal
  readonly #hopeful: Array<() => void> = []
  #isClosing = false

  get counts (): Readonly<Record<TransferState, number>> { return { ...this.#counts } }

  /** Of what has finished. */
  get bytes (): number { return this.#bytes }

  get isWritable (): boolean { return !this.#journal.isBroken }

  /** Queued, waiting and running. */
  get open (): number { return this.#counts.queued + this.#counts.waiting + this.#counts.running }

  async read ({ directory, clock, onRecovered, files }: LedgerPlace): Promise<void> {
    const entries = this.#entries
    this.#journal = await openJournal({
      directory,
      clock,
      onRecord: record => { applyRecord(entries, record) },
      * snapshot () { for (const entry of entries.values()) yield wholeRecord(entry) },
      onTrouble: error => { this.tell({ kind: 'trouble', error }) },
      onRecovered: () => {
        this.#wakeHopeful()
        onRecovered()
      },
      ...files !== undefined && { files }
    })
    for (const entry of entries.values()) {
      this.#count(entry.standing, 1)
      if (!hasEnded(entry)) this.#writers.set(placeOf(entry.request.destination), entry)
    }
  }

  get (id: string): TransferEntry | undefined { return this.#entries.get(id) }

  /** The one that has not ended, or whose backend may still be at work. */
  writerTo (destination: string): TransferEntry | undefined {
    const writer = this.#writers.get(placeOf(destination))
    return writer === undefined || (hasEnded(writer) && writer.isStuck !== true) ? undefined : writer
  }

  all (): Iterable<TransferEntry> { return this.#entries.values() }

  /** Those that it knows already are on disk as well when it resolves; where it rejects it knows none of the others, and `replaced`, which have ended, again. */
  async add (entries: readonly TransferEntry[], replaced: readonly TransferEntry[] = []): Promise<readonly TransferEntry[]> {
    for (const entry of replaced) this.drop(entry)
    const fresh = entries.filter(({ id }) => !this.#entries.has(id))
    for (const entry of fresh) {
      this.#entries.set(entry.id, entry)
      this.#writers.set(placeOf(entry.request.destination), entry)
      this.#count(entry.standing, 1)
    }
    try {
      await this.#journal.append([...replaced.map(changeRecord), ...fresh.map(wholeRecord)])
      return fresh
    } catch (error) {
      for (const entry of fresh) this.drop(entry)
      for (const entry of replaced) this.#takeBack(entry)
      throw error
    }
  }

  stand (entry: TransferEntry, standing: Standing): void {
    if (!entry.isForgotten) {
      this.#count(entry.standing, -1)
      this.#count(standing, 1)
    }
    const isBack = hasEnded(entry)
    entry.standing = standing
    if (isBack && !entry.isForgotten && !hasEnded(entry)) this.#writers.set(placeOf(entry.request.destination), entry)
  }

  /** One that could not be added may have been forgotten before that was known; its id may be that of another one by now. */
  drop (entry: TransferEntry): void {
    if (entry.isForgotten) return
    entry.isForgotten = true
    this.#entries.delete(entry.id)
    const place = placeOf(entry.request.destination)
    if (this.#writers.get(place) === entry) this.#writers.delete(place)
    this.#count(entry.standing, -1)
  }

  /** Resolves when what is so now with them is on disk, however long that takes, and has been told. False where it is closed before that: closing tries once more. */
  async commit (entries: readonly TransferEntry[], { isTold = true } = {}): Promise<boolean> {
    const told = isTold ? entries.map(recordOf) : []
    while (!await this.#tryToWrite(entries)) {
      if (this.#isClosing) return false
      await new Promise<void>(resolve => { this.#hopeful.push(resolve) })
    }
    for (const transfer of told) this.tell({ kind: 'state', transfer })
    return true
  }

  onEvent (listener: (event: TransferEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => { this.#listeners.delete(listener) }
  }

  tell (event: TransferEvent): void {
    for (const listener of this.#listeners) {
      try {
        listener(event)
      } catch { /* a listener's trouble is not the queue's */ }
    }
  }

  /** From now on nobody waits for a disk that has trouble. */
  beginClosing (): void {
    this.#isClosing = true
    this.#wakeHopeful()
  }

  async close (): Promise<void> {
    await this.#journal.close()
  }

  /** Its id may be that of another one by now. */
  #takeBack (entry: TransferEntry): void {
    if (this.#entries.has(entry.id)) return
    entry.isForgotten = false
    this.#entries.set(entry.id, entry)
    this.#count(entry.standing, 1)
  }

  #count ({ state, bytes }: Standing, change: 1 | -1): void {
    this.#counts[state] += change
    if (state === 'finished') this.#bytes += change * bytes
  }

  async #tryToWrite (entries: readonly TransferEntry[]): Promise<boolean> {
    try {
      // The id of a forgotten one may be that of a new one by now.
      await this.#journal.append(entries.filter(({ id, isForgotten }) => !isForgotten || !this.#entries.has(id)).map(changeRecord))
      return true
    } catch {
      return false
    }
  }

  #wakeHopeful (): void {
    for (const resolve of this.#hopeful.splice(0)) resolve()
  }
}
