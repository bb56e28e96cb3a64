/** One file read by xrdcp, with checksums of pages and without: ours and XRootD; the CPU is that of the server. */
import { MiB, bulk, fileBytes, hold } from './contest.ts'
import { runningAlone } from './networks.ts'
import { pagesOrNot, reading } from './xroot-reading.ts'
import { openXrootField } from './xroot-servers.ts'

await runningAlone(async () => {
  const field = await openXrootField()
  if (field === undefined) return
  const servers = [await field.xrootd(), await field.ours()]
  for (const pages of pagesOrNot) {
    await hold({ title: `xrdcp reads ${fileBytes / MiB} MiB, ${pages}`, ...bulk, against: 'XRootD', contenders: servers.map(reading({ pages })) })
  }
})
