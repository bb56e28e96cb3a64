/** Our client of FTS and the server that stands for it agree: on who asks, on proxies, on jobs, and on what goes wrong. */
import { createFtsClient } from '@scitags/fts-client'
import type { Credentials, FtsClient } from '@scitags/fts-client'
import t from 'tap'
import type { Test } from 'tap'

import { ftsServer } from './support/fts-server/fts-server.ts'
import type { FtsServer } from './support/fts-server/fts-server.ts'
import { gridAuthority } from './support/grid-authority.ts'
import type { Identity } from './support/grid-authority.ts'

const authority = await gridAuthority()
const jane = await authority.user()
const file = (number: number): { sources: string[], destinations: string[] } => ({ sources: [`https://a.example.org/${number}`], destinations: [`https://b.example.org/${number}`] })
const withCertificate = ({ certificate, privateKey }: Identity): Credentials => ({ certificate, privateKey, authorities: [authority.certificate] })
const withToken = (claims?: Readonly<Record<string, unknown>>): Credentials => ({ token: authority.token(claims), authorities: [authority.certificate] })

function clientOf (t: Test, server: FtsServer, credentials: Credentials | (() => Credentials)): FtsClient {
  const client = createFtsClient({ url: server.url, credentials })
  t.teardown(async () => { await client.close() })
  return client
}

const paths = ({ requests }: FtsServer): string[] => requests.map(({ method, path, status }) => `${method} ${path.replace(/[0-9a-f]{16}/, 'ID')} ${status}`)

t.test('a tagged job is submitted with a certificate and with a proxy; one delegation is enough for both, and for long', async t => {
  const server = await ftsServer(t, { authority })
  const client = clientOf(t, server, withCertificate(jane))
  t.equal(await client.delegation(), undefined)
  const { jobId, warnings } = await client.submit({ files: [file(1), file(2)], scitag: { experiment: 'cms', activity: 'Analysis Input' } })
  await client.submit({ files: [file(3)] })
  t.same(warnings, [])
  t.same(server.jobs.get(jobId)?.files.map(({ scitag }) => scitag), [206, 206])
  const viaProxy = clientOf(t, server, withCertificate(await authority.proxy(await authority.proxy(jane))))
  await viaProxy.submit({ files: [file(4)] })
  t.match(await viaProxy.delegate(), { isRenewed: false })
  t.same(paths(server).filter(path => path.startsWith('PUT')), ['PUT /delegation/ID/credential 201'])
  const hours = ((await client.delegation())?.expiresAt.getTime() ?? 0) - Date.now()
  t.ok(hours > 6.9 * 3_600_000 && hours <= 7 * 3_600_000)
})

t.test('a proxy that runs out is renewed; one that the server has lost is given again after a 419', async t => {
  const server = await ftsServer(t, { authority })
  const client = clientOf(t, server, withCertificate(jane))
  const { delegationId, isRenewed } = await client.delegate()
  t.equal(isRenewed, true)
  server.delegations.expire(delegationId, Date.now() + 1.9 * 3_600_000)
  t.match(await client.delegate(), { isRenewed: true })
  server.delegations.remove(delegationId)
  await client.submit({ files: [file(1)] })
  t.same(paths(server).slice(-6), ['POST /jobs 419', 'GET /whoami 200', 'GET /delegation/ID 200', 'GET /delegation/ID/request 200', 'PUT /delegation/ID/credential 201', 'GET /delegation/ID 200', 'POST /jobs 200'].slice(-6))
  await client.revokeDelegation()
  await client.revokeDelegation()
  t.equal(await client.delegation(), undefined)
})

