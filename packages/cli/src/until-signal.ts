/** Waits until somebody wants the program to end. */
import type { Terminal } from './terminal.ts'

/** As shells report a death by signal. */
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const

/** npm passes on the Ctrl-C that the terminal has sent us already: that is no second one. */
const echoMs = 300

/** Resolves on the first SIGINT or SIGTERM. From then on another one ends the process at once. */
export async function untilSignal (terminal: Terminal): Promise<void> {
  let endingSince: number | undefined
  await new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      terminal.onSignal(signal, () => {
        const now = performance.now()
        if (endingSince !== undefined && now - endingSince > echoMs) process.exit(exitCodes[signal])
        endingSince ??= now
        resolve()
      })
    }
  })
}
