/** COPY pull over TLS, ours and XRootD's; the CPU is that of the destination. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { temporaryDirectory } from '../test/support/temporary.ts'
import { order } from './clients.ts'
import { bulk, fileBytes, hold } from './contest.ts'
import type { Contender } from './contest.ts'
import { compareAndRemove, openField } from './field.ts'
import { startOurs } from './ours.ts'
import { bench, running } from './teardown.ts'

await running(async () => {
  const field = await openField(fileBytes)
  if (field === undefined) return
  const { xrootd, nginx, root, file } = field
  const into = await temporaryDirectory(bench)
  const tls = xrootd.certificates
  const ca = await readFile(tls.caFile, 'utf8')
  const [source, ours, unmarked] = [await startOurs({ root, tls }), await startOurs({ root: into, tls }), await startOurs({ root: into, tls, isMarked: false })]
  const pull = (name: string, url: string, pid: number, from: string, directory: string): Contender => ({
    name,
    pids: [pid],
    async run () {
      await order({ url: `${url}/copied`, source: `${from}/file`, requireChecksumVerification: false, tls: { ca } })
      return fileBytes / 2 ** 30
    },
    async after () { await compareAndRemove(file, join(directory, 'copied')) }
  })
  await hold({
    title: `COPY pull of ${fileBytes / 2 ** 20} MiB over TLS`,
    ...bulk,
    against: 'XRootD ← nginx',
    contenders: [
      pull('XRootD ← nginx', xrootd.secureUrl, xrootd.pid, nginx.secureUrl, xrootd.root),
      pull('ours ← nginx', ours.url, ours.pid, nginx.secureUrl, into),
      pull('ours ← nginx, marks off', unmarked.url, unmarked.pid, nginx.secureUrl, into),
      pull('ours ← ours', ours.url, ours.pid, source.url, into)
    ]
  })
})
