/** PUT of one file: ours, which computes adler32 and crc32c on the way, nginx and XRootD, which do not; the CPU is that of the server. */
import { join } from 'node:path'

import { temporaryDirectory } from '../test/support/temporary.ts'
import { curl } from './clients.ts'
import { bulk, fileBytes, hold } from './contest.ts'
import type { Contender } from './contest.ts'
import { compareAndRemove, openField } from './field.ts'
import { startOurs } from './ours.ts'
import { bench, running } from './teardown.ts'

await running(async () => {
  const field = await openField(fileBytes)
  if (field === undefined) return
  const { xrootd, nginx, file } = field
  const into = await temporaryDirectory(bench)
  const checksums = ['adler32', 'crc32c'] as const
  const [ours, unmarked, one] = [await startOurs({ root: into, checksums }), await startOurs({ root: into, checksums, isMarked: false }), await startOurs({ root: into })]
  const put = (name: string, url: string, pid: number, directory: string): Contender => ({
    name,
    pids: [pid],
    async run () {
      await curl('--upload-file', file, '--output', '/dev/null', '--header', 'SciTag: 206', `${url}/uploaded`)
      return fileBytes / 2 ** 30
    },
    async after () { await compareAndRemove(file, join(directory, 'uploaded')) }
  })
  await hold({
    title: `PUT of ${fileBytes / 2 ** 20} MiB`,
    ...bulk,
    against: 'nginx',
    contenders: [
      put('nginx', nginx.url, nginx.pid, nginx.root),
      put('XRootD', xrootd.url, xrootd.pid, xrootd.root),
      put('ours', ours.url, ours.pid, into),
      put('ours, marks off', unmarked.url, unmarked.pid, into),
      put('ours, adler32 alone', one.url, one.pid, into)
    ]
  })
})
