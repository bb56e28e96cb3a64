/** 256 clients that read slowly at once: the most memory that a server had, over what it had before, for each of them. */
import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

import { until } from '../test/support/until.ts'
import { MiB, childrenOf } from './contest.ts'
import { runningAlone } from './networks.ts'
import type { Pages } from './clients.ts'
import { pagesOrNot } from './xroot-reading.ts'
import { openXrootField } from './xroot-servers.ts'
import type { XrootServer } from './xroot-servers.ts'
import { startSlowReaders } from './xroot-slow-readers.ts'

const clients = 256
/** After the last of them has got something. */
const watchMs = 5000

await runningAlone(async () => {
  const field = await openXrootField()
  if (field === undefined) return
  console.log(`\n${clients} clients read slowly at once: peak of the resident memory over idle\n\n| what | MiB | MiB a client | MiB taken |\n|---|---|---|---|`)
  for (const pages of pagesOrNot) {
    // What one has kept from an earlier turn would be idle in the next: they are new.
    for (const server of [await field.xrootd({ what: pages }), await field.ours({ what: pages })]) await report(server, pages)
  }
})

async function report ({ name, pid, port }: XrootServer, pages: Pages): Promise<void> {
  const idle = await resident(pid)
  let most = idle
  const watch = setInterval(() => { void resident(pid).then(bytes => { most = Math.max(most, bytes) }, () => { /* it is gone: the readers say so */ }) }, 20)
  const readers = startSlowReaders(clients, port, '/file', pages)
  try {
    await until('all read', () => readers.reading() === clients)
    await sleep(watchMs)
    readers.reading()
  } finally {
    clearInterval(watch)
    readers.stop()
  }
  console.log(`| ${name} | ${((most - idle) / MiB).toFixed(1)} | ${((most - idle) / MiB / clients).toFixed(3)} | ${Math.round(readers.bytes() / MiB)} |`)
}

/** Without what is mapped from files; with that of children. */
async function resident (pid: number): Promise<number> {
  const own = Number(/^RssAnon:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024
  const others = await Promise.all((await childrenOf(pid)).map(resident))
  return others.reduce((all, bytes) => all + bytes, own)
}
