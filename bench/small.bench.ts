/** Many small requests on 32 connections: GETs of 4 KiB, and PROPFINDs; the CPU is that of the server. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { wrk } from './clients.ts'
import { hold, small } from './contest.ts'
import type { Contender } from './contest.ts'
import { openField } from './field.ts'
import { startOurs } from './ours.ts'
import { running } from './teardown.ts'

const seconds = 2

await running(async () => {
  const field = await openField(4096)
  if (field === undefined) return
  const { xrootd, nginx, root } = field
  const [kernel, unmarked, portable] = [await startOurs({ root }), await startOurs({ root, isMarked: false }), await startOurs({ root, way: 'portable' })]
  const propfind = join(root, 'propfind.lua')
  await writeFile(propfind, 'wrk.method = "PROPFIND"\nwrk.headers["Depth"] = "0"\n')
  const contender = (more: readonly string[]) => (name: string, url: string, pid: number): Contender => ({
    name, pids: [pid], run: async () => await wrk(`${url}/file`, seconds, '--header', 'SciTag: 206', ...more)
  })
  const get = contender([])
  await hold({
    title: 'GET of 4 KiB, 32 connections',
    ...small,
    against: 'XRootD',
    contenders: [
      get('XRootD', xrootd.url, xrootd.pid),
      get('nginx', nginx.url, nginx.pid),
      get('ours', kernel.url, kernel.pid),
      get('ours, marks off', unmarked.url, unmarked.pid),
      get('ours, portable', portable.url, portable.pid)
    ]
  })
  const find = contender(['--script', propfind])
  await hold({
    title: 'PROPFIND, Depth 0, 32 connections',
    ...small,
    against: 'XRootD',
    contenders: [find('XRootD', xrootd.url, xrootd.pid), find('ours', kernel.url, kernel.pid), find('ours, portable', portable.url, portable.pid)]
  })
})
