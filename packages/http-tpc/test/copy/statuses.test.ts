/** [TPC-Status] What is refused before a copy begins, and with which status. */
import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import t from 'tap'

import { pattern, storageSite } from '../storage-site.ts'
import { scriptedPeer } from '../scripted-peer.ts'
import type { StorageSite } from '../storage-site.ts'

/** Status and body of a COPY that has the headers as they stand here. */
async function order (site: StorageSite, path: string, headers: Record<string, string>): Promise<{ status: number, text: string }> {
  const answer = await fetch(`${site.url}${path}`, { method: 'COPY', headers })
  return { status: answer.status, text: await answer.text() }
}

void t.test('headers that make no sense: 400 and one line', async t => {
  const site = await storageSite(t)
  const source = 'https://192.0.2.1/f'
  for (const headers of [
    {}, { Source: source, Destination: source }, { Source: 'gsiftp://192.0.2.1/f' }, { Source: 'nonsense' }, { Source: source, Credential: 'gridsite' }, { Source: source, Overwrite: 'X' },
    { Source: source, RequireChecksumVerification: 'maybe' }, { Source: source, 'X-Number-Of-Streams': '101' }, { Source: source, 'Repr-Digest': 'x' }, { Source: source, TransferHeaderHost: 'a' }
  ] as Record<string, string>[]) {
    const { status, text } = await order(site, '/f', headers)
    t.equal(status, 400, JSON.stringify(headers))
    t.match(text, /^failure: [^\n]+\n$/)
  }
  t.equal((await order(site, '/a%2fb', { Source: source })).status, 400, 'a path with a hidden slash')
})

void t.test('targets that are not to be reached: 403, and nobody is connected to', async t => {
  const knocks: number[] = []
  const listener = createServer(socket => { knocks.push(1); socket.destroy() }).listen(0, '127.0.0.1')
  await once(listener, 'listening')
  t.teardown(() => listener.close())
  const { port } = listener.address() as AddressInfo
  const site = await storageSite(t, { copy: { allowTargets: [] } })
  await site.put('/here', 'x')
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '0.0.0.0', '169.254.169.254', '2130706433', '0x7f.1']) {
    t.equal((await order(site, '/f', { Source: `http://${host}:${port}/f` })).status, 403, `pull from ${host}`)
  }
  t.equal((await order(site, '/here', { Destination: `http://127.0.0.1:${port}/f` })).status, 403, 'push')
  t.strictSame(knocks, [])
})

void t.test('a redirect is screened like any other target', async t => {
  const inner = await scriptedPeer(t, (_request, response) => { response.end('secret') })
  const outer = await scriptedPeer(t, (_request, response) => { response.writeHead(302, { Location: `http://127.0.0.1:${inner.port}/` }).end() })
  const site = await storageSite(t, { copy: { allowTargets: [`127.0.0.1:${outer.port}`] } })
  t.equal((await order(site, '/f', { Source: `${outer.url}/f` })).status, 403)
  t.strictSame(inner.requests, [])
})

void t.test('what the remote side says to HEAD', async t => {
  const site = await storageSite(t)
  for (const [said, status] of [[401, 401], [403, 403], [404, 404], [400, 502], [410, 502], [500, 502], [503, 502], [202, 502], [204, 502]] as const) {
    const peer = await scriptedPeer(t, (_request, response) => { response.writeHead(said).end() })
    const answer = await order(site, '/f', { Source: `${peer.url}/f?authz=secret` })
    t.equal(answer.status, status, `${said}`)
    t.match(answer.text, new RegExp(`^failure: the remote side refused: HEAD ${peer.url}/f was answered ${said}\n$`))
  }
  t.notOk(await site.has('/f'))
})

