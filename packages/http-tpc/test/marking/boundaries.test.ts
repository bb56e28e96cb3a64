/** Where one exchange ends on the wire and the next begins, whatever order things come in. */
import { once } from 'node:events'
import type { Socket } from 'node:net'
import t from 'tap'

import { until } from '../until.ts'
import { clientOf, markedSite, ordinary } from './site.ts'

const big = Buffer.alloc(300_000, 'y')

void t.test('mounted behind something that takes its time, it counts the body that came meanwhile', async t => {
  const site = await markedSite(t)
  const handler = site.handler
  const client = await clientOf(t, (request, response) => {
    setTimeout(() => { handler(request, response, () => { ordinary(request, response) }) }, 40)
  })
  let sent = 0
  for (let i = 0; i < 3; i++) sent += (await client.exchange('PUT', '/up', { SciTag: 206 }, Buffer.alloc(200_000))).sent
  await client.close()
  t.match(await site.flows(), [new RegExp(`^3/14 receive http-put \\d+/${sent} `)])
})

void t.test('pipelined: a chunked PUT with another PUT behind it in one piece', async t => {
  const site = await markedSite(t)
  const client = await site.open()
  const chunked = 'PUT /up HTTP/1.1\r\nHost: test\r\nSciTag: 206\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n'
  const plain = `PUT /up HTTP/1.1\r\nHost: test\r\nSciTag: 144\r\nContent-Length: 60000\r\n\r\n${'z'.repeat(60_000)}`
  client.send(chunked + plain)
  await client.answer()
  await client.answer()
  await client.close()
  t.strictSame((await site.flows()).map(line => / \d+\/(\d+) /.exec(line)?.[1]), [String(chunked.length), String(plain.length)])
})

void t.test('a body that comes after its refusal, and a head that comes before its turn, are charged to their own request', async t => {
  let isNextBegun = false
  const site = await markedSite(t, {
    answer: (request, response) => {
      if (request.method === 'PUT') response.writeHead(403, { 'Content-Length': 0 }).end()
      else void until(() => request.url !== '/slow' || isNextBegun).then(() => { response.setHeader('Content-Length', 10).end('0123456789') })
    }
  })
  const connected = once(site.server, 'connection')
  const client = await site.open()
  client.send('PUT /up HTTP/1.1\r\nHost: test\r\nSciTag: 129\r\nContent-Length: 60000\r\n\r\n')
  await client.answer()
  client.send(Buffer.alloc(60_000))
  const slow = 'GET /slow HTTP/1.1\r\nHost: test\r\nSciTag: 206\r\n\r\n'
  const next = `GET /next HTTP/1.1\r\nHost: test\r\nSciTag: 144\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`
  client.send(slow + next.slice(0, 15_000))
  const [connection] = await connected as [Socket]
  await until(() => connection.bytesRead === client.sent)
  isNextBegun = true
  await client.answer()
  client.send(next.slice(15_000))
  await client.answer()
  await client.close()
  t.strictSame((await site.flows()).map(line => / \d+\/(\d+) /.exec(line)?.[1]), [String(slow.length), String(next.length)])
})

void t.test('mounted twice, pipelined requests count once as well', async t => {
  const site = await markedSite(t)
  const { handler } = site
  const client = await clientOf(t, (request, response) => {
    handler(request, response, () => {
      handler(request, response, () => { ordinary(request, response) })
    })
  })
  client.send('GET /bytes/1000 HTTP/1.1\r\nHost: test\r\nSciTag: 206\r\n\r\n'.repeat(3))
  let received = 0
  for (let i = 0; i < 3; i++) received += (await client.answer()).bytes
  await client.close()
  t.match(await site.flows(), [new RegExp(`^3/14 send http-get ${received}/`)])
})

void t.test('HTTP/1.0: a body that looks like the end of a chunked one is a body', async t => {
  const site = await markedSite(t, {
    answer: (_request, response) => {
      response.writeHead(200).write('0\r\n0\r\n')
      response.end('more')
    }
  })
  const client = await site.open()
  client.send('GET /f HTTP/1.0\r\nSciTag: 206\r\n\r\n')
  await once(client.socket, 'close')
  t.match(await site.flows(), [/^3\/14 send http-get /])
})

void t.test('the leftover body of a refused PUT is no part of the next request', async t => {
  const site = await markedSite(t, {
    answer: (request, response) => {
      if (request.method === 'PUT') response.writeHead(403, { 'Content-Length': 0 }).end()
      else response.setHeader('Content-Length', 10).end('0123456789')
    }
  })
  const client = await site.open()
  await client.exchange('PUT', '/up', { SciTag: 206 }, Buffer.alloc(900_000))
  const get = await client.exchange('GET', '/x', { SciTag: 206 })
  await client.close()
  t.strictSame(await site.flows(), [`3/14 send http-get ${get.received}/${get.sent} closed`])
})

void t.test('pipelined requests: each answer carries its own tag and bytes, though all are asked for at once', async t => {
  const site = await markedSite(t)
  const client = await site.open()
  const requests = [['/bytes/200000', 206], ['/bytes/10', 144], ['/bytes/3000', 206], ['/bytes/50000', 129]].map(([path, tag]) => `GET ${path} HTTP/1.1\r\nHost: test\r\nSciTag: ${tag}\r\n\r\n`)
  client.send(requests.join(''))
  const answers: number[] = []
  for (let i = 0; i < requests.length; i++) answers.push((await client.answer()).bytes)
  await client.close()
  t.strictSame(await site.flows(), ['3/14', '2/16', '3/14', '2/1'].map((tag, i) =>
    `${tag} send http-get ${answers[i]}/${requests[i]?.length} ${i < 3 ? 'changed' : 'closed'}`))
})

void t.test('pipelined: slow answers keep their order, and PUT bodies between them their bytes', async t => {
  const site = await markedSite(t, {
    answer: (request, response) => {
      const answer = (): void => { response.setHeader('Content-Length', 4).end('done') }
      if (request.method === 'PUT') request.resume().on('end', answer)
      else setTimeout(answer, request.url === '/slow' ? 60 : 0)
    }
  })
  const client = await site.open()
  const get = 'GET /slow HTTP/1.1\r\nHost: test\r\nSciTag: 206\r\n\r\n'
  const put = `PUT /up HTTP/1.1\r\nHost: test\r\nSciTag: 144\r\nContent-Length: ${big.length}\r\n\r\n${big.toString()}`
  const last = 'GET /fast HTTP/1.1\r\nHost: test\r\nSciTag: 129\r\n\r\n'
  client.send(get + put + last)
  const answers = [await client.answer(), await client.answer(), await client.answer()].map(({ bytes }) => bytes)
  await client.close()
  t.strictSame((await site.flows()).map(line => line.replace(/ \w+$/, '')).sort(), [
    `2/1 send http-get ${answers[2]}/${last.length}`,
    `2/16 receive http-put ${answers[1]}/${put.length}`,
    `3/14 send http-get ${answers[0]}/${get.length}`
  ])
})

void t.test('mounted twice, it counts once', async t => {
  const site = await markedSite(t, { answer: (request, response) => { site.handler(request, response, () => { response.setHeader('Content-Length', 9).end('123456789') }) } })
  const client = await site.open()
  const one = await client.exchange('GET', '/x', { SciTag: 206 })
  const two = await client.exchange('GET', '/x', { SciTag: 206 })
  await client.close()
  t.strictSame(await site.flows(), [`3/14 send http-get ${one.received + two.received}/${one.sent + two.sent} closed`])
})
