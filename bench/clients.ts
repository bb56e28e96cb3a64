/** Clients of the contests: curl, wrk and xrdcp in processes of their own, and COPY as a client orders it. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { copy } from '@scitags/http-tpc/client'
import { peer } from '../test/support/peers.ts'

const run = promisify(execFile)

export interface Clients {
  /** Throws unless it is answered 2xx. */
  curl (...args: readonly string[]): Promise<void>
  /** How many requests were answered. */
  wrk (url: string, seconds: number, ...args: readonly string[]): Promise<number>
}

/** With pages, as xrdcp does by default, each page has a checksum; without, bytes are read and written as they are. */
export type Pages = 'pages' | 'no pages'

/** `enter` are words before the command, as those that lead into another network. */
export function clientsIn (enter: readonly string[]): Clients {
  const execute = async (...words: readonly string[]): Promise<string> => {
    const [command = '', ...args] = [...enter, ...words]
    return (await run(command, args, { maxBuffer: 1024 * 1024 })).stdout
  }
  return {
    async curl (...args) {
      await execute(peer('curl'), '--silent', '--show-error', '--fail', ...args)
    },
    async wrk (url, seconds, ...args) {
      const stdout = await execute(peer('wrk'), '-t1', '-c32', `-d${seconds}`, ...args, url)
      const requests = Number(/(\d+) requests in/.exec(stdout)?.[1])
      if (!(requests > 0) || /Non-2xx/.test(stdout)) throw new Error(stdout)
      return requests
    }
  }
}

export const { curl, wrk } = clientsIn([])

/** Throws unless it succeeds. */
export async function xrdcp (from: string, to: string, pages: Pages): Promise<void> {
  const env = { ...process.env, XRD_CONNECTIONRETRY: '1', XRD_CONNECTIONWINDOW: '5', XRD_CPUSEPGWRTRD: pages === 'pages' ? '1' : '0' }
  await run(peer('xrdcp'), ['--force', '--silent', from, to], { env, timeout: 300_000 })
}

/** Throws unless the file is there. */
export async function order (init: Parameters<typeof copy>[0]): Promise<void> {
  const { ok, status, message } = await copy({ scitag: 206, ...init })
  if (!ok) throw new Error(`${init.url}: ${status} ${message}`)
}
