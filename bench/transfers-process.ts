/** Starts the process that carries transfers. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

import { bench } from './teardown.ts'
import type { Load } from './transfers-load.ts'

/** A process of its own: what it takes is what an orchestrator takes. */
export function startLoad (): { readonly pid: number, carry (load: Load): Promise<void> } {
  const child = fork(fileURLToPath(new URL('transfers-load.js', import.meta.url)))
  bench.teardown(() => { child.kill('SIGKILL') })
  return {
    pid: child.pid ?? 0,
    async carry (load) {
      child.send(load)
      const [fault] = await once(child, 'message') as [string]
      if (fault !== '') throw new Error(fault)
    }
  }
}
