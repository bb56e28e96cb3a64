/** A tag survives a redirect, though the client does not send its header again. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import t from 'tap'

import { createScitags } from '@scitags/core'
import { attach, markFlows } from '@scitags/http-tpc'
import { recorder } from '@scitags/core/testing'
import { siteWithFile, toldBy } from '../support/one-file-site.ts'
import type { Site } from '../support/site.ts'
import type { Teardown } from '../support/temporary.ts'
import { WireClient } from '../support/wire-client.ts'

for (const { name, target, headers, query = '', lines } of [
  { name: 'a tag in the header', target: '/f', headers: [['SciTag', '206']], lines: ['3/14 http-get server → client'] },
  { name: 'a tag in the URL', target: '/f?scitag.flow=144', headers: [], lines: ['2/16 http-get server → client'] },
  { name: 'an invalid header', target: '/f', headers: [['SciTag', 'x']], lines: ['0/0 http-get server → client'] },
  { name: 'no tag', target: '/f', headers: [], lines: [] },
  { name: 'a tag, where the redirect has one of its own', target: '/f', headers: [['SciTag', '206']], query: '?scitag.flow=144&x=1', lines: ['3/14 http-get server → client'] },
  { name: 'a tag, where the redirect is signed and must not change', target: '/f', headers: [['SciTag', '206']], query: '?X-Amz-Signature=abc', lines: [] }
] as const) {
  t.test(`${name}: the redirector tells nothing, the final server what it should`, async t => {
    const site = await siteWithFile(t)
    const { port, isSilent } = await redirector(t, site, query)
    const redirected = await (await WireClient.open(port)).exchange('GET', target, [['Host', 'x'], ...headers])
    t.equal(redirected.status, 307)
    const location = new URL(redirected.headers.get('location') ?? '')
    if (query.includes('Signature')) t.equal(location.search, query)
    t.equal((await (await WireClient.open(site.port)).exchange('GET', `${location.pathname}${location.search}`, [['Host', 'x']])).status, 200)
    t.strictSame((await toldBy(site)).lines, lines)
    t.ok(isSilent())
  })
}

async function redirector (t: Teardown, site: Site, query: string): Promise<{ port: number, isSilent: () => boolean }> {
  const marker = recorder()
  const scitags = await createScitags({ scope: 'any', registry: { source: 'embedded' }, markers: [marker] })
  const mark = markFlows(scitags)
  const door = attach(createServer((request, response) => {
    mark(request, response, () => { response.writeHead(307, { Location: `${site.url}${new URL(request.url ?? '/', site.url).pathname}${query}`, 'Content-Length': 0 }).end() })
  })).listen(0, '127.0.0.1')
  await once(door, 'listening')
  t.teardown(async () => {
    door.close()
    door.closeAllConnections()
    await scitags.close()
  })
  return { port: (door.address() as AddressInfo).port, isSilent: () => marker.events.length === 0 }
}
