/** The orchestrator has FTS carry its transfers: our client, and the server that stands for FTS. */
import { join } from 'node:path'
import { systemClock } from '@scitags/core'
import { createFtsClient, createOrchestrator, ftsBackend } from '@scitags/fts-client'
import type { FtsClient, Orchestrator, OrchestratorInit, TransferRequest, TransferState } from '@scitags/fts-client'
import t from 'tap'

import { ftsServer } from './support/fts-server/fts-server.ts'
import type { FtsServer } from './support/fts-server/fts-server.ts'
import { gridAuthority } from './support/grid-authority.ts'
import { startSite } from './support/site.ts'
import { temporaryDirectory } from './support/temporary.ts'
import type { Teardown } from './support/temporary.ts'
import { lineOf } from './support/told-flow.ts'
import { until } from './support/until.ts'

const authority = await gridAuthority()

function transfer (id: string, more: Partial<TransferRequest> = {}): TransferRequest {
  return { id, source: `https://a.example.org/store/${id}`, destination: `https://b.example.org/store/${id}`, ...more }
}

function clientOf (t: Teardown, server: FtsServer, maxFilesPerJob = 1000): FtsClient {
  const client = createFtsClient({ url: server.url, maxFilesPerJob, answerTimeoutMs: 2000, credentials: { token: authority.token(), authorities: [authority.certificate] } })
  t.teardown(async () => { await client.close() })
  return client
}

async function orchestratorOn (t: Teardown, client: FtsClient, more: Partial<OrchestratorInit> = {}): Promise<Orchestrator> {
  const backend = ftsBackend({ client, gatherMs: 20, intervals: { shortestIntervalMs: 20, longestIntervalMs: 20 } })
  const orchestrator = await createOrchestrator({ backends: [backend], maxActivePerLink: 100, retryDelayMs: 10, ...more })
  t.teardown(async () => { await orchestrator.close() })
  return orchestrator
}

async function reaches (orchestrator: Orchestrator, id: string, state: TransferState): Promise<void> {
  await until(`${id} ${state}`, () => orchestrator.get(id)?.state === state)
}

async function jobsAt (server: FtsServer, count: number): Promise<string[]> {
  await until(`${count} jobs`, () => server.jobs.size === count)
  return [...server.jobs.keys()]
}

interface Submitted {
  readonly files: ReadonlyArray<Readonly<Record<string, unknown>>>
  readonly params: Readonly<Record<string, unknown>>
}

function submissions (server: FtsServer): Submitted[] {
  return server.requests.filter(({ method, path }) => method === 'POST' && path === '/jobs').map(({ body }) => JSON.parse(body) as Submitted)
}

t.test('transfers are gathered into jobs, and end as their files do', async t => {
  const server = await ftsServer(t, { authority })
  const orchestrator = await orchestratorOn(t, clientOf(t, server), { maxAttempts: 1 })
  await orchestrator.add([
    transfer('good', { scitag: 206, checksum: 'adler32:0123abcd', size: 7, metadata: { of: 'cms' } }), transfer('bad'), transfer('absent'), transfer('withdrawn'),
    transfer('urgent', { priority: 5 }), transfer('replaced', { overwrite: true })
  ])
  await jobsAt(server, 3)
  t.same(submissions(server).map(({ files, params }) => [files.length, params['priority'], params['overwrite'], params['verify_checksum'], params['id_generator']]).sort(), [
    [1, 5, false, 'both', 'deterministic'], [1, undefined, true, 'both', 'deterministic'], [4, undefined, false, 'both', 'deterministic']
  ].sort())
  t.match(submissions(server).find(({ files }) => files.length === 4)?.files[0], { sources: ['https://a.example.org/store/good'], destinations: ['https://b.example.org/store/good'], scitag: 206, checksum: 'ADLER32:0123abcd', filesize: 7, metadata: { of: 'cms' } })
  for (const [jobId, { files }] of server.jobs) {
    if (files.length === 1) server.advanceAll(jobId, 'FINISHED')
    else {
      server.advance(jobId, 0, 'FINISHED')
      server.advance(jobId, 1, 'FAILED', { reason: 'TRANSFER [70] connection to https://b.example.org/404/x broke off' })
      server.advance(jobId, 2, 'FAILED', { reason: 'SOURCE [2] No such file or directory' })
      server.advance(jobId, 3, 'CANCELED')
    }
  }
  await orchestrator.idle()
  t.match(orchestrator.get('good'), { state: 'finished', mode: 'fts', backend: 'fts' })
  t.match(['bad', 'absent', 'withdrawn'].map(id => orchestrator.get(id)?.failure?.class), ['transient', 'permanent', 'permanent'])
  t.same(orchestrator.counts, { queued: 0, running: 0, waiting: 0, finished: 3, failed: 3, cancelled: 0 })
})

