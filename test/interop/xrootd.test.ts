/** A real XRootD at the other end of our copies, and its fireflies in our collector. */
import t from 'tap'

import { createCollector } from '@scitags/firefly-collector'
import type { FlowReport } from '@scitags/firefly-collector'
import { copy } from '@scitags/http-tpc/client'
import { pattern } from '../support/content.ts'
import { needs } from '../support/peers.ts'
import { startSite } from '../support/site.ts'
import { until } from '../support/until.ts'
import { startXrootd } from '../support/xrootd.ts'

const content = pattern(3_000_000)

if (needs(t, 'xrootd')) {
  const collector = await createCollector({ port: 0, addresses: ['127.0.0.1'] })
  t.teardown(async () => { await collector.close() })
  const reports: FlowReport[] = []
  collector.onReport(report => reports.push(report))
  const xrootd = await startXrootd(t, { fireflyPort: collector.bound[0]?.port ?? 0 })
  await xrootd.write('from-xrootd', content)

  t.test('we are active and pull from XRootD: the bytes are right, and its port is the source of our flow', async t => {
    const site = await startSite(t)
    const result = await copy({ url: `${site.url}/pulled`, source: `${xrootd.url}/from-xrootd`, scitag: 206 })
    t.match(result, { ok: true, status: 202 }, result.message)
    t.ok(content.equals(await site.read('pulled')))
    const [end] = await site.listener.ends()
    t.match(end, { source: { port: Number(new URL(xrootd.url).port) }, tag: { experiment: 3, activity: 14 }, application: 'http-put' })
    t.ok((end?.usage?.sent ?? 0) >= content.length)
  })

  t.test('we pull from XRootD over several streams', async t => {
    const site = await startSite(t)
    const result = await copy({ url: `${site.url}/pulled`, source: `${xrootd.url}/from-xrootd`, scitag: 206, streams: 3 })
    t.match(result, { ok: true }, result.message)
    t.ok(content.equals(await site.read('pulled')))
    t.equal((await site.listener.ends(3)).length, 3)
  })

  t.test('we are active and push to XRootD', async t => {
    const site = await startSite(t)
    await site.write('f', content)
    const result = await copy({ url: `${site.url}/f`, destination: `${xrootd.url}/pushed`, scitag: 206 })
    t.match(result, { ok: true, status: 202 }, result.message)
    t.ok(content.equals(await xrootd.read('pushed')))
    const [end] = await site.listener.ends()
    t.match(end, { destination: { port: Number(new URL(xrootd.url).port) }, application: 'http-get' })
    t.ok((end?.usage?.sent ?? 0) >= content.length)
  })

  t.test('both directions over https, with certificates checked', async t => {
    const site = await startSite(t, { certificates: xrootd.certificates })
    const tls = { ca: xrootd.certificates.ca }
    await site.write('f', content)
    const pulled = await copy({ url: `${site.url}/pulled`, source: `${xrootd.secureUrl}/from-xrootd`, scitag: 206, tls })
    t.match(pulled, { ok: true }, pulled.message)
    t.ok(content.equals(await site.read('pulled')))
    const pushed = await copy({ url: `${site.url}/f`, destination: `${xrootd.secureUrl}/pushed-secure`, scitag: 206, tls })
    t.match(pushed, { ok: true }, pushed.message)
    t.ok(content.equals(await xrootd.read('pushed-secure')))
  })

  t.test('XRootD is active and pulls from us; the tag that it forwards names our flow', async t => {
    const site = await startSite(t)
    await site.write('f', content)
    const result = await copy({ url: `${xrootd.url}/pulled`, source: `${site.url}/f`, transferScitag: 144 })
    t.match(result, { ok: true, message: 'Created' }, result.message)
    t.ok(content.equals(await xrootd.read('pulled')))
    t.match(await site.listener.ends(), [{ source: { port: site.port }, tag: { experiment: 2, activity: 16 }, application: 'http-get' }])
  })

  t.test('XRootD is active and pushes to us', async t => {
    const site = await startSite(t)
    const result = await copy({ url: `${xrootd.url}/from-xrootd`, destination: `${site.url}/pushed`, transferScitag: 144 })
    t.match(result, { ok: true, message: 'Created' }, result.message)
    t.ok(content.equals(await site.read('pushed')))
    t.match(await site.listener.ends(), [{ destination: { port: site.port }, tag: { experiment: 2, activity: 16 }, application: 'http-put' }])
  })

  t.test('XRootD is told of a failure of ours in words', async t => {
    const site = await startSite(t)
    const result = await copy({ url: `${xrootd.url}/never`, source: `${site.url}/none` })
    t.match(result, { ok: false })
    t.match(result.message, /404/)
  })

  t.test('the fireflies of XRootD about a tagged GET pair up in our collector', async t => {
    reports.length = 0
    const answer = await fetch(`${xrootd.url}/from-xrootd?scitag.flow=206`, { headers: { Connection: 'close' } })
    t.ok(content.equals(Buffer.from(await answer.arrayBuffer())))
    await until('an end firefly of XRootD', () => reports.some(({ state }) => state === 'end'))
    t.strictSame(reports.map(({ state }) => state), ['start', 'end'])
    t.equal(reports[0]?.flow.id, reports[1]?.flow.id)
    t.match(reports[1]?.flow, { tag: { experiment: 3, activity: 14 }, source: { address: '127.0.0.1', port: Number(new URL(xrootd.url).port) } })
    t.ok((reports[1]?.flow.usage?.sent ?? 0) >= content.length)
    t.strictSame(collector.counters.bad, {})
  })

  t.test('the fireflies of XRootD about a path that it maps do so too', async t => {
    reports.length = 0
    await xrootd.write('atlas/f', content)
    await (await fetch(`${xrootd.url}/atlas/f`, { headers: { Connection: 'close' } })).arrayBuffer()
    await until('an end firefly of XRootD', () => reports.some(({ state }) => state === 'end'))
    t.match(reports.at(-1)?.flow, { tag: { experiment: 2, activity: 1 } })
    t.strictSame(collector.counters.bad, {})
  })
}
