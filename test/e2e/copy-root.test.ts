/** `scitags copy` with servers of root:// as its ends: the bytes, who tells of the tag, and what is left of a copy that failed. */
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import t from 'tap'

import { makeCertificates } from '../support/certificates.ts'
import { pattern } from '../support/content.ts'
import { copied } from '../support/copied.ts'
import { needs } from '../support/peers.ts'
import { startRealRootProxy } from '../support/real-root-server.ts'
import { directoryOf, patienceMs, tells } from '../support/root-matrix.ts'
import { rootServers, xrootd } from '../support/root-servers.ts'
import { startSite } from '../support/site.ts'
import { freePort, temporaryDirectory } from '../support/temporary.ts'
import { lineOf } from '../support/told-flow.ts'
import { until } from '../support/until.ts'

/** Of several writes, the last of which is no full page. */
const content = pattern(20_000_001)
const analysis = { experiment: 3, activity: 14 }

t.setTimeout(patienceMs * 4)

for (const { name, peers, start } of rootServers) {
  t.test(name, async t => {
    t.setTimeout(patienceMs)
    if (!needs(t, ...peers)) return
    const server = await start(t)

    t.test('up and down, with the tag and without, and with checksums compared', async t => {
      const [there, here] = [await directoryOf(server), await temporaryDirectory(t)]
      await writeFile(join(here, 'local'), content)
      const up = await copied([join(here, 'local'), there.url('a/b/up'), '--tag', 'cms/Analysis Input', '--checksum', 'adler32', '--json'])
      t.equal(up.code, 0, up.err)
      t.match(JSON.parse(up.out.toString()), { kind: 'result', ok: true, bytes: content.length, checksum: /^adler32:[0-9a-f]{8}$/ })
      t.ok(content.equals(await there.read('a/b/up')), 'and directories above it have been made')
      await tells(server, analysis, 'end')
      const down = await copied([there.url('a/b/up?scitag.flow=206').replace('root:', 'XRoot:'), join(here, 'down'), '--tag', '144', '--checksum', 'md5'])
      t.match(down, { code: 0, err: '' })
      t.match(down.out.toString(), /^done in [\d.]+ s, md5 [0-9a-f]{32} at both ends\n$/)
      t.ok(content.equals(await readFile(join(here, 'down'))))
      await tells(server, { experiment: 2, activity: 16 }, 'end')
      t.strictSame((await readdir(here)).sort(), ['down', 'local'])
    })

    t.test('pipes, and files without content', async t => {
      const there = await directoryOf(server)
      const up = await copied(['-', there.url('piped')], { input: Readable.from([content.subarray(0, 1000), content.subarray(1000)]) })
      t.equal(up.code, 0, up.err)
      t.ok(content.equals(await there.read('piped')))
      const down = await copied([there.url('piped'), '-'])
      t.ok(content.equals(down.out), 'and nothing else stands there')
      t.match(down.err, /^done in /)
      t.match(await copied(['-', there.url('empty')]), { code: 0, err: '' })
      t.match(await copied([there.url('empty'), '-']), { code: 0, out: Buffer.alloc(0) })
    })

    t.test('from and to a server of http: all of them see the tag', async t => {
      const [there, site] = [await directoryOf(server), await startSite(t)]
      const told = server.fireflies.fireflies.length
      await site.write('f', content)
      const up = await copied([`${site.url}/f`, there.url('f'), '--tag', '206', '--checksum', 'adler32'])
      t.match(up, { code: 0, err: '' })
      t.ok(content.equals(await there.read('f')))
      const down = await copied([there.url('f'), `${site.url}/back`, '--tag', '206'])
      t.match(down, { code: 0, err: '' })
      t.ok(content.equals(await site.read('back')))
      t.match((await site.told()).map(flow => lineOf(flow, {})).sort(), [/^3\/14 http-get /, /^3\/14 http-put /])
      await until('the server tells of both', () => server.fireflies.fireflies.slice(told).filter(({ state, tag }) => state === 'end' && tag.activity === 14).length >= 2)
    })

    t.test('what is there stays with --no-overwrite, and is replaced without, by less', async t => {
      const [there, here] = [await directoryOf(server), await temporaryDirectory(t)]
      await there.write('old', content)
      await writeFile(join(here, 'new'), 'new')
      const refused = await copied([join(here, 'new'), there.url('old'), '--no-overwrite'])
      t.equal(refused.code, 1)
      t.match(refused.err, /the server refused: localhost:\d+, open: .*exist/i)
      t.ok(content.equals(await there.read('old')))
      t.match(await copied([join(here, 'new'), there.url('old')]), { code: 0, err: '' })
      t.equal((await there.read('old')).toString(), 'new')
    })

    t.test('a file that is not there, and what the command line says is kept to itself', async t => {
      const [there, here] = [await directoryOf(server), await temporaryDirectory(t)]
      const { code, err } = await copied([`${there.url('none').replace('//', '//someone@')}?authz=Bearer%20secret`, join(here, 'down'), '--json'])
      t.equal(code, 1)
      t.match(err, new RegExp(`^scitags: root://localhost:${server.port}/${there.path('none')}: the server refused: [^\\n]*\\n$`))
      t.notMatch(err, /secret|someone/)
      t.strictSame(await readdir(here), [])
      t.equal((await copied([join(here, 'none'), there.url('up')])).code, 1)
      await t.rejects(there.read('up'))
    })

    t.test('an upload that is interrupted leaves nothing', async t => {
      const there = await directoryOf(server)
      let isFirst = true
      const input = new Readable({
        read () {
          // Half of it, and then nothing comes.
          if (isFirst) this.push(content)
          isFirst = false
        }
      })
      const { code, err } = await copied(['-', there.url('up'), '--tag', '145'], { input, interruption: tells(server, { experiment: 2, activity: 17 }, 'start') })
      t.match({ code, err }, { code: 143, err: 'scitags: the copy was given up: SIGTERM\n' })
      await until('it has gone', async () => await there.read('up').then(() => false, () => true))
    })
  })

  t.test(`${name}, roots://`, async t => {
    t.setTimeout(patienceMs)
    if (!needs(t, ...peers)) return
    const [here, certificates] = [await temporaryDirectory(t), await makeCertificates(join(await temporaryDirectory(t), 'tls'))]
    const there = await directoryOf(await start(t, { tls: { certificates, requires: 'nothing' } }))
    await writeFile(join(here, 'local'), content)
    const unknown = await copied([join(here, 'local'), there.secureUrl('f')])
    t.equal(unknown.code, 1)
    t.match(unknown.err, /cannot be reached: .*; give its authority with --ca\n$/)
    for (const words of [[join(here, 'local'), there.secureUrl('f')], [there.secureUrl('f'), join(here, 'down')]]) {
      t.match(await copied([...words, '--ca', certificates.caFile]), { code: 0, err: '' })
    }
    t.ok(content.equals(await readFile(join(here, 'down'))))
  })
}

