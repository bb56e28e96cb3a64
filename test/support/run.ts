/** Runs a program to its end, with a deadline, and keeps what it says. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

import { peer } from './peers.ts'

export interface RunOptions {
  readonly timeoutMs?: number
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string | Uint8Array
}

export interface RunResult {
  /** Exit code; null when it was killed for being late. */
  readonly status: number | null
  readonly stdout: string
  /** The same, as it came. */
  readonly output: Buffer
  readonly stderr: string
  /** Everything that it said, for the message of a failed assertion. */
  readonly said: string
}

const timeout = 60_000

/** gfal's scripts ask for `python3` by name, and the one with its module is Debian's. */
const environment = { ...process.env, GFAL_PYTHONBIN: '/usr/bin/python3', LC_ALL: 'C' }

export async function run (name: string, args: readonly string[], { timeoutMs = timeout, cwd, env, input }: RunOptions = {}): Promise<RunResult> {
  const child = spawn(peer(name), args, { env: { ...environment, ...env }, stdio: 'pipe', ...(cwd !== undefined && { cwd }) })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const deadline = setTimeout(() => child.kill('SIGKILL'), timeoutMs)
  const [status] = await once(child, 'close') as [number | null]
  clearTimeout(deadline)
  const output = Buffer.concat(out)
  const [stdout, stderr] = [output.toString(), Buffer.concat(err).toString()]
  const late = status === null ? `killed after ${timeoutMs} ms\n` : ''
  return { status, stdout, output, stderr, said: `${late}${stdout}${stderr}` }
}

/** Ends a process that a test has started; resolves when it is gone. */
export async function stop (child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  const deadline = setTimeout(() => child.kill('SIGKILL'), 5000)
  await gone
  clearTimeout(deadline)
}
