/** One file written by xrdcp, with checksums of pages and without: ours, which computes a checksum of the file on the way, and XRootD, which does not. */
import { join } from 'node:path'

import { xrdcp } from './clients.ts'
import { MiB, bulk, fileBytes, hold } from './contest.ts'
import type { Contender } from './contest.ts'
import { compareAndRemove } from './field.ts'
import { runningAlone } from './networks.ts'
import { pagesOrNot } from './xroot-reading.ts'
import { openXrootField } from './xroot-servers.ts'

await runningAlone(async () => {
  const field = await openXrootField()
  if (field === undefined) return
  const { file } = field
  const servers = [await field.xrootd(), await field.ours()]
  for (const pages of pagesOrNot) {
    await hold({
      title: `xrdcp writes ${fileBytes / MiB} MiB, ${pages}`,
      ...bulk,
      against: 'XRootD',
      contenders: servers.map(({ name, url, pid, root }): Contender => ({
        name,
        pids: [pid],
        async run () {
          await xrdcp(file, `${url}//written`, pages)
          return fileBytes / 2 ** 30
        },
        async after () { await compareAndRemove(file, join(root, 'written')) }
      }))
    })
  }
})
