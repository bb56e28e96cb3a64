/** `scitags copy` between real servers, and between one and this machine: the bytes, who marks, and the exit code. */
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import t from 'tap'

import { run } from '@scitags/cli'
import { pattern } from '../support/content.ts'
import { startSite } from '../support/site.ts'
import { temporaryDirectory } from '../support/temporary.ts'
import { lineOf } from '../support/told-flow.ts'

const content = pattern(3_000_000)

interface Ran { readonly code: number, readonly out: Buffer, readonly err: string }

async function copied (words: readonly string[], input: readonly Uint8Array[] = []): Promise<Ran> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const [out, err] = [buffer(stdout), text(stderr)]
  const code = await run(['copy', ...words], { stdin: Readable.from(input), stdout, stderr, environment: {}, onSignal: () => () => undefined })
  stdout.end()
  stderr.end()
  return { code, out: await out, err: await err }
}

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
  const piped = await copied(['-', `${site.url}/piped`], [content.subarray(0, 1000), content.subarray(1000)])
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
  for (const words of [['a', 'b'], [`${site.url}/old`, 'x', '--mode', 'push'], [`${site.url}/old`, 'ftp://x/y'], [`${site.url}/old`, 'x', '--checksum', 'sum'], [`${site.url}/old`, `${site.url}/x`, '--tag-for', 'active'], [`${site.url}/old`, 'x', '--streams', '2']]) {
    t.equal((await copied(words)).code, 2, words.join(' '))
  }
})
