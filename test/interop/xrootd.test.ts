/** A real XRootD at the other end of our copies, and its fireflies in our collector. */
import t from 'tap'
import type { Test } from 'tap'

import { createCollector } from '@scitags/firefly-collector'
import type { FlowReport } from '@scitags/firefly-collector'
import { copy } from '@scitags/http-tpc/client'
import { pattern } from '../support/content.ts'
import { inBothGenerations } from '../support/debian-13.ts'
import { needs } from '../support/peers.ts'
import { run } from '../support/run.ts'
import { startSite } from '../support/site.ts'
import { until } from '../support/until.ts'
import { startXrootd } from '../support/xrootd.ts'

const content = pattern(3_000_000)

if (needs(t, 'xrootd')) {
  await inBothGenerations(t, async (t, within) => { await tryBothRoles(t, await generationOf(within)) })
}

interface Generation {
  readonly within: readonly string[]
  /** From 5.6.3 on it reads the tag of a COPY. */
  readonly marksCopies: boolean
  /** What its end firefly says at least of all of {@link content}: newer ones count what had been acknowledged when it closed. */
  readonly leastSent: number
}

async function generationOf (within: readonly string[]): Promise<Generation> {
  const [program = '', ...args] = [...within, 'xrootd', '-v']
  const { said } = await run(program, args)
  const [, major, minor, patch] = /v(\d+)\.(\d+)\.(\d+)/.exec(said) ?? []
  if (patch === undefined) throw new Error(`xrootd -v does not say its version: ${said}`)
  const isNew = Number(major) * 10_000 + Number(minor) * 100 + Number(patch) >= 50_603
  return { within, marksCopies: isNew, leastSent: isNew ? 1 : content.length }
}

