/** The registry is there from the start and stays good, whatever its source does. */
import { createServer } from 'node:http'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import type { IncomingMessage, RequestListener, Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { channels } from '../../src/diagnostics.ts'
import { openRegistry } from '../../src/registry/registry-client.ts'
import { snapshot } from '../../src/registry/snapshot.ts'
import { fakeClock } from '../../src/testing/index.ts'
import type { RegistryMessage } from '../../src/diagnostics.ts'
import type { RegistryClient, RegistryClientInit } from '../../src/registry/registry-client.ts'
import type { FakeClock } from '../../src/testing/index.ts'

interface Teardown {
  teardown (end: () => unknown): void
}

const swapped = {
  ...snapshot,
  modified: '2026-01-01T00:00:00+00:00',
  experiments: snapshot.experiments.map(experiment =>
    experiment.expName === 'lsst' ? { ...experiment, expId: 8 } : experiment.expName === 'dune' ? { ...experiment, expId: 9 } : experiment)
}
const body = JSON.stringify(swapped)

/** A server whose manners can change, and what it was asked. */
async function serve (t: Teardown, listener: RequestListener): Promise<{ url: string, asked: IncomingMessage[], behave (listener: RequestListener): void, server: Server }> {
  let manners = listener
  const asked: IncomingMessage[] = []
  const server = createServer((request, response) => {
    asked.push(request)
    manners(request, response)
  })
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api.json`, asked, behave: listener => { manners = listener }, server }
}

const good: RequestListener = (request, response) => {
  response.setHeader('etag', '"v1"')
  if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end()
  else response.end(body)
}

async function start (t: Teardown, init: Partial<RegistryClientInit>): Promise<{ client: RegistryClient, clock: FakeClock, heard: RegistryMessage[] }> {
  const heard: RegistryMessage[] = []
  const onMessage = (message: unknown): void => { heard.push(message as RegistryMessage) }
  channels.registry.subscribe(onMessage)
  const clock = fakeClock()
  const client = await openRegistry({ source: 'embedded', refreshMinutes: 720, timeoutMs: 5000, clock, random: () => 0.5, ...init })
  t.teardown(async () => {
    await client.close()
    channels.registry.unsubscribe(onMessage)
  })
  return { client, clock, heard }
}

async function folder (t: Teardown): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'scitags-registry-'))
  t.teardown(async () => { await rm(path, { recursive: true }) })
  return path
}

/** Waits for something that happens in another turn. */
async function until (condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(resolve => { setImmediate(resolve) })
}

void t.test('embedded needs nobody', async t => {
  const { client, clock, heard } = await start(t, {})
  t.equal(client.origin, 'embedded')
  t.equal(client.current.nameOf({ experiment: 3, activity: 14 }), 'cms/Analysis Input')
  await client.firstFetch
  await client.refresh()
  t.equal(clock.pending, 0)
  t.strictSame(heard, [])
  t.equal(client.lastFailure, undefined)
})

void t.test('a URL is fetched in the background, and what moved is told', async t => {
  const { url } = await serve(t, good)
  const { client, clock, heard } = await start(t, { source: url })
  t.equal(client.origin, 'embedded', 'usable before the answer')
  const changes: (string | undefined)[] = []
  client.onChange(registry => changes.push(registry.experiment(8)?.expName))
  await client.firstFetch
  t.equal(client.origin, 'url')
  t.equal(client.confirmedAt, clock.nowMicros())
  t.strictSame(changes, ['lsst'])
  t.strictSame(heard[0], { kind: 'updated', detail: `14 experiments, modified 2026-01-01T00:00:00+00:00, from ${url}` })
  t.strictSame(heard.slice(1).map(({ kind, detail }) => `${kind}: ${detail}`).sort(), ['moved: experiment dune moved from 8 to 9', 'moved: experiment lsst moved from 9 to 8'])
})

void t.test('it is asked again with the ETag, and 304 confirms what there is', async t => {
  const { url, asked } = await serve(t, good)
  const { client, clock, heard } = await start(t, { source: url, refreshMinutes: 60 })
  await client.firstFetch
  const told = heard.length
  clock.advance(59 * 60_000)
  t.equal(asked.length, 1)
  clock.advance(61_000)
  await until(() => asked.length === 2)
  await client.refresh()
  t.equal(asked[1]?.headers['if-none-match'], '"v1"')
  t.equal(client.confirmedAt, clock.nowMicros())
  t.equal(heard.length, told, 'nothing is new')
})

void t.test('refreshes are spread, and 0 is never', async t => {
  const { url, asked } = await serve(t, good)
  const early = await start(t, { source: url, refreshMinutes: 60, random: () => 0 })
  const never = await start(t, { source: url, refreshMinutes: 0 })
  await Promise.all([early.client.firstFetch, never.client.firstFetch])
  t.equal(never.clock.pending, 0)
  early.clock.advance(54 * 60_000)
  await until(() => asked.length === 3)
  await early.client.refresh()
})

const misbehaviours: Record<string, { manners: RequestListener, complaint: RegExp, patience?: true }> = {
  'never answers': { manners: () => {}, complaint: /no complete answer within 5000 ms/, patience: true },
  'stops in the middle': { manners: (_request, response) => { response.write(body.slice(0, 100)) }, complaint: /no complete answer within 5000 ms/, patience: true },
  'answers 500': { manners: (_request, response) => { response.writeHead(500).end('oops') }, complaint: /the server answered 500/ },
  'answers 304 unasked': { manners: (_request, response) => { response.writeHead(304).end() }, complaint: /the server answered 304/ },
  'sends HTML': { manners: (_request, response) => { response.setHeader('content-type', 'text/html').end('<!doctype html><h1>Login</h1>') }, complaint: /line 1, column 1/ },
  'sends half of it': { manners: (_request, response) => { response.end(body.slice(0, 500)) }, complaint: /no registry/ },
  'breaks off': { manners: (_request, response) => { response.setHeader('content-length', body.length).write(body.slice(0, 500), () => response.destroy()) }, complaint: /other side closed|terminated|aborted/ },
  'sends another schema': { manners: (_request, response) => { response.end('{"version":2,"experiments":[]}') }, complaint: /no registry/ },
  'sends nothing': { manners: (_request, response) => { response.end() }, complaint: /no registry/ },
  'never stops sending': {
    manners: (_request, response) => {
      const more = (): void => { while (!response.destroyed && response.write(' '.repeat(65_536))); }
      response.on('drain', more)
      more()
    },
    complaint: /more than 1048576 bytes/
  },
  'announces too much': { manners: (_request, response) => { response.setHeader('content-length', 2 ** 40).write('{') }, complaint: /more than 1048576 bytes/ },
  'redirects in a circle': { manners: (_request, response) => { response.writeHead(302, { location: '/api.json' }).end() }, complaint: /more than 3 redirects/ },
  'redirects to a file': { manners: (_request, response) => { response.writeHead(302, { location: 'file:///etc/passwd' }).end() }, complaint: /redirects to where we do not go/ },
  'redirects to nowhere': { manners: (_request, response) => { response.writeHead(302).end() }, complaint: /redirects to where we do not go/ }
}

for (const [name, { manners, complaint, patience }] of Object.entries(misbehaviours)) {
  void t.test(`a server that ${name} costs nothing but a message`, async t => {
    const { url, asked, behave } = await serve(t, manners)
    const { client, clock, heard } = await start(t, { source: url })
    await until(() => asked.length > 0)
    if (patience) clock.advance(5000)
    await client.firstFetch
    t.equal(client.origin, 'embedded')
    t.equal(client.current.document, snapshot)
    t.match(client.lastFailure, { code: 'REGISTRY_UNREACHABLE', message: complaint })
    t.match(heard, [{ kind: 'failed', detail: complaint }])

    behave(good)
    clock.advance(5 * 60_000)
    await until(() => client.origin === 'url')
    t.equal(client.lastFailure, undefined, 'and is asked again soon')
  })
}

void t.test('nobody there: the message names who, and hides the password and the query', async t => {
  const { url, server } = await serve(t, good)
  await new Promise(resolve => server.close(resolve))
  const { client } = await start(t, { source: url.replace('://', '://user:secret@').replace('api.json', 'api.json?key=secret') })
  await client.firstFetch
  t.match(client.lastFailure?.message, /127\.0\.0\.1:\d+\/api\.json: .*ECONNREFUSED/)
  t.notMatch(client.lastFailure?.message, /secret/)
})

void t.test('redirects are followed', async t => {
  const { url } = await serve(t, (request, response) => {
    if (request.url === '/api.json') response.writeHead(301, { location: '/new.json' }).end('moved')
    else good(request, response)
  })
  const { client } = await start(t, { source: url })
  await client.firstFetch
  t.equal(client.origin, 'url')
})

void t.test('a good registry survives a source that turns bad', async t => {
  const { url, behave } = await serve(t, good)
  const { client } = await start(t, { source: url })
  await client.firstFetch
  behave((_request, response) => { response.end('{}') })
  await client.refresh()
  t.match(client.lastFailure, { code: 'REGISTRY_UNREACHABLE' })
  t.equal(client.origin, 'url')
  t.equal(client.current.experiment(8)?.expName, 'lsst')
})

void t.test('ids out of range are left out with a word', async t => {
  const { url } = await serve(t, (_request, response) => {
    response.end(JSON.stringify({ ...swapped, experiments: [...swapped.experiments, { expName: 'huge', expId: 5000, activities: [] }] }))
  })
  const { client, heard } = await start(t, { source: url })
  await client.firstFetch
  t.equal(client.current.experiment('huge'), undefined)
  t.ok(heard.some(({ kind, detail }) => kind === 'failed' && detail.includes('huge')))
})

void t.test('several refreshes at once are one question', async t => {
  const { url, asked } = await serve(t, good)
  const { client } = await start(t, { source: url })
  await Promise.all([client.firstFetch, client.refresh(), client.refresh()])
  t.equal(asked.length, 1)
})

void t.test('close ends a fetch under way, and no timer is left', async t => {
  const { url, asked } = await serve(t, () => {})
  const { client, clock, heard } = await start(t, { source: url })
  await until(() => asked.length > 0)
  await client.close()
  await client.firstFetch
  t.equal(clock.pending, 0)
  t.strictSame(heard, [], 'that is no failure')
})

void t.test('a listener that has left hears nothing', async t => {
  const { url } = await serve(t, good)
  const { client } = await start(t, { source: url })
  let calls = 0
  client.onChange(() => { calls++ })()
  await client.firstFetch
  t.equal(calls, 0)
})

void t.test('the cache remembers the last good one with its ETag', async t => {
  const { url, asked, behave } = await serve(t, good)
  const cacheFile = join(await folder(t), 'new', 'registry.json')
  const first = await start(t, { source: url, cacheFile })
  await first.client.firstFetch
  await first.client.close()
  t.strictSame(await readdir(join(cacheFile, '..')), ['registry.json'], 'no unfinished file is left')

  const second = await start(t, { source: url, cacheFile })
  t.equal(second.client.origin, 'cache')
  t.equal(second.client.current.experiment(8)?.expName, 'lsst')
  await second.client.firstFetch
  t.equal(asked.at(-1)?.headers['if-none-match'], '"v1"')
  t.equal(second.client.origin, 'url', '304 says that the cache is current')

  behave((_request, response) => { response.writeHead(503).end() })
  const third = await start(t, { source: url, cacheFile })
  await third.client.firstFetch
  t.equal(third.client.origin, 'cache')
})

void t.test('a cache of another source is not used', async t => {
  const { url } = await serve(t, good)
  const cacheFile = join(await folder(t), 'registry.json')
  await writeFile(cacheFile, JSON.stringify({ url: 'https://elsewhere.example.org/', text: body }))
  const { client } = await start(t, { source: url, cacheFile })
  t.equal(client.origin, 'embedded')
  await client.firstFetch
  t.equal((JSON.parse(await readFile(cacheFile, 'utf8')) as { url: string }).url, url)
})

void t.test('a cache that is broken or cannot be written is told and does no harm', async t => {
  const { url } = await serve(t, good)
  const home = await folder(t)
  await writeFile(join(home, 'broken'), '{"url":')
  await writeFile(join(home, 'file'), '')
  await mkdir(join(home, 'folder'))
  const broken = await start(t, { source: url, cacheFile: join(home, 'broken') })
  t.match(broken.heard, [{ kind: 'failed', detail: /the cache .*broken is of no use/ }])
  await broken.client.firstFetch
  t.equal(broken.client.lastFailure, undefined)

  for (const cacheFile of [join(home, 'file/below'), join(home, 'folder')]) {
    const { client, heard } = await start(t, { source: url, cacheFile })
    await client.firstFetch
    t.equal(client.origin, 'url')
    t.ok(heard.some(({ kind, detail }) => kind === 'failed' && detail.includes('cannot be written')))
  }
})

void t.test('a file is read at the start, and again', async t => {
  const file = join(await folder(t), 'registry.json')
  await writeFile(file, body)
  const { client, clock } = await start(t, { source: file })
  t.equal(client.origin, 'file')
  t.equal(client.current.experiment(8)?.expName, 'lsst')
  await writeFile(file, JSON.stringify(snapshot))
  clock.advance(720 * 60_000)
  await until(() => client.current.experiment(8)?.expName === 'dune')
})

void t.test('a file that is missing, no file, too long or no registry leaves the embedded one', async t => {
  const home = await folder(t)
  await writeFile(join(home, 'long'), ' '.repeat(1_048_577))
  await writeFile(join(home, 'text'), 'experiments: none')
  for (const [name, complaint] of [['missing', /ENOENT/], ['', /is not a file/], ['long', /more than 1048576 bytes/], ['text', /line 1, column 1/]] as const) {
    const { client } = await start(t, { source: join(home, name) })
    t.equal(client.origin, 'embedded')
    t.match(client.lastFailure?.message, complaint)
  }
})
