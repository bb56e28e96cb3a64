/** Many small transfers between two storage servers of ours: the orchestrator, and nothing but COPY. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { temporaryDirectory } from '../test/support/temporary.ts'
import { hold, operations } from './contest.ts'
import { memory } from './field.ts'
import { startOurs } from './ours.ts'
import { bench, running } from './teardown.ts'
import { startLoad } from './transfers-process.ts'

const transfers = Number(process.env['SCITAGS_BENCH_TRANSFERS'] ?? 2000)
const fileBytes = 4096
/** At once. */
const width = 16

await running(async () => {
  // On a disk, where the flushes of a journal cost what they cost.
  const journals = await temporaryDirectory(bench)
  process.env['TMPDIR'] = memory
  let round = 0
  const [from, into] = [await temporaryDirectory(bench), await temporaryDirectory(bench)]
  await mkdir(join(from, 'files'))
  await Promise.all(Array.from({ length: transfers }, async (_none, index) => { await writeFile(join(from, 'files', String(index)), Buffer.alloc(fileBytes, index)) }))
  const [source, destination] = [await startOurs({ root: from }), await startOurs({ root: into })]
  const load = { source: `${source.url}/files`, destination: `${destination.url}/copied`, transfers, width }
  const { pid, carry } = startLoad()
  const after = async (): Promise<void> => { await rm(join(into, 'copied'), { recursive: true, force: true }) }
  await hold({
    title: `${transfers} transfers of ${fileBytes} bytes, ${width} at once; the CPU is that of who orders them`,
    speed: { ...operations.speed, name: 'transfers/s' },
    cpu: { ...operations.cpu, name: 'CPU µs/transfer' },
    against: 'COPY alone',
    contenders: [
      { name: 'COPY alone', pids: [pid], after, async run () { await carry({ ...load, isBare: true }); return transfers } },
      { name: 'orchestrator', pids: [pid], after, async run () { await carry({ ...load, journal: join(journals, String(round++)) }); return transfers } },
      { name: 'orchestrator, no journal', pids: [pid], after, async run () { await carry(load); return transfers } }
    ]
  })
})
