/** A socket that is to go elsewhere gives out what it has read, and reads no more. */
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import t from 'tap'
import type { Test } from 'tap'

import { stopReading } from '../src/stop-reading.ts'

async function pair (t: Test): Promise<{ readonly near: Socket, readonly far: Socket }> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const far = connect((server.address() as AddressInfo).port, '127.0.0.1')
  const [near] = await once(server, 'connection') as [Socket]
  t.teardown(() => {
    near.destroy()
    far.destroy()
    server.close()
  })
  return { near, far }
}

/** Both ends have had many turns to do whatever they do. */
async function turns (): Promise<void> {
  for (let turn = 0; turn < 300; turn++) await new Promise(resolve => { setImmediate(resolve) })
}

async function buffered (near: Socket, bytes: number): Promise<void> {
  while (near.readableLength < bytes) await new Promise(resolve => { setImmediate(resolve) })
}

void t.test('what has come is given out, what comes later stays in the kernel', async t => {
  const { near, far } = await pair(t)
  near.on('data', () => { t.fail('nobody is to be told') })
  near.pause()
  far.write('before')
  await buffered(near, 6)
  t.equal(stopReading(near).bytes.toString(), 'before')
  far.write('behind')
  await turns()
  t.equal(near.bytesRead, 6)
  t.equal(near.readableLength, 0)
})

void t.test('one that stays goes on', async t => {
  const { near, far } = await pair(t)
  const came: string[] = []
  near.on('data', (bytes: Buffer) => { came.push(bytes.toString()) })
  near.pause()
  const stopped = stopReading(near)
  t.equal(stopped.bytes.length, 0)
  far.write('behind')
  await turns()
  t.equal(near.bytesRead, 0)
  stopped.goOn()
  near.resume()
  await once(near, 'data')
  t.equal(came.join(''), 'behind')
})
