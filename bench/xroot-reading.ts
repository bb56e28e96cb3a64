/** What reading by xrdcp is as a turn of a contest, for the benches that differ in the servers and in how many read at once. */
import { xrdcp } from './clients.ts'
import type { Pages } from './clients.ts'
import { fileBytes } from './contest.ts'
import type { Contender } from './contest.ts'
import type { XrootServer } from './xroot-servers.ts'

export interface Reading {
  readonly pages: Pages
  /** More than one read a quarter each: long enough that the start of many clients does not decide. */
  readonly atOnce?: number
  /** Behind the name of the file. */
  readonly query?: string
}

export const pagesOrNot: readonly Pages[] = ['pages', 'no pages']

export function reading ({ pages, atOnce = 1, query = '' }: Reading): (server: XrootServer) => Contender {
  const [name, bytes] = atOnce === 1 ? ['file', fileBytes] : ['part', fileBytes / 4]
  return server => ({
    name: server.name,
    pids: [server.pid],
    async run () {
      await Promise.all(Array.from({ length: atOnce }, async () => { await xrdcp(`${server.url}//${name}${query}`, '/dev/null', pages) }))
      return atOnce * bytes / 2 ** 30
    }
  })
}
