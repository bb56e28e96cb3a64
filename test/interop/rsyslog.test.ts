/** Our fireflies as rsyslog understands them. */
import t from 'tap'

import { needs } from '../support/peers.ts'
import { startRsyslog } from '../support/rsyslog.ts'
import { startSite } from '../support/site.ts'

if (needs(t, 'rsyslogd')) {
  t.test('rsyslog takes our start and end fireflies apart, header and JSON, over IPv4 and IPv6', async t => {
    const rsyslog = await startRsyslog(t)
    for (const [index, host] of ['127.0.0.1', '::1'].entries()) {
      const site = await startSite(t, { host, engine: { fireflies: { collectors: [`127.0.0.1:${rsyslog.port}`], hostName: 'se1.example.org' } } })
      await site.write('f', Buffer.alloc(100_000))
      await (await fetch(`${site.url}/f`, { headers: { SciTag: '206' } })).arrayBuffer()
      await site.close()
      const rows = (await rsyslog.rows(2 * index + 2)).slice(-2)
      t.match(rows.map(({ state }) => state), ['start', 'end'])
      for (const row of rows) {
        t.match(row, { parsed: 'OK', host: 'se1.example.org', app: 'scitags', msgid: 'firefly-json', priority: '134', experiment: '3', activity: '14', source: host })
        t.ok(Math.abs(Date.parse(row.timestamp) - Date.now()) < 60_000, `${row.timestamp} is now`)
      }
      t.ok(Number(rows[1]?.sent) >= 100_000)
    }
  })
}
