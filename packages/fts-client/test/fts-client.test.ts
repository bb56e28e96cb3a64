import { once } from 'node:events'
import { createServer } from 'node:https'
import { createServer as createPlainServer } from 'node:net'
import type { AddressInfo, Server } from 'node:net'
import type { TLSSocket } from 'node:tls'
import t from 'tap'
import type { Test } from 'tap'
import { fakeClock } from '@scitags/core/testing'

import { createFtsClient } from '../src/client/fts-client.ts'
import type { FtsClientInit, JobRequest } from '../src/client/fts-client.ts'
import type { Credentials } from '../src/credentials/credentials.ts'
import { deterministicJobId } from '../src/job-id.ts'
import { selfSigned } from './certificates.ts'
import { all, id, job, oneFile, setUp } from './scripted-client.ts'
import { json } from './scripted-server.ts'
import type { Script } from './scripted-server.ts'

async function listening (t: Test, server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => { server.close() })
  return (server.address() as AddressInfo).port
}

t.test('options that are not right are refused before anything is asked', async t => {
  t.throws(() => createFtsClient({ url: 'https://fts.example.org/api' }), { code: 'OPTIONS_INVALID' })
  t.throws(() => createFtsClient({ url: 'https://fts.example.org', maxFiles: 3 } as unknown as FtsClientInit), { code: 'OPTIONS_INVALID', message: /maxFilesPerJob/ })
})

t.test('a job is submitted with its tag by name, and its id comes back', async t => {
  const { client, server } = await setUp(t, (_asked, response) => { json(response, { job_id: id(1) }) }, { credentials: { token: 'abc' } })
  const submission = await client.submit({ files: [oneFile], params: { priority: 4 }, scitag: { experiment: 'cms', activity: 'Analysis Input' } })
  t.same(submission, { jobId: id(1), files: 1, warnings: [], isDuplicate: false })
  const [asked] = server.asked
  t.match(asked, { method: 'POST', path: '/jobs', headers: { authorization: 'Bearer abc', 'content-type': 'application/json', 'user-agent': /^scitags-fts-client\/\d/ } })
  t.same(JSON.parse(asked?.body ?? ''), { files: [{ ...oneFile, scitag: 206 }], params: { priority: 4 } })
})

t.test('what is wrong with an answer is said in one line, and no query string is repeated', async t => {
  const html = '<!doctype html><html><head><title>401</title></head><body><h1>Unauthorized</h1>\n<p>no &quot;token&quot;</p></body></html>'
  const cases: readonly (readonly [name: string, script: Script, code: string, message: RegExp])[] = [
    ['garbage', (_asked, response) => { response.end('{"job_id": nope') }, 'ANSWER_INVALID', /line 1, column 12: a value was expected/],
    ['HTML in place of JSON', (_asked, response) => { response.end('<html><body>Log in here</body></html>') }, 'ANSWER_INVALID', /it is HTML \(Log in here\)/],
    ['nothing at all', (_asked, response) => { response.end() }, 'ANSWER_INVALID', /the text ends/],
    ['a state that is none', (_asked, response) => { json(response, { job_id: id(1), job_state: 7 }) }, 'ANSWER_INVALID', /job_state: must be string, not number/],
    ['no job', (_asked, response) => { json(response, []) }, 'ANSWER_INVALID', /says nothing of job 0000/],
    ['HTML that refuses', (_asked, response) => { response.writeHead(401, { 'Content-Type': 'text/html' }).end(html) }, 'UNAUTHENTICATED', /was answered 401 \(Unauthorized: no "token"\); look whether/],
    ['HTML with nothing but a title', (_asked, response) => { response.writeHead(502).end('<html><head><title>502 Bad &amp; Gateway</title></head><body></body></html>') }, 'SERVICE_FAILED', /answered 502 \(502 Bad & Gateway\)$/],
    ['JSON that refuses', (_asked, response) => { json(response, { status: '400 Bad Request', message: 'bad (https://a.example.org/x?authz=secret)' }, 400) }, 'REFUSED', /answered 400 \(bad \(https:\/\/a.example.org\/x\)\)$/],
    ['not ours', (_asked, response) => { json(response, { status: '403 Forbidden', message: 'Not enough permissions' }, 403) }, 'FORBIDDEN', /Not enough permissions/],
    ['unknown', (_asked, response) => { json(response, { job_id: id(1), http_status: '404 Not Found', http_message: 'No job with that id' }, 404) }, 'JOB_UNKNOWN', /No job with that id/],
    ['broken', (_asked, response) => { response.writeHead(503).end('<h1>503 Service Unavailable</h1>') }, 'SERVICE_FAILED', /503 Service Unavailable/],
    ['elsewhere', (_asked, response) => { response.writeHead(302, { Location: 'https://u:p@login.example.org/in?token=secret' }).end() }, 'REFUSED', /redirect to https:\/\/login.example.org\/in; redirects are not followed/],
    ['cut off', (_asked, response) => { response.writeHead(200, { 'Content-Length': 100 }).write('{"job_id":', () => { response.destroy() }) }, 'SERVICE_UNREACHABLE', /the connection was lost before the whole answer was here/],
    ['dropped', (_asked, response) => { response.destroy() }, 'SERVICE_UNREACHABLE', /the connection was lost/],
    ['too long', (_asked, response) => { response.end('x'.repeat(3000)) }, 'ANSWER_TOO_LARGE', /maxAnswerBytes/],
    ['no answer', () => {}, 'SERVICE_TIMEOUT', /no answer within the time/],
    ['half an answer', (_asked, response) => { response.writeHead(200).write('{') }, 'SERVICE_TIMEOUT', /stopped in the middle/]
  ]
  // Two of them wait for a timer of undici, which is a second slow.
  await Promise.all(cases.map(async ([name, script, code, message]) => {
    const { client } = await setUp(t, script, { answerTimeoutMs: 80, maxAnswerBytes: 2048, credentials: { token: 'hush' } })
    const error = await client.job(id(1), { files: true }).catch((error: unknown) => error as Error)
    t.match(error, { name: 'FtsError', code, message }, name)
    t.notMatch((error as Error).message, /secret|hush|files=|\n/, `${name}: nothing that is nobody's business`)
  }))
})

