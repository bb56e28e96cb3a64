/** What a site of two workers does is what a site of one does, whoever of them answers. */
import { once } from 'node:events'
import { constants } from 'node:fs'
import { open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { connect } from 'node:tls'
import type { TLSSocket } from 'node:tls'
import t from 'tap'

import { makeCertificates } from '../support/certificates.ts'
import { run } from '../support/run.ts'
import { exchanged } from '../support/serving.ts'
import { temporaryDirectory } from '../support/temporary.ts'
import { until } from '../support/until.ts'
import { decidersOf, pidOf, running, siteYaml, valueOf } from '../support/worker-site.ts'

// Many real processes, on a machine that may be busy.
t.setTimeout(240_000)

/** For whoever leaves it as it was; the first test counts what it has done so far. */
const shared = await running(t)

t.test('both workers answer, one collector hears of what they mark, and the metrics are their sum', async t => {
  const { site, url, scrape } = shared
  for (const path of ['/a', '/b']) t.match(await exchanged(`${url}${path}`, { headers: { SciTag: '206' } }), { status: 200, body: `content of ${path.slice(1)}` })
  const [[a], [b]] = [await decidersOf(site, '/a', 1), await decidersOf(site, '/b', 1)]
  t.strictSame([a?.worker, b?.worker].sort(), [1, 2])
  t.strictSame([a?.pid, b?.pid].sort(), [await pidOf(site, 1), await pidOf(site, 2)].sort(), 'a line of the log is of the process that says it')
  t.ok(![a?.pid, b?.pid].includes(site.pid))
  await site.saw(/end +cms\/Analysis Input[^]*end +cms\/Analysis Input/)
  const metrics = await scrape()
  t.equal(valueOf(metrics, /scitags_flows_started_total\{experiment="cms",activity="Analysis Input",direction="send"\}/), 2)
  t.equal(valueOf(metrics, /scitags_messages_sent_total\{marker="firefly",target="127\.0\.0\.1:\d+"\}/), 4)
  t.equal(valueOf(metrics, /scitags_collector_fireflies_total\{state="end"\}/), 2)
  t.equal(valueOf(metrics, /scitags_workers/), 2)
  t.equal(metrics.match(/^scitags_registry_info\{/mg)?.length, 1, 'there is one registry')
  t.equal(metrics.match(/^process_start_time_seconds /mg)?.length, 1)
})

t.test('what one worker received, the other reads, with its digest', async t => {
  const { site, url } = shared
  t.match(await exchanged(`${url}/up`, { method: 'PUT', headers: { SciTag: '207' }, body: '123456789' }), { status: 201 })
  t.match(await exchanged(`${url}/up`, { headers: { SciTag: '207', 'Want-Digest': 'adler32' } }), { status: 200, body: '123456789', headers: { digest: 'adler32=091e01de' } })
  const [put, got] = await decidersOf(site, '/up', 2)
  t.not(put?.worker, got?.worker)
  t.match(await exchanged(`${url}/up`, { method: 'PUT', headers: { SciTag: '207' }, body: '987654321' }), { status: 204 })
  t.match(await exchanged(`${url}/up`, { headers: { SciTag: '207', 'Want-Digest': 'adler32' } }), { body: '987654321', headers: { digest: 'adler32=099601de' } }, 'nor is what one remembers older than what the other wrote')
  t.match(await exchanged(`${url}/up`, { headers: { SciTag: '207', 'Want-Digest': 'adler32' } }), { body: '987654321', headers: { digest: 'adler32=099601de' } })
})

t.test('of many that make the same new file at once, one does', async t => {
  const { url } = shared
  const puts = await Promise.all(Array.from({ length: 24 }, async (_, index) => await exchanged(`${url}/once`, { method: 'PUT', headers: { 'If-None-Match': '*' }, body: `by ${index}` })))
  const winners = puts.flatMap(({ status }, index) => status === 201 ? [index] : [])
  t.equal(winners.length, 1)
  t.strictSame([...new Set(puts.map(({ status }) => status))].sort(), [201, 412])
  for (let connection = 0; connection < 2; connection++) t.match(await exchanged(`${url}/once`), { body: `by ${winners[0]}` })
})

t.test('SIGHUP reaches every worker and those that come later; a file that is wrong changes none', async t => {
  const { site, url, collectorPort } = await running(t)
  const decided = async (path: string, count: number): Promise<void> => {
    for (let connection = 0; connection < count; connection++) await exchanged(`${url}${path}`)
  }
  await site.rewrite(siteYaml({ collectorPort, rule: '/: belleii' }))
  site.signal('SIGHUP')
  await site.saw(/are read again/)
  await decided('/a', 2)
  await site.saw(/start +belleii\/default[^]*start +belleii\/default/)

  await site.rewrite(siteYaml({ collectorPort, rule: '/: bellei' }))
  site.signal('SIGHUP')
  await site.saw(/nothing is changed: scitags\.yaml:10:27: .*no experiment is called 'bellei'/)
  t.equal(site.err().match(/nothing is changed/g)?.length, 1)

  process.kill(await pidOf(site, 2), 'SIGKILL')
  await pidOf(site, 2, 1)
  await decided('/b', 2)
  t.strictSame((await decidersOf(site, '/b', 2)).map(({ worker, msg }) => `${worker} ${msg}`).sort().map(line => line.replace(/:.*/, '')), ['1 marked 6/1', '2 marked 6/1'])
})

t.test('a name that was registered a moment ago is known to every worker', async t => {
  const registry = (...names: string[]): string => JSON.stringify({ version: 1, modified: '2031-01-02T00:00:00+00:00', experiments: names.map((expName, index) => ({ expId: index + 2, expName, activities: [{ activityId: 1, activityName: 'default' }] })) })
  const { site, url, collectorPort } = await running(t, { registry: 'registry.json' }, { 'registry.json': registry('atlas') })
  await site.saw(/registry +the file of 2031-01-02, 1 experiments/)
  await writeFile(join(site.home, 'registry.json'), registry('atlas', 'newcomer'))
  await site.rewrite(siteYaml({ collectorPort, registry: 'registry.json', rule: '/: newcomer' }))
  site.signal('SIGHUP')
  await site.saw(/are read again/)
  for (let connection = 0; connection < 2; connection++) await exchanged(`${url}/a`)
  t.strictSame((await decidersOf(site, '/a', 2)).map(({ worker, msg }) => `${worker} ${msg.replace(/:.*/, '')}`).sort(), ['1 marked 3/1', '2 marked 3/1'])
})

t.test('flowd has one pipe and one writer to it, whoever serves', async t => {
  const pipe = join(await temporaryDirectory(t), 'flowd')
  const made = await run('mkfifo', [pipe])
  t.equal(made.status, 0, made.said)
  const flowd = await open(pipe, constants.O_RDONLY | constants.O_NONBLOCK)
  t.teardown(async () => { await flowd.close() })
  const { site, url, scrape } = await running(t, { marking: `  flowd: { pipe: '${pipe}' }\n` })
  await Promise.all(Array.from({ length: 20 }, async () => await exchanged(`${url}/a`, { headers: { SciTag: '206' } })))
  t.equal(new Set((await decidersOf(site, '/a', 20)).map(({ worker }) => worker)).size, 2)
  let heard = ''
  await until('20 starts and 20 ends', async () => {
    const { buffer, bytesRead } = await flowd.read(Buffer.alloc(65_536), 0, 65_536).catch(() => ({ buffer: Buffer.alloc(0), bytesRead: 0 }))
    heard += buffer.toString('utf8', 0, bytesRead)
    return heard.split('\n').length > 40
  })
  const lines = heard.trimEnd().split('\n')
  t.strictSame(lines.filter(line => !/^(start|end) tcp 127\.0\.0\.1 \d+ 127\.0\.0\.1 \d+ 3 14\b/.test(line)), [], 'each line is whole')
  t.equal(lines.filter(line => line.startsWith('end ')).length, 20)
  const metrics = await scrape()
  t.equal(valueOf(metrics, /scitags_messages_sent_total\{marker="flowd-pipe",target="[^"]+"\}/), 40)
})

t.test('addresses that the host does not have are left out, by those who come later as well', async t => {
  const { site, url, scrape } = await running(t, { listen: '192.0.2.77:0\', \'127.0.0.1:0' })
  await site.saw(/left out +192\.0\.2\.77:0: this host has no such address/)
  process.kill(await pidOf(site, 1), 'SIGKILL')
  await pidOf(site, 1, 1)
  for (let connection = 0; connection < 2; connection++) t.match(await exchanged(`${url}/a`), { status: 200 })
  t.equal(valueOf(await scrape(), /scitags_workers/), 2)
})

t.test('a TLS session begun with one worker goes on with the other, also after the certificate was read again', async t => {
  const certificates = await makeCertificates(join(t.testdir(), 'tls'))
  const { site, url } = await running(t, { tls: `    tls: { certificate: '${certificates.certFile}', key: '${certificates.keyFile}' }\n` })
  const connected = async (session?: Buffer): Promise<TLSSocket> => {
    const socket = connect({ host: '127.0.0.1', port: Number(new URL(url).port), ca: certificates.ca, ...session !== undefined && { session } })
    t.teardown(() => { socket.destroy() })
    await once(socket, 'secureConnect')
    return socket
  }
  const isReused = async (): Promise<boolean> => (await connected(session)).isSessionReused()

  const first = await connected()
  const told = once(first, 'session')
  first.resume().write('HEAD /a HTTP/1.1\r\nHost: x\r\n\r\n')
  const [session] = await told as [Buffer]
  t.strictSame([await isReused(), await isReused()], [true, true])
  site.signal('SIGHUP')
  await site.saw(/are read again/)
  t.strictSame([await isReused(), await isReused()], [true, true])
})
