import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { get, request } from 'node:http'
import { join } from 'node:path'
import t from 'tap'
import type { Test } from 'tap'

import { run } from '../../src/run.ts'
import { parseSite } from '../../src/site-file.ts'
import { openSite } from '../../src/site.ts'
import { fakeTerminal } from '../fake-terminal.ts'
import { busyTcpPort, directory, freeUdpPort, scitags, siteYaml } from '../spawned.ts'
import type { Spawned } from '../spawned.ts'

interface Running {
  readonly site: Spawned
  readonly one: string
  readonly two: string
  readonly metrics: string
  readonly home: string
}

async function running (t: Test, more = '', words: readonly string[] = []): Promise<Running> {
  const { path, dispose } = await directory({ 'scitags.yaml': siteYaml({ collectorPort: await freeUdpPort(), more }) })
  await mkdir(join(path, 'one'))
  await writeFile(join(path, 'one', 'file'), 'x'.repeat(100_000))
  const site = scitags(['serve', ...words], { cwd: path })
  t.teardown(async () => {
    site.signal('SIGKILL')
    await site.ended
    await dispose()
  })
  const [, one = ''] = await site.saw(/ one +(http\S+)/)
  const [, two = ''] = await site.saw(/ two +(http\S+)/)
  const [, metrics = ''] = await site.saw(/metrics +(http\S+)\/metrics/)
  return { site, one, two, metrics, home: path }
}

t.test('a tagged copy shows as a start and an end, with names, bytes and both ends', async t => {
  const { site, one, two } = await running(t)
  const copy = scitags(['copy', `${one}/file`, `${two}/copy`, '--tag', '206'])
  t.equal(await copy.ended, 0, copy.err())
  const port = new URL(one).port
  await site.saw(new RegExp(`start +cms/Analysis Input +206 +127\\.0\\.0\\.1:${port} → 127\\.0\\.0\\.1:\\d+ +http-put`))
  await site.saw(new RegExp(`end +cms/Analysis Input +206 +127\\.0\\.0\\.1:${port} → 127\\.0\\.0\\.1:\\d+ +10\\d kB .*/s +http-put`))
  t.match(await fetched(`${two}/copy`), { status: 200, body: 'x'.repeat(100_000) })
})

t.test('metrics and health have a port of their own', async t => {
  const { site, one, metrics } = await running(t)
  await fetched(`${one}/file`, { SciTag: '206' })
  await site.saw(/end +cms/)
  t.match(await fetched(`${metrics}/healthz`), { status: 200, body: 'ok\n' })
  t.match(await fetched(`${metrics}/readyz`), { status: 200, body: 'ready\n' })
  t.match(await fetched(`${metrics}/other`), { status: 404 })
  const { body } = await fetched(`${metrics}/metrics`)
  t.match(body, /scitags_flows_started_total\{experiment="cms",activity="Analysis Input",direction="send"\} 1/)
  t.match(body, /scitags_messages_sent_total\{marker="firefly",target="127\.0\.0\.1:\d+"\} [12]/)
  t.match(body, /scitags_collector_fireflies_total\{state="start"\} 1/)
})

t.test('with --json each event is a line for a program, and nothing else is on the output', async t => {
  const { site, one } = await running(t, '', ['--json'])
  await fetched(`${one}/file`, { SciTag: '206' })
  await site.saw(/"state":"end"/)
  t.match(site.out().trim().split('\n').map(line => JSON.parse(line) as unknown), [{ state: 'start' }, { state: 'end', experiment: 'cms', activity: 'Analysis Input', source: { address: '127.0.0.1' } }])
})

