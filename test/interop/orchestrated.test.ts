/** The backend of copies, between storages of ours and real XRootD, over http and root://, and what either end tells of the tag. */
import t from 'tap'
import type { Test } from 'tap'

import type { Scitag } from '@scitags/core'
import type { Firefly } from '@scitags/core/wire'
import { createCollector } from '@scitags/firefly-collector'
import type { FlowReport } from '@scitags/firefly-collector'
import { copyBackend } from '@scitags/fts-client'
import type { CopyBackendInit, TransferBackend, TransferOutcome } from '@scitags/fts-client'
import { command } from '../support/command.ts'
import { pattern } from '../support/content.ts'
import { inBothGenerations } from '../support/debian-13.ts'
import { fireflyListener } from '../support/firefly-listener.ts'
import type { FireflyListener } from '../support/firefly-listener.ts'
import { startOurRootProxy } from '../support/our-root-proxy.ts'
import { startOurRootServer } from '../support/our-root-server.ts'
import { needs } from '../support/peers.ts'
import { startRealRootServer } from '../support/real-root-server.ts'
import { tells } from '../support/root-matrix.ts'
import { ours, rootPairs, xrootd as realXrootd } from '../support/root-servers.ts'
import { run } from '../support/run.ts'
import { startSite } from '../support/site.ts'
import { startXrootd } from '../support/xrootd.ts'
import type { Xrootd } from '../support/xrootd.ts'
import { until } from '../support/until.ts'

const content = pattern(3_000_000)
const tag = { experiment: 3, activity: 14 }

interface Order {
  readonly isOverwriting?: boolean
  readonly scitag?: number
}

async function carry (source: string, destination: string, { isOverwriting = false, ...init }: CopyBackendInit & Order = {}): Promise<TransferOutcome> {
  const backend = copyBackend(init)
  try {
    return await carryBy(backend, source, destination, { isOverwriting })
  } finally {
    // Flows of XRootD end with their connections.
    await backend.close?.()
  }
}

async function carryBy (backend: TransferBackend, source: string, destination: string, { isOverwriting = false, scitag = 206 }: Order = {}): Promise<TransferOutcome> {
  return await backend.carry({ id: '1', source, destination, scitag: scitag as Scitag }, {
    // XRootD may have nothing to say of a directory, and is asked something else after a minute.
    signal: AbortSignal.timeout(150_000),
    attempt: 1,
    isOverwriting,
    remembered: undefined,
    async remember () { /* a test has no second process */ },
    onStep () { /* nor does anybody watch */ },
    onBytes () { /* see above */ },
    warn () { /* see above */ }
  })
}

/** Copies of the whole content, compared with what both ends say. */
function copiedBy (mode: string): object {
  return { kind: 'copied', mode, bytes: content.length, checksum: /^adler32:[0-9a-f]{8}$/ }
}

if (needs(t, 'xrootd')) {
  t.test('over http', async t => { await inBothGenerations(t, overHttp) })
  t.test('a tagged list, seen at a collector', async t => { await inBothGenerations(t, taggedList) })
  t.test('over root://', overRoot)
  t.test('over root://, where there are no third-party copies', async t => { await inBothGenerations(t, withoutCopies) })
  t.test('over root://, of several tags at once', severalTags)
  t.test('from one protocol to the other', mixed)
}

