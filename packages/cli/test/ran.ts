/** Runs a command line in this process, on a terminal that keeps what it says. */
import { run } from '../src/run.ts'
import { fakeTerminal } from './fake-terminal.ts'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

export async function ran (...words: string[]): Promise<Ran> {
  const terminal = fakeTerminal()
  const code = await run(words, terminal)
  return { code, out: terminal.out(), err: terminal.err() }
}

/** What it says on its output, line by line, each as JSON. */
export function jsonLines ({ out }: Ran): unknown[] {
  return out.split('\n').filter(line => line !== '').map(line => JSON.parse(line) as unknown)
}
