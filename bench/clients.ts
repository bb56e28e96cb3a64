/** Clients of the contests: curl and wrk in processes of their own, and COPY as a client orders it. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { copy } from '@scitags/http-tpc/client'
import { peer } from '../test/support/peers.ts'

const run = promisify(execFile)

/** Throws unless it is answered 2xx. */
export async function curl (...args: readonly string[]): Promise<void> {
  await run(peer('curl'), ['--silent', '--show-error', '--fail', ...args], { maxBuffer: 1024 * 1024 })
}

/** How many requests were answered. */
export async function wrk (url: string, seconds: number, ...args: readonly string[]): Promise<number> {
  const { stdout } = await run(peer('wrk'), ['-t1', '-c32', `-d${seconds}`, ...args, url])
  const requests = Number(/(\d+) requests in/.exec(stdout)?.[1])
  if (!(requests > 0) || /Non-2xx/.test(stdout)) throw new Error(stdout)
  return requests
}

/** Throws unless the file is there. */
export async function order (init: Parameters<typeof copy>[0]): Promise<void> {
  const { ok, status, message } = await copy({ scitag: 206, ...init })
  if (!ok) throw new Error(`${init.url}: ${status} ${message}`)
}