t.test('each decision is in the log at debug', async t => {
  const { site, one } = await running(t, 'log: { level: debug }')
  await fetched(`${one}/file`, { SciTag: '206' })
  await site.saw(/"level":"debug".*"decision":\{"mark":true,"tag":\{"experiment":3,"activity":14\}/)
})

t.test('SIGHUP brings new rules, and a file that is wrong changes nothing', async t => {
  const { site, one, home } = await running(t)
  const file = join(home, 'scitags.yaml')
  const collectorPort = await freeUdpPort()
  await writeFile(file, siteYaml({ collectorPort }).replace('/mapped: atlas', '/: belleii'))
  site.signal('SIGHUP')
  await site.saw(/are read again/)
  await fetched(`${one}/file`)
  await site.saw(/start +belleii\/default/)
  await writeFile(file, siteYaml({ collectorPort }).replace('/mapped: atlas', '/: bellei'))
  site.signal('SIGHUP')
  await site.saw(/nothing is changed: scitags\.yaml:14:27: .*no experiment is called 'bellei'; did you mean 'belleii'/)
  await fetched(`${one}/file`)
  await site.saw(/belleii[^]*belleii[^]*start +belleii\/default/)
})

t.test('SIGHUP names the keys that take a restart, and does not check less than a start', async t => {
  const { site, home } = await running(t)
  const file = join(home, 'scitags.yaml')
  const collectorPort = await freeUdpPort()
  const changed = siteYaml({ collectorPort }).replace('scope: any', 'scope: remote')
  await writeFile(file, `${changed}drainSeconds: 3\n`)
  site.signal('SIGHUP')
  await site.saw(/changed, but not applied before a restart: .*drainSeconds, marking\.scope/)
  await writeFile(file, changed.replace('127.0.0.1:0', '127.0.0.1'))
  site.signal('SIGHUP')
  await site.saw(/nothing is changed: scitags\.yaml:3:14: '127\.0\.0\.1' names no port/)
})

t.test('files of the marking engine are sought beside the site file too', async t => {
  const { path, dispose } = await directory({ 'registry.json': JSON.stringify({ version: 1, modified: '2031-01-02T00:00:00+00:00', experiments: [{ expId: 3, expName: 'cms', activities: [{ activityId: 1, activityName: 'default' }] }, { expId: 2, expName: 'atlas', activities: [] }] }) })
  await writeFile(join(path, 'scitags.yaml'), siteYaml({ collectorPort: await freeUdpPort() }).replace('source: embedded', 'source: registry.json'))
  const site = scitags(['serve', '--config', join(path, 'scitags.yaml')], { cwd: '/' })
  t.teardown(async () => {
    site.signal('SIGKILL')
    await site.ended
    await dispose()
  })
  await site.saw(/registry +the file of 2031-01-02, 2 experiments/)
})

t.test('a registry that cannot be read is said, and serving goes on', async t => {
  const { path, dispose } = await directory({ 'scitags.yaml': siteYaml({ collectorPort: await freeUdpPort() }).replace('source: embedded', 'source: nope.json') })
  const site = scitags(['serve'], { cwd: path })
  t.teardown(async () => {
    site.signal('SIGKILL')
    await site.ended
    await dispose()
  })
  await site.saw(/registry +the embedded copy of/)
  await site.saw(/"level":"warn".*nope\.json.*in use is the embedded copy of \d{4}-\d\d-\d\d/)
  site.signal('SIGHUP')
  await site.saw(/"level":"warn".*rules and certificates are read again; the registry could not be read: .*nope\.json/)
})

t.test('SIGTERM lets a running transfer finish, shows its end, and exits with 0', async t => {
  const { site, one, metrics } = await running(t)
  const upload = request(`${one}/upload`, { method: 'PUT', headers: { 'Content-Length': '10', SciTag: '207' } })
  const answered = once(upload, 'response')
  upload.write('12345')
  await site.saw(/start +cms\/Analysis Output/)
  site.signal('SIGTERM')
  while ((await fetched(`${metrics}/readyz`)).status !== 503) { /* a signal takes its time */ }
  await t.rejects(fetched(`${one}/file`), { code: 'ECONNREFUSED' }, 'nothing new is taken')
  upload.end('67890')
  const [response] = await answered as [{ statusCode: number, resume (): void }]
  response.resume()
  t.equal(response.statusCode, 201)
  t.equal(await site.ended, 0)
  t.match(site.out(), /end +cms\/Analysis Output/)
})

t.test('a transfer that does not finish in time is cut off and counted, and its end is shown', async t => {
  const { site, one } = await running(t, 'drainSeconds: 0.1')
  const upload = request(`${one}/upload`, { method: 'PUT', headers: { 'Content-Length': '10', SciTag: '207' } })
  const failed = once(upload, 'error')
  upload.write('12345')
  await site.saw(/start +cms\/Analysis Output/)
  site.signal('SIGINT')
  await site.saw(/stopping: 1 transfer may finish for 0\.1 s; Ctrl-C again ends now/)
  await failed
  t.equal(await site.ended, 0)
  t.match(site.out(), /end +cms\/Analysis Output/)
  t.match(site.err(), /stopped after [^"]*; 1 transfer cut off"/)
})

t.test('a second Ctrl-C ends it at once', async t => {
  const { site, one, metrics } = await running(t)
  const upload = request(`${one}/upload`, { method: 'PUT', headers: { 'Content-Length': '10', SciTag: '207' } })
  upload.on('error', () => undefined)
  upload.write('12345')
  await site.saw(/start +cms\/Analysis Output/)
  site.signal('SIGINT')
  while ((await fetched(`${metrics}/readyz`)).status !== 503) { /* a signal takes its time */ }
  // Repeated, since one that follows at once counts as an echo of the first.
  const again = setInterval(() => { site.signal('SIGINT') }, 50)
  t.equal(await site.ended, 130)
  clearInterval(again)
})

t.test('what cannot work is refused in one line that says where it stands and what to do', async t => {
  const busy = await busyTcpPort()
  const collectorPort = await freeUdpPort()
  const good = siteYaml({ collectorPort })
  const { path, dispose } = await directory()
  t.teardown(async () => {
    busy.release()
    await dispose()
  })
  const withRoot = (xroot: string): string => siteYaml({ collectorPort, tls: `    xroot: ${xroot}\n` })
  const refusals: [name: string, text: string, message: string | RegExp][] = [
    ['empty', '', '1:1: there is nothing in it'],
    ['bad', `${good}loog: {}\n`, /^17:1: .*unknown key 'loog'; did you mean 'log'\?/],
    ['busy', good.replace('127.0.0.1:0', `127.0.0.1:${busy.port}`), `3:14: 127.0.0.1:${busy.port} is in use by another program: stop that one, or give another port`],
    ['collector', good.replace('addresses: [\'127.0.0.1\']', 'addresses: [\'192.0.2.77\']'), /^15:14: .*none of the addresses belongs to this host/],
    ['place', good.replace('127.0.0.1:0', 'here:x'), '3:14: \'here:x\' is no place to listen'],
    ['portless', good.replace('127.0.0.1:0', '127.0.0.1'), '3:14: \'127.0.0.1\' names no port to listen on; write 127.0.0.1:8080'],
    ['port', good.replace('127.0.0.1:0', '127.0.0.1:99999'), '3:14: \'127.0.0.1:99999\' is no place to listen'],
    ['metrics', good.replace('metrics: { listen: \'127.0.0.1:0\'', 'metrics: { listen: \'x y\''), '16:12: \'x y\' is no place to listen'],
    ['data', good.replace('data: one', 'data: missing/one'), /^4:5: server one cannot use its directory .*missing\/one \(ENOENT\): give one/],
    ['readonly', good.replace('data: one', 'data: missing\n    storage: { readOnly: true }'), /^4:5: .*missing \(.*\): give one that is there and may be read; one that is readOnly is never made\n$/],
    ['names', good.replace('name: two', 'name: one'), '6:5: another server is called one already'],
    ['shared', good.replace('data: two', 'data: ./one/'), /^8:5: server one writes to .*\/one already/],
    ['rule', good.replace('atlas', 'atlass'), /^14:27: .*no experiment is called 'atlass'; did you mean 'atlas'\?/],
    ['blank', good.replace('collector:', '  activities:\n    cms:\n      roles:\n        x: default\n        \'a b\': Nope\ncollector:'), /^19:9: .*activities\.cms\.roles\.a b: no activity of cms is called 'Nope'/],
    ['flowd', good.replace('scope: any', 'scope: any\n  flowd: { api: \'http://\' }'), /^12:12: .*flowd\.api: 'http:\/\/' is no URL/],
    ['firefly', good.replace(`['127.0.0.1:${collectorPort}']`, '[\'a:99999\']'), /^13:29: .*'a:99999' is no collector/],
    ['target', good.replace('allowTargets: [\'127.0.0.1\']', 'allowTargets: [\'a b\']'), /^5:28: .*'a b' is no address/],
    ['root busy', withRoot(`{ listen: ['127.0.0.1:0', '127.0.0.1:${busy.port}'] }`).replace(/(xroot: [^]*) {4}xroot: .*\n/, '$1'), `6:38: 127.0.0.1:${busy.port} is in use by another program`],
    ['root same', withRoot('{ listen: [\'127.0.0.1:24999\'] }').replace('127.0.0.1:0', '0.0.0.0:24999'), /^6:23: 127\.0\.0\.1:24999 is taken by `listen` of server one of this site: give each a port of its own/],
    ['root place', withRoot('{ listen: [\'here:x\'] }'), '6:23: \'here:x\' is no place to listen'],
    ['root none', withRoot('{ listen: [\'192.0.2.77:0\'] }'), /^6:14: this host has none of the addresses 192\.0\.2\.77:0/],
    ['root key', withRoot('{ listen: [\'127.0.0.1:0\'], idleSecond: 5 }'), /^6:39: .*unknown key 'idleSecond'; did you mean 'idleSeconds'\?/],
    ['root ztn', withRoot('{ listen: [\'127.0.0.1:0\'], authentication: [ztn] }'), /^6:39: a site verifies no bearer tokens yet/],
    ['root tls', withRoot('{ listen: [\'127.0.0.1:0\'], tls: login }'), /^6:39: .*tls: 'login' takes a certificate, and there is none/],
    ['tls', siteYaml({ collectorPort, tls: '    tls: { certificate: c.pem, key: k.pem }\n' }), /^6:12: .*c\.pem cannot be read \(ENOENT\)/]
  ]
  for (const [name, text, message] of refusals) {
    const file = join(path, `${name}.yaml`)
    await writeFile(file, text)
    const terminal = fakeTerminal()
    t.equal(await run(['serve', '--config', file], terminal), 1, name)
    t.ok(terminal.err().startsWith(`scitags: ${file}:`), terminal.err())
    t.match(terminal.err().slice(`scitags: ${file}:`.length), message, name)
    t.match(terminal.err(), /^[^\n]+\n$/, 'one line')
  }
  const terminal = fakeTerminal()
  t.equal(await run(['serve', '--config', join(path, 'none')], terminal), 1)
  t.match(terminal.err(), /^scitags: \S+none cannot be read \(ENOENT\)[^\n]*\n$/)
})

t.test('two servers may read one directory that one of them writes', async t => {
  const { path, dispose } = await directory()
  t.teardown(dispose)
  const yaml = siteYaml({ collectorPort: await freeUdpPort() }).replace('data: two', 'data: one\n    storage: { readOnly: true }')
  const site = await openSite(parseSite(yaml, 'x').options, path)
  t.equal(await site.close(), 0)
})

interface Fetched {
  readonly status: number
  readonly body: string
}

async function fetched (url: string, headers: Record<string, string> = {}): Promise<Fetched> {
  return await new Promise((resolve, reject) => {
    get(url, { headers, agent: false }, response => {
      let body = ''
      response.setEncoding('utf8').on('data', (text: string) => { body += text }).on('end', () => { resolve({ status: response.statusCode ?? 0, body }) }).on('error', reject)
    }).on('error', reject)
  })
}
