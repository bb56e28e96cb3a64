/** Every example runs, says what it should, and ends when it is told to. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { readdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { buildFirefly } from '@scitags/core/wire'
import { copy } from '@scitags/http-tpc/client'
import { openFile } from '@scitags/xrootd-protocol/client'
import t from 'tap'

import { ftsServer } from './support/fts-server/fts-server.ts'
import { needs } from './support/peers.ts'
import { startRealRootServer } from './support/real-root-server.ts'
import { startSite } from './support/site.ts'
import { temporaryDirectory } from './support/temporary.ts'

const folder = fileURLToPath(new URL('../examples/', import.meta.url))

interface RunningExample {
  readonly child: ChildProcess
  /** The next line that it prints; rejects if it ends without one. */
  line (): Promise<string>
  /** Interrupts it as Ctrl-C does; resolves to its exit code. */
  stop (): Promise<number | null>
  /** What it prints until it ends. */
  rest (): Promise<string[]>
}

function run (name: string, teardown: (end: () => void) => void, { args = ['0'], env = {} }: { readonly args?: readonly string[], readonly env?: Readonly<Record<string, string>> } = {}): RunningExample {
  const child = spawn(process.execPath, [`${folder}${name}.js`, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })
  const exit = once(child, 'exit') as Promise<[number | null]>
  let complaint = ''
  child.stderr.on('data', chunk => { complaint += String(chunk) })
  teardown(() => child.kill('SIGKILL'))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    child,
    async line () {
      const next = await lines.next()
      if (next.done === true) throw new Error(`${name} ended: ${complaint}`)
      return next.value
    },
    async stop () {
      child.kill('SIGINT')
      const [code] = await exit
      return code
    },
    async rest () {
      const rest: string[] = []
      for await (const line of { [Symbol.asyncIterator]: () => lines }) rest.push(line)
      return rest
    }
  }
}

