/** Two servers and our collector, over IPv4 and IPv6, http and https: what the collector knows in the end is what happened. */
import t from 'tap'

import { createCollector } from '@scitags/firefly-collector'
import type { FlowReport } from '@scitags/firefly-collector'
import { copy } from '@scitags/http-tpc/client'
import { makeCertificates } from '../support/certificates.ts'
import { pattern } from '../support/content.ts'
import { needsThat } from '../support/peers.ts'
import { startSite } from '../support/site.ts'
import { hasIpv6, temporaryDirectory } from '../support/temporary.ts'
import { until } from '../support/until.ts'

const content = pattern(1_200_000)
const certificates = await makeCertificates(await temporaryDirectory(t))

for (const host of ['127.0.0.1', '::1']) {
  for (const scheme of ['http', 'https']) {
    t.test(`${scheme} over ${host}`, async t => {
      if (!needsThat(t, host !== '::1' || await hasIpv6(), 'IPv6')) return
      const collector = await createCollector({ port: 0, addresses: [host] })
      t.teardown(async () => { await collector.close() })
      const reports: FlowReport[] = []
      collector.onReport(report => reports.push(report))
      const { port = 0 } = collector.bound[0] ?? {}
      const options = {
        host,
        ...(scheme === 'https' && { certificates }),
        engine: { experiments: { default: 'atlas' }, fireflies: { collectors: [host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`], hostName: 'se1.example.org' } }
      }
      const [first, second] = [await startSite(t, options), await startSite(t, options)]
      await first.write('f', content)
      const tls = { ca: certificates.ca }
      t.match(await copy({ url: `${second.url}/pulled`, source: `${first.url}/f`, scitag: 206, tls }), { ok: true })
      t.match(await copy({ url: `${second.url}/pulled`, destination: `${first.url}/back`, scitag: 144, tls }), { ok: true })
      t.ok(content.equals(await second.read('pulled')))
      t.ok(content.equals(await first.read('back')))

      // The passive side maps what it serves, so that each flow is told by both of its ends.
      const ends = await until('the ends of four stories', () => {
        const found = reports.filter(({ state }) => state === 'end')
        return found.length >= 4 && found
      })
      const told = ends.map(({ flow }) => `${flow.tag.experiment}/${flow.tag.activity} ${flow.application ?? ''} ${flow.source.address}`).sort()
      t.strictSame(told, [`2/1 http-get ${host}`, `2/1 http-put ${host}`, `2/16 http-get ${host}`, `3/14 http-put ${host}`])
      t.ok(ends.every(({ flow }) => (flow.usage?.sent ?? 0) >= content.length))
      t.match(collector.counters, { endsWithoutStart: 0, openFlows: 0, bad: {}, accepted: { start: 4, end: 4 } })
    })
  }
}