t.test('what failed at FTS is tried again in a job of its own', async t => {
  const server = await ftsServer(t, { authority })
  const orchestrator = await orchestratorOn(t, clientOf(t, server))
  await orchestrator.add([transfer('a')])
  const [first = ''] = await jobsAt(server, 1)
  server.advance(first, 0, 'FAILED', { reason: 'TRANSFER [110] timed out' })
  const second = (await jobsAt(server, 2))[1] ?? ''
  server.advance(second, 0, 'FINISHED')
  await orchestrator.idle()
  t.match(orchestrator.get('a'), { state: 'finished', attempts: 2 })
})

t.test('a job whose answer was lost is found again, and not submitted twice', async t => {
  const server = await ftsServer(t, { authority })
  const orchestrator = await orchestratorOn(t, clientOf(t, server))
  // The client asks once more by itself; both answers are lost.
  server.misbehave('lost', { method: 'POST', times: 2 })
  await orchestrator.add([transfer('a'), transfer('b')])
  await until('another submission', () => submissions(server).length >= 3)
  t.equal(new Set(submissions(server).map(({ params }) => params['sid'])).size, 1)
  const [jobId = ''] = await jobsAt(server, 1)
  server.advanceAll(jobId, 'FINISHED')
  await orchestrator.idle()
  t.equal(server.jobs.size, 1)
})

t.test('a job whose answer was lost is found by a process that submits its files one by one', async t => {
  const server = await ftsServer(t, { authority })
  const client = clientOf(t, server)
  const journal = join(await temporaryDirectory(t), 'journal')
  const first = await orchestratorOn(t, client, { journal, retryDelayMs: 3_600_000 })
  server.misbehave('lost', { method: 'POST', times: 2 })
  await first.add([transfer('a'), transfer('b')])
  await reaches(first, 'b', 'waiting')
  await first.close()
  const [jobId = ''] = await jobsAt(server, 1)
  server.advanceAll(jobId, 'FINISHED')
  const backends = [ftsBackend({ client, gatherMs: 20, maxFilesPerJob: 1, intervals: { shortestIntervalMs: 20, longestIntervalMs: 20 } })]
  // An hour later.
  const clock = { nowMicros: () => (Date.now() + 7_200_000) * 1000, after: systemClock.after }
  const second = await orchestratorOn(t, client, { journal, backends, clock })
  await second.idle()
  t.match([...second.transfers()], [{ state: 'finished' }, { state: 'finished' }])
  t.equal(server.jobs.size, 1, 'nothing was submitted twice')
})

