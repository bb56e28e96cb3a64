/** Ten thousand connections of other processes: the CPU of one look at all of them, by how much of it is decoded, and of one sweep of the sampler. */
import { once } from 'node:events'
import { fork } from 'node:child_process'

import { createSampler, createScitags } from '@scitags/core'
import type { HostSocket, SamplerOptions, SocketList } from '@scitags/core'
import { fakeClock } from '@scitags/core/testing'
import { openKernel } from '@scitags/native'
import { median } from './contest.ts'
import { bench, running } from './teardown.ts'

const wanted = 10_000
const sweeps = 50
const perHolder = 2500

await running(async () => {
  const { io: { sockets }, missing } = openKernel()
  if (sockets === undefined) {
    console.log(`left out: ${missing.join('; ')}`)
    return
  }
  // Each connection is two sockets of this host.
  for (let held = 0; held < wanted / 2; held += perHolder) await hold(perHolder)
  console.log(`\n${sockets.list().length} sockets: CPU of one sweep, ${sweeps} sweeps\n\n| decoded | ms, median | min–max |\n|---|---|---|`)
  report('nothing', () => { sockets.list() })
  report('cookie and inode', () => { look(sockets.list(), ({ cookie, inode }) => cookie > 0n && inode > 0) })
  report('and counters', () => { look(sockets.list(), ({ cookie, inode, info }) => cookie > 0n && inode > 0 && info.bytesReceived !== undefined) })
  report('and addresses', () => { look(sockets.list(), ({ cookie, inode, info, connection }) => cookie > 0n && inode > 0 && info.bytesReceived !== undefined && connection.remote.port > 0) })
  const listed = sockets.list()
  const inodes = new Set(listed.map(({ inode }) => inode))
  await sample('sampler, nothing marked', sockets, {})
  await sample('sampler, all marked', sockets, { existing: true })
  report('owners of all', () => { sockets.owners?.(inodes) })
  const some = listed.slice(0, 1000).map(({ connection }) => connection)
  report('1000 looked up, one by one', () => { for (const connection of some) sockets.find(connection) })
})

/** After a first sweep, which begins the flows. */
async function sample (name: string, sockets: SocketList, options: SamplerOptions): Promise<void> {
  const scitags = await createScitags({ scope: 'any', registry: { source: 'embedded' }, ongoingMs: 0, packets: 'off' })
  const clock = fakeClock()
  const before = process.cpuUsage()
  const sampler = createSampler({ options: { experiment: 'cms', ...options }, flows: scitags.flows, sockets, registry: scitags.registry, ownedBy: () => false, clock })
  const { user, system } = process.cpuUsage(before)
  report(`${name} (${sampler.openFlows} flows; the first sweep ${((user + system) / 1000).toFixed(0)} ms)`, () => { clock.advance(2000) })
  await sampler.close()
  await scitags.close()
}

async function hold (connections: number): Promise<void> {
  const child = fork(new URL('../../packages/native/dist/test/fixture-connections.js', import.meta.url), [String(connections)])
  bench.teardown(async () => {
    child.send('end')
    await once(child, 'exit')
  })
  await once(child, 'message')
}

function look (sockets: readonly HostSocket[], isGood: (socket: HostSocket) => boolean): void {
  const good = sockets.reduce((sum, socket) => isGood(socket) ? sum + 1 : sum, 0)
  if (good < wanted) throw new Error(`only ${good} sockets are as they should be`)
}

function report (name: string, sweep: () => void): void {
  const times: number[] = []
  for (let round = 0; round < sweeps; round++) {
    const before = process.cpuUsage()
    sweep()
    const { user, system } = process.cpuUsage(before)
    if (round > 4) times.push((user + system) / 1000)
  }
  console.log(`| ${name} | ${median(times).toFixed(1)} | ${Math.min(...times).toFixed(1)}–${Math.max(...times).toFixed(1)} |`)
}
