/** Real proxies in front of our storage server: the fireflies name the client and the proxy, as the network sees them. */
import { join } from 'node:path'
import t from 'tap'

import { endpointText } from '@scitags/core/wire'
import { behindProxy } from '@scitags/http-tpc'
import type { ProxyOptions } from '@scitags/http-tpc'
import { makeCertificates } from '../support/certificates.ts'
import { pattern } from '../support/content.ts'
import { needs, needsThat } from '../support/peers.ts'
import { hasNginxStream, startProxy } from '../support/proxies.ts'
import type { Recipe } from '../support/proxies.ts'
import { startSite } from '../support/site.ts'
import type { Site, SiteOptions } from '../support/site.ts'
import { hasIpv6, temporaryDirectory } from '../support/temporary.ts'
import type { Teardown } from '../support/temporary.ts'
import { workplace } from '../support/workplace.ts'

const content = pattern(1_500_000)
const certificates = await makeCertificates(join(await temporaryDirectory(t), 'tls'))
const isV6Here = await hasIpv6()

interface Front {
  readonly name: string
  readonly recipe: Recipe
  readonly options: Omit<ProxyOptions, 'trusted'>
  readonly edit?: (text: string) => string
  /** Who speaks TLS with the client. */
  readonly tls?: 'proxy' | 'server'
}

const fronts: readonly Front[] = [
  { name: 'HAProxy passes connections on, version 2', recipe: 'haproxy', options: { protocol: 'proxy-protocol' } },
  { name: 'HAProxy passes https on, version 2', recipe: 'haproxy', options: { protocol: 'proxy-protocol' }, tls: 'server' },
  { name: 'HAProxy reads HTTP, version 2', recipe: 'haproxy', options: { protocol: 'proxy-protocol' }, edit: text => text.replace('mode tcp', 'mode http') },
  { name: 'HAProxy with version 1', recipe: 'haproxy', options: { protocol: 'proxy-protocol' }, edit: text => text.replace('send-proxy-v2', 'send-proxy') },
  { name: 'nginx stream', recipe: 'nginx stream', options: { protocol: 'proxy-protocol' } },
  { name: 'nginx stream passes https on', recipe: 'nginx stream', options: { protocol: 'proxy-protocol' }, tls: 'server' },
  { name: 'nginx with Forwarded ends TLS', recipe: 'nginx Forwarded', options: { protocol: 'forwarded' }, tls: 'proxy' },
  { name: 'nginx with X-Forwarded-For and a port beside it', recipe: 'nginx X-Forwarded-For', options: { protocol: 'x-forwarded-for', portHeader: 'X-Real-Port', public: ['192.0.2.1:443'] } }
]

if (needs(t, 'curl', 'haproxy', 'nginx') && needsThat(t, hasNginxStream, 'libnginx-mod-stream')) {
  for (const { name, recipe, options, edit, tls } of fronts) {
    t.test(name, async t => {
      const { site, proxy } = await siteBehind(t, options, tls === 'server' ? { certificates } : {}, async to => await startProxy(t, recipe, { to, certificates, ...(edit !== undefined && { edit }) }))
      const url = `${tls === undefined ? 'http' : 'https'}://127.0.0.2:${proxy.port}`
      await site.write('f', content)
      const got = await transfer(t, '-o', 'fetched', `${url}/f`)
      t.equal(got.status, '200')
      const put = await transfer(t, '-T', 'local', `${url}/new`)
      t.equal(put.status, '201')
      t.ok(content.equals(await site.read('new')))
      const told = await site.told()
      const front = options.public?.[0] ?? `127.0.0.2:${proxy.port}`
      t.strictSame(told.map(({ end: { application, source, destination } }) => `${application} ${endpointText(source)} → ${endpointText(destination)}`), [
        `http-get ${front} → 127.0.0.1:${got.port}`,
        `http-put 127.0.0.1:${put.port} → ${front}`
      ])
      t.ok(told.every(({ end }) => Number(end.usage?.sent) >= content.length), 'and all of their bytes')
    })
  }

  t.test('nginx with Forwarded, over IPv6', async t => {
    if (!needsThat(t, isV6Here, 'IPv6')) return
    const { site, proxy } = await siteBehind(t, { protocol: 'forwarded' }, {}, async to => await startProxy(t, 'nginx Forwarded', { to, certificates, hasIpv6: true }))
    await site.write('f', content)
    const { port } = await transfer(t, '-o', 'fetched', `https://[::1]:${proxy.portV6}/f`)
    t.match(await site.told(), [{ end: { source: { address: '::1', port: proxy.portV6 }, destination: { address: '::1', port } } }])
  })

  t.test('two clients that HAProxy sends over as it likes are told apart, request by request', async t => {
    const { site, proxy } = await siteBehind(t, { protocol: 'proxy-protocol' }, {}, async to => await startProxy(t, 'haproxy', { to, edit: text => text.replace('mode tcp', 'mode http\n  http-reuse always') }))
    await site.write('f', content)
    const url = `http://127.0.0.2:${proxy.port}/f`
    const clients = [await transfer(t, '-o', 'fetched', url, url), await transfer(t, '-o', 'fetched', url, url)]
    const ports = (await site.told()).map(({ end }) => end.destination.port)
    t.strictSame([...new Set(ports)], clients.map(({ port }) => port))
  })

  t.test('what a client writes into Forwarded itself does not get through', async t => {
    const { site, proxy } = await siteBehind(t, { protocol: 'forwarded' }, {}, async to => await startProxy(t, 'nginx Forwarded', { to, certificates }))
    await site.write('f', content)
    const { port } = await transfer(t, '-o', 'fetched', '-H', 'Forwarded: for="198.51.100.7:40000";by="192.0.2.1:443"', `https://127.0.0.2:${proxy.port}/f`)
    t.match(await site.told(), [{ end: { destination: { address: '127.0.0.1', port } } }])
  })
}

/** The server listens before the proxy that needs its port. */
async function siteBehind<P> (t: Teardown, options: Omit<ProxyOptions, 'trusted'>, more: SiteOptions, start: (port: number) => Promise<P>): Promise<{ site: Site, proxy: P }> {
  const behind = behindProxy({ ...options, trusted: ['127.0.0.1'] })
  const site = await startSite(t, { ...more, connectionOf: behind.connectionOf })
  behind.accept(site.server)
  return { site, proxy: await start(site.port) }
}

/** The status, and the port that curl had at its end. */
async function transfer (t: Teardown, ...args: string[]): Promise<{ status: string, port: number }> {
  const { stdout, said } = await (await workplace(t, content)).run('curl', '-sSk', '--max-time', '60', '-H', 'SciTag: 206', '-w', '\n%{http_code} %{local_port}\n', ...args)
  const [, status = said, port = '0'] = /^(\d{3}) (\d+)$/m.exec(stdout) ?? []
  return { status, port: Number(port) }
}
