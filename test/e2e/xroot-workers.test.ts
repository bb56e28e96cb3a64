/** root:// of a site of two workers: a client does not see how many processes answer. */
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
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
import { startServing } from '../support/serving.ts'
import type { Serving } from '../support/serving.ts'
import { temporaryDirectory } from '../support/temporary.ts'
import { until } from '../support/until.ts'
import { pidOf } from '../support/worker-site.ts'

// Many real processes, on a machine that may be busy.
t.setTimeout(240_000)

const { open_read: toRead, open_updt: toUpdate } = openOptions
const env = { XRD_CONNECTIONRETRY: '1', XRD_CONNECTIONWINDOW: '5' }
/** Three million bytes that do not repeat. */
const content = Array.from({ length: 375_000 }, (_, index) => String(index).padStart(8, '.')).join('')

interface RootSite {
  readonly site: Serving
  readonly root: string
  readonly port: number
  readonly fireflies: FireflyListener
}

/** A client that is logged in, and the worker that has its session. */
interface LoggedIn {
  readonly wire: RootWire
  readonly id: Buffer
  readonly worker: number
}

async function serving (t: Test, ofServer = '', files: Readonly<Record<string, string>> = {}): Promise<RootSite> {
  const fireflies = await fireflyListener(t)
  const site = await startServing(t, `workers: 2
servers:
  - name: one
    listen: ['127.0.0.1:0']
    data: data
${ofServer === '' ? '    xroot: { listen: [\'127.0.0.1:0\'] }\n' : ofServer}marking:
  scope: any
  registry: { source: embedded }
  fireflies: { collectors: ['127.0.0.1:${fireflies.port}'], toFarEnd: false }
log: { level: debug }
`, { 'data/f': content, ...files })
  const [, root = '', port = ''] = await site.saw(/ one +\S+ +(roots?:\/\/127\.0\.0\.1:(\d+))/)
  return { site, root, port: Number(port), fireflies }
}

async function login (t: Test, port: number): Promise<LoggedIn> {
  const wire = await RootWire.open(t, port)
  const id = await wire.login()
  return { wire, id, worker: id.readUInt16BE(0) }
}

/** Connections go to one worker after the other, as long as nobody else connects. */
async function atEachWorker (t: Test, port: number): Promise<readonly [LoggedIn, LoggedIn]> {
  const one = await login(t, port)
  return [one, await until('a client at the other worker', async () => {
    const other = await login(t, port)
    return other.worker !== one.worker && other
  })]
}

/** For whoever leaves it as it was. */
const shared = await serving(t)

t.test('xrdcp with further streams gets every byte, again and again', async t => {
  if (!needs(t, 'xrdcp')) return
  const { root } = shared
  const home = await temporaryDirectory(t)
  for (let copy = 0; copy < 4; copy++) {
    const { status, said } = await run('xrdcp', ['-S', '4', `${root}//f?scitag.flow=206`, join(home, String(copy))], { env })
    t.equal(status, 0, said)
    t.ok(await readFile(join(home, String(copy)), 'utf8') === content)
  }
})

t.test('a stream that comes to another worker brings answers of its session, and is told of', async t => {
  const { port, fireflies } = await serving(t)
  const { wire, id } = await login(t, port)
  const streams = await Promise.all([1, 2, 3].map(async () => await RootWire.open(t, port)))
  const pathIds: number[] = []
  for (const stream of streams) {
    const { status, body } = await stream.ask({ name: 'bind', streamId: 0, sessionId: id })
    t.equal(status, 'ok')
    pathIds.push(body.readUInt8(0))
  }
  t.strictSame(pathIds, [1, 2, 3])
  const handle = await wire.openFile('/f?scitag.flow=206', toRead)
  for (const [index, stream] of streams.entries()) {
    wire.send({ name: 'read', streamId: 9, handle, offset: BigInt(index * 800), length: 800, pathId: index + 1 })
    const { streamId, body } = await stream.next()
    t.equal(streamId, 9)
    t.equal(body.toString(), content.slice(index * 800, index * 800 + 800))
  }
  await wire.ask({ name: 'close', streamId: 9, handle })
  const told = await fireflies.ends(3)
  t.strictSame(told.map(({ destination }) => destination.port).sort(), streams.map(({ socket }) => socket.localPort).sort())
  t.ok(told.every(({ tag, source }) => tag.experiment === 3 && source.port === port))
})

