/** `scitags serve` over root://, with the clients that sites have: the same files as over HTTP, and every transfer told. */
import { once } from 'node:events'
import { chmod, copyFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import type { Test } from 'tap'

import { openOptions } from '@scitags/xrootd-protocol'
import { authorityDirectory } from '../support/authorities.ts'
import { makeCertificates } from '../support/certificates.ts'
import { fireflyListener } from '../support/firefly-listener.ts'
import type { FireflyListener } from '../support/firefly-listener.ts'
import { needs } from '../support/peers.ts'
import { RootWire } from '../support/root-wire.ts'
import { run } from '../support/run.ts'
import { exchanged, startServing } from '../support/serving.ts'
import type { Serving } from '../support/serving.ts'
import { temporaryDirectory } from '../support/temporary.ts'

// Real processes, on a machine that may be busy.
t.setTimeout(240_000)

const env = { XRD_CONNECTIONRETRY: '1', XRD_CONNECTIONWINDOW: '5' }
/** Three million bytes that do not repeat. */
const content = Array.from({ length: 375_000 }, (_, index) => String(index).padStart(8, '.')).join('')

interface RootSite {
  readonly site: Serving
  readonly http: string
  /** `root://127.0.0.1:1094`, to be followed by `//path`. */
  readonly root: string
  readonly port: number
  readonly fireflies: FireflyListener
}

interface SiteText {
  /** Lines of the server. */
  readonly ofServer?: string
  /** Lines of the site. */
  readonly more?: string
  readonly files?: Readonly<Record<string, string>>
}

async function serving (t: Test, { files = {}, ...text }: SiteText = {}): Promise<RootSite> {
  const fireflies = await fireflyListener(t)
  const site = await startServing(t, siteYaml(fireflies.port, text), { 'data/f': content, ...files })
  const [, http = '', root = '', port = ''] = await site.saw(/ one +(https?\S+) +(roots?:\/\/127\.0\.0\.1:(\d+))/)
  return { site, http, root, port: Number(port), fireflies }
}

function siteYaml (collectorPort: number, { ofServer = '', more = '' }: SiteText = {}): string {
  return `servers:
  - name: one
    listen: ['127.0.0.1:0']
    data: data
    xroot: { listen: ['127.0.0.1:0'] }
${ofServer}marking:
  scope: any
  registry: { source: embedded }
  fireflies: { collectors: ['127.0.0.1:${collectorPort}'], toFarEnd: false }
${more}`
}

t.test('a file is the same over HTTP and root://, and a tagged read is told as sent by the server', async t => {
  if (!needs(t, 'xrdcp', 'xrdfs')) return
  const { http, root, port, fireflies } = await serving(t)
  const there = join(await temporaryDirectory(t), 'there')
  const { status, said } = await run('xrdcp', [`${root}//f?scitag.flow=206`, there], { env })
  t.equal(status, 0, said)
  t.equal(await readFile(there, 'utf8'), (await exchanged(`${http}/f`)).body)
  const [flow] = await fireflies.ends(1)
  t.match(flow, { tag: { experiment: 3, activity: 14 }, application: 'xrdcp', source: { port } })
  t.match((await run('xrdfs', [root, 'stat', '/f'], { env })).stdout, /Size: +3000000/)
  t.match((await run('xrdfs', [root, 'ls', '/'], { env })).stdout, /^\/f$/m)
})

t.test('a tagged write is told as sent by the client, and is there over HTTP', async t => {
  if (!needs(t, 'xrdcp')) return
  const { site, http, root, port, fireflies } = await serving(t)
  const { status, said } = await run('xrdcp', [join(site.home, 'data/f'), `${root}//written?scitag.flow=207`], { env })
  t.equal(status, 0, said)
  t.equal((await exchanged(`${http}/written`)).body, content)
  const [flow] = await fireflies.ends(1)
  t.match(flow, { tag: { experiment: 3, activity: 15 }, application: 'xrdcp', destination: { port } })
})

t.test('what is being read when the site is told to stop comes to its end', async t => {
  const { site, port } = await serving(t, { more: 'drainSeconds: 60\n' })
  const client = await RootWire.open(t, port)
  const idle = await RootWire.open(t, port)
  await Promise.all([client.login(), idle.login()])
  const handle = await client.openFile('/f?scitag.flow=206', openOptions.open_read)
  site.signal('SIGTERM')
  await once(idle.socket, 'close')
  t.match(await client.ask({ name: 'read', streamId: 9, handle, offset: 0n, length: 5, pathId: 0 }), { status: 'ok', body: Buffer.from(content.slice(0, 5)) })
  await client.ask({ name: 'close', streamId: 9, handle })
  t.equal(await site.ended, 0)
  t.notMatch(site.err(), /cut off/)
  await t.rejects(RootWire.open(t, port), { code: 'ECONNREFUSED' })
})

t.test('what is not done when the time to drain is over is cut off and counted', async t => {
  const { site, port } = await serving(t, { more: 'drainSeconds: 0.2\n' })
  const client = await RootWire.open(t, port)
  await client.login()
  await client.openFile('/new', openOptions.open_updt | openOptions.new)
  site.signal('SIGTERM')
  t.equal(await site.ended, 0)
  t.match(site.err(), /1 transfer cut off/)
})

t.test('over TLS, a renewed certificate is what the next client sees', async t => {
  if (!needs(t, 'xrdcp', 'openssl')) return
  const home = await temporaryDirectory(t)
  const [first, second] = await Promise.all([makeCertificates(join(home, 'first')), makeCertificates(join(home, 'second'))])
  const { site, root } = await serving(t, {
    ofServer: '    tls: { certificate: host.pem, key: host.key }\n',
    files: { 'host.pem': first.cert, 'host.key': first.key }
  })
  const copied = async (authorities: string, name: string): Promise<number | null> => (await run('xrdcp', [`${root.replace('root:', 'roots:')}//f`, join(home, name)], { env: { ...env, X509_CERT_DIR: authorities } })).status
  const [trustsFirst, trustsSecond] = await Promise.all([authorityDirectory(first.caFile), authorityDirectory(second.caFile)])
  t.equal(await copied(trustsFirst, 'a'), 0)
  t.not(await copied(trustsSecond, 'b'), 0)
  await copyFile(second.certFile, join(site.home, 'host.pem'))
  await chmod(join(site.home, 'host.key'), 0o600)
  await copyFile(second.keyFile, join(site.home, 'host.key'))
  site.signal('SIGHUP')
  await site.saw(/are read again/)
  t.equal(await copied(trustsSecond, 'c'), 0)
  t.not(await copied(trustsFirst, 'd'), 0)
})

t.test('a port of root:// that is in use is said with its place in the site file', async t => {
  const { site, port } = await serving(t)
  const yaml = siteYaml(1).replace('xroot: { listen: [\'127.0.0.1:0\'] }', `xroot: { listen: ['127.0.0.1:0', '127.0.0.1:${port}'] }`)
  const other = await startServing(t, yaml)
  t.not(await other.ended, 0)
  t.match(other.err(), new RegExp(`scitags\\.yaml:5:\\d+: .*127\\.0\\.0\\.1:${port} is in use`))
  t.ok(site.pid)
})