t.test('the next process watches the jobs of the one before it', async t => {
  const server = await ftsServer(t, { authority })
  const client = clientOf(t, server)
  const journal = join(await temporaryDirectory(t), 'journal')
  const first = await orchestratorOn(t, client, { journal })
  await first.add([transfer('a'), transfer('b')])
  const [jobId = ''] = await jobsAt(server, 1)
  await until('a look at the job', () => server.requests.some(({ path }) => path.startsWith(`/jobs/${jobId}`)))
  await first.close()
  t.equal(server.jobs.get(jobId)?.job.job_state, 'SUBMITTED', 'it goes on without us')
  server.advanceAll(jobId, 'FINISHED')
  const second = await orchestratorOn(t, client, { journal })
  await second.idle()
  t.match([...second.transfers()], [{ state: 'finished', attempts: 1 }, { state: 'finished', attempts: 1 }])
  t.equal(server.jobs.size, 1)
})

t.test('a job that FTS does not show for now is looked for again, and one that is no more is replaced', async t => {
  let vo = 'dteam'
  const server = await ftsServer(t, { authority, userOf: () => ({ vo }) })
  const orchestrator = await orchestratorOn(t, clientOf(t, server), { retryDelayMs: 50 })
  const failures: string[] = []
  orchestrator.onEvent(event => {
    if (event.kind !== 'state' || event.transfer.failure === undefined) return
    failures.push(event.transfer.failure.code)
    vo = 'dteam'
  })
  await orchestrator.add([transfer('a'), transfer('b')])
  const [jobId = ''] = await jobsAt(server, 1)
  await until('a look at the job', () => server.requests.some(({ path }) => path.startsWith(`/jobs/${jobId}`)))
  vo = 'cms'
  await until('it has seen that', () => failures.includes('FORBIDDEN'))
  server.advance(jobId, 0, 'FINISHED')
  await reaches(orchestrator, 'a', 'finished')
  t.equal(orchestrator.get('a')?.attempts, 2)
  t.equal(server.jobs.size, 1, 'what may run is not begun beside it')
  ;(server.jobs as Map<string, unknown>).delete(jobId)
  const [other = ''] = await until('another job', () => server.jobs.size === 1 ? [...server.jobs.keys()] : undefined)
  t.ok(failures.includes('JOB_UNKNOWN'))
  server.advanceAll(other, 'FINISHED')
  await orchestrator.idle()
  t.match(orchestrator.get('b'), { state: 'finished', attempts: 3 })
})

t.test('a file that a job of an earlier process lacks gets a job of its own', async t => {
  const server = await ftsServer(t, { authority })
  const client = clientOf(t, server)
  const journal = join(await temporaryDirectory(t), 'journal')
  const first = await orchestratorOn(t, client, { journal })
  await first.add([transfer('a'), transfer('b')])
  const [jobId = ''] = await jobsAt(server, 1)
  await until('a look at the job', () => server.requests.some(({ path }) => path.startsWith(`/jobs/${jobId}`)))
  await first.close()
  ;(server.jobs.get(jobId)?.files as unknown[]).pop()
  const second = await orchestratorOn(t, client, { journal })
  await jobsAt(server, 2)
  for (const id of server.jobs.keys()) server.advanceAll(id, 'FINISHED')
  await second.idle()
  t.match([...second.transfers()], [{ state: 'finished', attempts: 1 }, { state: 'finished', attempts: 1 }])
})

t.test('tags are in the URLs where FTS would lose them, and whoever ordered the transfers hears of those that are lost all the same', async t => {
  const server = await ftsServer(t, { authority })
  const orchestrator = await orchestratorOn(t, clientOf(t, server))
  const warnings: string[] = []
  orchestrator.onEvent(event => { if (event.kind === 'warning') warnings.push(`${event.transfer.id} ${event.message}`) })
  const signed = 'https://a.example.org/store/signed?X-Amz-Signature=abc'
  await orchestrator.add([
    transfer('plain', { scitag: 206 }), transfer('root', { scitag: 206, source: 'root://a.example.org//store/x', destination: 'root://b.example.org//store/x?authz=secret' }),
    transfer('mixed', { scitag: 206, source: signed, destination: 'root://b.example.org//store/y' })
  ])
  const [jobId = ''] = await jobsAt(server, 1)
  t.match(submissions(server)[0]?.files, [
    { sources: ['https://a.example.org/store/plain'], destinations: ['https://b.example.org/store/plain'] },
    { sources: ['root://a.example.org//store/x?scitag.flow=206'], destinations: ['root://b.example.org//store/x?authz=secret&scitag.flow=206'] },
    { sources: [signed], destinations: ['root://b.example.org//store/y?scitag.flow=206'] }
  ])
  await until('it is told', () => warnings.length > 0)
  t.match(warnings, [/^mixed between http and root:\/\/ FTS streams the data itself, without the tag/])
  t.equal(warnings.length, 1)
  server.advanceAll(jobId, 'FINISHED')
  await orchestrator.idle()
  t.match(orchestrator.counts, { finished: 3 })
})