t.test('a side that speaks something else, or is not there, is told from one that fails', async t => {
  const port = await listening(t, createPlainServer(socket => { socket.on('error', () => {}).end('SSH-2.0-OpenSSH_9.2\r\n') }))
  const other = createFtsClient({ url: `http://127.0.0.1:${port}` })
  const plain = createFtsClient({ url: `https://127.0.0.1:${port}` })
  const { client: gone, server } = await setUp(t, () => {})
  await server.close()
  t.teardown(async () => { await Promise.all([other.close(), plain.close()]) })
  await t.rejects(other.version(), { code: 'ANSWER_INVALID', message: /no HTTP; look at the port/ })
  await t.rejects(plain.version(), { code: 'ANSWER_INVALID', message: /no TLS; look at the port/ })
  await t.rejects(gone.version(), { code: 'SERVICE_UNREACHABLE', message: /nobody listens there/ })
})

t.test('a question whose connection broke is asked once more, unless it changes something', async t => {
  const { client, server } = await setUp(t, (_asked, response, index) => { if (index === 0) response.destroy(); else json(response, job(1)) })
  t.match(await client.job(id(1)), { job_state: 'ACTIVE' })
  t.equal(server.asked.length, 2)
  const { client: other, server: silent } = await setUp(t, (_asked, response) => { response.destroy() })
  await t.rejects(other.submit({ files: [oneFile] }), { code: 'SERVICE_UNREACHABLE', message: /whether it was done there is not known/ })
  t.equal(silent.asked.length, 1)
})

t.test('a caller can give up, and a closed client asks nothing', async t => {
  const leaving = new AbortController()
  const { client, server } = await setUp(t, () => { leaving.abort() })
  await t.rejects(client.version({ signal: leaving.signal }), { code: 'CANCELLED' })
  await client.close()
  await t.rejects(client.version(), { code: 'CLOSED' })
  t.equal(server.asked.length, 1)
})

