/** A server that knows nothing of marks, in a process of its own: its connections are flows all the same. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import t from 'tap'

import { channels, createSampler, createScitags, subscribe } from '@scitags/core'
import type { FlowEvent } from '@scitags/core'
import { recorder } from '@scitags/core/testing'
import { openKernel } from '@scitags/native'
import { until } from '../support/until.ts'

/** Sends so many bytes for each byte that it gets. */
const amount = 100_000
const server = `
  const server = require('net').createServer(s => {
    s.on('error', () => {})
    s.on('data', d => { s.write(Buffer.alloc(d.length * ${amount})) })
  })
  server.listen(0, '::1', () => process.send(server.address().port))
  process.on('disconnect', () => process.exit())`

async function answered (socket: Socket, bytes: number): Promise<void> {
  const before = socket.bytesRead
  socket.resume().write(Buffer.alloc(bytes))
  await until('the answer of the server', () => socket.bytesRead === before + bytes * amount)
}

void t.test('a connection of another process is told from its first bytes to its end, with what it has moved, and its packets are labelled', async t => {
  const kernel = openKernel({ isForOthers: true })
  const { sockets, peerLabels } = kernel.io
  if (sockets === undefined || peerLabels === undefined) return t.plan(0, `needs the kernel's list of connections: ${kernel.missing.join('; ')}`)
  const child = spawn(process.execPath, ['-e', server], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  t.teardown(async () => {
    child.kill()
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  })
  const [port] = await once(child, 'message') as [number]
  // On Node 24 it is that of the main thread.
  const name = readFileSync(`/proc/${String(child.pid)}/comm`, 'utf8').trim()

  const before = connect(port, '::1')
  t.teardown(() => { before.destroy() })
  await once(before, 'connect')
  await answered(before, 1)

  const marker = recorder()
  const scitags = await createScitags({ scope: 'any', registry: { source: 'embedded' }, packetInterfaces: ['lo'], kernel: kernel.io, markers: [marker] })
  t.teardown(async () => { await scitags.close() })
  let swept = 0
  t.teardown(subscribe(channels.sampler, ({ kind }) => { if (kind === 'swept') swept++ }))
  const sampler = createSampler({
    options: { intervalMs: 100, select: { ports: [port], processes: [name] }, experiment: 'cms', rules: [{ users: [process.getuid?.() ?? 0], processes: [name], experiment: 'atlas' }] },
    flows: scitags.flows,
    sockets,
    registry: scitags.registry,
    packetMarker: scitags.packets.marker
  })
  t.teardown(async () => { await sampler.close() })

  const client = connect(port, '::1')
  t.teardown(() => { client.destroy() })
  await once(client, 'connect')
  t.ok(peerLabels.watch(client))
  await answered(client, 3)
  await until('the start of the flow', () => marker.events.length === 1)
  const [start] = marker.events as readonly [FlowEvent]
  t.match(start, {
    state: 'start',
    flow: {
      tag: { experiment: 2 }, direction: 'send', application: name, because: { rule: 'sampled' },
      connection: { local: { address: '::1', port }, remote: { address: '::1', port: client.localPort } }
    }
  })
  await answered(before, 1)
  await answered(client, 2)
  if (scitags.packets.marker.labelByCookie === undefined) t.comment('no label: it needs the right to load BPF programs')
  else t.equal(peerLabels.of(client), start.usage.label)
  const sweeps = swept
  await until('a sweep that has seen it all', () => swept > sweeps + 1)
  client.destroy()
  await until('the end of the flow', () => marker.events.length === 2)
  t.match(marker.events[1], { state: 'end', reason: 'closed', flow: { id: start.flow.id }, usage: { sent: 5 * amount, received: 5, rttMs: Number, congestionControl: String } })
  t.equal(sampler.openFlows, 0, 'the connection that was there before is left out')
})
