/** `scitags copy` between real servers, and between one and this machine: the bytes, who marks, and the exit code. */
import { once } from 'node:events'
import { lstat, readFile, readdir, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import t from 'tap'

import { pattern } from '../support/content.ts'
import { copied } from '../support/copied.ts'
import { run as command } from '../support/run.ts'
import { startSite } from '../support/site.ts'
import { temporaryDirectory } from '../support/temporary.ts'
import { lineOf } from '../support/told-flow.ts'

const content = pattern(3_000_000)

for (const mode of ['pull', 'push'] as const) {
  for (const side of ['active', 'passive'] as const) {
    t.test(`${mode}, marked by the ${side} side`, async t => {
      const [source, destination] = [await startSite(t), await startSite(t)]
      await source.write('f', content)
      const { code, out, err } = await copied([`${source.url}/f`, `${destination.url}/copied`, '--mode', mode, '--tag', 'cms/Analysis Input', '--tag-for', side, '--checksum', 'adler32'])
      t.equal(code, 0, err)
      t.match(out.toString(), /^Created in [\d.]+ s, adler32 [0-9a-f]{8} at both ends\n$/)
      t.ok(content.equals(await destination.read('copied')))
      const [active, passive] = mode === 'pull' ? [destination, source] : [source, destination]
      const [marks, other] = side === 'active' ? [active, passive] : [passive, active]
      t.match((await marks.told()).map(flow => lineOf(flow, {})), [/^3\/14 http-(get|put) /])
      t.strictSame(await other.told(), [])
    })
  }
}

t.test('streamed: both servers see the tag', async t => {
  const [source, destination] = [await startSite(t), await startSite(t)]
  await source.write('f', content)
  t.equal((await copied([`${source.url}/f`, `${destination.url}/copied`, '--mode', 'streamed', '--tag', '206'])).code, 0)
  t.ok(content.equals(await destination.read('copied')))
  t.match((await source.told()).map(flow => lineOf(flow, {})), [/^3\/14 http-get /])
  t.match((await destination.told()).map(flow => lineOf(flow, {})), [/^3\/14 http-put /])
})

t.test('files of this machine and pipes are ends as well', async t => {
  const [site, here] = [await startSite(t), await temporaryDirectory(t)]
  await writeFile(join(here, 'local'), content)
  const up = await copied([join(here, 'local'), `${site.url}/up`, '--checksum', 'md5', '--json'])
  t.match(JSON.parse(up.out.toString()), { kind: 'result', ok: true, bytes: content.length, checksum: /^md5:[0-9a-f]{32}$/ })
  t.ok(content.equals(await site.read('up')))
  const down = await copied([`${site.url}/up`, `file://${join(here, 'down')}`, '--checksum', 'crc32c'])
  t.equal(down.code, 0, down.err)
  t.ok(content.equals(await readFile(join(here, 'down'))))
  const piped = await copied(['-', `${site.url}/piped`], { input: Readable.from([content.subarray(0, 1000), content.subarray(1000)]) })
  t.equal(piped.code, 0, piped.err)
  t.ok(content.equals(await site.read('piped')))
  const out = await copied([`${site.url}/piped`, '-'])
  t.ok(content.equals(out.out), 'and nothing else stands there')
  t.match(out.err, /^done in /)
})

t.test('what does not arrive is not there, and the exit code tells', async t => {
  const [site, here] = [await startSite(t), await temporaryDirectory(t)]
  await site.write('old', 'old')
  await writeFile(join(here, 'old'), 'old')
  for (const [words, expected] of [
    [[`${site.url}/none`, join(here, 'down')], /was answered 404/],
    [[join(here, 'none'), `${site.url}/up`], /cannot be read/],
    [[join(here, 'old'), `${site.url}/old`, '--no-overwrite'], /was answered 412/],
    [[`${site.url}/old`, join(here, 'old'), '--no-overwrite'], /exists already/],
    [[join(here, 'old'), `${site.url}/no/parent`], /was answered 409/]
  ] as const) {
    const { code, err } = await copied(words)
    t.equal(code, 1, words.join(' '))
    t.match(err, expected)
    t.equal(err.trim().split('\n').length, 1, err)
  }
  t.strictSame(await readdir(here), ['old'])
  for (const words of [['a', 'b'], [`${site.url}/old`, 'x', '--mode', 'push'], [`${site.url}/old`, 'ftp://x/y'], [`${site.url}/old`, 'x', '--checksum', 'sum'], [`${site.url}/old`, `${site.url}/x`, '--tag-for', 'active'], [`${site.url}/old`, 'x', '--streams', '2'],
    [here, `${site.url}/x`], [`${site.url}/old`, here], [`${site.url}/old`, '-', '--checksum', 'md5'], [`${site.url}/with blank`, 'x'], [`${site.url}/old`, 'x', '--key', 'k']]) {
    t.equal((await copied(words)).code, 2, words.join(' '))
  }
})

t.test('a destination that is no ordinary file is written where it is; a link stays one', async t => {
  const [site, here] = [await startSite(t), await temporaryDirectory(t)]
  await site.write('f', content)
  const [fifo, target, link] = [join(here, 'fifo'), join(here, 'target'), join(here, 'link')]
  t.equal((await command('mkfifo', [fifo])).status, 0)
  const [{ code }, read] = await Promise.all([copied([`${site.url}/f`, fifo]), readFile(fifo)])
  t.equal(code, 0)
  t.ok(content.equals(read))
  t.ok((await lstat(fifo)).isFIFO())
  // And the other way round: nobody knows how much will come.
  const [up] = await Promise.all([copied([fifo, `${site.url}/up`]), writeFile(fifo, content)])
  t.equal(up.code, 0, up.err)
  t.ok(content.equals(await site.read('up')))

  await writeFile(target, 'old', { mode: 0o600 })
  await symlink(target, link)
  t.equal((await copied([`${site.url}/f`, link])).code, 0)
  t.ok((await lstat(link)).isSymbolicLink())
  t.ok(content.equals(await readFile(target)))
  t.equal((await lstat(target)).mode & 0o777, 0o600)
  t.strictSame((await readdir(here)).sort(), ['fifo', 'link', 'target'])
})

t.test('a copy that is there and was not found equal has an exit code of its own', async t => {
  const here = await temporaryDirectory(t)
  const site = await startSite(t)
  await site.write('f', 'content')
  let digest = ''
  const server = createServer((request, response) => {
    response.writeHead(200, { 'Content-Length': 7, ...request.method === 'HEAD' && digest !== '' && { Digest: digest } }).end(request.method === 'HEAD' ? undefined : 'content')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => { server.close() })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/f`
  for (const [said, expected] of [['', /does not say its adler32; the copy is there/], ['adler32=00000001', /the copy is there and differs: the adler32 of the source is 00000001/]] as const) {
    digest = said
    const { code, err } = await copied([url, join(here, 'f'), '--checksum', 'adler32', '--json'])
    t.equal(code, 3, err)
    t.match(err, expected)
    t.equal(await readFile(join(here, 'f'), 'utf8'), 'content')
  }
})

t.test('a copy that is interrupted leaves nothing behind, wherever it waits', async t => {
  const [site, here] = [await startSite(t), await temporaryDirectory(t)]
  let isAsked = (): void => { /* set below */ }
  const asked = new Promise<void>(resolve => { isAsked = resolve })
  const slow = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Length': 10 }).write('half')
    isAsked()
  })
  slow.listen(0, '127.0.0.1')
  await once(slow, 'listening')
  t.teardown(() => { slow.close() })
  const down = await copied([`http://127.0.0.1:${(slow.address() as AddressInfo).port}/f`, join(here, 'down'), '--json'], { interruption: asked })
  t.match(down, { code: 143, err: 'scitags: the copy was given up: SIGTERM\n' })
  t.strictSame(await readdir(here), [])
  let isRead = (): void => { /* set below */ }
  const read = new Promise<void>(resolve => { isRead = resolve })
  const input = new Readable({ read () { isRead() } })
  const up = await copied(['-', `${site.url}/up`], { input, interruption: read })
  t.equal(up.code, 143, up.err)
  await t.rejects(site.read('up'))
})
