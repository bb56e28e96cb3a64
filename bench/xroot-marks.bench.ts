/** What marks cost: one file read by xrdcp, and many small operations, under a tag; ours with marks on and off. */
import { MiB, bulk, fileBytes, hold, operations } from './contest.ts'
import type { Contender } from './contest.ts'
import { runningAlone } from './networks.ts'
import { startLoader } from './xroot-load.ts'
import { pagesOrNot, reading } from './xroot-reading.ts'
import { openXrootField, smallBytes } from './xroot-servers.ts'

/** Many short turns: on a busy machine neighbours in time are the better comparison. */
const [seconds, rounds] = [0.5, 15]
const query = '?scitag.flow=206'

await runningAlone(async () => {
  const field = await openXrootField()
  if (field === undefined) return
  const servers = [await field.ours({ what: 'marks off', isMarked: false }), await field.ours({ what: 'marks on' })]
  const against = servers[0]?.name ?? ''
  for (const pages of pagesOrNot) {
    await hold({ title: `xrdcp reads ${fileBytes / MiB} MiB, tagged, ${pages}`, ...bulk, against, contenders: servers.map(reading({ pages, query })) })
  }
  const loader = startLoader()
  for (const depth of [1, 16]) {
    await hold({
      title: `stat + open + read of ${smallBytes} bytes + close, tagged, ${depth} at once on one connection`,
      ...operations,
      rounds,
      against,
      contenders: servers.map(({ name, port, pid }): Contender => ({
        name, pids: [pid], run: async () => await loader.run({ port, path: '/small', query, bytes: smallBytes, steps: ['stat', 'open', 'read', 'close'], depth, seconds })
      }))
    })
  }
})