t.test('certificates: those of the server are checked, ours is shown whole on each connection, and a new one is used at once', async t => {
  const [host, jane, jack] = await Promise.all([selfSigned('localhost'), selfSigned('jane'), selfSigned('jack')])
  const seen: string[] = []
  const port = await listening(t, createServer({ cert: host.certificate, key: host.privateKey, requestCert: true, rejectUnauthorized: false }, (request, response) => {
    const socket = request.socket as TLSSocket
    seen.push(`${String(socket.getPeerCertificate().subject.CN)}${socket.isSessionReused() ? ' again' : ''}`)
    response.writeHead(200, { Connection: 'close' }).end('{}')
  }))
  let credentials: Credentials = {}
  const client = createFtsClient({ url: `https://localhost:${port}/`, credentials: () => credentials })
  t.teardown(async () => { await client.close() })
  await t.rejects(client.version(), { code: 'SERVICE_UNREACHABLE', message: /of no authority that is known here/ })
  for (const user of [jane, jane, jack]) {
    credentials = { ...user, authorities: [host.certificate] }
    await client.version()
  }
  t.same(seen, ['jane', 'jane', 'jack'])
  const expired = await selfSigned('late', -1)
  credentials = { ...expired, authorities: [host.certificate] }
  await t.rejects(client.version(), { code: 'CREDENTIAL_EXPIRED', message: /was valid until 20.*get a new one/ })
  credentials = { certificate: 'nonsense', privateKey: jane.privateKey }
  await t.rejects(client.version(), { code: 'CREDENTIAL_INVALID' })
  credentials = { certificate: jane.certificate, privateKey: jack.privateKey }
  await t.rejects(client.version(), { code: 'CREDENTIAL_INVALID', message: /KEY_VALUES_MISMATCH/ })
})

t.test('a server that does not take our certificate is explained', async t => {
  const [host, jane] = await Promise.all([selfSigned('localhost'), selfSigned('jane')])
  const port = await listening(t, createServer({ cert: host.certificate, key: host.privateKey, ca: host.certificate, requestCert: true, rejectUnauthorized: true }, (_request, response) => { response.end('{}') }))
  const client = createFtsClient({ url: `https://localhost:${port}`, credentials: { ...jane, authorities: [host.certificate] } })
  t.teardown(async () => { await client.close() })
  await t.rejects(client.version(), { name: 'FtsError', message: /the server does not take our certificate/ })
})

t.test('many jobs are asked for a hundred at a time, each once, and answered in order', async t => {
  const { client, server } = await setUp(t, ({ path }, response) => {
    const ids = path.slice('/jobs/'.length).split(',')
    json(response, ids.map(one => one === id(3) ? { job_id: one, http_status: '404 Not Found', http_message: 'No job with the id' } : { job_id: one, job_state: 'FINISHED' }).reverse(), 207)
  })
  const ids = Array.from({ length: 150 }, (_, number) => id(number))
  const answers = await client.jobs([...ids, id(0)])
  t.same(server.asked.map(({ path }) => path.split(',').length), [100, 50])
  t.same(answers.map(answer => answer.kind === 'job' ? answer.job.job_id : answer.jobId), ids)
  t.same(answers[3], { kind: 'failed', jobId: id(3), status: 404, message: 'No job with the id' })
  await t.rejects(client.jobs(['../whoami']), { code: 'JOB_INVALID' })
  await t.rejects(client.cancel(['all']), { code: 'JOB_INVALID' })
  await t.rejects(client.files(undefined as unknown as string), { code: 'JOB_INVALID' })
  t.same(await client.jobs([]), [])
})

t.test('one job that is unknown is a failure among others, and an error alone', async t => {
  const { client } = await setUp(t, (_asked, response) => { json(response, { job_id: id(1), http_status: '404 Not Found', http_message: 'No job' }, 404) })
  t.match(await client.jobs([id(1)]), [{ kind: 'failed', jobId: id(1), status: 404, message: 'No job' }])
  await t.rejects(client.job(id(1)), { code: 'JOB_UNKNOWN', status: 404 })
})

t.test('a duplicate names its job: with a sid the one that follows from it, else that of the message, and never the id of a destination', async t => {
  const sid = { id_generator: 'deterministic', sid: 'run 7' } as const
  const known = deterministicJobId('atlas', 'run 7')
  const refusing = (message: string): Script => ({ path }, response) => {
    if (path === '/whoami') json(response, { user_dn: '/CN=jane', delegation_id: 'd', method: 'certificate', vos: ['atlas', 'cms'] })
    else json(response, { status: '409 Conflict', message }, 409)
  }
  const { client } = await setUp(t, refusing(`The job ${id(9)} is there`))
  await t.rejects(client.submit({ files: [oneFile] }), { code: 'JOB_DUPLICATE', status: 409, jobId: id(9) })
  await t.rejects(all(client.submitInParts({ files: [oneFile] })), { code: 'JOB_DUPLICATE' }, 'without a sid it is not ours')
  await t.rejects(client.submit({ files: [oneFile], params: sid }), { code: 'JOB_DUPLICATE', jobId: known })
  const { client: other, server } = await setUp(t, refusing(`The submission is duplicated (Duplicate entry '${id(5)}' for key 'dest_surl_uuid')`))
  await t.rejects(other.submit({ files: [oneFile], params: sid }, { acceptDuplicate: true }), { code: 'JOB_DUPLICATE', jobId: undefined })
  t.equal(server.asked.length, 1)
})

