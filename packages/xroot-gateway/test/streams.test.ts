/** Further streams of a session: who may join, where answers go, and what becomes of them when one end is gone. */
import t from 'tap'

import { rawSite } from './raw-site.ts'
import type { RawSite } from './raw-site.ts'
import type { RawAnswer, RawConnection } from './raw-connection.ts'
import { standsStill, until } from './until.ts'
import { bindBytes, bytesOf, openBytes, pingBytes, protocolBytes, readBytes, statBytes, writeBytes } from './wire-bytes.ts'

const [ok, invalidRequest, noMemory, notAuthorized, notFound, unsupported] = [0, 3006, 3008, 3010, 3011, 3013]
const expectBind = 1

async function joined (site: RawSite, sessionId: Buffer, localAddress = '127.0.0.1'): Promise<{ readonly connection: RawConnection, readonly answer: RawAnswer }> {
  const connection = await site.connect({ localAddress })
  await connection.ask(protocolBytes({ expect: expectBind }))
  return { connection, answer: await connection.ask(bindBytes(sessionId)) }
}

t.test('who may join a session', async t => {
  const site = await rawSite(t, { maxStreams: 2 })
  const { sessionId } = await site.enter()
  t.match((await joined(site, Buffer.alloc(16, 7))).answer, { errorNumber: notFound })
  t.match((await joined(site, Buffer.alloc(16))).answer, { errorNumber: notFound })
  t.match((await joined(site, sessionId, '127.0.0.2')).answer, { errorNumber: notAuthorized }, 'nobody from another host')
  const first = await joined(site, sessionId)
  t.match(first.answer, { status: ok, body: Buffer.of(1) })
  t.match((await joined(site, sessionId)).answer, { status: ok, body: Buffer.of(2) })
  t.match((await joined(site, sessionId)).answer, { errorNumber: noMemory }, 'not more than allowed')
  first.connection.destroy()
  await until(() => site.gateway.connections <= 6)
  t.match((await joined(site, sessionId)).answer, { status: ok, body: Buffer.of(1) }, 'the place is free again')
})

t.test('only a session that has proved who it is', async t => {
  const site = await rawSite(t, { authentication: ['unix'] })
  const { sessionId } = await site.enter()
  t.match((await joined(site, sessionId)).answer, { errorNumber: notFound })
})

t.test('answers go where the request says, and to the first stream when that is gone', async t => {
  const site = await rawSite(t)
  await site.put('f', Buffer.alloc(1_000_000, 'x'))
  const { connection, sessionId } = await site.enter()
  const { connection: stream } = await joined(site, sessionId)
  const { body: handle } = await connection.ask(openBytes('/f'))
  connection.send(readBytes(handle, 0, 100, { pathId: 1, streamId: 77 }))
  t.match(await stream.next(), { status: ok, streamId: 77, body: Buffer.alloc(100, 'x') })
  connection.send(readBytes(handle, 0, 100, { pathId: 9, streamId: 78 }))
  t.match(await connection.next(), { status: ok, streamId: 78 }, 'of a stream that there never was')
  stream.destroy()
  await until(() => site.gateway.connections === 1)
  connection.send(readBytes(handle, 0, 100, { pathId: 1, streamId: 79 }))
  t.match(await connection.next(), { status: ok, streamId: 79 })
})

t.test('requests go on the first stream only', async t => {
  const site = await rawSite(t)
  const { sessionId } = await site.enter()
  const { connection: stream } = await joined(site, sessionId)
  t.match(await stream.ask(statBytes('/')), { errorNumber: invalidRequest })
  t.match(await stream.ask(bindBytes(sessionId)), { errorNumber: invalidRequest })
  t.match(await stream.ask(writeBytes(Buffer.alloc(4), 0, 'data')), { errorNumber: invalidRequest })
  t.match(await stream.ask(pingBytes()), { errorNumber: invalidRequest }, 'and the data was passed over')
})

t.test('data of a write on another stream is refused, and that stream closed', async t => {
  const site = await rawSite(t)
  await site.put('f', 'content')
  const { connection, sessionId } = await site.enter()
  const { connection: stream } = await joined(site, sessionId)
  const { body: handle } = await connection.ask(openBytes('/f'))
  t.match(await connection.ask(writeBytes(handle, 0, '', { pathId: 1, announced: 1_000_000 })), { errorNumber: unsupported })
  t.equal((await connection.ask(pingBytes())).status, ok, 'the first stream is where it was')
  await stream.closed
})

t.test('with the first stream the others end, and what they were sending', async t => {
  const site = await rawSite(t)
  await site.put('f', Buffer.alloc(1_000_000, 'x'))
  const { connection, sessionId } = await site.enter()
  const { connection: stream } = await joined(site, sessionId)
  const { body: handle } = await connection.ask(openBytes('/f'))
  stream.socket.pause()
  for (let index = 0; index < 40; index++) connection.send(readBytes(handle, 0, 1_000_000, { pathId: 1 }))
  await connection.ask(pingBytes())
  connection.destroy()
  stream.socket.resume()
  await stream.closed
  await until(() => site.gateway.connections === 0)
})

t.test('a stream that is not read holds a bounded number of answers', async t => {
  const site = await rawSite(t)
  await site.put('f', Buffer.alloc(60_000, 'x'))
  const { connection, sessionId } = await site.enter()
  const { connection: stream } = await joined(site, sessionId)
  const { body: handle } = await connection.ask(openBytes('/f'))
  stream.socket.pause()
  const before = process.memoryUsage()
  const asked = 4000
  const request = readBytes(handle, 0, 60_000, { pathId: 1 })
  connection.send(...Array.from({ length: asked }, () => request))
  // Had the gateway worked on them all, it would owe 240 MB.
  await standsStill(site.written)
  const { rss } = process.memoryUsage()
  t.ok(rss - before.rss < 80_000_000, `${rss - before.rss} bytes more`)
  stream.socket.resume()
  let answers = 0
  while (answers < asked && await stream.next() !== undefined) answers++
  t.equal(answers, asked, 'read on, it gets them all')
})

t.test('a session is ended by another of the same host only', async t => {
  const site = await rawSite(t)
  const { connection, sessionId } = await site.enter()
  const { connection: stranger } = await site.enter({ localAddress: '127.0.0.2' })
  t.equal((await stranger.ask(bytesOf(3023, { parameters: sessionId }))).status, ok)
  t.equal((await connection.ask(pingBytes())).status, ok)
  const { connection: heir } = await site.enter()
  t.equal((await heir.ask(bytesOf(3023, { parameters: sessionId }))).status, ok)
  await connection.closed
})