t.test('[FTS-Voms] the server adds to the proxy it holds what VOMS gives for it, and says when VOMS gives nothing', async t => {
  const server = await ftsServer(t, { authority, userOf: () => ({ vo: 'cms' }) })
  const client = clientOf(t, server, withCertificate(jane))
  const bare = await client.delegate()
  t.same(bare.attributes, [])
  const voms = ['cms', 'cms:/cms/Role=production']
  const { isRenewed, attributes, expiresAt } = await client.delegate({ voms })
  t.same([isRenewed, attributes], [true, ['cms cms:/cms/Role=production']])
  t.equal(bare.expiresAt.getTime() - expiresAt.getTime(), 3_600_000, 'it ends when the server says')
  t.same(paths(server).slice(-2), ['POST /delegation/ID/voms 203', 'GET /delegation/ID 200'])
  t.match(await client.delegation(), { attributes, expiresAt })
  await t.rejects(client.delegate({ voms: ['atlas'] }), { code: 'VOMS_FAILED', status: 424, message: /^the FTS server got nothing from VOMS: POST .*\/voms was answered 424 \(VOMS knows nothing of atlas for this user\)$/ })
  await client.submit({ files: [file(1)] })
  const asked = server.requests.length
  for (const odd of ['', '--debug', 'cms; id', 'cms\n', 'x'.repeat(256), 7 as unknown as string]) await t.rejects(client.delegate({ voms: [odd] }), { code: 'OPTIONS_INVALID', path: ['voms'] }, JSON.stringify(odd))
  await t.rejects(client.delegate({ voms: Array<string>(101).fill('cms') }), { code: 'OPTIONS_INVALID', path: ['voms'] })
  t.equal(server.requests.length, asked)
})

t.test('[FTS-Archive] a job that was put away is found there, and files across jobs', async t => {
  const server = await ftsServer(t, { authority })
  const client = clientOf(t, server, withToken())
  const [old, young] = [await client.submit({ files: [file(1)], scitag: 206 }), await client.submit({ files: [file(1), file(2)] })]
  server.advanceAll(old.jobId, 'FINISHED')
  t.match(await client.listFiles({ timeWindow: '1', states: ['FINISHED'] }), [{ job_id: old.jobId, scitag: 206 }])
  server.archive(old.jobId)
  await t.rejects(client.job(old.jobId), { code: 'JOB_UNKNOWN', status: 404 })
  t.match(await client.job(old.jobId.toUpperCase(), { archived: true }), { job_id: old.jobId, job_state: 'FINISHED', files: [{ scitag: 206 }] })
  t.equal(await client.field(old.jobId, 'vo_name', { archived: true }), 'dteam')
  await t.rejects(client.job(young.jobId, { archived: true }), { code: 'JOB_UNKNOWN', status: 404 })
  t.match(await client.listFiles({ destinationUrl: 'https://b.example.org/1' }), [{ job_id: young.jobId }])
  t.equal((await client.listFiles({ voName: 'dteam', sourceSe: 'https://a.example.org', limit: 500 })).length, 2)
})

t.test('a proxy is not replaced by one that ends earlier, unless that is wanted', async t => {
  const server = await ftsServer(t, { authority })
  const { delegationId, expiresAt } = await clientOf(t, server, withCertificate(jane)).delegate({ lifetimeSeconds: 5400 })
  const short = clientOf(t, server, withCertificate(await authority.proxy(jane, { until: 1200 })))
  await short.submit({ files: [file(1)] })
  t.equal(server.delegations.of(delegationId)?.expiresAtMs, expiresAt.getTime())
  t.match(await short.delegate({ renewBelowSeconds: Infinity }), { isRenewed: true })
})

t.test('a certificate that ends within the hour is of no use for a job, and that is said', async t => {
  const server = await ftsServer(t, { authority })
  const client = clientOf(t, server, withCertificate(await authority.proxy(jane, { until: 1800, kind: 'rsa' })))
  await t.rejects(client.submit({ files: [file(1)] }), { code: 'CREDENTIAL_EXPIRED', message: /it has (29|30) minutes left, and FTS takes no job with less than an hour/ })
})

t.test('a token needs no proxy; an old one, and nobody, are told who they are not', async t => {
  const server = await ftsServer(t, { authority })
  t.match(await clientOf(t, server, withToken()).submit({ files: [file(1)], scitag: 206 }), { files: 1 })
  t.same(paths(server), ['POST /jobs 200'])
  await t.rejects(clientOf(t, server, withToken({ exp: 1000 })).whoami(), { code: 'UNAUTHENTICATED', status: 403, message: /the token has ended/ })
  await t.rejects(clientOf(t, server, { authorities: [authority.certificate] }).whoami(), { code: 'UNAUTHENTICATED', status: 401 })
})