t.test('a cancelled transfer is cancelled at FTS, and no other of its job', async t => {
  const server = await ftsServer(t, { authority })
  const orchestrator = await orchestratorOn(t, clientOf(t, server))
  await orchestrator.add([transfer('a'), transfer('b')])
  const [jobId = ''] = await jobsAt(server, 1)
  t.equal(await orchestrator.cancel(['a']), 1)
  t.same(server.jobs.get(jobId)?.files.map(({ file_state: state }) => state), ['CANCELED', 'TOKEN_PREP'])
  server.advance(jobId, 1, 'FINISHED')
  await reaches(orchestrator, 'b', 'finished')
})

t.test('a job that is refused for what is in it is halved until it is taken', async t => {
  const server = await ftsServer(t, { authority })
  const orchestrator = await orchestratorOn(t, clientOf(t, server, 3))
  await orchestrator.add(Array.from({ length: 10 }, (_, at) => transfer(`t${at}`)))
  for (const jobId of await jobsAt(server, 4)) server.advanceAll(jobId, 'FINISHED')
  await orchestrator.idle()
  t.match(orchestrator.counts, { finished: 10 })
  t.same(submissions(server).map(({ files }) => files.length).sort(), [2, 2, 3, 3])
})

t.test('a server that is away, or knows nobody, is tried again later', async t => {
  const server = await ftsServer(t, { authority })
  const orchestrator = await orchestratorOn(t, clientOf(t, server))
  server.misbehave('unavailable', { method: 'POST' })
  await orchestrator.add([transfer('a')])
  const [jobId = ''] = await jobsAt(server, 1)
  server.misbehave('garbage', { method: 'GET', times: 2 })
  server.advanceAll(jobId, 'FINISHED')
  await orchestrator.idle()
  t.equal(orchestrator.get('a')?.attempts, 2)
  const stranger = createFtsClient({ url: server.url, credentials: { token: 'no.such.token', authorities: [authority.certificate] } })
  const other = await orchestratorOn(t, stranger, { retryDelayMs: 60_000 })
  await other.add([transfer('b')])
  await reaches(other, 'b', 'waiting')
  t.match(other.get('b')?.failure, { class: 'credential' })
  await stranger.close()
})

t.test('a tagged list is copied, and the storage tells of its tags', async t => {
  const site = await startSite(t)
  const server = await ftsServer(t, { authority, engine: 'copy' })
  await site.write('/from', 'content')
  const orchestrator = await orchestratorOn(t, clientOf(t, server))
  await orchestrator.add([1, 2, 3].map(at => ({ id: `t${at}`, source: `${site.url}/from`, destination: `${site.url}/to${at}`, scitag: { experiment: 'cms', activity: 'Analysis Input' } })))
  await orchestrator.idle()
  t.match([...orchestrator.transfers()], Array.from({ length: 3 }, () => ({ state: 'finished', bytes: 7, mode: 'fts', scitag: 206 })))
  t.equal((await site.told()).map(flow => lineOf(flow, { site: site.port })).filter(line => line.startsWith('3/14')).length, 3)
})
