/** The number of a user of this host, from wherever the host knows its users. */
import { execFileSync } from 'node:child_process'

const patienceMs = 10_000

/** Undefined where there is no such user. It asks `id`, which knows directories of users too; a program waits for that when it starts, and only then. */
export function userIdOf (name: string): number | undefined {
  try {
    const answer = execFileSync('id', ['-u', '--', name], { encoding: 'utf8', timeout: patienceMs, stdio: ['ignore', 'pipe', 'ignore'] }).trim()
    return /^\d+$/.test(answer) ? Number(answer) : undefined
  } catch {
    return undefined
  }
}
