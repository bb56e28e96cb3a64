/** Many xrdcp that read at once: ours with one process and with two, and XRootD; the speed is that of all together. */
import { MiB, bulk, fileBytes, hold } from './contest.ts'
import { runningAlone } from './networks.ts'
import { pagesOrNot, reading } from './xroot-reading.ts'
import { openXrootField } from './xroot-servers.ts'

await runningAlone(async () => {
  const field = await openXrootField()
  if (field === undefined) return
  const servers = [await field.xrootd(), await field.ours({ what: '1 worker' }), await field.ours({ what: '2 workers', workers: 2 })]
  for (const pages of pagesOrNot) {
    for (const atOnce of [8, 32]) {
      await hold({ title: `xrdcp reads ${fileBytes / 4 / MiB} MiB, ${atOnce} at once, ${pages}`, ...bulk, against: 'XRootD', contenders: servers.map(reading({ pages, atOnce })) })
    }
  }
})