t.test('all fields of a submission pass the strict reading of the other side', async t => {
  const server = await ftsServer(t, { authority })
  const client = clientOf(t, server, withCertificate(jane))
  const { jobId } = await client.submit({
    files: [{ ...file(1), checksum: 'ADLER32:0123abcd', filesize: 7, metadata: { a: [1] }, staging_metadata: { b: 1 }, archive_metadata: { c: 1 }, activity: 'Production', selection_strategy: 'auto', scitag: 65_535 }, { ...file(2), scitag: null }],
    params: { verify_checksum: 'both', overwrite: true, reuse: null, multihop: false, retry: 2, retry_delay: 5, priority: 5, max_time_in_queue: 6, bring_online: -1, archive_timeout: -1, copy_pin_lifetime: -1, job_metadata: { d: 1 }, source_spacetoken: '', destination_spacetoken: '', strict_copy: true, ipv6: true, id_generator: 'deterministic', sid: 'all' }
  })
  t.match(await client.job(jobId, { files: true }), { job_state: 'SUBMITTED', priority: 5, files: [{ scitag: 65_535, activity: 'Production' }, { scitag: null }] })
  t.match(await client.files(jobId), [{ file_index: 0 }, { file_index: 1 }])
  t.match(await client.list({ states: ['SUBMITTED'], limit: 10, fields: ['vo_name'] }), [{ job_id: jobId, vo_name: 'dteam' }])
})

t.test('a job is watched through bad moments of the server, and its files tell what became of them', async t => {
  const server = await ftsServer(t, { authority })
  const client = clientOf(t, server, withToken())
  const { jobId } = await client.submit({ files: [file(1), file(2)] })
  const seen: string[] = []
  for await (const change of client.watch([jobId, '00000000-0000-4000-8000-000000000000'], { shortestIntervalMs: 5, longestIntervalMs: 10 })) {
    seen.push(change.kind === 'file' ? `file ${change.file.file_index ?? '?'} ${change.state}` : change.kind === 'job' ? `job ${change.state}` : change.kind)
    if (change.kind === 'lost') {
      server.misbehave('cut', { times: 2 })
      server.advance(jobId, 0, 'ACTIVE')
    }
    if (change.kind === 'job' && change.state === 'ACTIVE') {
      server.advance(jobId, 0, 'FINISHED', { filesize: 10 })
      server.advance(jobId, 1, 'FAILED', { reason: 'no such file' })
    }
  }
  t.same(seen, ['file 0 TOKEN_PREP', 'file 1 TOKEN_PREP', 'job SUBMITTED', 'lost', 'unanswered', 'file 0 ACTIVE', 'job ACTIVE', 'file 0 FINISHED', 'file 1 FAILED', 'job FINISHEDDIRTY'])
  t.match(await client.cancel([jobId]), [{ job: { job_state: 'FINISHEDDIRTY', http_status: '304 Not Modified' } }])
})

t.test('a submission whose answer was lost is there once; a second one with its sid is told which job it is', async t => {
  const server = await ftsServer(t, { authority, userOf: () => ({ vo: 'cms' }) })
  const client = clientOf(t, server, withToken())
  const job = { files: [file(1)], params: { id_generator: 'deterministic', sid: 'dataset 7' } } as const
  server.misbehave('lost', { method: 'POST' })
  const { jobId, isDuplicate } = await client.submit(job)
  t.same([isDuplicate, [...server.jobs.keys()]], [true, [jobId]])
  await t.rejects(client.submit(job), { code: 'JOB_DUPLICATE', status: 409, jobId })
})

t.test('jobs and files are cancelled, all of them by those who may', async t => {
  const server = await ftsServer(t, { authority, userOf: dn => ({ isRoot: dn === 'root' }) })
  const [client, root] = [clientOf(t, server, withToken()), clientOf(t, server, withToken({ sub: 'root' }))]
  const { jobId } = await client.submit({ files: [file(1), file(2)] })
  const [first] = await client.files(jobId)
  t.same(await client.cancelFiles(jobId, [first?.file_id ?? 0]), ['CANCELED'])
  t.match(await client.setPriority([jobId], 1), [{ job: { priority: 1 } }])
  await t.rejects(client.cancelAll(), { code: 'FORBIDDEN', message: /root privileges/ })
  t.same(await root.cancelAll({ voName: 'dteam' }), { jobs: 1, files: 1 })
  t.match(await client.cancel([jobId, '00000000-0000-4000-8000-000000000000']), [{ kind: 'job', job: { job_state: 'CANCELED' } }, { kind: 'failed', status: 404 }])
})
