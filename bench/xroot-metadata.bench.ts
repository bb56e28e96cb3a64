/** Small xroot operations on one connection: stat, and open, stat and close, one at a time and sixteen at once; ours and XRootD. */
import { hold, operations } from './contest.ts'
import type { Contender } from './contest.ts'
import { runningAlone } from './networks.ts'
import { startLoader } from './xroot-load.ts'
import type { Step } from './xroot-load.ts'
import { openXrootField } from './xroot-servers.ts'

/** Many short turns: on a busy machine neighbours in time are the better comparison. */
const [seconds, rounds] = [0.5, 15]
const kinds: readonly (readonly Step[])[] = [['stat'], ['open', 'stat', 'close']]

await runningAlone(async () => {
  const field = await openXrootField()
  if (field === undefined) return
  const servers = [await field.xrootd(), await field.ours()]
  const loader = startLoader()
  for (const steps of kinds) {
    for (const depth of [1, 16]) {
      await hold({
        title: `${steps.join(' + ')}, ${depth} at once on one connection`,
        ...operations,
        rounds,
        against: 'XRootD',
        contenders: servers.map(({ name, port, pid }): Contender => ({
          name, pids: [pid], run: async () => await loader.run({ port, path: '/small', steps, depth, seconds })
        }))
      })
    }
  }
})
