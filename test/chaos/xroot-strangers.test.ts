/** Ten thousand connections that never log in: memory stays bounded, and whoever comes meanwhile is served. */
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import t from 'tap'

import { openFile } from '@scitags/xrootd-protocol/client'
import { startServing } from '../support/serving.ts'
import { freePort } from '../support/temporary.ts'
import { until } from '../support/until.ts'

t.setTimeout(120_000)

const strangers = 10_000
const atOnce = 200
const addresses = 5
const mostMoreBytes = 150_000_000
const content = Buffer.alloc(3_000_000, 'content')
const handshake = Buffer.from('00000000000000000000000000000004000007dc', 'hex')

t.test('ten thousand strangers', async t => {
  const port = await freePort()
  const serving = await startServing(t, `
servers:
  - name: files
    listen: ['127.0.0.1:0']
    data: data
    xroot: { listen: ['127.0.0.1:${port}'] }
marking:
  registry: { source: embedded }
`, { 'data/f': content.toString() })
  const read = async (): Promise<Buffer> => {
    const file = await openFile(`root://127.0.0.1:${port}//f`)
    const into = Buffer.alloc(content.length)
    await file.read(into, 0)
    await file.close()
    return into
  }
  await until('it is served', async () => await read().then(() => true, () => false))
  const before = await residentBytes(serving.pid)

  const sockets: Socket[] = []
  t.teardown(() => { for (const socket of sockets) socket.destroy() })
  let most = 0
  for (let opened = 0; opened < strangers; opened += atOnce) {
    await Promise.all(Array.from({ length: atOnce }, async (_, index) => {
      const socket = connect({ port, host: '127.0.0.1', localAddress: `127.0.0.${2 + index % addresses}` }).on('error', () => { /* it may be refused */ })
      sockets.push(socket)
      await once(socket, 'connect').catch(() => { /* it was */ })
      // Some say nothing, some half of what begins a conversation, some all of it.
      socket.write(handshake.subarray(0, [0, 10, 20][index % 3]))
    }))
    if (opened % 1000 === 0) {
      t.ok(content.equals(await read()), `served after ${opened}`)
      most = Math.max(most, await residentBytes(serving.pid))
    }
  }
  t.ok(content.equals(await read()), 'served after all of them')
  most = Math.max(most, await residentBytes(serving.pid))
  t.ok(most - before < mostMoreBytes, `${Math.round((most - before) / 1e6)} MB more at most`)
  t.ok(sockets.filter(socket => !socket.destroyed).length < strangers / 2, 'most of them were turned out')
})

async function residentBytes (pid: number): Promise<number> {
  const [, kilobytes = ''] = /VmRSS:\s+(\d+) kB/.exec(await readFile(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) * 1024
}
