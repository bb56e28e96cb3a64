/** The primary's end of what all workers see: who has which file open, and what clients leave for each other. What a dead worker had is given back. */
import { systemClock } from '@scitags/core'
import { grantsOfProcess, locksOfProcess } from '@scitags/xroot-gateway'
import type { Grants, Locks, Release } from '@scitags/xroot-gateway'

import type { SharedQuestionName, SharedQuestions } from './messages.ts'

/** A worker, of which only matters which one it is: the next one of its number is another. */
export type Holder = object

export class SharedTable {
  readonly #locks = new Map<string, Locks>()
  readonly #grants = new Map<string, Grants>()
  readonly #held = new Map<Holder, Map<number, Release>>()
  /** Their last words may be heard after their death. */
  readonly #dead = new WeakSet<Holder>()
  #latest = 0

  async answer<K extends SharedQuestionName> (worker: Holder, name: K, question: SharedQuestions[K]['question']): Promise<SharedQuestions[K]['answer']> {
    return await (this.#answering[name] as (worker: Holder, question: unknown) => Promise<SharedQuestions[K]['answer']>)(worker, question)
  }

  release (worker: Holder, lock: number): void {
    const held = this.#held.get(worker)
    held?.get(lock)?.()
    held?.delete(lock)
  }

  buried (worker: Holder): void {
    this.#dead.add(worker)
    for (const release of this.#held.get(worker)?.values() ?? []) release()
    this.#held.delete(worker)
  }

  readonly #answering: { readonly [K in SharedQuestionName]: (worker: Holder, question: SharedQuestions[K]['question']) => Promise<SharedQuestions[K]['answer']> } = {
    lock: async (worker, { server, path, access, force }) => {
      if (this.#dead.has(worker)) return undefined
      const locks = this.#locks.get(server) ?? locksOfProcess()
      this.#locks.set(server, locks)
      const release = await locks.acquire(path, access, force)
      if (release === undefined) return undefined
      const held = this.#held.get(worker) ?? new Map<number, Release>()
      this.#held.set(worker, held.set(++this.#latest, release))
      return this.#latest
    },
    put: async (_worker, { server, key, value, ttlMs }) => { await this.#grantsOf(server).put(key, value, ttlMs) },
    take: async (_worker, { server, key, waitMs }) => await this.#grantsOf(server).take(key, waitMs)
  }

  #grantsOf (server: string): Grants {
    const grants = this.#grants.get(server) ?? grantsOfProcess(systemClock)
    this.#grants.set(server, grants)
    return grants
  }
}
