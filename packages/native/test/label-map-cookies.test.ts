/** A socket of another process gets a label by its cookie, and the label arrives. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import t from 'tap'

import type { FlowLabel } from '@scitags/core'
import { loadBinding } from '../src/binding.ts'
import { descriptorOf } from '../src/descriptor.ts'
import { openKernel } from '../src/kernel.ts'
import { labelOfDescriptor, watchDescriptor } from '../src/peer-label.ts'

const loading = loadBinding()
const label = 0x3_0038 as FlowLabel
const dialler = "const s = require('net').connect(process.argv[1], '::1', () => process.send('open')); process.on('message', () => s.write('?')); process.on('disconnect', () => process.exit())"

void t.test('the label of a cookie is on the packets of another process, until it is deleted', async t => {
  const { io: { sockets, openPacketMarking }, missing } = openKernel({ isForOthers: true })
  const marking = openPacketMarking?.({ interfaces: ['lo'], report: () => undefined })
  t.teardown(() => { marking?.close() })
  const { marker: { labelByCookie } = {}, refused = missing, rung } = marking ?? {}
  if (sockets === undefined || loading.kind === 'missing' || labelByCookie === undefined) return t.plan(0, `needs the right to load BPF programs: ${refused.join('; ')}`)

  const server = createServer().listen(0, '::1')
  t.teardown(() => { server.close() })
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const child = spawn(process.execPath, ['-e', dialler, String(port)], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const [[near]] = await Promise.all([once(server, 'connection') as Promise<[Socket]>, once(child, 'message')])
  t.teardown(async () => {
    near.destroy()
    child.kill()
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  })
  const fd = descriptorOf(near) ?? -1
  t.ok(watchDescriptor(loading.binding, fd))
  const said = async (): Promise<number | undefined> => {
    child.send('say something')
    await once(near, 'data')
    return labelOfDescriptor(loading.binding, fd)
  }
  const found = sockets.find({ protocol: 'tcp', local: { address: '::1', port: near.remotePort ?? 0 }, remote: { address: '::1', port } })
  if (found === undefined) throw new Error('the connection of the child is there')

  t.not(await said(), label)
  const before = marking?.counts()
  t.equal(labelByCookie(found.cookie, label), 'set')
  t.equal(await said(), label)
  t.equal(await said(), label)
  t.equal((marking?.counts().asked ?? 0) - (before?.asked ?? 0), 1)
  t.equal((marking?.counts().taken ?? 0) - (before?.taken ?? 0), 1)
  if (rung === 'own-program') t.ok((marking?.counts().seen ?? 0) > (before?.seen ?? 0))
  t.equal(labelByCookie(found.cookie, undefined), 'cleared')
  t.not(await said(), label)
  t.equal(labelByCookie(found.cookie, undefined), 'cleared', 'where there is none')
})

void t.test('who did not ask for the sockets of others has no way to label them', t => {
  const marking = openKernel().io.openPacketMarking?.({ interfaces: ['lo'], report: () => undefined })
  t.teardown(() => { marking?.close() })
  if (marking?.rung !== 'own-program') return t.plan(0, 'needs the right to load BPF programs')
  t.equal(marking.marker.labelByCookie, undefined)
  t.end()
})