t.test('from one server of root:// to another', async t => {
  t.setTimeout(patienceMs)
  if (!needs(t, ...rootServers.flatMap(({ peers }) => peers))) return
  for (const from of rootServers) {
    for (const to of rootServers) {
      t.test(`${from.name} to ${to.name}: they or this machine`, async t => {
        const [source, destination] = [await directoryOf(await from.start(t)), await directoryOf(await to.start(t))]
        await source.write('f', content)
        const result = await copied([source.url('f'), destination.url('a/g'), '--tag', '206', '--checksum', 'adler32'])
        t.match(result, { code: 0, err: '' })
        t.ok(content.equals(await destination.read('a/g')))
        for (const { server } of [source, destination]) await tells(server, analysis, 'end')
      })
    }
  }
})

t.test('a third-party copy between servers of XRootD', async t => {
  t.setTimeout(patienceMs)
  if (!needs(t, ...xrootd.peers)) return
  const [source, destination] = [await directoryOf(await xrootd.start(t)), await directoryOf(await xrootd.start(t))]
  await source.write('f', content)

  t.test('both tell of the tag, and of no other; the source of the connection that has the data', async t => {
    const { code, out, err } = await copied([source.url('f'), destination.url('g'), '--mode', 'pull', '--tag', '206', '--streams', '2', '--json'])
    t.equal(code, 0, err)
    t.match(JSON.parse(out.toString().trim().split('\n').at(-1) ?? ''), { kind: 'result', ok: true, bytes: content.length, message: '' })
    t.ok(content.equals(await destination.read('g')))
    for (const { server } of [source, destination]) await tells(server, analysis, 'end')
    // Of the connection of xrdcp, which is what fetches there; that of ours has another name.
    await until('the source tells of the connection that has the data', () => source.server.fireflies.fireflies.some(({ state, application, tag }) => state === 'end' && application === 'xrdcp' && tag.activity === 14))
  })

  t.test('--tag-for: the one whose URL gets the tag', async t => {
    const told = [source, destination].map(({ server }) => server.fireflies.fireflies.length)
    t.match(await copied([source.url('f'), destination.url('active'), '--tag', '144', '--tag-for', 'active']), { code: 0, err: '' })
    await tells(destination.server, { experiment: 2, activity: 16 }, 'end')
    await source.server.fireflies.settle()
    t.equal(source.server.fireflies.fireflies.slice(told[0]).filter(({ tag }) => tag.activity === 16).length, 0)
  })

  t.test('what is there stays with --no-overwrite', async t => {
    await destination.write('old', 'old')
    const { code, err } = await copied([source.url('f'), destination.url('old'), '--no-overwrite'])
    t.equal(code, 1)
    t.match(err, /^scitags: the copy failed: the server refused: [^\n]*exists[^\n]*\n$/)
    t.equal((await destination.read('old')).toString(), 'old')
  })

  t.test('a source that is not there leaves nothing', async t => {
    const { code, err } = await copied([source.url('none'), destination.url('nothing')])
    t.equal(code, 1)
    t.match(err, /the copy failed: the server refused: localhost:\d+, open: /)
    await t.rejects(destination.read('nothing'))
  })

  t.test('a destination that cannot: through this machine, unless the servers were told to do it', async t => {
    const proxy = await directoryOf(await startRealRootProxy(t, await xrootd.start(t)))
    const refused = await copied([source.url('f'), proxy.url('g'), '--mode', 'pull'])
    t.match(refused, { code: 1, err: `scitags: localhost:${proxy.server.port} does no third-party copies; \`--mode streamed\` copies through this machine\n` })
    await t.rejects(proxy.read('g'))
    const { code, out, err } = await copied([source.url('f'), proxy.url('g'), '--tag', '206', '--no-overwrite'])
    t.equal(code, 0, err)
    t.match(out.toString(), new RegExp(`^localhost:${proxy.server.port} does no third-party copies: streamed in [\\d.]+ s\n$`))
    t.ok(content.equals(await proxy.read('g')))
    await tells(proxy.server, analysis, 'end')
  })
})

