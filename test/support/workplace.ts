/** A directory in which a client runs: it holds one file to send, and receives what the client fetches. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { run } from './run.ts'
import type { RunResult } from './run.ts'
import { temporaryDirectory } from './temporary.ts'
import type { Teardown } from './temporary.ts'

export interface Workplace {
  /** The file to send, an absolute path. */
  readonly local: string
  /** `fetched` in this directory: where to. */
  readonly fetched: string
  run (program: string, ...args: readonly string[]): Promise<RunResult>
  readFetched (): Promise<Buffer>
}

export async function workplace (t: Teardown, content: Uint8Array): Promise<Workplace> {
  const cwd = await temporaryDirectory(t)
  const [local, fetched] = [join(cwd, 'local'), join(cwd, 'fetched')]
  await writeFile(local, content)
  return {
    local,
    fetched,
    run: async (program, ...args) => await run(program, args, { cwd }),
    readFetched: async () => await readFile(fetched)
  }
}