interface Submitted { readonly files: readonly { readonly sources: readonly string[], readonly destinations: readonly string[], readonly scitag?: number }[], readonly params: { readonly sid: string } }

/** Holds jobs by the ids that follow from their sids; `before` may answer in its place. */
function holding (before: Script = () => {}): { readonly jobs: Map<string, Submitted['files']>, readonly script: Script } {
  const jobs = new Map<string, Submitted['files']>()
  const script: Script = (asked, response, index) => {
    const { method, path, body } = asked
    if (path === '/whoami') return json(response, { user_dn: '/CN=jane', delegation_id: 'd', method: 'oauth2', vos: ['cms'] })
    if (method === 'GET') {
      const jobId = path.replace(/^\/jobs\/|\?.*$/g, '')
      const pairs = jobs.get(jobId)?.flatMap(({ sources, destinations, scitag }) => sources.flatMap(source_surl => destinations.map(dest_surl => ({ source_surl, dest_surl, scitag: scitag ?? null })))) ?? []
      return json(response, { job_id: jobId, job_state: 'ACTIVE', files: pairs.map((pair, file_id) => ({ file_id, file_state: 'ACTIVE', ...pair })).reverse() })
    }
    const { files, params: { sid } } = JSON.parse(body) as Submitted
    const jobId = deterministicJobId('cms', sid)
    if (jobs.has(jobId)) return json(response, { status: '409 Conflict', message: `The sid provided by the user is duplicated [SQL: '${id(5)}', '${id(6)}']` }, 409)
    before(asked, response, index)
    if (response.writableEnded) return
    jobs.set(jobId, files)
    if (!response.destroyed) json(response, { job_id: jobId })
  }
  return { jobs, script }
}

t.test('[FTS-Duplicate] a duplicate counts as submitted only with the same files and tags', async t => {
  const { script } = holding()
  const { client, server } = await setUp(t, script)
  const params = { id_generator: 'deterministic', sid: 'run 7' } as const
  const first = { ...oneFile, scitag: 206 }
  const second = { ...first, sources: ['https://a.example.org/y'] }
  const files = [first, second, second]
  const jobId = deterministicJobId('cms', 'run 7')
  await client.submit({ files, params })
  t.match(await client.submit({ files: [second, first, second], params }, { acceptDuplicate: true }), { jobId, files: 3, isDuplicate: true })
  t.match(await all(client.submitInParts({ files, params })), [{ jobId, isDuplicate: true }])
  t.match(server.asked.at(-1), { method: 'GET', path: `/jobs/${jobId}?files=file_id,file_state,source_surl,dest_surl,scitag` })
  for (const others of [[first, second], [first, first, second], [first, second, { ...second, scitag: 70 }], [...files, first]]) {
    await t.rejects(all(client.submitInParts({ files: others, params })), { code: 'JOB_DUPLICATE', status: 409, jobId, message: /has this sid, and other files or tags than these/ })
  }
  const replicas = { files: [{ ...oneFile, sources: ['https://a.example.org/x', 'https://c.example.org/x'] }], params: { id_generator: 'deterministic', sid: 'replicas' } } as const
  await client.submit(replicas)
  t.match(await client.submit(replicas, { acceptDuplicate: true }), { isDuplicate: true })
})

t.test('a submission whose answer was lost is made once, where its id follows from its sid', async t => {
  const { script } = holding((_asked, response, index) => { if (index === 0) response.destroy() })
  const { client, server } = await setUp(t, script)
  const submission = await client.submit({ files: [oneFile], params: { id_generator: 'deterministic', sid: 'a' } })
  t.match(submission, { jobId: deterministicJobId('cms', 'a'), isDuplicate: true })
  t.same(server.asked.map(({ path }) => path.replace(/[?].*/, '')), ['/jobs', '/jobs', '/whoami', `/jobs/${deterministicJobId('cms', 'a')}`])
})

