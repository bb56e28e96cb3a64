/** Many small transfers over root:// between two storage servers of ours: third-party copies, and streamed through the orchestrator. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { hold, operations } from './contest.ts'
import type { Contender } from './contest.ts'
import { running } from './teardown.ts'
import { startLoad } from './transfers-process.ts'
import { openXrootField } from './xroot-servers.ts'

const transfers = Number(process.env['SCITAGS_BENCH_TRANSFERS'] ?? 1000)
const fileBytes = 4096
/** At once. */
const width = 16

await running(async () => {
  const field = await openXrootField()
  if (field === undefined) return
  const [source, destination] = [await field.ours(), await field.ours()]
  await mkdir(join(source.root, 'files'))
  await Promise.all(Array.from({ length: transfers }, async (_none, index) => { await writeFile(join(source.root, 'files', String(index)), Buffer.alloc(fileBytes, index)) }))
  const { pid, carry } = startLoad()
  const contender = (name: string, mode: 'pull' | 'streamed'): Contender => ({
    name,
    pids: [pid],
    async run () {
      await carry({ source: `${source.url}//files`, destination: `${destination.url}//copied`, transfers, width, modes: [mode] })
      return transfers
    },
    async after () { await rm(join(destination.root, 'copied'), { recursive: true, force: true }) }
  })
  await hold({
    title: `${transfers} transfers of ${fileBytes} bytes over root://, ${width} at once; the CPU is that of who orders them`,
    speed: { ...operations.speed, name: 'transfers/s' },
    cpu: { ...operations.cpu, name: 'CPU µs/transfer' },
    against: 'streamed',
    contenders: [contender('streamed', 'streamed'), contender('third-party copy', 'pull')]
  })
})