async function overHttp (t: Test, within: readonly string[]): Promise<void> {
  const marksCopies = await isSince(5, 6, 3, within)
  const start = async (): Promise<Pick<Xrootd, 'url' | 'secureUrl' | 'certificates' | 'read' | 'write'> & { readonly fireflies: FireflyListener }> => {
    const fireflies = await fireflyListener(t)
    const xrootd = await startXrootd(t, { fireflyPort: fireflies.port, within })
    await xrootd.write('f', content)
    return { ...xrootd, fireflies }
  }
  const [xrootd, other, site] = [await start(), await start(), await startSite(t)]
  await site.write('f', content)
  const toldBy = async ({ fireflies }: { readonly fireflies: FireflyListener }, application: string): Promise<void> => {
    // Before 5.6.3 it does not know of tags on a COPY.
    if (marksCopies) t.match((await fireflies.ends()).at(-1), { tag, application })
  }

  await t.test('XRootD fetches from us, and is the one that marks', async t => {
    t.match(await carry(`${site.url}/f`, `${xrootd.url}/new/directory/pulled`), copiedBy('pull'))
    t.ok(content.equals(await xrootd.read('new/directory/pulled')))
    await toldBy(xrootd, 'http-put')
    await site.listener.settle()
    t.strictSame(site.listener.fireflies, [])
  })

  await t.test('from XRootD to XRootD', async t => {
    t.match(await carry(`${xrootd.url}/f`, `${other.url}/pulled`), copiedBy('pull'))
    t.ok(content.equals(await other.read('pulled')))
    await toldBy(other, 'http-put')
  })

  await t.test('XRootD sends to us', async t => {
    t.match(await carry(`${other.url}/f`, `${site.url}/pushed-to-us`, { modes: ['push'] }), copiedBy('push'))
    t.ok(content.equals(await site.read('pushed-to-us')))
    await toldBy(other, 'http-get')
    await site.listener.settle()
    t.strictSame(site.listener.fireflies, [])
  })

  await t.test('we fetch from XRootD, we send to it, and we mark both', async t => {
    t.match(await carry(`${xrootd.url}/f`, `${site.url}/pulled`), copiedBy('pull'))
    t.ok(content.equals(await site.read('pulled')))
    t.match(await carry(`${site.url}/f`, `${xrootd.url}/pushed`, { modes: ['push'] }), copiedBy('push'))
    t.ok(content.equals(await xrootd.read('pushed')))
    const { port } = new URL(xrootd.url)
    t.match(await site.listener.ends(2), [{ tag, application: 'http-put', source: { port: Number(port) } }, { tag, application: 'http-get', destination: { port: Number(port) } }])
  })

  await t.test('through here, where neither may copy: both tell of it', async t => {
    const before = site.listener.fireflies.length
    t.match(await carry(`${site.url}/f`, `${xrootd.url}/streamed`, { modes: ['streamed'] }), copiedBy('streamed'))
    t.ok(content.equals(await xrootd.read('streamed')))
    await site.listener.ends(3)
    t.match(site.listener.fireflies.slice(before), [{ tag, application: 'http-get', state: 'start' }, { tag, application: 'http-get', state: 'end' }])
  })

  // 5.8.1 lets us wait a minute each time, 5.5.3 now and then.
  if (within.length === 0) await t.test('a directory of XRootD is refused, at either end', async t => {
    for (const [source, destination, side] of [[`${xrootd.url}/atlas`, `${site.url}/listing`, 'source'], [`${site.url}/f`, `${xrootd.url}/atlas`, 'destination']] as const) {
      t.match(await carry(source, destination), { kind: 'failed', failure: { class: 'permanent', side, message: /atlas is a directory$/ } })
    }
  })

  await t.test('over https, with the certificates of a user', async t => {
    const { certificates, secureUrl } = xrootd
    const secure = await startSite(t, { certificates, host: 'localhost' })
    const credentials = { authorities: [certificates.ca], certificate: certificates.cert, privateKey: certificates.key }
    t.match(await carry(secureUrl.replace('https', 'davs') + '/f', `${secure.url}/pulled`, { credentials }), copiedBy('pull'))
    t.match(await carry(`${secure.url}/pulled`, `${secureUrl}/secure`, { credentials: () => credentials }), copiedBy('pull'))
    t.match(await carry(`${secure.url}/pulled`, `${secureUrl}/streamed-secure`, { credentials: async () => credentials, modes: ['streamed'] }), copiedBy('streamed'))
    t.ok(content.equals(await xrootd.read('streamed-secure')))
    t.match(await carry(`${secureUrl}/f`, `${secure.url}/untrusted`), { kind: 'failed', failure: { class: 'permanent', code: 'REMOTE_UNREACHABLE', message: /none of the authorities that are trusted here/ } })
  })

  await t.test('what is there stays unless it may be replaced, and what is not there is told', async t => {
    t.match(await carry(`${site.url}/f`, `${xrootd.url}/pushed`), { kind: 'present', bytes: content.length, checksum: /^adler32:/ })
    await site.write('small', 'small')
    t.match(await carry(`${site.url}/small`, `${xrootd.url}/pushed`), { kind: 'failed', failure: { class: 'permanent', code: 'TARGET_EXISTS' } })
    // Nobody has asked for its checksum: XRootD would give that of the old file for a new one of the same second.
    await other.write('old', content)
    t.match(await carry(`${site.url}/small`, `${other.url}/old`, { isOverwriting: true }), { kind: 'copied', mode: 'pull', bytes: 5 })
    t.equal((await other.read('old')).toString(), 'small')
    t.match(await carry(`${xrootd.url}/none`, `${site.url}/none`), { kind: 'failed', failure: { class: 'permanent', message: /^source-stat: .*none is not there/ } })
  })
}

