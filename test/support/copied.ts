/** Runs `scitags copy` in this process, and keeps what it says. */
import { PassThrough, Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'

import { run } from '@scitags/cli'

export interface Copied {
  readonly code: number
  readonly out: Buffer
  readonly err: string
}

export interface CopyCircumstances {
  readonly input?: Readable
  /** Interrupts it when this resolves. */
  readonly interruption?: Promise<unknown>
}

export async function copied (words: readonly string[], { input = Readable.from([]), interruption }: CopyCircumstances = {}): Promise<Copied> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const [out, err] = [buffer(stdout), text(stderr)]
  const listeners = new Set<() => void>()
  const onSignal = (name: string, listener: () => void): () => void => {
    if (name === 'SIGTERM') listeners.add(listener)
    return () => { listeners.delete(listener) }
  }
  void interruption?.then(() => { for (const listener of listeners) listener() })
  const code = await run(['copy', ...words], { stdin: input, stdout, stderr, environment: {}, onSignal })
  stdout.end()
  stderr.end()
  return { code, out: await out, err: await err }
}
