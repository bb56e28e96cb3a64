/** Sixty-four transfers at once: the most memory that our server had, over what it had before. */
import { copyFile, readFile, rm, truncate } from 'node:fs/promises'
import { join } from 'node:path'

import { temporaryDirectory } from '../test/support/temporary.ts'
import { curl, order } from './clients.ts'
import { MiB, fileBytes } from './contest.ts'
import { openField } from './field.ts'
import { startOurs } from './ours.ts'
import type { Ours } from './ours.ts'
import { bench, running } from './teardown.ts'

const transfers = 64
/** Copies lie in memory while they are made, and all are made at once. */
const copyBytes = Math.min(fileBytes, 128 * MiB)

await running(async () => {
  const field = await openField(fileBytes)
  if (field === undefined) return
  const { nginx, root } = field
  console.log(`\n${transfers} transfers of ${fileBytes / MiB} MiB at once: peak of the resident memory over idle\n\n| what | MiB |\n|---|---|`)
  for (const way of ['kernel', 'portable'] as const) {
    const ours = await startOurs({ root, way })
    // Slow enough to run all at once.
    await report(`GET, ${way}`, ours, async () => { await curl('--output', '/dev/null', '--limit-rate', `${Math.ceil(fileBytes / 20)}`, `${ours.url}/file`) })
  }
  const part = join(nginx.root, 'part')
  await copyFile(field.file, part)
  await truncate(part, copyBytes)
  const into = await temporaryDirectory(bench)
  const ours = await startOurs({ root: into })
  await report(`COPY pull of ${copyBytes / MiB} MiB`, ours, async index => {
    await order({ url: `${ours.url}/${index}`, source: `${nginx.url}/part`, requireChecksumVerification: false })
    await rm(join(into, String(index)))
  })
})

async function report (name: string, { pid }: Ours, transfer: (index: number) => Promise<void>): Promise<void> {
  const idle = await resident(pid)
  let most = idle
  const watch = setInterval(() => { void resident(pid).then(bytes => { most = Math.max(most, bytes) }, () => { /* it is gone: the transfers say so */ }) }, 20)
  await Promise.all(Array.from({ length: transfers }, async (_none, index) => { await transfer(index) }))
  clearInterval(watch)
  console.log(`| ${name} | ${Math.round((most - idle) / MiB)} |`)
}

/** Without what is mapped from files. */
async function resident (pid: number): Promise<number> {
  return Number(/^RssAnon:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024
}