/** Both ways, by pull and push, in one list for the command; whoever is active tells of each. */
async function taggedList (t: Test, within: readonly string[]): Promise<void> {
  const collector = await createCollector({ port: 0, addresses: ['127.0.0.1'] })
  t.teardown(async () => { await collector.close() })
  const reports: FlowReport[] = []
  collector.onReport(report => { if (report.state === 'end') reports.push(report) })
  const { port = 0 } = collector.bound[0] ?? {}
  const site = await startSite(t, { engine: { fireflies: { collectors: [`127.0.0.1:${port}`] } } })
  const xrootd = await startXrootd(t, { fireflyPort: port, within })
  await Promise.all([site.write('f', content), xrootd.write('f', content)])
  const lines = (name: string): string => [`${site.url}/f ${xrootd.url}/${name}/to-xrootd`, `${xrootd.url}/f ${site.url}/${name}/to-us tag=215`].join('\n')
  for (const mode of ['pull', 'push']) {
    const { code, out, err } = await command(['transfer', '-', '--tag', 'cms/Analysis Input', '--mode', mode], { input: lines(mode) })
    t.equal(code, 0, out + err)
    t.match(out, new RegExp(`^2 of 2 there, 6\\.00 MB .*\\(2 ${mode}\\)\\n$`))
  }
  // Before 5.6.3 XRootD does not know of tags on a COPY.
  const told = await isSince(5, 6, 3, within) ? ['3/14 http-get', '3/14 http-put', '3/23 http-get', '3/23 http-put'] : ['3/14 http-get', '3/23 http-put']
  // XRootD may tell of a further connection of the same copy.
  const flows = (): readonly string[] => [...new Set(reports.map(({ flow }) => `${flow.tag.experiment}/${flow.tag.activity} ${flow.application ?? ''}`))].sort()
  await until(`${told.join(', ')}, not ${flows().join(', ')}`, () => flows().length >= told.length)
  t.strictSame(flows(), told)
}

async function overRoot (t: Test): Promise<void> {
  t.setTimeout(120_000)
  t.jobs = 4
  for (const [from, to] of rootPairs) {
    t.test(`from ${from.name} to ${to.name}`, { buffered: true }, async t => {
      const [source, destination] = [await from.start(t), await to.start(t)]
      await source.write('f', content)
      t.match(await carry(source.url('/f'), destination.url('/a/b/g')), copiedBy('pull'))
      t.ok(content.equals(await destination.read('a/b/g')))
      for (const server of [source, destination]) await tells(server, tag, 'end')
      t.match(await carry(source.url('/f'), destination.url('/a/b/g')), { kind: 'present', bytes: content.length, checksum: /^adler32:/ })
      t.match(await carry(source.url('/none'), destination.url('/i')), { kind: 'failed', failure: { class: 'permanent' } })
      await Promise.all([source.write('small', 'small'), destination.write('h', content)])
      t.match(await carry(source.url('/small'), destination.url('/a/b/g')), { kind: 'failed', failure: { class: 'permanent', code: 'TARGET_EXISTS' } })
      t.match(await carry(source.url('/small'), destination.url('/h'), { isOverwriting: true, modes: ['streamed'] }), { kind: 'copied', mode: 'streamed', bytes: 5 })
      t.equal((await destination.read('h')).toString(), 'small')
    })
  }
}

/** Some say so when they are asked, and some when they are to begin: that may be the fault of the file, and is tried with another one. */
async function withoutCopies (t: Test, within: readonly string[]): Promise<void> {
  t.jobs = 5
  const [xrootd, unable, failing] = await Promise.all([startRealRootServer(t, { within }), startRealRootServer(t, { within, copies: false }), startRealRootServer(t, { within, copyProgram: '/bin/false' })])
  await Promise.all([xrootd, unable].map(async server => { await server.write('f', content) }))
  const ourselves = within.length > 0 ? [] : [[xrootd, await startOurRootServer(t, { copies: false }), 1], [xrootd, await startOurRootProxy(t, unable), 2]] as const
  for (const [index, [source, destination, tries]] of ([[unable, xrootd, 1], [xrootd, unable, 1], [xrootd, failing, 2], ...ourselves] as const).entries()) {
    t.test(`from ${source === unable ? 'one without' : 'XRootD'} to ${destination === xrootd ? 'XRootD' : `${destination.name} ${index}`}`, { buffered: true }, async t => {
      const backend = copyBackend()
      // Each file has a tag of its own, and the content a connection of its own.
      const tags = [1, 2, 3].map(file => ({ experiment: 3, activity: 3 * index + file }))
      for (const { experiment, activity } of tags) {
        t.match(await carryBy(backend, source.url('/f'), destination.url(`/${index}/${activity}`), { scitag: experiment * 64 + activity }), copiedBy('streamed'))
        t.ok(content.equals(await destination.read(`${index}/${activity}`)))
      }
      await backend.close?.()
      const flows = (): readonly number[] => tags.map(({ activity }) => source.fireflies.fireflies.filter(({ tag, state }) => state === 'end' && tag.activity === activity).length)
      const expected = tries === 1 ? [2, 1, 1] : [2, 2, 1]
      await until('the source has told of all connections', () => flows().every((count, file) => count >= (expected[file] ?? 0)))
      t.strictSame(flows(), expected, 'a copy is asked for at first, and then no more')
      for (const tag of tags) await tells(destination, tag, 'end')
    })
  }
}

