/** Where other servers went wrong with marks on plain GET and PUT; each test names the report. */
import t from 'tap'

import { channels } from '@scitags/core'
import type { FlowEvent, Marker, SkipMessage } from '@scitags/core'
import { fireflyListener } from '../support/firefly-listener.ts'
import { makeCertificates } from '../support/certificates.ts'
import { fileSize, shapeOf, siteWithFile, toldBy } from '../support/one-file-site.ts'
import { needs, needsThat } from '../support/peers.ts'
import { run } from '../support/run.ts'
import { startSite } from '../support/site.ts'
import { freeUdpPort, temporaryDirectory } from '../support/temporary.ts'
import type { Teardown } from '../support/temporary.ts'
import { until } from '../support/until.ts'
import { WireClient } from '../support/wire-client.ts'

const host = ['Host', 'x'] as const

t.test('xrootd #2243: the tag of one request does not stay for the next on the connection', async t => {
  const site = await siteWithFile(t)
  const client = await WireClient.open(site.port)
  await client.exchange('GET', '/f', [host, ['SciTag', '206']])
  await client.exchange('GET', '/f', [host])
  const flows = await toldBy(site)
  t.strictSame(flows.lines, ['3/14 http-get server → client'])
  t.ok(flows.sent[0] !== undefined && flows.sent[0] < 2 * fileSize, 'the bytes of the untagged answer are not in it')
})

t.test('xrootd 5.8.1: an untagged request first does not keep the tagged one from being marked', async t => {
  const site = await siteWithFile(t)
  const client = await WireClient.open(site.port)
  await client.exchange('GET', '/f', [host])
  await client.exchange('GET', '/f', [host, ['SciTag', '206']])
  t.strictSame((await toldBy(site)).lines, ['3/14 http-get server → client'])
})

t.test('xrootd 5.8.1: GET 206, GET 144 and PUT 144 on one connection are three flows, the PUT the right way round', async t => {
  const site = await siteWithFile(t)
  const client = await WireClient.open(site.port)
  await client.exchange('GET', '/f', [host, ['SciTag', '206']])
  await client.exchange('GET', '/f', [host, ['SciTag', '144']])
  await client.exchange('PUT', '/new', [host, ['SciTag', '144'], ['Content-Length', String(fileSize)]], Buffer.alloc(fileSize))
  const flows = await toldBy(site)
  t.strictSame(flows.lines, ['3/14 http-get server → client', '2/16 http-get server → client', '2/16 http-put client → server'])
  t.ok(flows.sent.every(sent => sent >= fileSize && sent < fileSize + 2000))
})

t.test('a tag in the header counts, and one in the URL that differs is noticed', async t => {
  const skips = skipsOf(t)
  const site = await siteWithFile(t)
  await (await WireClient.open(site.port)).exchange('GET', '/f?scitag.flow=144', [host, ['SciTag', '206']])
  t.strictSame((await toldBy(site)).lines, ['3/14 http-get server → client'])
  t.ok(skips.includes('tags-contradict'))
})

t.test('an invalid tag keeps the rules from being asked', async t => {
  const site = await siteWithFile(t, { engine: { experiments: { default: 'cms' } } })
  await (await WireClient.open(site.port)).exchange('GET', '/f', [host, ['SciTag', 'x']])
  t.strictSame((await toldBy(site)).lines, ['0/0 http-get server → client'])
})

t.test('a tag on HEAD, PROPFIND, OPTIONS, a 404, a 304 or a refused PUT marks nothing', async t => {
  const site = await siteWithFile(t)
  const client = await WireClient.open(site.port)
  const tag = ['SciTag', '206'] as const
  const etag = (await client.exchange('HEAD', '/f', [host, tag])).headers.get('etag') ?? ''
  const statuses = [
    await client.exchange('PROPFIND', '/f', [host, tag, ['Depth', '0']]),
    await client.exchange('OPTIONS', '/f', [host, tag]),
    await client.exchange('GET', '/none', [host, tag]),
    await client.exchange('GET', '/f', [host, tag, ['If-None-Match', etag]]),
    await client.exchange('PUT', '/no/such/place', [host, tag, ['Content-Length', '5'], ['Expect', '100-continue']])
  ].map(({ status }) => status)
  t.strictSame(statuses, [207, 200, 404, 304, 409])
  t.strictSame((await toldBy(site)).lines, [])
})