t.test('an answer that says nothing of a submission leaves it unknown, or is asked for again', async t => {
  const answers: readonly (readonly [string, string, Script])[] = [
    ['garbage', 'ANSWER_INVALID', (_asked, response) => { response.end('{"job_id": <html>') }],
    ['another answer', 'ANSWER_INVALID', (_asked, response) => { response.end('{}') }],
    ['too long', 'ANSWER_TOO_LARGE', (_asked, response) => { response.end('x'.repeat(5000)) }],
    ['bad gateway', 'SERVICE_FAILED', (_asked, response) => { response.writeHead(502).end('<h1>502 Bad Gateway</h1>') }],
    ['gateway timeout', 'SERVICE_FAILED', (_asked, response) => { response.writeHead(504).end('<h1>504 Gateway Timeout</h1>') }]
  ]
  for (const [name, code, answer] of answers) {
    const { client, server } = await setUp(t, answer, { maxAnswerBytes: 2000 })
    await t.rejects(client.submit({ files: [oneFile] }), { code, message: /^(?!.*the FTS server.*the FTS server).*; whether it was done there is not known: look before you ask again$/ }, name)
    t.equal(server.asked.length, 1, name)
    const { jobs, script } = holding()
    const { client: other } = await setUp(t, (asked, response, index) => {
      if (index !== 0) return script(asked, response, index)
      const { files, params: { sid } } = JSON.parse(asked.body) as Submitted
      jobs.set(deterministicJobId('cms', sid), files)
      answer(asked, response, index)
    }, { maxAnswerBytes: 2000 })
    t.match(await other.submit({ files: [oneFile], params: { id_generator: 'deterministic', sid: 'a' } }), { jobId: deterministicJobId('cms', 'a'), isDuplicate: true }, name)
  }
  const { client } = await setUp(t, (_asked, response) => { response.writeHead(500).end('no') })
  await t.rejects(client.submit({ files: [oneFile] }), { code: 'SERVICE_FAILED', message: /^(?!.*not known)/ })
})

t.test('ten thousand files become ten jobs, and a submission that was broken off goes on', async t => {
  let left = 4
  const { jobs, script } = holding((_asked, response) => { if (left-- === 0) json(response, { status: '500 Internal Server Error', message: 'database' }, 500) })
  const { client } = await setUp(t, script)
  const files = Array.from({ length: 10_000 }, (_, number) => ({ sources: [`root://a.example.org//f${number}`], destinations: [`root://b.example.org//f${number}`] }))
  const request = { files, params: { id_generator: 'deterministic', sid: 'dataset 1' }, scitag: 206 } as const
  await t.rejects(client.submit(request), { code: 'JOB_TOO_LARGE', message: /10000 files, and at most 1000 are allowed; submitInParts/ })
  const first = []
  await t.rejects((async () => { for await (const part of client.submitInParts(request)) first.push(part) })(), { code: 'SERVICE_FAILED' })
  t.equal(first.length, 4)
  left = Infinity
  const second = await all(client.submitInParts(request))
  t.same(second.map(({ isDuplicate }) => isDuplicate), [true, true, true, true, false, false, false, false, false, false])
  t.same([...jobs.values()].map(({ length }) => length), Array<number>(10).fill(1000))
  t.same(second.map(({ jobId }) => jobId), [...jobs.keys()])
  t.match(second.map(({ warnings }) => warnings.length), [1, ...Array<number>(9).fill(0)])
  t.match(second[0]?.warnings[0], /^10000 files, the first of them files\[0\]: FTS gives the tag to no root:\/\/ copy/)
})

t.test('what must stay together is not split, and nothing of it is submitted', async t => {
  const { client, server } = await setUp(t, (_asked, response) => { json(response, { job_id: id(1) }) }, { maxFilesPerJob: 2 })
  const files = [oneFile, oneFile, oneFile]
  const parts = async (params: object): Promise<unknown[]> => await all(client.submitInParts({ files, params }))
  await t.rejects(parts({ multihop: true }), { code: 'JOB_TOO_LARGE', message: /the hops of a multihop job follow each other/ })
  await t.rejects(parts({ reuse: true }), { code: 'JOB_TOO_LARGE', message: /one connection for all its files/ })
  t.equal(server.asked.length, 0)
  t.match(await parts({ retry: 2 }), [{ files: 2 }, { files: 1 }])
})

