/** Waits until somebody wants the program to end. */
import type { Terminal } from './terminal.ts'

/** As shells report a death by signal. */
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const

/** Resolves on the first SIGINT or SIGTERM. From then on another one ends the process at once. */
export async function untilSignal (terminal: Terminal): Promise<void> {
  let isEnding = false
  await new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      terminal.onSignal(signal, () => {
        if (isEnding) process.exit(exitCodes[signal])
        isEnding = true
        resolve()
      })
    }
  })
}
