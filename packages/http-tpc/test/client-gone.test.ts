/** Clients that send many requests at once, and go away. */
import { readdir, readlink } from 'node:fs/promises'
import { connect } from 'node:net'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import t from 'tap'

import { fileScript, scriptedPeer } from './scripted-peer.ts'
import { pattern, storageSite } from './storage-site.ts'
import type { StorageSite } from './storage-site.ts'
import { until } from './until.ts'

const needsProc = process.platform === 'linux' ? false : 'needs /proc'

/** Files of this storage that this process has open. */
async function openFiles (site: StorageSite): Promise<number> {
  const targets = await Promise.all((await readdir('/proc/self/fd')).map(async fd => await readlink(`/proc/self/fd/${fd}`).catch(() => '')))
  return targets.filter(target => target.startsWith(`${site.root}/f`)).length
}

void t.test('a thousand requests in one packet open one file, and none when the client is gone', { skip: needsProc }, async t => {
  const site = await storageSite(t)
  await site.put('/f', pattern(3_000_000))
  const socket = connect(site.port, '127.0.0.1')
  await once(socket, 'connect')
  socket.pause().write('GET /f HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(1000))
  await until(async () => await openFiles(site) > 0)
  // Time for those behind it to do what they must not.
  await setTimeout(200)
  t.equal(await openFiles(site), 1)
  socket.destroy()
  await until(async () => await openFiles(site) === 0)
  t.equal(site.scitags.flows.openFlows, 0)
})

void t.test('pipelined requests are answered in order, each in its turn', async t => {
  const site = await storageSite(t)
  const names = ['a', 'b', 'c', 'd']
  for (const name of names) await site.put(`/${name}`, name.repeat(100_000))
  const socket = connect(site.port, '127.0.0.1')
  let text = ''
  socket.setEncoding('latin1').on('data', (chunk: string) => { text += chunk })
  socket.write(names.map((name, index) => `GET /${name} HTTP/1.1\r\nHost: x\r\nConnection: ${index === 3 ? 'close' : 'keep-alive'}\r\n\r\n`).join(''))
  await once(socket, 'close')
  t.strictSame([...text.matchAll(/\r\n\r\n(\w)/g)].map(([, first]) => first), names)
  t.equal(text.match(/a{100000}|b{100000}|c{100000}|d{100000}/g)?.length, 4)
})

void t.test('a copy that waits behind another answer never begins when the client is gone', { skip: needsProc }, async t => {
  const peer = await scriptedPeer(t, fileScript(pattern(1000)))
  const site = await storageSite(t)
  await site.put('/f', pattern(30_000_000))
  const socket = connect(site.port, '127.0.0.1')
  await once(socket, 'connect')
  socket.pause().write(`GET /f HTTP/1.1\r\nHost: x\r\n\r\nCOPY /pulled HTTP/1.1\r\nHost: x\r\nSource: ${peer.url}/f\r\n\r\n`)
  await until(async () => await openFiles(site) > 0)
  socket.destroy()
  await until(async () => await openFiles(site) === 0)
  await setTimeout(100)
  t.strictSame(peer.requests, [])
  t.notOk(await site.has('/pulled'))
})
