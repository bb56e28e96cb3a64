/** What HTTP/1 clients do on one connection, and which bytes become whose. */
import t from 'tap'

import { until } from '../until.ts'
import { markedSite } from './site.ts'

const big = Buffer.alloc(300_000, 'y')

void t.test('[F A.8] GET 206 then GET 144 on one connection are two flows with the bytes of each', async t => {
  const site = await markedSite(t)
  const client = await site.open()
  const first = await client.exchange('GET', '/bytes/5000', { SciTag: 206 })
  const second = await client.exchange('GET', '/bytes/700', { SciTag: 144 })
  await client.close()
  t.strictSame(await site.flows(), [
    `3/14 send http-get ${first.received}/${first.sent} changed`,
    `2/16 send http-get ${second.received}/${second.sent} closed`
  ])
})

void t.test('equal tags are one flow; HEAD, 404 and empty answers between them neither end it nor count', async t => {
  const site = await markedSite(t, {
    answer: (request, response) => {
      if (request.url === '/missing') response.writeHead(404, { 'Content-Length': 5 }).end('none\n')
      else response.setHeader('Content-Length', request.url === '/empty' ? 0 : 900).end(request.method === 'HEAD' || request.url === '/empty' ? undefined : Buffer.alloc(900))
    }
  })
  const client = await site.open()
  const one = await client.exchange('GET', '/a', { SciTag: 206 })
  await client.exchange('HEAD', '/a', { SciTag: 206 })
  await client.exchange('GET', '/missing', { SciTag: 206 })
  await client.exchange('GET', '/empty', { SciTag: 206 })
  const two = await client.exchange('GET', '/a', { SciTag: 206 })
  await client.close()
  t.strictSame(await site.flows(), [`3/14 send http-get ${one.received + two.received}/${one.sent + two.sent} closed`])
})

void t.test('[#2243] an untagged request after a tagged one is not marked', async t => {
  const site = await markedSite(t)
  const client = await site.open()
  const one = await client.exchange('GET', '/bytes/10', { SciTag: 206 })
  await client.exchange('GET', '/bytes/100000')
  await client.close()
  t.strictSame(await site.flows(), [`3/14 send http-get ${one.received}/${one.sent} changed`])
})

void t.test('a tagged request after an untagged one is marked', async t => {
  const site = await markedSite(t)
  const client = await site.open()
  await client.exchange('PUT', '/up', {}, big)
  const two = await client.exchange('GET', '/bytes/10', { SciTag: 206 })
  await client.close()
  t.strictSame(await site.flows(), [`3/14 send http-get ${two.received}/${two.sent} closed`])
})

void t.test('a PUT is received here, with its own bytes', async t => {
  const site = await markedSite(t)
  const client = await site.open()
  const get = await client.exchange('GET', '/bytes/50', { SciTag: 206 })
  const put = await client.exchange('PUT', '/up', { SciTag: 206 }, big)
  const small = await client.exchange('PUT', '/up', { SciTag: 206 }, 'tiny')
  await client.close()
  t.strictSame(await site.flows(), [
    `3/14 send http-get ${get.received}/${get.sent} changed`,
    `3/14 receive http-put ${put.received + small.received}/${put.sent + small.sent} closed`
  ])
})

void t.test('a PUT that is refused unread, or has no body, moves nothing', async t => {
  const site = await markedSite(t, { answer: (_request, response) => { response.writeHead(403, { 'Content-Length': 0 }).end() } })
  const client = await site.open()
  t.equal((await client.exchange('PUT', '/up', { SciTag: 206 }, big)).status, 403)
  t.equal((await client.exchange('PUT', '/up', { SciTag: 206 })).status, 403)
  await client.close()
  t.strictSame(await site.flows(), [])
})

void t.test('a PUT that is thrown away moves data if it is accepted, and none if it is refused', async t => {
  const site = await markedSite(t, {
    answer: (request, response) => { request.resume().on('end', () => { response.writeHead(request.url === '/no' ? 403 : 201, { 'Content-Length': 0 }).end() }) }
  })
  const client = await site.open()
  t.equal((await client.exchange('PUT', '/no', { SciTag: 206 }, big)).status, 403)
  const taken = await client.exchange('PUT', '/yes', { SciTag: 206 }, big)
  await client.close()
  t.strictSame(await site.flows(), [`3/14 receive http-put ${taken.received}/${taken.sent} closed`])
})

void t.test('an answer of unknown length counts from its first byte, and not at all if it turns out to be empty', async t => {
  const site = await markedSite(t, {
    answer: (request, response) => {
      if (request.url !== '/implicit') response.writeHead(200)
      if (request.url !== '/empty') response.write('some')
      response.end()
    }
  })
  const client = await site.open()
  const all: number[] = []
  for (const path of ['/empty', '/implicit', '/explicit']) {
    client.send(`GET ${path} HTTP/1.1\r\nHost: test\r\nSciTag: ${path === '/empty' ? 144 : 206}\r\n\r\n`)
    all.push(await client.chunkedAnswer())
  }
  await client.close()
  t.strictSame((await site.flows()).map(line => line.split('/').slice(0, 2).join('/')), [`3/14 send http-get ${(all[1] ?? 0) + (all[2] ?? 0)}`])
})

