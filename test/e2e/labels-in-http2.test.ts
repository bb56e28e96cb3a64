/** HTTP/2 shares a connection: while its answers agree on a tag their packets carry it, while they differ they carry none [decision 6]. */
import { once } from 'node:events'
import { connect, createServer } from 'node:http2'
import type { ClientHttp2Session } from 'node:http2'
import type { AddressInfo } from 'node:net'
import t from 'tap'

import { createScitags } from '@scitags/core'
import type { FlowEvent, FlowLabel } from '@scitags/core'
import { recorder } from '@scitags/core/testing'
import { encodeFlowLabel } from '@scitags/core/wire'
import { markFlows } from '@scitags/http-tpc'
import { openKernel } from '@scitags/native'
import { enterNetworkOfItsOwn } from '../support/two-hosts.ts'
import { until } from '../support/until.ts'
import { meaningMask, watchWire } from '../support/wire.ts'

if (!enterNetworkOfItsOwn(t)) process.exit()
const wire = watchWire(t, 'lo', 'outgoing')
const [cms, atlas] = [206, 130].map(tag => encodeFlowLabel({ experiment: tag >> 6, activity: tag & 63 }, 0))

const told = recorder()
const kernel = openKernel()
const scitags = await createScitags({ scope: 'any', registry: { source: 'embedded' }, kernel: kernel.io, markers: [told], packets: 'required', peerLabels: true })
t.teardown(async () => { await scitags.close() })
const mark = markFlows(scitags)
/** Answers the first half at once, and the second when it is told to. */
const halves: (() => void)[] = []
const server = createServer((request, response) => {
  mark(request as never, response as never, () => {
    if (request.url === '/slow') {
      response.write(Buffer.alloc(100_000))
      halves.push(() => { response.end(Buffer.alloc(100_000)) })
    } else {
      response.end(Buffer.alloc(200_000))
    }
  })
}).listen(0, '::1')
await once(server, 'listening')
t.teardown(() => { server.close() })
const { port } = server.address() as AddressInfo

/** Labels of packets with more than headers, from the server, since the last call; without their entropy. */
function labelsSince (): () => readonly number[] {
  let known = wire.segments(({ source }) => source.port === port).length
  return () => {
    const all = wire.segments(({ source }) => source.port === port)
    const news = all.slice(known).filter(({ payload }) => payload > 1000)
    known = all.length
    return [...new Set(news.map(({ label }) => label & meaningMask))]
  }
}

function ask (session: ClientHttp2Session, path: string, tag?: number): { readonly bytes: (count: number) => Promise<void>, readonly end: Promise<void> } {
  const stream = session.request({ ':path': path, ...(tag !== undefined && { scitag: String(tag) }) })
  let received = 0
  const waiting: (() => void)[] = []
  stream.on('data', (chunk: Buffer) => {
    received += chunk.length
    for (const look of waiting) look()
  })
  return {
    bytes: async count => {
      await new Promise<void>(resolve => {
        const look = (): void => { if (received >= count) resolve() }
        waiting.push(look)
        look()
      })
    },
    end: once(stream, 'end').then(() => undefined)
  }
}

void t.test('one after the other: each answer has its own label', async t => {
  const session = connect(`http://[::1]:${port}`)
  await once(session, 'connect')
  const news = labelsSince()
  for (const [tag, label] of [[206, cms], [130, atlas], [206, cms]] as const) {
    await ask(session, '/', tag).end
    t.strictSame(news(), [label], String(tag))
  }
  await ask(session, '/').end
  t.notOk(news().some(label => label === cms || label === atlas))
  session.close()
})

void t.test('at once: those that agree have one, those that differ have none', async t => {
  const session = connect(`http://[::1]:${port}`)
  await once(session, 'connect')
  const news = labelsSince()
  const slow = ask(session, '/slow', 206)
  await slow.bytes(100_000)
  t.strictSame(news(), [cms])
  await ask(session, '/', 206).end
  t.strictSame(news(), [cms], 'they agree')
  await ask(session, '/', 130).end
  t.notOk(news().some(label => label === cms || label === atlas), 'they differ')
  halves.splice(0).forEach(send => { send() })
  await slow.end
  t.notOk(news().some(one => one === atlas), 'and what is left is never under that of the other')
  session.close()
})

void t.test('a client that only marks its packets is answered in kind, and both labels are told', async t => {
  const label = encodeFlowLabel({ experiment: 2, activity: 16 }, 5)
  const before = told.events.length
  const news = labelsSince()
  for (const random of [false, true]) {
    const socket = await scitags.dialer.connect({ host: '::1', port }, random ? 0x90001 as FlowLabel : label)
    const session = connect(`http://[::1]:${port}`, { createConnection: () => socket })
    await once(session, 'connect')
    // The first packets came before anybody asked for their label.
    await ask(session, '/nothing-yet').end
    news()
    await ask(session, '/').end
    if (random) t.notOk(news().some(one => one === (label & meaningMask)), 'a label of no registered pair says nothing')
    else t.strictSame(news(), [label & meaningMask])
    session.close()
    await once(session, 'close')
  }
  const ends = await until('the ends of both', () => {
    const ends = told.events.slice(before).filter(({ state }: FlowEvent) => state === 'end')
    return ends.some(({ usage }) => usage.peerLabel === label) && ends
  })
  t.match(ends.at(-1), { flow: { tag: { experiment: 2, activity: 16 }, because: { rule: 'peer-label', detail: 'packets of the client are labelled atlas/Production Output' } }, usage: { peerLabel: label } })
  t.equal(typeof ends.at(-1)?.usage.rttMs, 'number', 'and what the kernel knows')
})

void t.test('[FL-PARITY] a bit that flips on the way is put right', async t => {
  const { decodeParityLabel } = await import('@scitags/core/wire')
  const parity = await createScitags({ scope: 'any', registry: { source: 'embedded' }, kernel: openKernel().io, labelParity: true })
  t.teardown(async () => { await parity.close() })
  const markIt = markFlows(parity)
  const other = createServer((request, response) => { markIt(request as never, response as never, () => response.end(Buffer.alloc(200_000))) }).listen(0, '::1')
  await once(other, 'listening')
  t.teardown(() => { other.close() })
  const there = (other.address() as AddressInfo).port
  const session = connect(`http://[::1]:${there}`)
  await ask(session, '/', 206).end
  session.close()
  const labels = new Set(wire.segments(({ source, payload }) => source.port === there && payload > 1000).map(({ label }) => label))
  t.equal(labels.size, 1)
  for (const label of labels) {
    t.match(decodeParityLabel(label as FlowLabel), { kind: 'tag', tag: { experiment: 3, activity: 14 }, corrected: undefined })
    for (let bit = 0; bit < 20; bit++) t.match(decodeParityLabel((label ^ 1 << bit) as FlowLabel), { kind: 'tag', tag: { experiment: 3, activity: 14 }, corrected: 20 - bit })
  }
})
