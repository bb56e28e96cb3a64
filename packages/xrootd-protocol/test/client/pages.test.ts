/** Pages that are damaged on the way, in both directions. */
import t from 'tap'

import { crc32c, encodeBadPages, pageStatus } from '../../src/index.ts'
import { openFile } from '../../src/client/index.ts'
import { content, oneFile, pages } from './answers.ts'
import { scriptedServer } from './scripted-server.ts'

void t.test('pages come in several frames, from anywhere', async t => {
  const server = await scriptedServer(t, (request, exchange) => {
    if (request.name !== 'pgread') {
      oneFile(request, exchange)
      return
    }
    const [from, to] = [Number(request.offset), Number(request.offset) + request.length]
    const cut = 8192 - from % 4096 + from
    exchange.send(pages(exchange.streamId, from, content.subarray(from, cut), { isFinal: false }), pages(exchange.streamId, cut, content.subarray(cut, to)))
  })
  await using file = await openFile(server.url('/x'), { pages: true })
  t.ok(file.usesPages)
  const into = Buffer.alloc(50_001)
  t.equal(await file.read(into, 101), into.length)
  t.ok(content.subarray(101, 101 + into.length).equals(into))
})

void t.test('a page with a wrong checksum is asked for once more, alone', async t => {
  const server = await scriptedServer(t, (request, exchange) => {
    if (request.name === 'pgread' && request.flags === 0) exchange.send(pages(exchange.streamId, Number(request.offset), content.subarray(100, 100 + request.length), { bad: 1 }))
    else oneFile(request, exchange)
  })
  await using file = await openFile(server.url('/x'), { pages: true })
  const into = Buffer.alloc(12_000)
  t.equal(await file.read(into, 100), into.length)
  t.ok(content.subarray(100, 12_100).equals(into))
  t.match(server.requests.slice(1), [{ flags: 0 }, { flags: 1, offset: 4096n, length: 4096 }])
})

void t.test('a page that stays wrong is not handed on', async t => {
  const server = await scriptedServer(t, (request, exchange) => {
    if (request.name === 'pgread') exchange.send(pages(exchange.streamId, Number(request.offset), content.subarray(0, request.length), { bad: 0 }))
    else oneFile(request, exchange)
  })
  await using file = await openFile(server.url('/x'), { pages: true })
  await t.rejects(file.read(Buffer.alloc(5000), 0), { code: 'CHECKSUM_MISMATCH', message: /4096 bytes from 0/ })
})

void t.test('pages that the server calls bad are sent once more, each alone', async t => {
  const sent: { readonly offset: number, readonly flags: number, readonly data: Buffer }[] = []
  const server = await scriptedServer(t, (request, exchange) => {
    if (request.name !== 'pgwrite') {
      oneFile(request, exchange)
      return
    }
    sent.push({ offset: Number(request.offset), flags: request.flags, data: exchange.data })
    const list = request.flags === 0 ? encodeBadPages([{ offset: 100, length: 3996 }, { offset: 8192, length: 908 }]) : Buffer.alloc(0)
    exchange.send(pageStatus({ streamId: exchange.streamId, of: 'pgwrite', isFinal: true, dataLength: list.length, offset: 0 }), list)
  })
  await using file = await openFile(server.url('/x'), { access: 'update', pages: true })
  await file.write(content.subarray(0, 9000), 100)
  t.match(sent, [{ offset: 100, flags: 0 }, { offset: 100, flags: 1 }, { offset: 8192, flags: 1 }])
  t.strictSame(sent.map(({ data }) => data.length), [9000 + 12, 4000, 912])
  t.equal(sent[2]?.data.readUInt32BE(0), crc32c(content.subarray(8092, 9000)))
  t.ok(sent[2]?.data.subarray(4).equals(content.subarray(8092, 9000)))
})

void t.test('a page that the server does not take is an error, and so is one that was not sent', async t => {
  for (const [offset, code] of [[0, 'CHECKSUM_MISMATCH'], [4096, 'ANSWER_INVALID']] as const) {
    const server = await scriptedServer(t, (request, exchange) => {
      const list = encodeBadPages([{ offset, length: 10 }])
      if (request.name === 'pgwrite') exchange.send(pageStatus({ streamId: exchange.streamId, of: 'pgwrite', isFinal: true, dataLength: list.length, offset: 0 }), list)
      else oneFile(request, exchange)
    })
    await using file = await openFile(server.url('/x'), { access: 'update', pages: true })
    await t.rejects(file.write(content.subarray(0, 10), 0), { code })
  }
})
