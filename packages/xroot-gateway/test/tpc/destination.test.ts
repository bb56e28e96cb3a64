/** A destination fetches what a client has ordered, and leaves nothing of what went wrong. */
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { fakeClock } from '@scitags/core/testing'
import type { Storage, StorageFile } from '@scitags/storage'
import t from 'tap'

import { gatewaySite } from '../gateway-site.ts'
import type { GatewaySite, GatewaySiteOptions, Teardown } from '../gateway-site.ts'
import { servedFiles } from '../served-files.ts'
import type { ServedFiles } from '../served-files.ts'
import { until } from '../until.ts'
import { wireClient } from '../wire-client.ts'
import type { Frame, WireClient } from '../wire-client.ts'
import { allowTargets, announcement, cancelling, creating, fetching, order, replacing, sync } from './arranging.ts'

const large = Buffer.alloc(20_000_000, Buffer.from(Array.from({ length: 251 }, (_none, index) => index)))

interface Arranged {
  readonly source: GatewaySite
  readonly destination: GatewaySite
  readonly atSource: WireClient
  readonly client: WireClient
}

async function arranged (t: Teardown, init: GatewaySiteOptions = {}): Promise<Arranged> {
  const source = await gatewaySite(t)
  await source.write('f', large)
  const destination = await gatewaySite(t, { ...init, tpc: { allowTargets, ...init.tpc } })
  return { source, destination, atSource: await clientOf(t, source), client: await clientOf(t, destination) }
}

async function clientOf (t: Teardown, { port }: { readonly port: number }): Promise<WireClient> {
  const client = await wireClient(port)
  t.teardown(async () => { await client.leave() })
  return client
}

/** Orders a copy and waits for its end, with the source told in between. */
async function copy ({ source, atSource, client }: Arranged, options: Parameters<typeof order>[3] = {}): Promise<{ readonly handle: number, readonly frames: readonly Frame[] }> {
  const handle = await order(client, source.port, '/f', options)
  await client.body(sync(handle))
  await atSource.body(announcement('/f', options.key ?? 'k1'))
  return { handle, frames: await client.ask(sync(handle)) }
}

