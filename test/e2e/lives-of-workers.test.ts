/** Workers that die or cannot start: they are really processes, and really die. */
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'

import { makeCertificates } from '../support/certificates.ts'
import { exchanged, startServing } from '../support/serving.ts'
import { freePort, freeUdpPort } from '../support/temporary.ts'
import { until } from '../support/until.ts'
import { gone, pidOf, running, siteYaml, valueOf } from '../support/worker-site.ts'

// Many real processes, on a machine that may be busy.
t.setTimeout(240_000)

t.test('a worker that is killed is replaced, the other goes on meanwhile, and no counter falls', async t => {
  const { site, url, scrape } = await running(t)
  for (const path of ['/a', '/b']) await exchanged(`${url}${path}`, { headers: { SciTag: '206' } })
  await site.saw(/end +cms\/Analysis Input[^]*end +cms\/Analysis Input/)
  const started = /scitags_flows_started_total\{experiment="cms",activity="Analysis Input",direction="send"\}/
  t.equal(valueOf(await scrape(), started), 2)

  process.kill(await pidOf(site, 1), 'SIGKILL')
  await site.saw(/"level":"error".*worker 1 died of SIGKILL; flows that it had open are never told to have ended; another one takes its place/)
  for (let connection = 0; connection < 3; connection++) t.match(await exchanged(`${url}/a`), { status: 200 })
  const pid = await pidOf(site, 1, 1)
  for (const path of ['/a', '/b']) await exchanged(`${url}${path}`, { headers: { SciTag: '206' } })
  await until('an answer by the new process', () => site.log().some(line => line.pid === pid && line.worker === 1))
  const metrics = await scrape()
  t.equal(valueOf(metrics, started), 4)
  t.equal(valueOf(metrics, /scitags_workers/), 2)
  t.equal(valueOf(metrics, /scitags_worker_deaths_total/), 1)
})

t.test('what a worker cannot open ends the site in one line that says where it stands', async t => {
  const collectorPort = await freeUdpPort()
  const busy = await freePort()
  const other = await startServing(t, siteYaml({ collectorPort: await freeUdpPort(), listen: `127.0.0.1:${busy}` }))
  await other.saw(/ one +http/)
  for (const [text, message] of [
    [{ listen: `127.0.0.1:${busy}` }, /^scitags: scitags\.yaml:4:14: 127\.0\.0\.1:\d+ is in use by another program: [^\n]*\n$/],
    [{ collectors: 'a:99999' }, /^scitags: scitags\.yaml:9:29: [^\n]*'a:99999' is no collector[^\n]*\n$/],
    [{ tls: '    tls: { certificate: c.pem, key: k.pem }\n' }, /^scitags: scitags\.yaml:6:12: [^\n]*c\.pem cannot be read[^\n]*\n$/]
  ] as const) {
    const site = await startServing(t, siteYaml({ collectorPort, ...text }))
    t.equal(await site.ended, 1)
    t.match(site.err(), message)
    t.equal(site.out(), '')
  }
})

t.test('a worker that dies again and again ends the site', async t => {
  const { site } = await running(t)
  const ending = site.ended.then(() => true)
  for (let generation = 0; generation < 6; generation++) process.kill(await pidOf(site, 2, generation), 'SIGKILL')
  t.equal(await ending && await site.ended, 1)
  t.match(site.err(), /\nscitags: worker 2 failed 6 times in a row within 10 s of its start: the last one died of SIGKILL; [^\n]*\n$/)
  await gone(await pidOf(site, 1))
})

t.test('a worker that cannot start is tried again while another one serves', async t => {
  const certificates = await makeCertificates(join(t.testdir(), 'tls'))
  const { site } = await running(t, { tls: `    tls: { certificate: '${certificates.certFile}', key: '${certificates.keyFile}' }\n` })
  await rename(certificates.keyFile, `${certificates.keyFile}.away`)
  process.kill(await pidOf(site, 1), 'SIGKILL')
  await site.saw(/worker 1 cannot start: [^"]*host\.key cannot be read[^"]*; another one takes its place in 0\.4 s/)
  await rename(`${certificates.keyFile}.away`, certificates.keyFile)
  await pidOf(site, 1, 1)
  site.signal('SIGTERM')
  t.equal(await site.ended, 0)
})
