/** Where other servers went wrong with third-party copy; each test names the report. */
import { link, rm } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'

import { copy } from '@scitags/http-tpc/client'
import { makeCertificates } from '../support/certificates.ts'
import { pattern } from '../support/content.ts'
import { scriptedServer } from '../support/scripted-server.ts'
import { startSite } from '../support/site.ts'
import { freePort, temporaryDirectory } from '../support/temporary.ts'
import { WireClient } from '../support/wire-client.ts'

const content = pattern(1_000_000)

t.test('xrootd #2201: where no connection comes about, nothing is marked and the client is told', async t => {
  const active = await startSite(t)
  await active.write('f', content)
  const nowhere = `http://127.0.0.1:${await freePort()}`
  t.match(await copy({ url: `${active.url}/pulled`, source: `${nowhere}/f`, scitag: 206 }), { ok: false, status: 502 })
  t.match(await copy({ url: `${active.url}/f`, destination: `${nowhere}/f`, scitag: 206 }), { ok: false, status: 502 })
  t.strictSame(await active.told(), [])
})

t.test('xrootd #2108: a pull over many streams brings every byte of sizes that do not divide', async t => {
  const [active, passive] = [await startSite(t), await startSite(t)]
  for (const size of [1, 7, 65_537, 999_999]) {
    await passive.write(`f${size}`, content.subarray(0, size))
    t.match(await copy({ url: `${active.url}/f${size}`, source: `${passive.url}/f${size}`, streams: 8, scitag: 206 }), { ok: true }, String(size))
    t.ok(content.subarray(0, size).equals(await active.read(`f${size}`)), String(size))
  }
})

t.test('xrootd #2186: 100 streams may be asked for, 101 and other nonsense are refused', async t => {
  const [active, passive] = [await startSite(t), await startSite(t)]
  await passive.write('f', content)
  for (const [streams, status] of [['0', 202], ['100', 202], ['101', 400], ['-1', 400], ['x', 400], ['1.5', 400]] as const) {
    const result = await copy({ url: `${active.url}/copied`, source: `${passive.url}/f`, headers: { 'X-Number-Of-Streams': streams } })
    t.equal(result.status, status, `X-Number-Of-Streams: ${streams}`)
  }
})

t.test('xrootd #2354: a copy that fails leaves the file that was there before, and nothing of its own', async t => {
  const active = await startSite(t)
  await active.write('good', 'what was there')
  const liar = await scriptedServer(t, (request, response) => {
    response.writeHead(200, { 'Content-Length': 1000, Connection: 'close' })
    if (request.method === 'HEAD') response.end()
    else response.write('only so much', () => response.destroy())
  })
  const result = await copy({ url: `${active.url}/good`, source: `${liar.url}/f`, scitag: 206 })
  t.match(result, { ok: false })
  t.not(result.message, 'terminated', 'it says what happened')
  t.equal((await active.read('good')).toString(), 'what was there')
  t.strictSame(await active.files(), ['/good'])
})

t.test('xrootd #2241: a pull makes the directories that it needs', async t => {
  const [active, passive] = [await startSite(t), await startSite(t)]
  await passive.write('f', content)
  t.match(await copy({ url: `${active.url}/a/b/c/f`, source: `${passive.url}/f` }), { ok: true })
  t.ok(content.equals(await active.read('a/b/c/f')))
})

t.test('xrootd #2427, #2390: keys of a query that nobody knows travel on unchanged', async t => {
  const active = await startSite(t)
  const source = await scriptedServer(t, (request, response) => { response.writeHead(200, { 'Content-Length': 2 }).end(request.method === 'HEAD' ? undefined : 'ok') })
  const query = '?oss.task=a%2Fb&x=&&%20=1'
  t.match(await copy({ url: `${active.url}/f?oss.asize=2`, source: `${source.url}/f${query}` }), { ok: true })
  t.strictSame(source.requests.map(({ method, url }) => `${method ?? ''} ${url ?? ''}`), [`HEAD /f${query}`, `GET /f${query}`])
})

t.test('xrootd #2925, #2933: a copy of a file onto itself is refused, and the file stays whole', async t => {
  const site = await startSite(t)
  await site.write('f', content)
  await link(join(site.root, 'f'), join(site.root, 'hard-link'))
  const remotes = [
    (url: string) => ({ source: url }),
    (url: string) => ({ destination: url })
  ]
  for (const remote of remotes) {
    for (const path of ['f', './f', '%66', 'hard-link', 'f?x=1']) {
      for (const name of ['127.0.0.1', 'localhost']) {
        // Called localhost, the server knows that name and its address.
        const result = await copy({ url: `http://localhost:${site.port}/f`, ...remote(`http://${name}:${site.port}/${path}`) })
        t.match(result, { ok: false, status: 403 }, `${name}/${path}: ${result.message}`)
      }
    }
    // Under a name that it cannot know for its own, the copy is one like any other.
    t.match(await copy({ url: `http://127.0.0.1:${site.port}/f`, ...remote(`http://localhost:${site.port}/f`) }), { ok: true })
    t.ok(content.equals(await site.read('f')))
    await rm(join(site.root, 'hard-link'))
    await link(join(site.root, 'f'), join(site.root, 'hard-link'))
  }
})

