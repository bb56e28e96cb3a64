/** Waits until somebody wants the program to end. */
import type { Terminal } from './terminal.ts'

export type EndSignal = keyof typeof exitCodes

/** As shells report a death by signal. */
export const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const

/** npm passes on the Ctrl-C that the terminal has sent us already: that is no second one. */
const echoMs = 300

/** Resolves on the first SIGINT or SIGTERM, to its name. From then on another one ends the process at once. */
export async function untilSignal (terminal: Terminal): Promise<EndSignal> {
  let endingSince: number | undefined
  return await new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      terminal.onSignal(signal, () => {
        const now = performance.now()
        if (endingSince !== undefined && now - endingSince > echoMs) process.exit(exitCodes[signal])
        endingSince ??= now
        resolve(signal)
      })
    }
  })
}