t.test('a server that is not there', async t => {
  const [here, port] = [await temporaryDirectory(t), await freePort()]
  await writeFile(join(here, 'local'), 'content')
  const url = `root://127.0.0.1:${port}//f`
  for (const words of [[url, join(here, 'down')], [join(here, 'local'), url], [url, `root://127.0.0.1:${port}//g`]]) {
    const { code, err } = await copied(words)
    t.equal(code, 1)
    t.match(err, /^scitags: [^\n]*the server cannot be reached: [^\n]*ECONNREFUSED[^\n]*\n$/)
  }
  t.strictSame(await readdir(here), ['local'])
})

t.test('what cannot be meant', async t => {
  const url = 'root://host.example//f'
  for (const [words, expected] of [
    [[url, 'root://other.example//f', '--mode', 'push'], /the destination pulls/],
    [[url, 'https://other.example/f', '--mode', 'pull'], /two servers of http, or two of root/],
    [[url, 'xroot://host.example:1094/f?a=b'], /^scitags: root:\/\/host.example\/\/f is the source and the destination\n$/],
    [['root://host.example', 'f'], /names no file/],
    [['root://?authz=secret', 'f'], /^scitags: that is no root:\/\/ or roots:\/\/ URL: write root:\/\/HOST:PORT\/\/PATH\n$/],
    [[url, 'f', '--mode', 'pull'], /between two storage servers/],
    [['f', 'g'], /neither f nor g is a URL/]
  ] as const) {
    const { code, err } = await copied(words)
    t.equal(code, 2, words.join(' '))
    t.match(err, expected)
  }
})
