import { once } from 'node:events'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { get, request } from 'node:http'
import { join } from 'node:path'
import t from 'tap'
import type { Test } from 'tap'

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
  const copy = scitags(['copy', `${one}/file`, `${two}/copy`, '--scitag', '206'])
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
  await site.saw(/nothing is changed: .*no experiment is called 'bellei'; did you mean 'belleii'/)
  await fetched(`${one}/file`)
  await site.saw(/belleii[^]*belleii[^]*start +belleii\/default/)
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

t.test('a transfer that does not finish in time is cut off, and its end is shown', async t => {
  const { site, one } = await running(t, 'drainSeconds: 0.1')
  const upload = request(`${one}/upload`, { method: 'PUT', headers: { 'Content-Length': '10', SciTag: '207' } })
  const failed = once(upload, 'error')
  upload.write('12345')
  await site.saw(/start +cms\/Analysis Output/)
  site.signal('SIGINT')
  await failed
  t.equal(await site.ended, 0)
  t.match(site.out(), /end +cms\/Analysis Output/)
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

t.test('what cannot work is refused in one line that says what to do', async t => {
  const busy = await busyTcpPort()
  const collectorPort = await freeUdpPort()
  const good = siteYaml({ collectorPort })
  const { path, dispose } = await directory({
    'bad.yaml': `${good}loog: {}\n`,
    'busy.yaml': good.replace('127.0.0.1:0', `127.0.0.1:${busy.port}`),
    'place.yaml': good.replace('127.0.0.1:0', 'here:x'),
    'data.yaml': good.replace('data: one', 'data: missing/one'),
    'rule.yaml': good.replace('atlas', 'atlass'),
    'tls.yaml': siteYaml({ collectorPort, tls: '    tls: { certificate: c.pem, key: k.pem }\n' })
  })
  t.teardown(async () => {
    busy.release()
    await chmod(path, 0o755)
    await dispose()
  })
  const refusals: [file: string, message: RegExp][] = [
    ['none.yaml', /^scitags: none\.yaml cannot be read \(ENOENT\)/],
    ['bad.yaml', /^scitags: bad\.yaml:\d+:1: .*unknown key 'loog'; did you mean 'log'\?/],
    ['busy.yaml', new RegExp(`^scitags: 127\\.0\\.0\\.1:${busy.port} is in use by another program: stop that one, or give another port`)],
    ['place.yaml', /^scitags: server one: 'here:x' under `listen` is no place to listen/],
    ['data.yaml', /^scitags: server one cannot use its directory .*missing\/one \(ENOENT\): give one/],
    ['rule.yaml', /^scitags: rule\.yaml:\d+:\d+: .*no experiment is called 'atlass'; did you mean 'atlas'\?/],
    ['tls.yaml', /^scitags: .*c\.pem cannot be read \(ENOENT\)/]
  ]
  for (const [file, message] of refusals) {
    const site = scitags(['serve', '--config', file], { cwd: path })
    t.equal(await site.ended, 1, file)
    t.match(site.err(), message)
    t.match(site.err(), /^[^\n]+\n$/, 'one line')
  }
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