t.test('what is changed is asked for as FTS wants it, and told as FTS tells it', async t => {
  const { client, server } = await setUp(t, ({ method, path }, response) => {
    if (path === '/jobs/all' || path === '/jobs/vo/a%2Fb') return json(response, { affected_files: 7, affected_dm: 0, affected_jobs: 3 })
    if (path.endsWith('/files/5')) return json(response, 'CANCELED')
    if (path.endsWith('/files/5,6')) return json(response, ['CANCELED', 'File does not belong to the job'])
    json(response, method === 'DELETE' ? { ...job(1, 'FINISHED'), http_status: '304 Not Modified', http_message: 'The job is in a terminal state' } : [job(1), job(2)])
  })
  t.match(await client.cancel([id(1)]), [{ kind: 'job', job: { job_state: 'FINISHED', http_status: '304 Not Modified' } }])
  t.same(await client.cancelFiles(id(1), [5]), ['CANCELED'])
  t.same(await client.cancelFiles(id(1), [5, 6]), ['CANCELED', 'File does not belong to the job'])
  t.same(await client.cancelFiles(id(1), []), [])
  t.same(await client.cancelAll(), { jobs: 3, files: 7 })
  t.same(await client.cancelAll({ voName: 'a/b' }), { jobs: 3, files: 7 })
  t.match(await client.setPriority([id(1), id(2)], 5), [{ kind: 'job' }, { kind: 'job' }])
  await t.rejects(client.setPriority([id(1)], 6), { code: 'JOB_INVALID', message: /1…5, not 6/ })
  await t.rejects(client.cancelFiles(id(1), [-1]), { code: 'JOB_INVALID' })
  t.same(server.asked.map(({ method, path }) => `${method} ${path}`), [
    `DELETE /jobs/${id(1)}`, `DELETE /jobs/${id(1)}/files/5`, `DELETE /jobs/${id(1)}/files/5,6`, 'DELETE /jobs/all', 'DELETE /jobs/vo/a%2Fb', `POST /jobs/${id(1)},${id(2)}`
  ])
  t.equal(server.asked.at(-1)?.body, '{"params":{"priority":5}}')
})

t.test('what was changed is told, also where the next hundred could not be asked', async t => {
  const { client, server } = await setUp(t, ({ path }, response, index) => {
    if (index === 1) response.writeHead(503).end('<h1>503 Service Unavailable</h1>')
    else json(response, path.slice('/jobs/'.length).split(',').map(job_id => ({ job_id, job_state: 'CANCELED' })))
  })
  const ids = Array.from({ length: 250 }, (_, number) => id(number))
  const answers = await client.cancel(ids)
  t.same(answers.map(answer => answer.kind === 'job' ? answer.job.job_id : answer.jobId), ids)
  t.same(answers.map(({ kind }) => kind).lastIndexOf('job'), 99)
  t.match(answers[249], { kind: 'failed', status: 503, message: /503 Service Unavailable/ })
  t.ok(JSON.stringify(answers[249]).length < 400, 'without a hundred ids')
  t.equal(server.asked.length, 2)
  const { client: down } = await setUp(t, (_asked, response) => { response.writeHead(503).end() })
  await t.rejects(down.cancel(ids), { code: 'SERVICE_FAILED' }, 'nothing was changed')
})

t.test('what would lead elsewhere, is no job, or no time, is refused', async t => {
  const { client, server } = await setUp(t, ({ path }, response) => { json(response, path === '/whoami' ? { user_dn: '/CN=jane', delegation_id: 'd', method: 'certificate' } : { termination_time: '2026-13-41T25:61:61' }) })
  for (const name of ['', '.', '..']) {
    await t.rejects(client.field(id(1), name), { code: 'JOB_INVALID' })
    await t.rejects(client.cancelAll({ voName: name }), { code: 'JOB_INVALID' })
  }
  for (const request of [undefined, null, 'x']) await t.rejects(client.submit(request as unknown as JobRequest), { code: 'JOB_INVALID', message: /it is no object/ })
  t.equal(server.asked.length, 0)
  await t.rejects(client.delegation(), { code: 'ANSWER_INVALID', message: /termination_time: there is no such time/ })
})