t.test('a client that goes away in the middle: the end firefly is sent all the same, with no more bytes than were taken', async t => {
  const site = await startSite(t)
  await site.write('big', Buffer.alloc(50_000_000))
  const client = await WireClient.open(site.port)
  client.socket.write('GET /big HTTP/1.1\r\nHost: x\r\nSciTag: 206\r\n\r\n')
  await until('some bytes', () => client.received > 1_000_000)
  client.reset()
  const [end] = await site.listener.ends()
  t.match(end, { tag: { experiment: 3, activity: 14 } })
  t.ok((end?.usage?.sent ?? 0) >= 1_000_000 && (end?.usage?.sent ?? 0) < 50_000_000)
})

t.test('xrootd PR 2109: the end firefly is written before the counters are gone', async t => {
  const site = await siteWithFile(t)
  await (await WireClient.open(site.port)).exchange('GET', '/f', [host, ['SciTag', '206'], ['Connection', 'close']])
  const [end] = await site.listener.ends()
  t.ok((end?.usage?.sent ?? 0) >= fileSize)
  t.ok((end?.usage?.received ?? 0) > 0)
})

t.test('xrootd #2161, #2192: a marker that throws, rejects or never returns costs no transfer, and the fireflies still go', async t => {
  const broken: readonly Marker[] = [
    { name: 'throws', mark () { throw new Error('broken') } },
    { name: 'rejects', async mark () { throw new Error('broken') } },
    { name: 'hangs', async mark () { await new Promise<never>(() => {}) } }
  ]
  const site = await siteWithFile(t, { engine: { markers: broken } })
  const client = await WireClient.open(site.port)
  for (let count = 0; count < 50; count++) t.equal((await client.exchange('GET', '/f', [host, ['SciTag', String(65 + count)]])).body.length, fileSize)
  await site.listener.ends(49)
})

t.test('dCache #8015: http and https are marked alike', async t => {
  const certificates = await makeCertificates(await temporaryDirectory(t))
  if (!needs(t, 'curl')) return
  const site = await siteWithFile(t, { certificates })
  const args = ['-sS', '--fail', '--cacert', certificates.caFile, '-H', 'SciTag: 206']
  t.equal((await run('curl', [...args, '-o', '/dev/null', `${site.url}/f`])).status, 0)
  t.equal((await run('curl', [...args, '-T', '-', `${site.url}/new`], { input: 'x'.repeat(fileSize) })).status, 0)
  const flows = await toldBy(site)
  t.strictSame(flows.lines, ['3/14 http-get server → client', '3/14 http-put client → server'])
  t.ok(flows.sent.every(sent => sent >= fileSize), 'with the bytes of TLS')
})

t.test('dCache #8039, #8041: a VO is known with and without its leading slash, and no VO at all is no fault', async t => {
  for (const [vos, lines] of [[['/cms'], 1], [['cms'], 1], [['/cms/Role=NULL/Capability=NULL'], 1], [['nobody', 'cms'], 1], [[], 0], [undefined, 0]] as const) {
    const site = await siteWithFile(t, { engine: { experiments: { vos: { cms: 'cms' } } }, subject: () => ({ path: '/f', ...(vos !== undefined && { vos }) }) })
    t.equal((await (await WireClient.open(site.port)).exchange('GET', '/f', [host])).status, 200)
    t.strictSame((await toldBy(site)).lines, Array(lines).fill('3/1 http-get server → client'), String(vos))
  }
})