t.test('no example is left out here', async t => {
  const names = (await readdir(folder)).filter(file => file.endsWith('.js')).map(file => file.slice(0, 2)).sort()
  t.same(names, ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'])
})

t.test('01 marks what an Express application serves', async t => {
  const example = run('01-mark-an-express-app', end => { t.teardown(end) })
  const first = await example.line()
  t.match(first, /^curl -o \/dev\/null -H 'SciTag: 206' http:\/\/127\.0\.0\.1:\d+\/file$/)
  const url = first.split(' ').at(-1) ?? ''
  const answer = await fetch(url, { headers: { SciTag: '206' } })
  t.equal((await answer.arrayBuffer()).byteLength, 1_000_000)
  t.match(await example.line(), /^start cms\/Analysis Input http-get/)
  t.equal(await example.stop(), 0)
})

t.test('02 pulls a tagged file from one storage server to another', async t => {
  const example = run('02-storage-and-third-party-copy', end => { t.teardown(end) })
  const [, source = '', url = ''] = /^curl -X COPY -H 'Source: (\S+)' -H 'SciTag: 206' (\S+)$/.exec(await example.line()) ?? []
  t.match(await copy({ url, source, scitag: 206 }), { ok: true, bytes: Number })
  t.match(await example.line(), /^start cms\/Analysis Input receive/)
  const end = /^end cms\/Analysis Input receive, (\d+) bytes$/.exec(await example.line())
  t.ok(Number(end?.[1]) >= 10_000_000, 'all of the file is told of')
  t.equal(await example.stop(), 0)
})

t.test('03 decides without HTTP', async t => {
  const example = run('03-decide-without-http', end => { t.teardown(end) })
  t.match(await example.line(), /^atlas\/Production Output: /)
  t.match(await example.line(), /196664.*flow label of cms\/Analysis Input; its tag is 206/)
  t.match(await example.line(), /^cms\/Analysis Input: path \/store\/cms/)
  t.match(await example.line(), /^cms\/Production Input: /)
  t.match(await example.line(), /^atlas\/default: /)
  t.match(await example.line(), /^default\/default: /)
})

t.test('04 tells a marker of your own', async t => {
  const example = run('04-a-marker-of-your-own', end => { t.teardown(end) })
  t.match(JSON.parse(await example.line()), { state: 'start', tag: { experiment: 3, activity: 14 } })
  t.match(JSON.parse(await example.line()), { state: 'end', sent: 1_000_000 })
})

t.test('05 reads fireflies', async t => {
  const example = run('05-read-fireflies', end => { t.teardown(end) })
  const [, port = ''] = /^waiting for fireflies on 127\.0\.0\.1:(\d+)$/.exec(await example.line()) ?? []
  const socket = createSocket('udp4')
  t.teardown(() => socket.close())
  socket.send(buildFirefly({
    state: 'start',
    startTime: 1_700_000_000_000_000,
    currentTime: 1_700_000_000_000_000,
    source: { address: '192.0.2.1', port: 443 },
    destination: { address: '198.51.100.2', port: 40_000 },
    protocol: 'tcp',
    tag: { experiment: 3, activity: 14 },
    application: 'http-get',
    usage: { sent: 0, received: 0 },
    host: 'se1.example.org'
  }), Number(port), '127.0.0.1')
  t.match(JSON.parse(await example.line()), { state: 'start', experiment: 'cms', activity: 'Analysis Input', tag: 206 })
  t.equal(await example.stop(), 0)
})

t.test('06 marks what another WebDAV server moves, and copies beside it', async t => {
  const remote = createServer((request, response) => {
    response.setHeader('Content-Length', content.length)
    response.end(request.method === 'HEAD' ? undefined : content)
  }).listen(0, '127.0.0.1')
  t.teardown(() => remote.close())
  await once(remote, 'listening')
  const example = run('06-beside-another-webdav-server', end => { t.teardown(end) })
  const [, folder = ''] = /^curl -T package\.json -H 'SciTag: 206' (http:\S+\/files\/)f$/.exec(await example.line()) ?? []
  const headers = { SciTag: '206' }

  t.equal((await fetch(`${folder}up`, { method: 'PUT', headers, body: content })).status, 201)
  const got = await fetch(`${folder}up`, { headers: { ...headers, 'Accept-Encoding': 'identity' } })
  t.ok(content.equals(Buffer.from(await got.arrayBuffer())), 'nephele gives back what it was given')
  t.match(await copy({ url: `${folder}pulled`, source: `http://127.0.0.1:${(remote.address() as AddressInfo).port}/f`, scitag: 206 }), { ok: true, bytes: content.length })
  t.ok(content.equals(Buffer.from(await (await fetch(`${folder}pulled`)).arrayBuffer())), 'nephele serves the copy')

  const listing = await (await fetch(folder, { method: 'PROPFIND', headers: { Depth: '1' } })).text()
  t.match(listing, /\/files\/pulled</)
  t.notMatch(listing, /\.scitags/)
  t.equal((await fetch(new URL('../.scitags/', folder))).status, 404, 'and what the storage keeps for itself is nobody\'s')
  t.equal(await example.stop(), 0)
  const told = (await example.rest()).map(line => line.replace(/\d+ bytes/, bytes => parseInt(bytes) >= content.length ? 'all bytes' : 'few bytes')).sort()
  t.strictSame(told, [
    ...['http-get', 'http-put', 'http-put'].map(application => `end cms/Analysis Input ${application}, all bytes`),
    ...['http-get', 'http-put', 'http-put'].map(application => `start cms/Analysis Input ${application}, few bytes`)
  ])
})

t.test('07 lets in whoever has a token', async t => {
  const example = run('07-xroot-tokens', end => { t.teardown(end) })
  const urlIn = (line: string): string => /^xrdcp -f '(root:\S+)' \/dev\/null$/.exec(line)?.[1] ?? ''
  const [readable, other] = [urlIn(await example.line()), urlIn(await example.line())]
  const file = await openFile(readable)
  t.equal((await file.stat()).stat.size, 1_000_000n)
  await file.close()
  await t.rejects(openFile(other), { code: 'REFUSED', errorNumber: 3010 })
  await t.rejects(openFile(`${readable}forged`), { code: 'REFUSED', errorNumber: 3010 })
  await t.rejects(openFile(readable.replace(/\?.*/, '')), { code: 'REFUSED', errorNumber: 3010 })
  t.equal(await example.stop(), 0)
})

const content = randomBytes(200_000)

t.test('08 marks both legs of a read through a proxy in front of XRootD', async t => {
  if (!needs(t, 'xrootd')) return
  const origin = await startRealRootServer(t)
  await origin.write('f', Buffer.alloc(1_000_000, 'x'))
  const example = run('08-in-front-of-xrootd', end => { t.teardown(end) }, { args: ['0', `root://127.0.0.1:${origin.port}`] })
  const [, url = ''] = /^xrdcp -f '(\S+)\/path\/of\/a\/file\?scitag\.flow=206' \/dev\/null$/.exec(await example.line()) ?? []
  await using file = await openFile(`${url}/f?scitag.flow=206`)
  t.equal(await file.read(Buffer.alloc(1_000_000), 0), 1_000_000)
  await file.close()
  const starts = [await example.line(), await example.line()].sort()
  t.match(starts, [/^start cms\/Analysis Input receive node/, /^start cms\/Analysis Input send node/])
  t.equal(await example.stop(), 0)
})

t.test('09 gives a tag to a job of FTS, and its fireflies have it', async t => {
  const [source, destination, fts, directory] = [await startSite(t), await startSite(t), await ftsServer(t, { engine: 'copy' }), await temporaryDirectory(t)]
  await source.write('f', 'content')
  const proxy = await fts.authority.proxy(await fts.authority.user())
  await writeFile(`${directory}/proxy`, proxy.certificate + proxy.privateKey, { mode: 0o600 })
  await writeFile(`${directory}/0123abcd.0`, fts.authority.certificate)
  const env = { X509_USER_PROXY: `${directory}/proxy`, X509_CERT_DIR: directory }
  const example = run('09-a-tagged-fts-job', end => { t.teardown(end) }, { args: [fts.url, `${source.url}/f`, `${destination.url}/f`], env })
  const jobId = await example.line()
  t.equal((await example.rest()).at(-1)?.trim(), 'FINISHED')
  t.equal(fts.jobs.get(jobId)?.files[0]?.scitag, 206)
  t.match(await destination.told(), [{ end: { tag: { experiment: 3, activity: 14 } } }])
})

t.test('10 adds a tag to a COPY, and to URLs of root://', async t => {
  const [source, destination] = [await startSite(t), await startSite(t)]
  await source.write('f', 'content')
  const http = run('10-tags-for-your-orchestrator', end => { t.teardown(end) }, { args: [`${source.url}/f`, `${destination.url}/f`] })
  t.match(await http.line(), /^success: Created/)
  t.match(await destination.told(), [{ end: { tag: { experiment: 3, activity: 14 } } }])
  const root = run('10-tags-for-your-orchestrator', end => { t.teardown(end) }, { args: ['root://a.example//f', 'root://b.example//f'] })
  t.equal(await root.line(), 'xrdcp --tpc only \'root://a.example//f?scitag.flow=206\' \'root://b.example//f?scitag.flow=206\'')
})