t.test('xrootd #2625, #2656: we accept with 202, and the client takes 201 as well', async t => {
  const old = await scriptedServer(t, (_request, response) => { response.writeHead(201, { 'Content-Type': 'text/plain' }).end('success: Created') })
  t.match(await copy({ url: `${old.url}/f`, source: 'http://127.0.0.1:1/f' }), { ok: true, status: 201 })
})

t.test('xrootd #2024, #1984: the older TransferFlow headers are nothing to us', async t => {
  const [active, passive] = [await startSite(t), await startSite(t)]
  await passive.write('f', content)
  t.match(await copy({ url: `${active.url}/f`, source: `${passive.url}/f`, headers: { 'Transfer-Flow': '206', TransferFlow: '206' } }), { ok: true })
  t.strictSame([await active.told(), await passive.told()], [[], []])
})

t.test('xrootd #1963: lines of a marker that the client does not know are passed over', async t => {
  const chatty = await scriptedServer(t, (_request, response) => {
    response.writeHead(202).end([
      'Perf Marker', '    Timestamp: 1700000000', '    State: 7', '    State description: running', 'Stripe Source: a', 'Stripe Destination: b',
      '    Stripe Index: 0', '    Stripe Bytes Transferred: 12345', '    Total Stripe Count: 1', '    RemoteConnections: tcp:[2001:db8::1]:443', 'End', 'success: Created', ''
    ].join('\n'))
  })
  t.match(await copy({ url: `${chatty.url}/f`, source: 'http://127.0.0.1:1/f' }), { ok: true, bytes: 12345, message: 'Created' })
})

t.test('dCache #8042, #8055: a copy has a start firefly and an end firefly, on both sides', async t => {
  const rules = { engine: { experiments: { default: 'cms' } } }
  const [active, passive] = [await startSite(t, rules), await startSite(t, rules)]
  await passive.write('f', content)
  t.match(await copy({ url: `${active.url}/f`, source: `${passive.url}/f` }), { ok: true })
  t.equal((await active.told()).length, 1)
  t.equal((await passive.told()).length, 1)
})

t.test('dCache #8015, StoRM: a copy over https is marked like one over http, both ways', async t => {
  const certificates = await makeCertificates(await temporaryDirectory(t))
  for (const remote of ['source', 'destination'] as const) {
    const [active, passive] = [await startSite(t, { certificates }), await startSite(t, { certificates })]
    await Promise.all([active, passive].map(async site => { await site.write('f', content) }))
    t.match(await copy({ url: `${active.url}/${remote === 'source' ? 'new' : 'f'}`, [remote]: `${passive.url}/${remote === 'source' ? 'f' : 'new'}`, scitag: 206, tls: { ca: certificates.ca } }), { ok: true })
    const [flow, ...others] = await active.told()
    t.strictSame(others, [])
    t.ok((flow?.end.usage?.sent ?? 0) > content.length, 'with the bytes of TLS')
    t.equal((remote === 'source' ? flow?.end.source : flow?.end.destination)?.port, passive.port)
  }
})

t.test('XRootD denies loopback by default, and so do we', async t => {
  const [active, passive] = [await startSite(t, { copy: { allowTargets: [] } }), await startSite(t)]
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '0.0.0.0', '[::ffff:127.0.0.1]']) {
    const result = await copy({ url: `${active.url}/f`, source: `http://${host}:${passive.port}/f`, scitag: 206 })
    t.equal(result.status, 403, `${host}: ${result.message}`)
  }
  t.strictSame(await active.told(), [])
})

t.test('a tag in any odd form never changes what becomes of a copy', async t => {
  const [active, passive] = [await startSite(t), await startSite(t)]
  await passive.write('f', content)
  for (const tag of ['', '0x90', '-1', '206;x', '1'.repeat(5000), 'é', '"', ',', '206, 144']) {
    const client = await WireClient.open(active.port)
    const answer = await client.exchange('COPY', '/f', [['Host', `127.0.0.1:${active.port}`], ['Source', `${passive.url}/f`], ['SciTag', tag], ['TransferHeaderSciTag', tag]])
    t.match(answer.body.toString(), /success: Created\n?$/, `SciTag: ${tag.slice(0, 20)}`)
    await client.close()
  }
  t.ok((await active.told()).every(({ end }) => end.tag.experiment === 0 && end.tag.activity === 0))
})