t.test('dCache #8040: the collector and the far end both get every firefly', async t => {
  const collector = await fireflyListener(t)
  // The port of the far end is fixed; its address is one that hardly anybody else uses.
  const farEnd = await fireflyListener(t, { address: '127.0.0.2', port: 10_514 }).catch(() => undefined)
  if (!needsThat(t, farEnd !== undefined, 'UDP port 10514 of 127.0.0.2') || farEnd === undefined) return
  const site = await siteWithFile(t, { engine: { fireflies: { collectors: [`127.0.0.1:${collector.port}`], toFarEnd: true } } })
  await (await WireClient.open(site.port, '127.0.0.1', '127.0.0.2')).exchange('GET', '/f', [host, ['SciTag', '206']])
  await site.close()
  await Promise.all([collector.ends(), farEnd.ends()])
  t.strictSame(farEnd.datagrams, collector.datagrams)
})

t.test('dCache #8033: switched off or on, the server answers the same bytes', async t => {
  const answers = []
  for (const scope of ['remote', 'any'] as const) {
    const site = await siteWithFile(t, { engine: { scope } })
    const client = await WireClient.open(site.port)
    answers.push([
      shapeOf(await client.exchange('GET', '/f', [host, ['SciTag', '206']])),
      shapeOf(await client.exchange('GET', '/f', [host, ['Range', 'bytes=5-9'], ['SciTag', '206']])),
      shapeOf(await client.exchange('HEAD', '/f', [host, ['SciTag', '206']])),
      shapeOf(await client.exchange('PUT', '/new', [host, ['SciTag', '206'], ['Content-Length', '3']], Buffer.from('new'))),
      shapeOf(await client.exchange('GET', '/none', [host, ['SciTag', '206']]))
    ])
  }
  t.strictSame(answers[0], answers[1])
})

t.test('XRootD hides private peers in silence: by default we leave them out too, and count them', async t => {
  const skips = skipsOf(t)
  const site = await siteWithFile(t, { engine: { scope: 'remote' } })
  await (await WireClient.open(site.port)).exchange('GET', '/f', [host, ['SciTag', '206']])
  t.strictSame((await toldBy(site)).lines, [])
  t.ok(skips.includes('scope'))
})

t.test('an IPv4 client of a server on an IPv6 socket is told as IPv4', async t => {
  const site = await siteWithFile(t, { host: '::' })
  await (await WireClient.open(site.port)).exchange('GET', '/f', [host, ['SciTag', '206']])
  t.match((await site.told())[0]?.end, { afi: 'ipv4', source: { address: '127.0.0.1' }, destination: { address: '127.0.0.1' } })
})

t.test('a collector that is not there slows nothing down', async t => {
  const site = await siteWithFile(t, { engine: { fireflies: { collectors: [`127.0.0.1:${await freeUdpPort()}`, 'no-such-host.invalid'] } } })
  const client = await WireClient.open(site.port)
  const began = performance.now()
  for (let count = 0; count < 50; count++) t.equal((await client.exchange('GET', '/f', [host, ['SciTag', String(65 + count)]])).status, 200)
  t.ok(performance.now() - began < 5000)
})

t.test('brix: every event that a marker is given has the application of the method, whatever the client sends', async t => {
  const events: FlowEvent[] = []
  const site = await siteWithFile(t, { engine: { markers: [{ name: 'kept', mark: batch => { events.push(...batch) } }] } })
  await (await WireClient.open(site.port)).exchange('GET', '/f?pmark.appname=x","a":"b', [host, ['SciTag', '206'], ['User-Agent', '"},{"']])
  t.strictSame((await toldBy(site)).lines, ['3/14 http-get server → client'])
  t.ok(events.every(({ flow }) => flow.application === 'http-get'))
})

function skipsOf (t: Teardown): string[] {
  const reasons: string[] = []
  const listen = (message: unknown): void => { reasons.push((message as SkipMessage).reason) }
  channels.skip.subscribe(listen)
  t.teardown(() => channels.skip.unsubscribe(listen))
  return reasons
}