async function remains (root: string): Promise<readonly string[]> {
  return (await readdir(root, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile()).map(({ name }) => name)
}

async function untilNothingRemains (root: string): Promise<void> {
  await until(async () => (await remains(root)).length === 0)
}

void t.test('the first sync starts it, the second waits for the end, and the close keeps it', async t => {
  const all = await arranged(t)
  const { handle, frames } = await copy(all)
  t.match(frames.map(({ response: { status }, isLate }) => [status, isLate]), [['waitresp', false], ['ok', true]])
  t.match(frames[0]?.response, { seconds: 1800 })
  t.match(await all.client.text({ name: 'stat', options: 0, wants: 0, handle, path: '' }), /^\d+ 20000000 /)
  await all.client.close(handle)
  t.ok(large.equals(await readFile(join(all.destination.root, 'g'))))
})

void t.test('a copy that has ended when the client asks is answered at once', async t => {
  const all = await arranged(t)
  const { handle } = await copy(all)
  t.match((await all.client.ask(sync(handle))).map(({ response: { status } }) => status), ['ok'])
})

void t.test('pages with checksums are fetched where that is asked for', async t => {
  const all = await arranged(t, { tpc: { verifyPages: true } })
  const { handle } = await copy(all, { more: '&scitag.flow=206' })
  await all.client.close(handle)
  t.ok(large.equals(await readFile(join(all.destination.root, 'g'))))
  const [{ received = 0 } = {}] = await all.destination.ended(1)
  t.ok(received > large.length + 4 * Math.floor(large.length / 4096), 'with four bytes for each page')
})

void t.test('with a delegated token nothing is arranged with the source, which gets the token in the CGI of the open', async t => {
  const source = await gatewaySite(t, { verify: credential => ({ subject: {}, allows: () => credential.kind === 'token' && credential.token === 'secret' }) })
  await source.write('f', large)
  const destination = await gatewaySite(t, { tpc: { allowTargets, delegation: 'ztn' } })
  const client = await clientOf(t, destination)
  t.equal(await client.text({ name: 'query', kind: 7, handle: 0, args: Buffer.from('tpc tpcdlg') }), '1\nztn\n')
  for (const [token, status] of [['secret', 'ok'], ['other', 'error']] as const) {
    const more = `&tpc.dlgon=1&tpc.scgi=authz=Bearer%20${token}\tscitag.flow=206\ttpc.stage=placement`
    const handle = await client.open(`/g?tpc.lfn=/f&tpc.src=localhost:${source.port}&tpc.stage=copy${more}`, replacing)
    await client.body(sync(handle))
    t.equal((await client.ask(sync(handle))).at(-1)?.response.status, status)
    await client.close(handle)
  }
  t.ok(large.equals(await readFile(join(destination.root, 'g'))))
  t.match((await source.ended(1)).map(({ what }) => what), ['3/14 send wire'])
})

void t.test('the client cannot write to what is being fetched', async t => {
  const { source, client } = await arranged(t)
  const handle = await order(client, source.port, '/f')
  await t.rejects(client.write(handle, 0, 'x'), { message: /^3004/ })
  await t.rejects(client.body({ name: 'truncate', handle, size: 0n, path: '' }), { message: /^3000/ })
})

void t.test('a target that is there is not made anew, and is replaced where that is asked for', async t => {
  const all = await arranged(t)
  await all.destination.write('g', 'old')
  await t.rejects(order(all.client, all.source.port, '/f', { options: creating }), { message: /^3018/ })
  const { handle } = await copy(all)
  t.equal(await readFile(join(all.destination.root, 'g'), 'utf8'), 'old', 'until the close')
  await all.client.close(handle)
  t.ok(large.equals(await readFile(join(all.destination.root, 'g'))))
})

void t.test('what is refused at the source is refused to the client, with its number, and leaves nothing', async t => {
  const { source, destination, atSource, client } = await arranged(t)
  const handle = await order(client, source.port, '/none')
  await client.body(sync(handle))
  await t.rejects(atSource.body(announcement('/none', 'k1')), { message: /^3011/ })
  await t.rejects(atSource.body(fetching('/f', 'k1')), 'the key waits already')
  t.match((await client.ask(sync(handle))).at(-1)?.response, { status: 'error', errorNumber: 3010, message: /tpc authorization expired/ })
  await client.close(handle)
  t.same(await remains(destination.root), [])
})

void t.test('where nobody is, the client hears so', async t => {
  const { destination, client } = await arranged(t)
  const handle = await order(client, 1, '/f')
  await client.body(sync(handle))
  t.match((await client.ask(sync(handle))).at(-1)?.response, { status: 'error', errorNumber: 3014 })
  await client.close(handle)
  t.same(await remains(destination.root), [])
})

void t.test('loopback is no source unless it is allowed, by whatever name', async t => {
  const { destination, client, source } = await arranged(t, { tpc: { allowTargets: [] } })
  const handle = await order(client, source.port, '/f')
  await client.body(sync(handle))
  t.match((await client.ask(sync(handle))).at(-1)?.response, { status: 'error', errorNumber: 3010, message: /tpc\.allowTargets/ })
  await client.close(handle)
  t.same(await remains(destination.root), [])
})

void t.test('a checksum that the client tells is compared', async t => {
  const all = await arranged(t)
  const { adler32, crc32c } = await import('@scitags/storage')
  const { createHash } = await import('node:crypto')
  const right = [`adler32:${adler32(large).toString(16)}`, `crc32c:${crc32c(large).toString(16)}`, `md5:${createHash('md5').update(large).digest('hex')}`]
  for (const [index, checksum] of [...right, 'adler32:00000001', 'sha3:00'].entries()) {
    const { handle, frames } = await copy(all, { key: `k${index}`, more: `&tpc.cks=${checksum}` })
    const { response } = frames.at(-1) ?? {}
    if (right.includes(checksum)) t.equal(response?.status, 'ok', checksum)
    else t.match(response, { status: 'error', errorNumber: checksum.startsWith('sha3') ? 3012 : 3019 })
    await all.client.close(handle)
  }
})

void t.test('the tag of either URL marks what is fetched, at both ends; that of the source goes first', async t => {
  const all = await arranged(t)
  for (const [index, more] of ['&scitag.flow=144', '&scitag.flow=144&tpc.dlgon=1&tpc.scgi=scitag.flow=206\ttpc.stage=placement'].entries()) {
    const { handle } = await copy(all, { key: `k${index}`, more })
    await all.client.close(handle)
  }
  for (const [site, direction] of [[all.source, 'send'], [all.destination, 'receive']] as const) {
    const flows = await site.ended(2)
    t.same(flows.map(({ what }) => what), [`2/16 ${direction} wire`, `3/14 ${direction} wire`])
    for (const { sent, received } of flows) t.ok(sent + received > large.length)
  }
})

void t.test('each parallel stream is a flow of its own', async t => {
  const all = await arranged(t, { tpc: { maxStreams: 3 } })
  const { handle } = await copy(all, { more: '&scitag.flow=206&tpc.str=9' })
  await all.client.close(handle)
  t.ok(large.equals(await readFile(join(all.destination.root, 'g'))))
  for (const site of [all.source, all.destination]) t.equal((await site.ended(3)).length, 3)
  t.equal(new Set(all.destination.events.map(({ flow }) => flow.connection.local.port)).size, 3)
})

void t.test('copies beyond those that are fetched at once wait, and the client hears so at its first sync', async t => {
  const all = await arranged(t, { tpc: { maxCopies: 1 } })
  const { source, atSource, client } = all
  const [first, second] = [await order(client, source.port, '/f', { to: '/one', key: 'k1' }), await order(client, source.port, '/f', { to: '/two', key: 'k2' })]
  await client.body(sync(first))
  const started = client.ask(sync(second))
  await client.body(cancelling(first))
  t.match((await started).map(({ response: { status } }) => status), ['waitresp', 'ok'])
  await atSource.body(announcement('/f', 'k2'))
  t.equal((await client.ask(sync(second))).at(-1)?.response.status, 'ok')
})

void t.test('a client that cancels, closes too early or goes away leaves nothing', async t => {
  for (const leave of [
    async (client: WireClient, handle: number) => { await client.body(cancelling(handle)) },
    async (client: WireClient, handle: number) => { await client.close(handle) },
    async (client: WireClient) => { await client.leave() }
  ]) {
    const { source, begun } = await stallingSource(t)
    const destination = await gatewaySite(t, { tpc: { allowTargets }, holdSeconds: 3600 })
    const client = await clientOf(t, destination)
    const handle = await order(client, source.port, '/f')
    await client.body(sync(handle))
    await (await source.client()).body(announcement('/f', 'k1'))
    const ended = client.ask(sync(handle)).catch(() => [])
    await begun
    await leave(client, handle)
    const last = (await ended).at(-1)
    if (last !== undefined) t.match(last.response, { status: 'error', errorNumber: 3017 })
    if (last !== undefined) await client.close(handle).catch(() => undefined)
    await untilNothingRemains(destination.root)
  }
})

void t.test('a gateway that closes leaves nothing of copies under way', async t => {
  const { source, begun } = await stallingSource(t)
  const destination = await gatewaySite(t, { tpc: { allowTargets } })
  const client = await clientOf(t, destination)
  const handle = await order(client, source.port, '/f')
  await client.body(sync(handle))
  await (await source.client()).body(announcement('/f', 'k1'))
  await begun
  await destination.gateway.close()
  t.same(await remains(destination.root), [])
})

void t.test('a source that goes away in the middle is told, and leaves nothing', async t => {
  const { source, begun } = await stallingSource(t)
  const destination = await gatewaySite(t, { tpc: { allowTargets } })
  const client = await clientOf(t, destination)
  const handle = await order(client, source.port, '/f')
  await client.body(sync(handle))
  await (await source.client()).body(announcement('/f', 'k1'))
  const ended = client.ask(sync(handle))
  await begun
  await source.gateway.close()
  t.match((await ended).at(-1)?.response, { status: 'error', errorNumber: 3014 })
  await client.close(handle)
  t.same(await remains(destination.root), [])
})

void t.test('a source that gives next to nothing is given up, and others have their turn', async t => {
  const clock = fakeClock()
  const { source, begun } = await stallingSource(t)
  const destination = await gatewaySite(t, { clock, tpc: { allowTargets, maxCopies: 1, slowWindowSeconds: 1, minBytesPerSecond: 10_000 } })
  const [atSource, client] = [await source.client(), await clientOf(t, destination)]
  const handle = await order(client, source.port, '/f')
  await client.body(sync(handle))
  await atSource.body(announcement('/f', 'k1'))
  let refusal: string | undefined
  void client.refusal(sync(handle)).then(text => { refusal = text })
  await begun
  await until(() => {
    clock.advance(1000)
    return refusal !== undefined
  })
  t.match(refusal, /^3035 .*too slow: 0 bytes\/s, 10000 are the least allowed/)
  const good = await gatewaySite(t)
  await good.write('f', large)
  const atGood = await clientOf(t, good)
  const next = await order(client, good.port, '/f', { to: '/h', key: 'k2' })
  await client.body(sync(next))
  await atGood.body(announcement('/f', 'k2'))
  await client.body(sync(next))
  await client.close(next)
  t.ok(large.equals(await readFile(join(destination.root, 'h'))))
})

/** One that has given a part of the file, and gives no more of it. */
async function stallingSource (t: Teardown): Promise<{ readonly source: ServedFiles, readonly begun: Promise<void> }> {
  let begin = (): void => {}
  const begun = new Promise<void>(resolve => { begin = resolve })
  let end = (): void => {}
  const over = new Promise<void>(resolve => { end = resolve })
  const stalling = (file: StorageFile): StorageFile => Object.create(file, {
    fd: { value: undefined },
    path: { value: file.path },
    opened: { value: file.opened },
    readAtOnce: { value: undefined },
    close: { value: async () => { await file.close() } },
    read: {
      async value (into: Uint8Array, position: number) {
        if (position >= 10_000_000) {
          begin()
          await over
        }
        return await file.read(into, position)
      }
    }
  }) as StorageFile
  const source = await servedFiles(t, {
    wrap: storage => Object.create(storage, {
      openAtOnce: { value: undefined },
      open: { value: async (...args: Parameters<Storage['open']>) => stalling(await storage.open(...args)) }
    }) as Storage
  })
  t.teardown(() => { end() })
  const file = await source.storage.open('/f', 'create')
  await file.write(large, 0)
  await file.commit()
  return { source, begun }
}