void t.test('Expect: 100-continue: a refusal comes before the upload, and the body is asked for when somebody reads it', async t => {
  const site = await markedSite(t, {
    answer: (request, response) => {
      if (request.url === '/no') response.writeHead(507, { 'Content-Length': 0 }).end()
      else request.resume().on('end', () => { response.writeHead(201, { 'Content-Length': 0 }).end() })
    }
  })
  const refused = await site.open()
  refused.send('PUT /no HTTP/1.1\r\nHost: test\r\nSciTag: 206\r\nContent-Length: 100000\r\nExpect: 100-continue\r\n\r\n')
  t.equal((await refused.answer()).status, 507)
  await refused.close()

  const client = await site.open()
  client.send('PUT /yes HTTP/1.1\r\nHost: test\r\nSciTag: 206\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n')
  t.equal((await client.answer()).status, 100)
  client.send('body')
  t.equal((await client.answer()).status, 201)
  await client.close()
  t.strictSame(await site.flows(), [`3/14 receive http-put ${client.received}/${client.sent} closed`])
})

void t.test('an aborted download ends its flow as aborted, with no more than was handed to the kernel', async t => {
  const site = await markedSite(t, {
    answer: (_request, response) => {
      response.setHeader('Content-Length', 1e9)
      const more = (): void => { while (response.write(big) && !response.destroyed); }
      response.on('drain', more)
      more()
    }
  })
  const client = await site.open()
  client.send('GET /huge HTTP/1.1\r\nHost: test\r\nSciTag: 206\r\n\r\n')
  await until(() => client.received >= 2_000_000)
  client.socket.resetAndDestroy()
  await until(() => site.events.length === 2)
  const [end] = site.events.slice(1)
  t.match(end, { state: 'end', reason: 'aborted', flow: { tag: { experiment: 3, activity: 14 } } })
  t.ok(end !== undefined && end.usage.sent >= client.received && end.usage.sent < 100e6, `${end?.usage.sent} for ${client.received} seen`)
})

void t.test('an aborted upload ends its flow as aborted, with the bytes that came', async t => {
  const site = await markedSite(t)
  const client = await site.open()
  client.send('PUT /up HTTP/1.1\r\nHost: test\r\nSciTag: 206\r\nContent-Length: 1000000\r\n\r\n')
  client.send(big)
  await until(() => site.events.length === 1)
  client.socket.end()
  await until(() => site.events.length === 2)
  t.match(await site.flows(), [new RegExp(`^3/14 receive http-put \\d+/${client.sent} aborted$`)])
})

void t.test('[decision 2] an invalid SciTag is marked 0/0, skips the mapping rules, and changes nothing in the answer', async t => {
  const site = await markedSite(t, { scitags: { experiments: { default: 'cms' } } })
  const client = await site.open()
  const plain = await client.exchange('GET', '/bytes/10')
  for (const bad of ['64', '65536', '-5', 'abc', '206;x', '0x41', '144, 200', '196664', '']) {
    const answer = await client.exchange('GET', '/bytes/10', { SciTag: bad })
    t.equal(answer.head.replace(/date: .*/i, ''), plain.head.replace(/date: .*/i, ''), JSON.stringify(bad))
  }
  await client.close()
  const flows = await site.flows()
  t.match(flows[0], /^3\/1 /)
  t.match(flows[1], /^0\/0 send http-get/)
  t.equal(flows.length, 2)
})

void t.test('the tag in the URL counts where there is no header, and the header before it', async t => {
  const site = await markedSite(t)
  const client = await site.open()
  await client.exchange('GET', '/bytes/1?a=b&scitag.flow=144&scitag.flow=129')
  await client.exchange('GET', '/bytes/1?scitag.flow=144', { SciTag: 206 })
  await client.exchange('GET', '/bytes/1?xscitag.flow=144')
  await client.close()
  t.match(await site.flows(), [/^2\/16 /, /^3\/14 /])
})

void t.test('mapping: the subject is asked when data moves, and its path has no query', async t => {
  const site = await markedSite(t, { scitags: { experiments: { paths: { '/bytes': 'atlas' }, vos: { cms: 'cms' } } } })
  const client = await site.open()
  await client.exchange('GET', '/bytes/1?x=1')
  await client.exchange('GET', '/bytesize')
  await client.close()
  t.match(await site.flows(), [/^2\/1 send/])
})

void t.test('[decision 8] a redirect keeps the tag; a signed one and an untagged request are left alone', async t => {
  const site = await markedSite(t, {
    answer: (request, response) => {
      const to = new URL(request.url ?? '/', 'http://x').searchParams.get('to') ?? ''
      if (request.url?.startsWith('/set') === true) {
        response.setHeader('Location', to)
        response.writeHead(302, { 'Content-Length': 0 }).end()
      } else response.writeHead(307, { Location: to, 'Content-Length': 0 }).end()
    }
  })
  const client = await site.open()
  const location = async (path: string, to: string, headers = {}): Promise<string | undefined> =>
    /\r\nlocation: (.*)/i.exec((await client.exchange('GET', `${path}?to=${encodeURIComponent(to)}`, headers)).head)?.[1]
  for (const path of ['/set', '/give']) {
    t.equal(await location(path, 'http://b/x', { SciTag: 206 }), 'http://b/x?scitag.flow=206')
    t.equal(await location(path, 'http://b/x?a=1&scitag.flow=1#f', { SciTag: 206 }), 'http://b/x?a=1&scitag.flow=206#f')
    t.equal(await location(path, '/rel', { SciTag: 'bad' }), '/rel?scitag.flow=0')
    t.equal(await location(path, 'http://b/x'), 'http://b/x')
    t.equal(await location(path, 'http://b/x?X-Amz-Signature=ab', { SciTag: 206 }), 'http://b/x?X-Amz-Signature=ab')
    t.equal(await location(path, 'http://b/x?sv=1&sig=ab', { SciTag: 206 }), 'http://b/x?sv=1&sig=ab')
  }
  await client.close()
  t.strictSame(await site.flows(), [], 'a redirect moves nothing')
})