t.test('what comes behind a bind while the connection changes its process is answered, once and in order', async t => {
  const { port } = shared
  const { id } = await login(t, port)
  for (const stream of await Promise.all([1, 2, 3, 4].map(async () => await RootWire.open(t, port)))) {
    stream.send({ name: 'bind', streamId: 0, sessionId: id })
    for (let streamId = 1; streamId <= 20; streamId++) {
      await new Promise(resolve => { setImmediate(resolve) })
      stream.send({ name: 'ping', streamId })
    }
    for (let streamId = 0; streamId <= 20; streamId++) t.equal((await stream.next()).streamId, streamId)
  }
})

t.test('as many open files are announced at the end as are cut off', async t => {
  const { site, port } = await serving(t, '    xroot: { listen: [\'127.0.0.1:0\'] }\ndrainSeconds: 0.2\n')
  for (const { wire } of await atEachWorker(t, port)) await wire.openFile('/f', toRead)
  site.signal('SIGTERM')
  await site.saw(/stopping: 2 transfers may finish for 0\.2 s/)
  t.equal(await site.ended, 0)
  t.match(site.err(), /2 transfers cut off/)
})

t.test('a stream of a session that no worker has is refused, whichever worker its id names', async t => {
  const { port } = shared
  const id = Buffer.alloc(16, 1)
  for (const worker of [0, 1, 2, 999]) {
    id.writeUInt16BE(worker, 0)
    t.match(await (await RootWire.open(t, port)).ask({ name: 'bind', streamId: 0, sessionId: id }), { error: /^3011 / }, String(worker))
  }
})

t.test('under TLS, where a stream cannot change its process, xrdcp goes on with fewer', async t => {
  if (!needs(t, 'xrdcp', 'openssl')) return
  const home = await temporaryDirectory(t)
  const { cert, key, caFile } = await makeCertificates(home)
  const { root } = await serving(t, '    tls: { certificate: host.pem, key: host.key }\n    xroot: { listen: [\'127.0.0.1:0\'], tls: data }\n', { 'host.pem': cert, 'host.key': key })
  const trusted = await authorityDirectory(caFile)
  for (let copy = 0; copy < 2; copy++) {
    const { status, said } = await run('xrdcp', ['-S', '4', `${root}//f`, join(home, String(copy))], { env: { ...env, X509_CERT_DIR: trusted } })
    t.equal(status, 0, said)
    t.ok(await readFile(join(home, String(copy)), 'utf8') === content)
  }
})

t.test('who writes a file is alone, wherever the other client is', async t => {
  const { port } = shared
  const [one, other] = await atEachWorker(t, port)
  const writing = await one.wire.openFile('/f', toUpdate)
  await t.rejects(other.wire.openFile('/f', toUpdate), { message: /^3003 / })
  await t.rejects(other.wire.openFile('/f', toRead), { message: /^3003 / })
  await one.wire.ask({ name: 'close', streamId: 9, handle: writing })
  const reading = await other.wire.openFile('/f', toRead)
  await one.wire.openFile('/f', toRead)
  await t.rejects(one.wire.openFile('/f', toUpdate), { message: /^3003 / })
  await other.wire.ask({ name: 'close', streamId: 9, handle: reading })
})

t.test('what a worker had open when it died is free for others, and clients find the one that takes its place', async t => {
  const { site, port } = await serving(t)
  const [one, other] = await atEachWorker(t, port)
  await one.wire.openFile('/f', toUpdate)
  process.kill(await pidOf(site, one.worker), 'SIGKILL')
  await once(one.wire.socket, 'close')
  await until('the lock of the dead', async () => await other.wire.openFile('/f', toUpdate).then(() => true, () => false))
  await pidOf(site, one.worker, 1)
  t.ok(await until('a client at the new worker', async () => (await login(t, port)).worker === one.worker))
})

t.test('a client that has come back at another worker ends its session there', async t => {
  const { port } = shared
  const [one, other] = await atEachWorker(t, port)
  const closed = once(one.wire.socket, 'close')
  t.match(await other.wire.ask({ name: 'endsess', streamId: 9, sessionId: one.id }), { status: 'ok' })
  await closed
})
