/** Files at servers of root:// that do not always do what they should, over connections that are kept. */
import { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import type { Test } from 'tap'

import { error, errorNumbers } from '@scitags/xrootd-protocol'
import { copyBetweenRoot } from '../../src/storage/copy-between.ts'
import type { Content } from '../../src/storage/file.ts'
import { StorageConnections } from '../../src/storage/storage-connections.ts'
import { storageFile } from '../../src/storage/storage-file.ts'
import type { RootFile } from '../../src/storage/root-file.ts'
import { selfSigned } from '../certificates.ts'
import { faultyRootSite } from '../support/faulty-root-site.ts'
import type { FaultyRootSite } from '../support/faulty-root-site.ts'

const content = Buffer.alloc(3_000_000, 'what there is to read\n')

interface Storage {
  readonly site: FaultyRootSite
  file (name: string, scitag?: number): RootFile
}

async function storage (t: Test): Promise<Storage> {
  const [site, connections] = [await faultyRootSite(t), new StorageConnections()]
  t.teardown(() => { connections.close() })
  site.files.set('/f', content)
  return { site, file: (name, scitag) => storageFile({ url: `${site.url}/${name}`, scitag, connections, access: () => ({}) }) as RootFile }
}

async function bytesOf ({ stream }: Content): Promise<number> {
  let bytes = 0
  for await (const chunk of stream) bytes += (chunk as Buffer).length
  return bytes
}

t.test('one connection serves questions, and one each tag, for one file at a time', async t => {
  const { site, file } = await storage(t)
  for (const name of ['f', 'f', 'none']) await file(name, 206).look('adler32')
  t.equal(site.logins, 1)
  for (const name of ['f', 'f']) t.equal(await bytesOf(await file(name, 206).read()), content.length)
  await file('g', 206).write({ body: Readable.from([content]), size: content.length, isOverwriting: false })
  t.equal(site.logins, 2)
  await Promise.all([1, 2].map(async () => await bytesOf(await file('f', 206).read())))
  t.equal(site.logins, 3)
  t.equal(site.open, 3)
})

t.test('a kept connection that has gone meanwhile costs nothing but a new one', async t => {
  const { site, file } = await storage(t)
  const goingAway = (names: readonly string[]): void => {
    const kept = site.logins
    site.fault = ({ name }, { connection, hangUp }) => {
      if (connection >= kept || !names.includes(name)) return false
      hangUp()
      return true
    }
  }
  await file('f', 206).look(undefined)
  goingAway(['stat'])
  t.match(await file('f', 206).look(undefined), { size: content.length })
  await bytesOf(await file('f', 206).read())
  goingAway(['open'])
  t.equal(await bytesOf(await file('f', 206).read()), content.length)
  goingAway(['open'])
  await file('g', 206).write({ body: Readable.from([content]), size: content.length, isOverwriting: false })
  t.ok(content.equals(site.files.get('/g') ?? Buffer.alloc(0)))
  t.equal(site.logins, 5)
})

t.test('a token that was renewed is the one that the next login shows, also in the middle of a file', async t => {
  const [certificate, connections] = [await selfSigned('localhost'), new StorageConnections()]
  t.teardown(() => { connections.close() })
  const site = await faultyRootSite(t, certificate)
  site.files.set('/f', content)
  let token = 'old'
  const read = async (): Promise<number> => await bytesOf(await storageFile({ url: `${site.url}/f`, scitag: 206, connections, access: () => ({ token, tls: { ca: certificate.certificate } }) }).read())
  site.fault = ({ name }, { hangUp }) => {
    if (name !== 'read' || token !== 'old') return false
    token = 'new'
    hangUp()
    return true
  }
  t.equal(await read(), content.length)
  t.strictSame(site.tokens, ['old', 'new'])
  token = 'old'
  site.fault = () => false
  t.equal(await read(), content.length)
  t.strictSame(site.tokens, ['old', 'new', 'old'], 'nobody gets what another token has opened')
})

t.test('what no other file can use is closed: after files without a tag, and after streams that nobody reads to their end', async t => {
  const { site, file } = await storage(t)
  for (let times = 0; times < 3; times++) await bytesOf(await file('f').read())
  const { stream } = await file('f', 206).read()
  stream.destroy()
  await until(() => site.open === 0)
  t.equal(await bytesOf(await file('f', 206).read()), content.length)
  t.equal(site.open, 1)
})

t.test('only what has ended well leaves its connections for the next copy', async t => {
  const { site: source, file: from } = await storage(t)
  const { site: destination, file: to } = await storage(t)
  const copied = async (name: string): Promise<string> => (await copyBetweenRoot({ source: from('f', 206), destination: to(name, 206), isOverwriting: false, onBytes () { /* nobody watches */ }, signal: AbortSignal.timeout(30_000) })).kind
  // The second sync is what the copy ends with.
  destination.fault = ({ name }, { streamId, send }) => {
    if (name !== 'sync' || destination.requests.filter(line => line.endsWith(' sync')).length % 2 !== 0) return false
    send(error(streamId, errorNumbers.NotAuthorized, 'Copy failed with return code 1'))
    return true
  }
  t.equal(await copied('g'), 'refused')
  await until(() => source.open === 0 && destination.open === 0)
  destination.fault = ({ name }) => {
    if (name === 'sync') destination.files.set('/g', content)
    return false
  }
  t.equal(await copied('g'), 'copied')
  destination.files.clear()
  t.equal(await copied('g'), 'copied')
  t.strictSame([source.logins, destination.logins], [2, 2])

  // Both have closed them meanwhile.
  destination.files.clear()
  source.fault = ({ name }, { connection, hangUp }) => {
    if (name === 'open' && connection === 1) hangUp()
    return name === 'open' && connection === 1
  }
  const ending = destination.fault
  destination.fault = (request, exchange) => {
    if (request.name !== 'query' || exchange.connection !== 1) return ending(request, exchange)
    exchange.hangUp()
    return true
  }
  t.equal(await copied('g'), 'copied')
  t.strictSame([source.logins, destination.logins], [3, 3])
})

/** Of what is under way already, as long as the test itself may take. */
async function until (isSo: () => boolean): Promise<void> {
  while (!isSo()) await setTimeout(1)
}
