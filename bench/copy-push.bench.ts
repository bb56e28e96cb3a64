/** COPY push of one file: ours and XRootD's, to nginx and to their like; the CPU is that of the source. */
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { temporaryDirectory } from '../test/support/temporary.ts'
import { order } from './clients.ts'
import { bulk, fileBytes, hold } from './contest.ts'
import type { Contender } from './contest.ts'
import { compareAndRemove, openField } from './field.ts'
import { startOurs } from './ours.ts'
import { bench, running } from './teardown.ts'

await running(async () => {
  // What is pushed lies where files of servers lie, in the page cache: its pages are larger than those of memory file systems, and that counts when they are lent.
  const field = await openField(fileBytes, tmpdir())
  if (field === undefined) return
  const { xrootd, nginx, root, file } = field
  const into = await temporaryDirectory(bench)
  const destination = await startOurs({ root: into })
  const [ours, unmarked, portable] = [await startOurs({ root }), await startOurs({ root, isMarked: false }), await startOurs({ root, way: 'portable' })]
  const push = (name: string, { url, pid }: { readonly url: string, readonly pid: number }, to: string, directory: string): Contender => ({
    name,
    pids: [pid],
    async run () {
      await order({ url: `${url}/file`, destination: `${to}/copied`, requireChecksumVerification: false })
      return fileBytes / 2 ** 30
    },
    async after () { await compareAndRemove(file, join(directory, 'copied')) }
  })
  await hold({
    title: `COPY push of ${fileBytes / 2 ** 20} MiB`,
    ...bulk,
    against: 'XRootD → nginx',
    contenders: [
      push('XRootD → nginx', xrootd, nginx.url, nginx.root),
      push('ours → nginx', ours, nginx.url, nginx.root),
      push('ours → nginx, marks off', unmarked, nginx.url, nginx.root),
      push('ours → nginx, portable', portable, nginx.url, nginx.root),
      push('ours → ours', ours, destination.url, into),
      push('XRootD → ours', xrootd, destination.url, into)
    ]
  })
})
