import { createScitags } from '@scitags/core'
import { openFile } from '@scitags/xrootd-protocol/client'
import t from 'tap'

import { xrootGateway } from '../../src/gateway.ts'
import { httpStorage } from '../../src/origin-http/http-storage.ts'
import { gatewaySite } from '../gateway-site.ts'
import { davServer } from './dav-server.ts'

t.test('a client of root:// reads through the gateway what an origin of HTTP has', async t => {
  const dav = await davServer(t)
  dav.put('/f', 'content')
  const site = await gatewaySite(t, { proxy: { origins: [`${dav.url}/`] } })
  await using file = await openFile(`${site.url}/f?scitag.flow=206`)
  const parts: Buffer[] = []
  for await (const chunk of file.chunks()) parts.push(Buffer.from(chunk))
  t.equal(Buffer.concat(parts).toString(), 'content')
  t.ok(dav.requests.every(line => !line.includes('scitag')), 'whose server sees nothing of its CGI')
})

t.test('what an origin of HTTP cannot do is no option of it', async t => {
  const scitags = await createScitags({ registry: { source: 'embedded' } })
  t.teardown(async () => { await scitags.close() })
  const [url, secure] = ['http://127.0.0.1:1/', 'https://127.0.0.1:1/']
  for (const [key, proxy] of [
    ['origins', { origins: [url, 'root://127.0.0.1:1'] }],
    ['origins', { origins: [url, url] }],
    ['mode', { origins: [url], mode: 'redirect' }],
    ['redirects', { origins: [url], redirects: 'pass-on' }],
    ['forwardAuthz', { origins: [url], forwardAuthz: true }],
    ['tokenFile', { origins: [url], tokenFile: '/token' }]
  ] as const) t.throws(() => xrootGateway(scitags, { proxy }), { code: 'OPTIONS_INVALID', path: ['proxy', key] }, key)
  for (const origin of ['http://me@host/', 'http://host/?q', 'ftp://host/']) t.throws(() => xrootGateway(scitags, { proxy: { origins: [origin] } }), { code: 'OPTIONS_INVALID' }, origin)
  await xrootGateway(scitags, { proxy: { origins: [secure], tokenFile: '/token' } }).close()
  await using storage = httpStorage({ url })
  await xrootGateway(scitags, { storage }).close()
})
