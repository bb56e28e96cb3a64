/** A worker's end of what all workers see; the primary keeps it. */
import type { Grants, Locks } from '@scitags/xroot-gateway'

import type { FromWorker, SharedQuestionName, SharedQuestions, ToWorker } from './messages.ts'
import { errorAsTold } from './told-error.ts'

interface Pending {
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: Error) => void
}

export class SharedState {
  readonly #say: (message: FromWorker) => Promise<void>
  readonly #pending = new Map<number, Pending>()
  #questions = 0

  constructor (say: (message: FromWorker) => Promise<void>) {
    this.#say = say
  }

  /** Paths of one server are none of another. */
  locksOf (server: string): Locks {
    return {
      acquire: async (path, access, force) => {
        const lock = await this.#ask('lock', { server, path, access, force })
        return lock === undefined ? undefined : () => { void this.#say({ kind: 'release', lock }) }
      }
    }
  }

  /** What one server allows opens no file of another. */
  grantsOf (server: string): Grants {
    return {
      put: async (key, value, ttlMs) => { await this.#ask('put', { server, key, value, ttlMs }) },
      take: async (key, waitMs) => await this.#ask('take', { server, key, waitMs })
    }
  }

  hear (message: Extract<ToWorker, { readonly kind: 'answer' | 'failed' }>): void {
    const pending = this.#pending.get(message.id)
    this.#pending.delete(message.id)
    if (message.kind === 'answer') pending?.resolve(message.answer)
    else pending?.reject(errorAsTold(message.error))
  }

  /** A worker without its primary ends, so that nobody waits for ever. */
  async #ask<K extends SharedQuestionName> (name: K, question: SharedQuestions[K]['question']): Promise<SharedQuestions[K]['answer']> {
    const id = ++this.#questions
    return await new Promise<unknown>((resolve, reject) => {
      this.#pending.set(id, { resolve, reject })
      void this.#say({ kind: 'ask', id, name, question })
    }) as SharedQuestions[K]['answer']
  }
}
