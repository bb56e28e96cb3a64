/** A gateway that is told to close: what runs may finish, nothing new begins, and what takes too long is cut off. */
import { once } from 'node:events'

import { fakeClock } from '@scitags/core/testing'
import t from 'tap'

import { rawSite } from './raw-site.ts'
import { until } from './until.ts'
import { bindBytes, bytesOf, closeBytes, loginBytes, openBytes, pingBytes, protocolBytes, readBytes, statBytes, writeBytes } from './wire-bytes.ts'

const [ok, wait] = [0, 4005]
const newFile = 0x28
const expectBind = 1

t.test('what runs may finish, and nothing new begins', async t => {
  const site = await rawSite(t)
  await site.put('f', Buffer.alloc(8_000_000, 'x'))
  const { connection: idle } = await site.enter()
  const stranger = await site.connect()
  const { connection: writer } = await site.enter()
  const { body: handle } = await writer.ask(openBytes('/new', newFile))
  t.equal(site.gateway.running, 1, 'a file that is open for writing counts')

  const closing = site.gateway.close(60_000)
  await Promise.all([idle.closed, stranger.closed])
  const late = await site.connect({ isSilent: true })
  await late.closed

  t.match(await writer.ask(openBytes('/f')), { status: wait }, 'another file has to wait for the next server')
  t.match(await writer.ask(statBytes('/f')), { status: wait })
  t.match(await writer.ask(bytesOf(3004, { payload: '/' })), { status: wait })
  t.equal((await writer.ask(writeBytes(handle, 0, 'content'))).status, ok)
  t.equal((await writer.ask(closeBytes(handle))).status, ok)
  await writer.closed
  t.equal(await closing, 0, 'nobody was cut off')
})

t.test('files are counted, those that are read too, and not the streams that carry them', async t => {
  const clock = fakeClock()
  const site = await rawSite(t, { clock })
  await site.put('f', 'content')
  const { connection: reader, sessionId } = await site.enter()
  await site.enter()
  const stream = await site.connect()
  await stream.ask(protocolBytes({ expect: expectBind }))
  await stream.ask(bindBytes(sessionId))
  t.equal(site.gateway.running, 0)
  await reader.ask(openBytes('/f'))
  t.equal(site.gateway.running, 1)
  const { connection: writer } = await site.enter()
  await writer.ask(openBytes('/new', newFile))
  t.equal(site.gateway.running, 2)
  t.equal(await site.gateway.close(), 2, 'as many as were announced')
})

t.test('answers that are on their way arrive', async t => {
  const site = await rawSite(t)
  const content = Buffer.alloc(8_000_000, 'x')
  await site.put('f', content)
  const { connection } = await site.enter()
  const { body: handle } = await connection.ask(openBytes('/f'))
  connection.send(readBytes(handle, 0, content.length), closeBytes(handle))
  await once(connection.socket, 'data')
  connection.socket.pause()
  const closing = site.gateway.close(60_000)
  connection.socket.resume()
  let bytes = 0
  for (let answer = await connection.next(); answer !== undefined; answer = await connection.next()) bytes += answer.body.length
  t.equal(bytes, content.length)
  t.equal(await closing, 0)
})

t.test('who takes too long is cut off', async t => {
  const clock = fakeClock()
  const site = await rawSite(t, { clock })
  const { connection } = await site.enter()
  await connection.ask(openBytes('/new', newFile))
  let cut: number | undefined
  const closing = site.gateway.close(10_000).then(count => { cut = count })
  for (let seconds = 0; seconds < 9; seconds++) {
    clock.advance(1000)
    t.equal((await connection.ask(pingBytes())).status, ok)
  }
  t.equal(cut, undefined)
  await until(() => {
    clock.advance(1000)
    return cut !== undefined
  })
  await closing
  t.equal(cut, 1)
  await connection.closed
})

t.test('a login whose verdict comes when its client is gone leaves nothing behind', async t => {
  let judge: (() => void) | undefined
  const site = await rawSite(t, { verify: async () => await new Promise(resolve => { judge = () => { resolve({ subject: {}, allows: () => true }) } }) })
  const connection = await site.connect()
  await connection.ask(protocolBytes())
  connection.send(loginBytes())
  await until(() => judge !== undefined)
  connection.destroy()
  await until(() => site.gateway.connections === 0)
  judge?.()
  t.equal(await site.gateway.close(), 0)
})
