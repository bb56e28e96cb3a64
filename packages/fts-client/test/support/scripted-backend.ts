/** A backend that does what the test says, when it says so. */
import type { CarryContext, CheckedTransfer, TransferBackend, TransferOutcome } from '../../src/orchestrator/types.ts'

export interface Carrying {
  readonly transfer: CheckedTransfer
  readonly context: CarryContext
  end (outcome: TransferOutcome): void
}

export interface ScriptedBackend extends TransferBackend {
  /** What is being carried, oldest first. */
  readonly carrying: readonly Carrying[]
  /** Ids in the order in which they were begun. */
  readonly begun: readonly string[]
  readonly isClosed: boolean
  /** Resolves when as many are being carried. */
  carriesAtOnce (count: number): Promise<void>
  /** Ends the oldest with this id. */
  end (id: string, outcome?: TransferOutcome): void
}

export const copied: TransferOutcome = { kind: 'copied', mode: 'pull', bytes: 10 }

export function failure (kind: 'transient' | 'busy' | 'mismatch' | 'credential' | 'permanent', more: { readonly retryAfterMs?: number } = {}): TransferOutcome {
  return { kind: 'failed', failure: { class: kind, code: 'TEST', message: 'as the test says', ...more } }
}

/** One that heeds its signal ends as the signal says. */
export function scriptedBackend ({ heedsSignal = true } = {}): ScriptedBackend {
  const carrying: Carrying[] = []
  const begun: string[] = []
  let isClosed = false
  const waiting = new Set<() => void>()
  return {
    name: 'scripted',
    carrying,
    begun,
    get isClosed () { return isClosed },
    carries: ({ source }) => !source.startsWith('davs:'),
    async carry (transfer, context) {
      begun.push(transfer.id)
      return await new Promise(resolve => {
        const one: Carrying = {
          transfer,
          context,
          end (outcome) {
            carrying.splice(carrying.indexOf(one), 1)
            resolve(outcome)
          }
        }
        carrying.push(one)
        if (heedsSignal) context.signal.addEventListener('abort', () => { one.end(failure('transient')) }, { once: true })
        for (const look of waiting) look()
      })
    },
    async carriesAtOnce (count) {
      await new Promise<void>(resolve => {
        const look = (): void => {
          if (carrying.length !== count) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
      })
    },
    end (id, outcome = copied) {
      const one = carrying.find(({ transfer }) => transfer.id === id)
      if (one === undefined) throw new Error(`${id} is not being carried`)
      one.end(outcome)
    },
    async close () { isClosed = true }
  }
}
