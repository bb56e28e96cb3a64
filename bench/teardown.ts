/** Ends what a bench has started, the last thing first, however the bench ends. */
import type { Teardown } from '../test/support/temporary.ts'

const ends: (() => unknown)[] = []
let ending: Promise<void> | undefined

export const bench: Teardown = { teardown: end => { ends.push(end) } }

/** Whoever calls it while it is under way waits with it: a bench that is told to end also fails, for what it had started is gone. */
export async function tearDown (): Promise<void> {
  await (ending ??= endAll())
}

/** Runs the bench, and leaves nothing behind, also on Ctrl-C and when it is told to end. */
export async function running (work: () => Promise<void>): Promise<void> {
  for (const [signal, status] of [['SIGINT', 130], ['SIGTERM', 143]] as const) process.once(signal, () => { void tearDown().finally(() => { process.exit(status) }) })
  try {
    await work()
  } finally {
    await tearDown()
  }
}

async function endAll (): Promise<void> {
  for (let end; (end = ends.pop()) !== undefined;) await end()
}