async function tryBothRoles (t: Test, { within, marksCopies, leastSent }: Generation): Promise<void> {
  const collector = await createCollector({ port: 0, addresses: ['127.0.0.1'] })
  t.teardown(async () => { await collector.close() })
  const reports: FlowReport[] = []
  collector.onReport(report => reports.push(report))
  const xrootd = await startXrootd(t, { fireflyPort: collector.bound[0]?.port ?? 0, within })
  await xrootd.write('from-xrootd', content)

  await t.test('we are active and pull from XRootD: the bytes are right, and its port is the source of our flow', async t => {
    const site = await startSite(t)
    const result = await copy({ url: `${site.url}/pulled`, source: `${xrootd.url}/from-xrootd`, scitag: 206 })
    t.match(result, { ok: true, status: 202 }, result.message)
    t.ok(content.equals(await site.read('pulled')))
    const [end] = await site.listener.ends()
    t.match(end, { source: { port: Number(new URL(xrootd.url).port) }, tag: { experiment: 3, activity: 14 }, application: 'http-put' })
    t.ok((end?.usage?.sent ?? 0) >= content.length)
  })

  await t.test('we pull from XRootD over several streams', async t => {
    const site = await startSite(t)
    const result = await copy({ url: `${site.url}/pulled`, source: `${xrootd.url}/from-xrootd`, scitag: 206, streams: 3 })
    t.match(result, { ok: true }, result.message)
    t.ok(content.equals(await site.read('pulled')))
    t.equal((await site.listener.ends(3)).length, 3)
  })

  await t.test('we are active and push to XRootD', async t => {
    const site = await startSite(t)
    await site.write('f', content)
    const result = await copy({ url: `${site.url}/f`, destination: `${xrootd.url}/pushed`, scitag: 206 })
    t.match(result, { ok: true, status: 202 }, result.message)
    t.ok(content.equals(await xrootd.read('pushed')))
    const [end] = await site.listener.ends()
    t.match(end, { destination: { port: Number(new URL(xrootd.url).port) }, application: 'http-get' })
    t.ok((end?.usage?.sent ?? 0) >= content.length)
  })

  await t.test('both directions over https, with certificates checked', async t => {
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

  await t.test('XRootD is active and pulls from us; the tag that it forwards names our flow', async t => {
    const site = await startSite(t)
    await site.write('f', content)
    const result = await copy({ url: `${xrootd.url}/pulled`, source: `${site.url}/f`, transferScitag: 144 })
    t.match(result, { ok: true, message: 'Created' }, result.message)
    t.ok(content.equals(await xrootd.read('pulled')))
    t.match(await site.listener.ends(), [{ source: { port: site.port }, tag: { experiment: 2, activity: 16 }, application: 'http-get' }])
  })

  await t.test('XRootD is active and pushes to us', async t => {
    const site = await startSite(t)
    const result = await copy({ url: `${xrootd.url}/from-xrootd`, destination: `${site.url}/pushed`, transferScitag: 144 })
    t.match(result, { ok: true, message: 'Created' }, result.message)
    t.ok(content.equals(await site.read('pushed')))
    t.match(await site.listener.ends(), [{ destination: { port: site.port }, tag: { experiment: 2, activity: 16 }, application: 'http-put' }])
  })

  await t.test('XRootD is active over https, in both directions, with certificates checked', async t => {
    const site = await startSite(t, { certificates: xrootd.certificates, host: 'localhost' })
    const tls = { ca: xrootd.certificates.ca }
    await site.write('f', content)
    const pulled = await copy({ url: `${xrootd.secureUrl}/pulled-secure`, source: `${site.url}/f`, transferScitag: 144, tls })
    t.match(pulled, { ok: true, message: 'Created' }, pulled.message)
    t.ok(content.equals(await xrootd.read('pulled-secure')))
    const pushed = await copy({ url: `${xrootd.secureUrl}/from-xrootd`, destination: `${site.url}/pushed`, transferScitag: 144, tls })
    t.match(pushed, { ok: true, message: 'Created' }, pushed.message)
    t.ok(content.equals(await site.read('pushed')))
    t.match(await site.listener.ends(2), [{ tag: { experiment: 2, activity: 16 }, application: 'http-get' }, { tag: { experiment: 2, activity: 16 }, application: 'http-put' }])
  })

  for (const direction of ['pull', 'push'] as const) {
    const supplier = direction === 'pull' ? 'source' : 'destination'
    await t.test(`XRootD is active in a ${direction} with the tag of the COPY, which ${marksCopies ? 'it marks' : 'it does not know'} and does not relay`, async t => {
      reports.length = 0
      const site = await startSite(t)
      await site.write('f', content)
      const result = direction === 'pull'
        ? await copy({ url: `${xrootd.url}/tagged`, source: `${site.url}/f`, scitag: 206 })
        : await copy({ url: `${xrootd.url}/from-xrootd`, destination: `${site.url}/tagged`, scitag: 206 })
      t.match(result, { ok: true }, result.message)
      if (marksCopies) {
        await until('an end firefly of XRootD', () => reports.some(({ state }) => state === 'end'))
        t.match(reports.at(-1)?.flow, { tag: { experiment: 3, activity: 14 }, [supplier]: { port: site.port } })
      }
      t.strictSame(await site.told(), [])
    })
  }

  await t.test('XRootD is told of a failure of ours in words', async t => {
    const site = await startSite(t)
    const result = await copy({ url: `${xrootd.url}/never`, source: `${site.url}/none` })
    t.match(result, { ok: false })
    t.match(result.message, /404/)
  })

  await t.test('the fireflies of XRootD about a tagged GET pair up in our collector', async t => {
    reports.length = 0
    const answer = await fetch(`${xrootd.url}/from-xrootd?scitag.flow=206`, { headers: { Connection: 'close' } })
    t.ok(content.equals(Buffer.from(await answer.arrayBuffer())))
    await until('an end firefly of XRootD', () => reports.some(({ state }) => state === 'end'))
    t.strictSame(reports.map(({ state }) => state), ['start', 'end'])
    t.equal(reports[0]?.flow.id, reports[1]?.flow.id)
    t.match(reports[1]?.flow, { tag: { experiment: 3, activity: 14 }, source: { address: '127.0.0.1', port: Number(new URL(xrootd.url).port) } })
    t.ok((reports[1]?.flow.usage?.sent ?? 0) >= leastSent)
    t.strictSame(collector.counters.bad, {})
  })

  await t.test('the fireflies of XRootD about a path that it maps do so too', async t => {
    reports.length = 0
    await xrootd.write('atlas/f', content)
    await (await fetch(`${xrootd.url}/atlas/f`, { headers: { Connection: 'close' } })).arrayBuffer()
    await until('an end firefly of XRootD', () => reports.some(({ state }) => state === 'end'))
    t.match(reports.at(-1)?.flow, { tag: { experiment: 2, activity: 1 } })
    t.strictSame(collector.counters.bad, {})
  })
}
