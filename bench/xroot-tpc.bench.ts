/** Third-party copies under a tag, from and to ourselves and XRootD; the CPU is that of both ends, with the xrdcp that XRootD starts. */
import { join } from 'node:path'

import { MiB, bulk, fileBytes, hold } from './contest.ts'
import type { Contender } from './contest.ts'
import { compareAndRemove } from './field.ts'
import { runningAlone } from './networks.ts'
import { openXrootField } from './xroot-servers.ts'
import type { XrootServer } from './xroot-servers.ts'
import { copyByThirdParty } from './xroot-third-party.ts'

await runningAlone(async () => {
  const field = await openXrootField()
  if (field === undefined) return
  const { file } = field
  const [theirSource, theirs, ourSource, ours] = [await field.xrootd(), await field.xrootd(), await field.ours(), await field.ours()]
  const copy = (source: XrootServer, destination: XrootServer): Contender => ({
    name: `${source.name} → ${destination.name}`,
    pids: [source.pid, destination.pid],
    async run () {
      await copyByThirdParty(source, '/file', fileBytes, destination, '/copied')
      return fileBytes / 2 ** 30
    },
    async after () { await compareAndRemove(file, join(destination.root, 'copied')) }
  })
  const base = copy(theirSource, theirs)
  await hold({
    title: `third-party copy of ${fileBytes / MiB} MiB, tagged`,
    ...bulk,
    against: base.name,
    contenders: [base, copy(ourSource, ours), copy(theirSource, ours), copy(ourSource, theirs)]
  })
})
