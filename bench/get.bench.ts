/** GET of one file, alone and by 32 clients at once: ours, nginx and XRootD; the CPU is that of the server. */
import { curl } from './clients.ts'
import { bulk, fileBytes, hold } from './contest.ts'
import type { Contender } from './contest.ts'
import { openField } from './field.ts'
import { startOurs } from './ours.ts'
import { running } from './teardown.ts'

await running(async () => {
  const field = await openField(fileBytes)
  if (field === undefined) return
  const { xrootd, nginx, root } = field
  const [kernel, unmarked, portable] = [await startOurs({ root }), await startOurs({ root, isMarked: false }), await startOurs({ root, way: 'portable' })]
  const get = (atOnce: number) => (name: string, url: string, pid: number): Contender => ({
    name,
    pids: [pid],
    async run () {
      // Long enough that the start of 32 clients does not decide.
      const bytes = atOnce === 1 ? fileBytes : fileBytes / 4
      await Promise.all(Array.from({ length: atOnce }, async () => { await curl('--output', '/dev/null', '--header', 'SciTag: 206', '--range', `0-${bytes - 1}`, `${url}/file`) }))
      return atOnce * bytes / 2 ** 30
    }
  })
  for (const atOnce of [1, 32]) {
    const contender = get(atOnce)
    await hold({
      title: `GET, ${atOnce} at once`,
      ...bulk,
      against: 'nginx, sendfile on',
      contenders: [
        contender('nginx, sendfile on', nginx.url, nginx.pid),
        contender('nginx, sendfile off', nginx.withoutSendfile, nginx.pid),
        contender('XRootD', xrootd.url, xrootd.pid),
        contender('ours, kernel', kernel.url, kernel.pid),
        contender('ours, kernel, marks off', unmarked.url, unmarked.pid),
        contender('ours, portable', portable.url, portable.pid)
      ]
    })
  }
})