/** A connection has the tag of what is opened on it first: files of other tags have others, and those of the same tag share it one after the other. */
async function severalTags (t: Test): Promise<void> {
  const tags = [206, 215]
  for (const kind of [realXrootd, ours]) {
    await t.test(kind.name, async t => {
      const [source, destination] = [await kind.start(t), await kind.start(t)]
      await source.write('f', content)
      const { fireflies } = source.fireflies
      const ended = (scitag: number): readonly Firefly[] => fireflies.filter(({ state, tag }) => state === 'end' && tag.experiment * 64 + tag.activity === scitag)
      const streaming = copyBackend({ modes: ['streamed'] })
      const stream = async (scitag: number, place: string): Promise<void> => {
        t.match(await carryBy(streaming, source.url('/f'), destination.url(`/streamed/${place}`), { scitag }), copiedBy('streamed'))
      }
      await Promise.all([...tags, ...tags].map(async (scitag, index) => { await stream(scitag, `at-once-${index}`) }))
      for (const [index, scitag] of [...tags, ...tags].entries()) await stream(scitag, `in-turn-${index}`)
      await streaming.close?.()
      for (const scitag of tags) {
        const sent = (): number => ended(scitag).reduce((sum, { usage }) => sum + (usage?.sent ?? 0), 0)
        await until('the source has told of all that it sent', () => sent() >= 4 * content.length)
        t.ok(sent() < 4.1 * content.length, 'and of nothing else under this tag')
        t.ok(ended(scitag).length < 4, 'four files on fewer connections')
      }
      const pulling = copyBackend()
      const before = fireflies.length
      await Promise.all(tags.map(async scitag => { t.match(await carryBy(pulling, source.url('/f'), destination.url(`/pulled/${scitag}`), { scitag }), copiedBy('pull')) }))
      await pulling.close?.()
      const told = (scitag: number): number => ended(scitag).filter(firefly => fireflies.indexOf(firefly) >= before).length
      await until('the source has told of those who fetch', () => tags.every(scitag => told(scitag) > 0) && told(206) === told(215))
      for (const activity of [14, 23]) await tells(destination, { experiment: 3, activity }, 'end')
    })
  }
}

async function mixed (t: Test): Promise<void> {
  const site = await startSite(t)
  await site.write('f', content)
  for (const kind of [realXrootd, ours]) {
    await t.test(kind.name, async t => {
      const root = await kind.start(t)
      await root.write('f', content)
      const before = (await site.listener.ends(0)).length
      t.match(await carry(root.url('/f'), `${site.url}/from-${kind.name}`), copiedBy('streamed'))
      t.ok(content.equals(await site.read(`from-${kind.name}`)))
      t.match(await carry(`${site.url}/f`, root.url('/a/b/g')), copiedBy('streamed'))
      t.ok(content.equals(await root.read('a/b/g')))
      t.match((await site.listener.ends(before + 2)).slice(before), [{ tag, application: 'http-put' }, { tag, application: 'http-get' }])
      await tells(root, tag, 'end')
    })
  }
}

async function isSince (major: number, minor: number, patch: number, within: readonly string[]): Promise<boolean> {
  const [program = '', ...args] = [...within, 'xrootd', '-v']
  const { said } = await run(program, args)
  const found = /v(\d+)\.(\d+)\.(\d+)/.exec(said)?.slice(1).map(Number) ?? []
  const value = (parts: readonly number[]): number => parts.reduce((sum, part) => sum * 1000 + part, 0)
  return value(found) >= value([major, minor, patch])
}