void t.test('a remote side that is not there: 502; one that says nothing: 504', async t => {
  const closed = createServer().listen(0, '127.0.0.1')
  await once(closed, 'listening')
  const { port } = closed.address() as AddressInfo
  closed.close()
  const silent = await scriptedPeer(t, () => {})
  const site = await storageSite(t)
  await site.put('/here', 'x')
  t.equal((await order(site, '/f', { Source: `http://127.0.0.1:${port}/f` })).status, 502, 'pull, refused')
  t.equal((await order(site, '/here', { Destination: `http://127.0.0.1:${port}/f` })).status, 502, 'push, refused')
  t.equal((await order(site, '/f', { Source: 'http://name.invalid/f' })).status, 502, 'no such host')
  const hurried = await storageSite(t, { copy: { probeTimeoutMs: 150 } })
  t.equal((await order(hurried, '/f', { Source: `${silent.url}/f` })).status, 504, 'silent')
})

void t.test('what the local storage says', async t => {
  const [site, passive] = [await storageSite(t), await storageSite(t)]
  await passive.put('/f', pattern(1000))
  await site.put('/there', 'old')
  await mkdir(join(site.root, 'dir'))
  t.match(await order(site, '/there', { Source: `${passive.url}/f`, Overwrite: 'F' }), { status: 412 }, 'pull, exists, Overwrite: F')
  t.equal(String(await site.get('/there')), 'old')
  t.match(await order(site, '/there', { Source: `${passive.url}/f`, Overwrite: 'T' }), { status: 202 })
  t.match(await order(site, '/dir', { Source: `${passive.url}/f` }), { status: 409 }, 'pull onto a directory')
  t.match(await order(site, '/there/below', { Source: `${passive.url}/f` }), { status: 409 }, 'pull below a file')
  t.match(await order(site, '/missing', { Destination: `${passive.url}/g` }), { status: 404 }, 'push of nothing')
  t.match(await order(site, '/dir', { Destination: `${passive.url}/g` }), { status: 409 }, 'push of a directory')
  t.match(await order(site, '/there', { Destination: `${passive.url}/f`, Overwrite: 'F' }), { status: 412 }, 'push, exists there, Overwrite: F')
  t.match(await order(site, '/there', { Destination: `${passive.url}/new`, Overwrite: 'F' }), { status: 202, text: /success: Created$/ })
  t.match(await order(site, '/new/parents/f', { Source: `${passive.url}/f` }), { status: 202, text: /success: Created$/ }, '[xrootd #2241] parents are made')
})

void t.test('[TPC-Self, xrootd #2925] a file is not copied onto itself, by whatever name', async t => {
  const site = await storageSite(t, { copy: { ownHosts: ['localhost', 'alias.example.org:1'] } })
  await site.put('/dir/f', 'precious')
  for (const headers of [
    { Source: `${site.url}/dir/f` }, { Destination: `${site.url}/dir/f` }, { Destination: '/dir/f' }, { Source: `${site.url}/dir/%66` }, { Source: `${site.url}/dir//f` },
    { Destination: `${site.url}/dir/f`, TransferHeaderAuthorization: 'x' }, { Source: 'http://alias.example.org:1/dir/f' }
  ] as Record<string, string>[]) {
    t.match(await order(site, '/dir/f', headers), { status: 403, text: /same file/ }, JSON.stringify(headers))
  }
  t.equal(String(await site.get('/dir/f')), 'precious')
  t.match(await order(site, '/dir/g', { Source: `${site.url}/dir/f` }), { status: 202, text: /success: Created$/ }, 'another file of the same server')
  t.match(await order(site, '/dir/f', { Destination: '/dir/h' }), { status: 201 }, 'a copy within this server is made at once')
})

void t.test('RequireChecksumVerification that cannot be met: 412', async t => {
  const site = await storageSite(t)
  const peer = await scriptedPeer(t, (_request, response) => { response.writeHead(200, { 'Content-Length': 5 }).end() })
  t.equal((await order(site, '/f', { Source: `${peer.url}/f`, RequireChecksumVerification: 'true' })).status, 412)
  await site.put('/wrong', 'x')
  t.equal((await order(site, '/wrong', { Destination: `${peer.url}/f`, 'Repr-Digest': 'md5=:1B2M2Y8AsgTpgAmY7PhCfg==:' })).status, 412, 'a local file that is not what the client means')
})
