/** A disk that crashes, or has no room, when a test says so. */
import { open, rename } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'

import type { JournalFiles } from '../../src/orchestrator/journal/journal.ts'

export interface FailingDisk extends JournalFiles {
  /** Steps taken so far: files opened, writes, syncs, renames. */
  readonly steps: number
  /** Nothing succeeds from that step on; the write at which it begins is done by half. */
  failFrom (step: number): void
  repair (): void
}

export function failingDisk (): FailingDisk {
  let steps = 0
  let failsFrom = Number.POSITIVE_INFINITY
  const step = (): boolean => ++steps <= failsFrom
  const refused = (): Error => Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
  const faulty = async <T> (work: () => Promise<T>): Promise<T> => {
    if (!step()) throw refused()
    return await work()
  }
  const watched = (file: FileHandle): FileHandle => new Proxy(file, {
    get (target, key) {
      if (key === 'write') {
        return async (bytes: Buffer, at: number) => {
          const isLast = steps === failsFrom
          if (step()) return await target.write(bytes, at)
          if (isLast) await target.write(bytes, at, (bytes.length - at) >> 1)
          throw refused()
        }
      }
      if (key === 'sync' || key === 'datasync') return async () => { await faulty(async () => { await target[key]() }) }
      const member: unknown = Reflect.get(target, key)
      return typeof member === 'function' ? member.bind(target) as unknown : member
    }
  })
  return {
    get steps () { return steps },
    failFrom (at) { failsFrom = at },
    repair () { failsFrom = Number.POSITIVE_INFINITY },
    open: async (path, flags) => await faulty(async () => watched(await open(path, flags))),
    rename: async (from, to) => { await faulty(async () => { await rename(from, to) }) }
  }
}
