/** What flowd-go is told, and what happens when it is not there. */
import { createServer } from 'node:http'
import t from 'tap'
import type { AddressInfo } from 'node:net'
import type { RequestListener } from 'node:http'

import { flowdApiMarker } from '../../src/markers/flowd-api.ts'
import { endOf, exampleFlow, fakeClock, markerCompliance, ongoingOf, startOf } from '../../src/testing/index.ts'

interface Teardown {
  teardown (end: () => unknown): void
}

interface Posted {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly type: string | undefined
  readonly body: Readonly<Record<string, unknown>>
}

/** Remembers what is posted, then answers as told. */
async function flowdGo (t: Teardown, answer: (...args: [...Parameters<RequestListener>, Posted]) => void = (_request, response) => { response.end('{}') }) {
  const posted: Posted[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      const { method, url, headers } = request
      const entry = { method, url, type: headers['content-type'], body: JSON.parse(Buffer.concat(chunks).toString()) as Posted['body'] }
      posted.push(entry)
      answer(request, response, entry)
    })
  })
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })
  const stop = (): void => {
    server.closeAllConnections()
    server.close()
  }
  t.teardown(stop)
  return { api: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, posted, stop }
}

function start (t: Teardown, api: string) {
  const clock = fakeClock()
  const marker = flowdApiMarker({ api, clock })
  t.teardown(async () => { await marker.close?.() })
  return { clock, marker, counts: () => marker.deliveries.map(({ sent, failed }) => `${sent}/${failed}`).join() }
}

void t.test('a daemon behind a path of a proxy', async t => {
  const { api, posted } = await flowdGo(t)
  for (const base of [`${api}/site/`, `${api}/site`]) {
    const { marker } = start(t, base)
    await marker.mark([startOf(exampleFlow())])
  }
  t.match(posted, [{ url: '/site/flow' }, { url: '/site/flow' }])
})

void t.test('a start and an end are posted as flowd-go takes them', async t => {
  const { api, posted } = await flowdGo(t)
  const { marker, counts } = start(t, api)
  const connection = { protocol: 'tcp', local: { address: '2001:db8::1', port: 443 }, remote: { address: '2001:db8::2', port: 45_000 } } as const
  const flow = exampleFlow({ connection, application: 'my "app"' })
  await marker.mark([startOf(flow), ongoingOf(flow, { sent: 1, received: 0 }), endOf(flow, { sent: 2, received: 0 })])
  const same = { Protocol: 0, Family: 10, Src: '[2001:db8::1]:443', Dst: '[2001:db8::2]:45000', Experiment: 3, Activity: 14, StartTs: '2026-01-02T03:04:05.678901+00:00', Application: 'my "app"' }
  t.strictSame(posted.map(({ body }) => body), [{ State: 2, ...same }, { State: 3, ...same, EndTs: '2026-01-02T03:04:07.678901+00:00' }])
  t.match(posted, [{ method: 'POST', url: '/flow', type: 'application/json' }, {}])
  t.equal(counts(), '2/0')
})

void t.test('IPv4, UDP, and a flow that we receive', async t => {
  const { api, posted } = await flowdGo(t)
  const { marker } = start(t, api)
  const connection = { protocol: 'udp', local: { address: '192.0.2.1', port: 443 }, remote: { address: '198.51.100.2', port: 45_000 } } as const
  await marker.mark([startOf(exampleFlow({ connection, direction: 'receive' }))])
  t.match(posted[0]?.body, { Protocol: 1, Family: 2, Src: '198.51.100.2:45000', Dst: '192.0.2.1:443' })
})

void t.test('what fits no label is not told', async t => {
  const { api, posted } = await flowdGo(t)
  const { marker } = start(t, api)
  await marker.mark([{ experiment: 0, activity: 0 }, { experiment: 512, activity: 1 }].map(tag => startOf(exampleFlow({ tag }))))
  t.equal(posted.length, 0)
})

void t.test('flows go side by side, at most eight; the events of one flow in order', async t => {
  let underWay = 0
  let most = 0
  const { api, posted } = await flowdGo(t, (_request, response) => {
    most = Math.max(most, ++underWay)
    setImmediate(() => {
      underWay--
      response.end('{}')
    })
  })
  const { marker } = start(t, api)
  const flows = Array.from({ length: 40 }, (_, index) => exampleFlow({ application: String(index) }))
  await marker.mark(flows.flatMap(flow => [startOf(flow), endOf(flow, { sent: 1, received: 0 })]))
  t.ok(most > 1 && most <= 8, `${most} at once`)
  t.equal(posted.length, 80)
  for (const { application } of flows) t.strictSame(posted.filter(({ body }) => body['Application'] === application).map(({ body }) => body['State']), [2, 3])
})

void t.test('an answer other than 200 is counted and holds nobody up', async t => {
  const { api } = await flowdGo(t, (_request, response, { body }) => { response.writeHead(body['Application'] === 'bad' ? 400 : 200).end('{"message":"no"}') })
  const { marker, counts } = start(t, api)
  await marker.mark([startOf(exampleFlow({ application: 'bad' })), startOf(exampleFlow())])
  await marker.mark([startOf(exampleFlow())])
  t.equal(counts(), '2/1')
})

void t.test('no daemon: counted, left alone for a while, then tried again', async t => {
  const { api, stop } = await flowdGo(t)
  stop()
  const { marker, clock, counts } = start(t, api)
  await marker.mark(Array.from({ length: 100 }, () => startOf(exampleFlow())))
  t.equal(counts(), '0/100')
  const server = createServer((_request, response) => { response.end('{}') })
  await new Promise<void>(resolve => { server.listen(Number(new URL(api).port), '127.0.0.1', resolve) })
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  await marker.mark([startOf(exampleFlow())])
  t.equal(counts(), '0/101', 'too early')
  clock.advance(500)
  await marker.mark([startOf(exampleFlow())])
  t.equal(counts(), '1/101')
})

void t.test('a daemon that never answers is given up in time', async t => {
  let asked: (() => void) | undefined
  const arrived = new Promise<void>(resolve => { asked = resolve })
  const { api } = await flowdGo(t, () => { asked?.() })
  const { marker, clock, counts } = start(t, api)
  const marked = marker.mark([startOf(exampleFlow())])
  await arrived
  clock.advance(2000)
  await marked
  t.equal(counts(), '0/1')
  t.equal(clock.pending, 0)
})

void t.test('a daemon that answers without end is given up too', async t => {
  const { api } = await flowdGo(t, (_request, response) => {
    const more = (): void => { while (!response.destroyed && response.write(' '.repeat(65_536))); }
    response.on('drain', more)
    more()
  })
  const { marker, counts } = start(t, api)
  await marker.mark([startOf(exampleFlow())])
  t.match(counts(), /^[01]\/[01]$/)
})

for (const { name, run } of markerCompliance) {
  void t.test(`with a daemon: ${name}`, async t => { await run(flowdApiMarker({ api: (await flowdGo(t)).api })) })
  void t.test(`without a daemon: ${name}`, async t => {
    const { api, stop } = await flowdGo(t)
    stop()
    await run(flowdApiMarker({ api }))
  })
}
