/** Files of all kinds for the tests. */
import { execFile } from 'node:child_process'
import { rm as remove } from 'node:fs/promises'
import { promisify } from 'node:util'

export { mkdtemp, symlink, utimes, writeFile } from 'node:fs/promises'

const run = promisify(execFile)

export async function mkfifo (path: string): Promise<void> {
  await run('mkfifo', [path])
}

export async function rm (path: string): Promise<void> {
  await remove(path, { recursive: true, force: true })
}