t.test('a proxy is delegated no oftener than it must be, and not between clocks that differ', async t => {
  const jane = await selfSigned('jane')
  const clock = fakeClock(Date.parse('2026-01-02T00:00:00Z') * 1000)
  let termination = '2026-01-02T03:00:00'
  let isTaken = true
  const { client, server } = await setUp(t, ({ method, path }, response) => {
    response.sendDate = false
    response.setHeader('Date', 'Fri, 02 Jan 2026 01:30:00 GMT')
    if (path === '/whoami') return json(response, { user_dn: '/CN=jane', delegation_id: '0123456789abcdef', method: 'certificate' })
    if (method === 'GET') return json(response, { termination_time: termination, voms_attrs: [] })
    json(response, isTaken ? { job_id: id(1) } : { status: '419 Authentication Timeout', message: 'No delegation found' }, isTaken ? 200 : 419)
  }, { credentials: jane, clock })
  const submit = async (): Promise<unknown> => await client.submit({ files: [oneFile] })
  await Promise.all([submit(), submit()])
  await submit()
  t.same(server.asked.map(({ path }) => path).sort(), ['/delegation/0123456789abcdef', '/jobs', '/jobs', '/jobs', '/whoami'], 'three hours are known to be left')
  t.match(await client.delegation(), { delegationId: '0123456789abcdef', expiresAt: new Date('2026-01-02T03:00:00Z'), isRenewed: false })
  clock.advance(3600_001)
  await t.rejects(submit(), { code: 'DELEGATION_FAILED', message: /the clock here is 30 minutes behind that of the server/ })
  termination = '2026-01-02T23:00:00'
  await submit()
  isTaken = false
  await t.rejects(submit(), { code: 'DELEGATION_FAILED', message: /30 minutes behind/ })
  await client.revokeDelegation().catch(() => {})
  t.match(server.asked.at(-1), { method: 'DELETE', path: '/delegation/0123456789abcdef' })
})

t.test('a token delegates nothing, and a missing proxy is explained to it', async t => {
  const { client, server } = await setUp(t, (_asked, response) => { json(response, { status: '419 Authentication Timeout', message: 'No delegation found for "/CN=jane"' }, 419) }, { credentials: { token: 'abc' } })
  await t.rejects(client.delegate(), { code: 'DELEGATION_FAILED', message: /with a token nothing is delegated/ })
  await t.rejects(client.submit({ files: [oneFile] }), { code: 'PROXY_MISSING', status: 419, message: /No delegation found for "\/CN=jane"\); delegate one that lives longer than an hour/ })
  await t.rejects(client.submit({ files: [oneFile], params: { bring_online: 3600 } }), { code: 'JOB_INVALID', path: ['params', 'bring_online'] })
  t.equal(server.asked.length, 1)
})

t.test('a token that is none does not leave the house', async t => {
  const { client, server } = await setUp(t, (_asked, response) => { response.end('{}') }, { credentials: { token: 'se\ncret' } })
  const error = await client.version().catch((error: unknown) => error as Error)
  t.match(error, { code: 'CREDENTIAL_INVALID', message: /^(?!.*cret).*other characters/ })
  t.equal(server.asked.length, 0)
})

t.test('[FTS-Token] a token goes in clear to no other host', async t => {
  for (const host of ['fts.example.org', '127.0.0.1.example.org', '127.example.org:80', 'localhost.example.org', '[::2]:80', '10.0.0.1', '0.0.0.0']) {
    const client = createFtsClient({ url: `http://${host}`, credentials: { token: 'hush' } })
    await t.rejects(client.whoami(), { code: 'CREDENTIAL_INVALID', message: /^(?!.*hush).*everybody on the way could read the token: give the URL with https:\/\/$/ }, host)
    await client.close()
  }
  for (const host of ['127.0.0.1:1', '127.9.8.7:1', 'localhost:1', 'LOCALHOST:1', '[::1]:1']) {
    const client = createFtsClient({ url: `http://${host}`, credentials: { token: 'hush' } })
    await t.rejects(client.whoami(), { code: 'SERVICE_UNREACHABLE' }, host)
    await client.close()
  }
})

t.test('a token that is refused may be one for another time', async t => {
  const { client } = await setUp(t, (_asked, response) => {
    response.sendDate = false
    response.setHeader('Date', new Date(Date.now() - 3 * 3_600_000).toUTCString())
    response.writeHead(403, { 'Content-Type': 'text/html' }).end('<p>Invalid credentials (The token is not yet valid)</p>')
  }, { credentials: { token: 'abc' } })
  await t.rejects(client.whoami(), { code: 'UNAUTHENTICATED', message: /not yet valid\)\).*; the clock here is 3 hours ahead of that of the server/ })
})
