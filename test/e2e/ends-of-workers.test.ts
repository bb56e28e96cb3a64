/** How a site of two workers is stopped: in order, at once, while it starts, and by the death of its first process. */
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import t from 'tap'

import { needsThat } from '../support/peers.ts'
import { answerTo, exchanged, startServing } from '../support/serving.ts'
import { freeUdpPort } from '../support/temporary.ts'
import { until } from '../support/until.ts'
import { gone, pidOf, running, siteYaml } from '../support/worker-site.ts'

// Many real processes, on a machine that may be busy.
t.setTimeout(240_000)

t.test('SIGTERM lets a slow transfer finish, shows its end, and exits with 0', async t => {
  const { site, url } = await running(t)
  const upload = request(`${url}/upload`, { method: 'PUT', agent: false, headers: { 'Content-Length': '10', SciTag: '207' } })
  upload.write('12345')
  await site.saw(/start +cms\/Analysis Output/)
  site.signal('SIGTERM')
  await site.saw(/stopping: 1 transfer may finish for 20 s/)
  await until('nothing new is taken', async () => await exchanged(`${url}/a`).then(() => false, (error: NodeJS.ErrnoException) => error.code === 'ECONNREFUSED'))
  upload.end('67890')
  t.match(await answerTo(upload), { status: 201 })
  t.equal(await site.ended, 0)
  t.match(site.out(), /end +cms\/Analysis Output/)
  t.equal(await readFile(join(site.home, 'one', 'upload'), 'utf8'), '1234567890')
  for (const worker of [1, 2]) await gone(await pidOf(site, worker))
})

t.test('a transfer that does not finish in time is cut off and counted; every process of a terminal gets its Ctrl-C', async t => {
  const { site, url } = await running(t, { more: 'drainSeconds: 0.2' })
  const upload = request(`${url}/upload`, { method: 'PUT', agent: false, headers: { 'Content-Length': '10', SciTag: '207' } })
  const failed = once(upload, 'error')
  upload.write('12345')
  await site.saw(/start +cms\/Analysis Output/)
  for (const worker of [1, 2]) process.kill(await pidOf(site, worker), 'SIGINT')
  site.signal('SIGINT')
  await failed
  t.equal(await site.ended, 0)
  t.match(site.err(), /stopped after [^"]*; 1 transfer cut off"/)
  t.match(site.out(), /end +cms\/Analysis Output/)
  t.notMatch(site.err(), /died of/)
})

t.test('a second signal ends all of them at once, and so does the death of the primary', async t => {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    const { site, url } = await running(t)
    const upload = request(`${url}/upload`, { method: 'PUT', agent: false, headers: { 'Content-Length': '10', SciTag: '207' } })
    upload.on('error', () => undefined)
    upload.write('12345')
    await site.saw(/start +cms\/Analysis Output/)
    const pids = [await pidOf(site, 1), await pidOf(site, 2)]
    site.signal(signal)
    if (signal === 'SIGTERM') await site.saw(/stopping: 1 transfer/)
    // Repeated, since one that follows at once counts as an echo of the first.
    const again = setInterval(() => { site.signal(signal) }, 50)
    t.equal(await site.ended, signal === 'SIGTERM' ? 143 : 'SIGKILL')
    clearInterval(again)
    for (const pid of pids) await gone(pid)
  }
})

t.test('a site that is stopped while its workers start leaves nothing behind', async t => {
  const childrenOf = async (pid: number): Promise<readonly number[]> => (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '')).split(' ').filter(text => text !== '').map(Number)
  if (!needsThat(t, process.platform === 'linux', '/proc')) return
  const site = await startServing(t, siteYaml({ collectorPort: await freeUdpPort() }))
  const [child = 0] = await until('a first worker', async () => {
    const children = await childrenOf(site.pid)
    return children.length > 0 && children
  })
  site.signal('SIGTERM')
  t.equal(await site.ended, 0)
  t.match(site.err(), /stopped before it was open/)
  t.equal(site.out(), '')
  await gone(child)
})
