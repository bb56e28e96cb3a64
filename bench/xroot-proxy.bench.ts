/** One file read by xrdcp through a proxy: ours and XRootD's, both in front of the same XRootD, whose CPU does not count. */
import { MiB, bulk, fileBytes, hold } from './contest.ts'
import { runningAlone } from './networks.ts'
import { pagesOrNot, reading } from './xroot-reading.ts'
import { openXrootField } from './xroot-servers.ts'

await runningAlone(async () => {
  const field = await openXrootField()
  if (field === undefined) return
  const origin = await field.xrootd()
  const servers = [await field.xrootd({ origin }), await field.ours({ origin })]
  for (const pages of pagesOrNot) {
    await hold({ title: `xrdcp reads ${fileBytes / MiB} MiB through a proxy, ${pages}`, ...bulk, against: 'XRootD', contenders: servers.map(reading({ pages })) })
  }
})
