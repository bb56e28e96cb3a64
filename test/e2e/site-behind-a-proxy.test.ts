/** A site that stands behind a proxy, as its file says: it believes the proxy, over http and https, and says what is wrong with the file. */
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { connect as connectTls } from 'node:tls'
import t from 'tap'

import { openSite, parseSite } from '@scitags/cli'
import { channels, subscribe } from '@scitags/core'
import type { FlowEvent } from '@scitags/core'

import { makeCertificates } from '../support/certificates.ts'
import { temporaryDirectory } from '../support/temporary.ts'
import { until } from '../support/until.ts'
import { WireClient } from '../support/wire-client.ts'

const said = 'PROXY TCP4 198.51.100.7 192.0.2.1 40000 443\r\n'

t.test('the client that the proxy names is marked', async t => {
  const home = await temporaryDirectory(t)
  const { ca } = await makeCertificates(join(home, 'tls'))
  for (const name of ['plain', 'secure', 'other']) {
    await mkdir(join(home, name))
    await writeFile(join(home, name, 'f'), 'content')
  }
  const { options } = parseSite(`servers:
  - { name: plain, listen: ['127.0.0.1:0'], data: plain, proxy: { protocol: proxy-protocol, trusted: [127.0.0.1] } }
  - { name: secure, listen: ['127.0.0.1:0'], data: secure, proxy: { protocol: proxy-protocol, trusted: [127.0.0.1] }, tls: { certificate: tls/host.pem, key: tls/host.key } }
  - { name: other, listen: ['127.0.0.1:0'], data: other, proxy: { protocol: forwarded, trusted: [127.0.0.1] } }
marking: { registry: { source: embedded } }
`, 'site.yaml')
  const started: FlowEvent[] = []
  t.teardown(subscribe(channels.flow, event => event.state === 'start' && started.push(event)))
  await using site = await openSite(options, home)
  for (const { name, urls } of site.servers) {
    const socket = connect(Number(new URL(urls[0] ?? '').port), '127.0.0.1')
    await once(socket, 'connect')
    if (name !== 'other') socket.write(said)
    const carrier = name === 'secure' ? connectTls({ socket, ca, servername: 'localhost' }) : socket
    if (carrier !== socket) await once(carrier, 'secureConnect')
    const client = new WireClient(carrier)
    const forwarded = name === 'other' ? [['Forwarded', 'for="198.51.100.7:40000";by="192.0.2.1:443"']] as const : []
    t.match(await client.exchange('GET', '/f', [['Host', 'test'], ['SciTag', '206'], ...forwarded]), { status: 200 }, name)
    await client.close()
  }
  await until('three flows', () => started.length === 3)
  for (const { flow } of started) t.match(flow.connection, { remote: { address: '198.51.100.7', port: 40_000 }, local: { address: '192.0.2.1', port: 443 } })
})

t.test('what cannot be meant is told with its place', async t => {
  const home = await temporaryDirectory(t)
  const { options } = parseSite('servers: [{ name: a, listen: [\'127.0.0.1:0\'], data: a, proxy: { protocol: x-forwarded-for, trusted: [127.0.0.1] } }]\nmarking: { registry: { source: embedded } }', 'site.yaml')
  await t.rejects(openSite(options, home), { code: 'OPTIONS_INVALID', path: ['servers', '0', 'proxy', 'public'], message: /X-Forwarded-For does not say where the client came in/ })
  t.throws(() => parseSite('servers: [{ name: a, listen: [\'127.0.0.1:0\'], data: a, proxy: { protocol: proxy-v2, trusted: [127.0.0.1] } }]', 'site.yaml'), { code: 'CONFIG_INVALID', message: /protocol/ })
})
