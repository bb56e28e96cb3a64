/** Texts in the place of a tag: what each is taken for, and that the answer is what it always is. */
import t from 'tap'

import { shapeOf, siteWithFile, toldBy } from '../support/one-file-site.ts'
import { WireClient } from '../support/wire-client.ts'

const host = ['Host', 'x'] as const

for (const [text, tag] of [
  ['65', '1/1'], ['65535', '1023/63'], ['64', '0/0'], ['65536', '0/0'], ['0', '0/0'], ['128', '2/0'], ['192', '3/0'],
  ['', '0/0'], ['abc', '0/0'], ['0x90', '0/0'], ['-206', '0/0'], ['12.5', '0/0'], ['206abc', '0/0'], ['206;x', '0/0'], ['206, 144', '0/0'],
  ['206, 206', '3/14'], ['99999999999999999999', '0/0'], ['196664', '0/0'], ['196700', '0/0'], ['\u00ff', '0/0']
] as const) {
  t.test(`xrootd #2139, CMSSW #51227, StoRM: SciTag '${text}' is ${tag}, and the answer is what it always is`, async t => {
    const site = await siteWithFile(t)
    const client = await WireClient.open(site.port)
    const plain = await client.exchange('GET', '/f', [host])
    const tagged = await client.exchange('GET', '/f', [host, ['SciTag', text]])
    t.strictSame(shapeOf(tagged), shapeOf(plain))
    t.strictSame((await toldBy(site)).lines, [`${tag} http-get server → client`])
  })
}

for (const [query, tag] of [
  ['scitag.flow=206', '3/14'], ['scitag.flow=206abc', '0/0'], ['scitag.flow=', '0/0'], ['scitag.flow=4294967502', '0/0'],
  ['scitag.flow=206&scitag.flow=144', '3/14'], ['oss.task=1&scitag%2Eflow=206', '3/14'], ['scitag.flow=%32%30%36', '3/14']
] as const) {
  t.test(`xrootd #2390: ?${query} is ${tag}`, async t => {
    const site = await siteWithFile(t)
    const client = await WireClient.open(site.port)
    t.equal((await client.exchange('GET', `/f?${query}`, [host])).status, 200)
    t.strictSame((await toldBy(site)).lines, [`${tag} http-get server → client`])
  })
}

t.test('xrootd: xscitag.flow is not scitag.flow', async t => {
  const site = await siteWithFile(t)
  t.equal((await (await WireClient.open(site.port)).exchange('GET', '/f?xscitag.flow=206', [host])).status, 200)
  t.strictSame((await toldBy(site)).lines, [])
})
