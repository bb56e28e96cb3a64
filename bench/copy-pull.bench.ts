/** COPY pull of one file: ours and XRootD's, from nginx and from their like; the CPU is that of the destination. */
import { join } from 'node:path'

import { order } from './clients.ts'
import { bulk, fileBytes, hold } from './contest.ts'
import type { Contender } from './contest.ts'
import { compareAndRemove, openField } from './field.ts'
import { startOurs } from './ours.ts'
import { bench, running } from './teardown.ts'
import { temporaryDirectory } from '../test/support/temporary.ts'

await running(async () => {
  const field = await openField(fileBytes)
  if (field === undefined) return
  const { xrootd, nginx, root, file } = field
  const into = await temporaryDirectory(bench)
  const source = await startOurs({ root })
  const [ours, unmarked, portable] = [await startOurs({ root: into }), await startOurs({ root: into, isMarked: false }), await startOurs({ root: into, way: 'portable' })]
  const pull = (name: string, { url, pid }: { readonly url: string, readonly pid: number }, from: string, directory: string, more: object = {}): Contender => ({
    name,
    pids: [pid],
    async run () {
      await order({ url: `${url}/copied`, source: `${from}/file`, ...more })
      return fileBytes / 2 ** 30
    },
    async after () { await compareAndRemove(file, join(directory, 'copied')) }
  })
  await hold({
    title: `COPY pull of ${fileBytes / 2 ** 20} MiB`,
    ...bulk,
    against: 'XRootD ← nginx',
    contenders: [
      pull('XRootD ← nginx', xrootd, nginx.url, xrootd.root),
      pull('XRootD ← XRootD', xrootd, xrootd.url, xrootd.root),
      pull('ours ← nginx', ours, nginx.url, into),
      pull('ours ← nginx, marks off', unmarked, nginx.url, into),
      pull('ours ← nginx, portable', portable, nginx.url, into),
      pull('ours ← ours', ours, source.url, into),
      pull('ours ← ours, no verification', ours, source.url, into, { requireChecksumVerification: false })
    ]
  })
})
