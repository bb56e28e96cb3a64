/** The server that stands for FTS is as strict as FTS: asked with curl and with bare HTTPS, by no client of ours. */
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import t from 'tap'

import { ftsServer } from './support/fts-server/fts-server.ts'
import type { FtsServer } from './support/fts-server/fts-server.ts'
import { gridAuthority } from './support/grid-authority.ts'
import type { Identity } from './support/grid-authority.ts'
import { needs } from './support/peers.ts'
import { run } from './support/run.ts'
import { answerTo } from './support/serving.ts'
import { startSite } from './support/site.ts'
import { temporaryDirectory } from './support/temporary.ts'
import { lineOf } from './support/told-flow.ts'
import { until } from './support/until.ts'

const authority = await gridAuthority()
const jane = await authority.user()
const file = (more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({ sources: ['https://a.example.org/x'], destinations: ['https://b.example.org/x'], ...more })

interface Told {
  readonly status: number
  readonly headers: NodeJS.Dict<string | string[]>
  readonly body: string
  readonly json: Readonly<Record<string, unknown>>
}

interface As {
  readonly identity?: Identity
  readonly token?: string
  readonly userAgent?: string
}

/** On a connection of its own. */
async function ask (server: FtsServer, method: string, path: string, { identity, token, userAgent = 'curl/8' }: As, body: unknown = ''): Promise<Told> {
  const asking = request(`${server.url}${path}`, {
    method,
    agent: false,
    ca: authority.certificate,
    headers: { 'user-agent': userAgent, ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    ...(identity !== undefined && { cert: identity.certificate, key: identity.privateKey })
  })
  asking.end(typeof body === 'string' ? body : JSON.stringify(body))
  const answer = await answerTo(asking)
  return { ...answer, get json () { return JSON.parse(answer.body) as Told['json'] } }
}

const withToken = (claims?: Readonly<Record<string, unknown>>): As => ({ token: authority.token(claims) })

async function submitted (server: FtsServer, job: unknown, as: As = withToken()): Promise<string> {
  const { status, json, body } = await ask(server, 'POST', '/jobs', as, job)
  if (status !== 200) throw new Error(body)
  return String(json['job_id'])
}

t.test('who asks is told, by certificate, by proxy of a proxy and by token', async t => {
  const server = await ftsServer(t, { authority })
  const proxy = await authority.proxy(await authority.proxy(jane, { kind: 'rsa' }))
  const [own, delegated, bearer] = [await ask(server, 'GET', '/whoami', { identity: jane }), await ask(server, 'GET', '/whoami', { identity: proxy }), await ask(server, 'GET', '/whoami', withToken())]
  t.match(own.json, { user_dn: '/DC=org/DC=example/CN=Jane Doe', method: 'certificate', vos: ['dteam'], is_root: false, base_id: '01874efb-4735-4595-bc9c-591aef8240c9' })
  t.match(own.json['delegation_id'], /^[0-9a-f]{16}$/)
  t.equal(delegated.json['delegation_id'], own.json['delegation_id'])
  t.match(bearer.json, { user_dn: 'jane', method: 'oauth2' })
  t.equal((await ask(server, 'GET', '/whoami/certificate', { identity: proxy })).body.match(/BEGIN CERTIFICATE/g)?.length, 3)
  t.match((await ask(server, 'GET', '/', withToken())).json, { api: { major: 3 }, schema: { major: 8, minor: 2 } })
})

t.test('what authentication refuses is HTML', async t => {
  const server = await ftsServer(t, { authority })
  const stranger = await (await gridAuthority()).user('Stranger', { kind: 'ec' })
  const refusals: readonly (readonly [string, number, As, RegExp])[] = [
    ['nobody', 401, {}, /Come with a certificate/],
    ['another authority', 403, { identity: stranger }, /authority is not known/],
    ['an expired certificate', 403, { identity: await authority.user('Old', { until: -60, kind: 'ec' }) }, /has ended/],
    ['an expired proxy', 403, { identity: await authority.proxy(jane, { until: -60 }) }, /has ended/],
    ['a proxy signed by another', 403, { identity: { ...await authority.proxy(stranger), keys: jane.keys } }, /authority is not known/],
    ['an expired token', 403, withToken({ exp: 1000 }), /token has ended/],
    ['a token of tomorrow', 403, withToken({ nbf: 4_000_000_000 }), /has not begun/],
    ['a token without scope', 403, withToken({ scope: undefined }), /no claim scope/],
    ['a token without audience', 403, withToken({ aud: undefined }), /no claim aud/],
    ['a token of another issuer', 403, withToken({ iss: 'https://elsewhere.example.org/' }), /issuer/],
    ['a token with another signature', 403, { token: authority.token().slice(0, -8) }, /issuer/],
    ['no token at all', 403, { token: 'abc' }, /no JWT/]
  ]
  for (const [name, status, as, reason] of refusals) {
    const told = await ask(server, 'GET', '/whoami', as)
    t.match(told, { status, headers: { 'content-type': /^text\/html/ }, body: reason }, name)
    t.match(told.body, /^<!doctype html>/)
  }
})

t.test('a tag is an integer of JSON from 65 to 65535, and every other is refused in the words of FTS', async t => {
  const server = await ftsServer(t, { authority })
  const range = (shown: string): string => `Invalid value within the request: Invalid SciTag value: ${shown} (not in [65, 65535] range)`
  const type = (shown: string): string => `Invalid value within the request: Invalid SciTag value: ${shown}. Must be an integer in the [65, 65535] range!`
  const refused: readonly (readonly [string, string])[] = [
    ['0', range('0')], ['64', range('64')], ['65536', range('65536')], ['-1', range('-1')], ['true', range('True')],
    ['"mystring"', type('mystring')], ['"65"', type('65')], ['65.0', type('65.0')], ['65.5', type('65.5')], ['6.5e1', type('65.0')]
  ]
  for (const [scitag, message] of refused) {
    const { status, json } = await ask(server, 'POST', '/jobs', withToken(), `{"files":[{"sources":["https://a/x"],"destinations":["https://b/x"],"scitag":${scitag}}],"params":{}}`)
    t.equal(status, 400, scitag)
    t.same(json, { status: '400 Bad Request', message }, scitag)
  }
  for (const [given, kept] of [['65', 65], ['65535', 65535], ['null', null]] as const) {
    const id = await submitted(server, `{"files":[{"sources":["https://a/x"],"destinations":["https://b/x"],"scitag":${given},"metadata":{"text":"\\"scitag\\": 65.0"}}],"params":{"scitag":206}}`)
    t.match(JSON.parse((await ask(server, 'GET', `/jobs/${id}/files`, withToken())).body), [{ scitag: kept, file_metadata: { text: '"scitag": 65.0' } }], given)
  }
})

t.test('what else is wrong with a submission is said', async t => {
  const server = await ftsServer(t, { authority })
  const refused: readonly (readonly [unknown, string | RegExp])[] = [
    ['{', 'The body is not JSON'],
    ['[]', 'The body is no JSON object'],
    [{}, 'The request has no files'],
    [{ files: [] }, 'No file has both a source and a destination'],
    [{ files: [file({ sources: ['/etc/passwd'] })] }, 'Invalid value within the request: no scheme in /etc/passwd'],
    [{ files: [file({ sources: ['file:///etc/passwd'] })] }, 'Invalid value within the request: a file of the server itself: file:///etc/passwd'],
    [{ files: [file({ sources: ['https:///x'] })] }, 'Invalid value within the request: no host in https:///x'],
    [{ files: [file({ sources: ['https://a/'] })] }, 'Invalid value within the request: no path in https://a/'],
    [{ files: [{ sources: ['https://a/x'] }] }, 'A file has no destinations'],
    [{ files: [file()], params: { priority: 'high' } }, /^Invalid value within the request: no integer: high/],
    [{ files: [file()], params: { id_generator: 'deterministic' } }, 'The id_generator deterministic needs a sid'],
    [{ files: [file({ sources: ['https://a/x', 'https://c/x'] })], params: { reuse: true } }, /neither multihop nor reuse/],
    [{ files: [file({ sources: ['https://a/x', 'https://c/x'] }), file()] }, 'A job of several replicas has one file'],
    [{ files: [file(), file({ sources: ['https://c/x'] })], params: { reuse: true } }, /one source/],
    [{ files: [file()], params: { overwrite: true, overwrite_on_retry: true } }, 'These overwrite flags exclude each other'],
    [{ files: [file({ source_tokens: [authority.token()] })] }, /belong together$/],
    [{ files: [file({ source_tokens: ['a', 'b'], destination_tokens: ['c'] })] }, 'As many source_tokens are needed as sources'],
    [{ files: [file({ source_tokens: [authority.token({ iss: 'https://x.example/' })], destination_tokens: [authority.token()] })] }, 'The issuer of a token of a file is not known: https://x.example/'],
    [{ files: [file()], params: { bring_online: 60 } }, /not for tokens: bring_online/]
  ]
  for (const [body, message] of refused) {
    t.match((await ask(server, 'PUT', '/jobs', withToken(), body)), { status: 400, json: { status: '400 Bad Request', message } })
  }
  t.equal(server.jobs.size, 0)
})

t.test('jobs are of a type, a priority and a state', async t => {
  const server = await ftsServer(t, { authority })
  const jobOf = async (body: unknown): Promise<Told['json']> => (await ask(server, 'GET', `/jobs/${await submitted(server, body)}?files=file_state,scitag,nonsense`, withToken())).json
  t.match(await jobOf({ files: [file({ scitag: 206 })], params: { priority: 9 }, colour: 'red' }), {
    job_state: 'SUBMITTED', job_type: 'N', priority: 5, source_se: 'https://a.example.org', dest_se: 'https://b.example.org', vo_name: 'dteam', job_finished: null, http_status: '200 Ok', files: [{ file_state: 'TOKEN_PREP', scitag: 206 }], submit_time: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/
  })
  t.match(await jobOf({ files: [file(), file({ sources: ['https://c/x'] })], params: { priority: -1 } }), { priority: 1, source_se: null, dest_se: 'https://b.example.org' })
  t.match(await jobOf({ files: [file({ sources: ['https://a/x', 'https://c/x'] })] }), { job_type: 'R', files: [{ file_state: 'TOKEN_PREP' }, { file_state: 'NOT_USED' }] })
  t.match(await jobOf({ files: [file(), file()], params: { reuse: 'Y' } }), { job_type: 'Y' })
  t.match(await jobOf({ files: [file(), file({ sources: ['https://b/x'], destinations: ['https://c/x'] })], params: { multihop: true } }), { job_type: 'H', source_se: 'https://a.example.org', dest_se: 'https://c' })
})

t.test('a job id can be foretold, and is taken once', async t => {
  const server = await ftsServer(t, { authority, userOf: () => ({ vo: 'cms' }) })
  const body = { files: [file()], params: { id_generator: 'deterministic', sid: 'rule-1' } }
  // Of Python: uuid.uuid5(uuid.uuid5(uuid.UUID('01874efb-4735-4595-bc9c-591aef8240c9'), 'cms'), 'rule-1').
  t.equal(await submitted(server, body), '4a41d252-6ee7-5450-bd50-0e2119b546ad')
  t.match(await ask(server, 'POST', '/jobs', withToken(), body), { status: 409, json: { status: '409 Conflict', message: 'A job with this sid is there already' } })
})

t.test('a script takes files through their states, and the state of the job follows', async t => {
  const server = await ftsServer(t, { authority })
  const id = await submitted(server, { files: [file(), file(), file()], params: { retry: 1 } })
  const state = async (): Promise<unknown> => (await ask(server, 'GET', `/jobs/${id}/job_state`, withToken())).json
  server.advance(id, 0, 'ACTIVE')
  t.equal(await state(), 'ACTIVE')
  server.advance(id, 0, 'SUBMITTED', { reason: 'timed out' })
  server.advance(id, 0, 'ACTIVE')
  server.advance(id, 0, 'FINISHED', { filesize: 10, throughput: 5.5 })
  server.advance(id, 1, 'FAILED', { reason: 'No such file' })
  t.equal(await state(), 'ACTIVE')
  server.advanceAll(id, 'FINISHED')
  t.equal(await state(), 'FINISHEDDIRTY')
  const files = JSON.parse((await ask(server, 'GET', `/jobs/${id}/files`, withToken())).body) as Told['json'][]
  t.match(files, [{ file_state: 'FINISHED', filesize: 10, throughput: 5.5, retry: 1, finish_time: /T/ }, { reason: 'No such file' }, { file_state: 'FINISHED' }])
  t.notOk('tokens' in (files[0] ?? {}), 'tokens are kept')
  t.match((await ask(server, 'GET', `/jobs/${id}/files/${String(files[0]?.['file_id'])}/retries`, withToken())).json, [{ attempt: 1, reason: 'timed out' }])
  t.same((await ask(server, 'GET', `/jobs/${id}/dm`, withToken())).json, [])
  t.match(await ask(server, 'GET', `/jobs/${id}/colour`, withToken()), { status: 404, json: { status: '404 Not Found', message: 'The job has no such field' } })
})

t.test('several jobs are told in one answer, which is a 207 when one of them is not there', async t => {
  const server = await ftsServer(t, { authority, userOf: dn => dn === 'root' ? { isRoot: true } : dn === 'cms' ? { vo: 'cms' } : {} })
  const [one, two] = [await submitted(server, { files: [file()] }), await submitted(server, { files: [file()] })]
  const missing = { job_id: 'none', http_status: '404 Not Found', http_message: 'There is no job "none"' }
  t.match(await ask(server, 'GET', `/jobs/${one},${two}`, withToken()), { status: 200, json: [{ job_id: one }, { job_id: two }] })
  t.match(await ask(server, 'GET', `/jobs/${one},none`, withToken()), { status: 207, json: [{ job_id: one, http_status: '200 Ok' }, missing] })
  t.match(await ask(server, 'GET', '/jobs/none', withToken()), { status: 404, json: missing })
  t.match(await ask(server, 'GET', '/jobs/none/files', withToken()), { status: 404, json: { status: '404 Not Found', message: missing.http_message } })
  t.match(await ask(server, 'GET', `/jobs/${one}`, withToken({ sub: 'cms' })), { status: 403, json: { http_status: '403 Forbidden' } })
  t.match(await ask(server, 'POST', `/jobs/${one},${two}`, withToken(), { params: { priority: 4 } }), { status: 200, json: [{ priority: 4 }, { priority: 4 }] })
  t.match(await ask(server, 'DELETE', `/jobs/${one},none`, withToken()), { status: 207, json: [{ job_state: 'CANCELED', http_status: '200 Ok' }, missing] })
  t.match(await ask(server, 'DELETE', `/jobs/${one}`, withToken()), { status: 200, json: { job_state: 'CANCELED', http_status: '304 Not Modified' } })
  t.match(await ask(server, 'DELETE', '/jobs/all', withToken()), { status: 403, json: { message: 'That needs root privileges' } })
  t.match(await ask(server, 'DELETE', '/jobs/vo/dteam', withToken({ sub: 'root' })), { status: 200, json: { affected_files: 1, affected_dm: 0, affected_jobs: 1 } })
  t.match(await ask(server, 'PATCH', '/jobs', withToken()), { status: 405, json: { status: '405 Method Not Allowed' } })
})

t.test('files are cancelled one by one in normal jobs only', async t => {
  const server = await ftsServer(t, { authority })
  const id = await submitted(server, { files: [file(), file()] })
  const [first, second] = server.jobs.get(id)?.files.map(({ file_id: fileId }) => fileId) ?? []
  t.same((await ask(server, 'DELETE', `/jobs/${id}/files/${first}`, withToken())).json, 'CANCELED')
  t.equal(server.jobs.get(id)?.job.job_state, 'SUBMITTED')
  t.same((await ask(server, 'DELETE', `/jobs/${id}/files/${second},7`, withToken())).json, ['CANCELED', 'is not of this job'])
  t.equal(server.jobs.get(id)?.job.job_state, 'CANCELED')
  const reuse = await submitted(server, { files: [file()], params: { reuse: true } })
  t.match(await ask(server, 'DELETE', `/jobs/${reuse}/files/1`, withToken()), { status: 400, json: { message: /one by one, not in Y$/ } })
})

t.test('a list holds what has not ended, and with a state and a limit or a window what has', async t => {
  const server = await ftsServer(t, { authority })
  const [ended, active] = [await submitted(server, { files: [file()] }), await submitted(server, { files: [file()] })]
  server.advance(ended, 0, 'FINISHED')
  const idsOf = async (query: string): Promise<unknown> => ((await ask(server, 'GET', `/jobs${query}`, withToken())).json as unknown as { job_id: string }[]).map(job => job.job_id)
  t.same(await idsOf(''), [active])
  t.same(await idsOf('?state_in=FINISHED'), [])
  t.same(await idsOf('?state_in=FINISHED,SUBMITTED&limit=500'), [active, ended])
  t.same(await idsOf('?state_in=FINISHED&time_window=1'), [ended])
  t.same(await idsOf('?source_se=https://b.example.org'), [])
  t.same((await ask(server, 'GET', '/jobs?fields=job_id,colour', withToken())).json, [{ job_id: active }])
  t.match(await ask(server, 'GET', '/jobs?limit=501', withToken()), { status: 400, json: { message: 'The limit is 500 at most' } })
  t.equal((await ask(server, 'GET', '/jobs?dlg_id=abc', withToken())).status, 403)
  t.match((await ask(server, 'GET', '/files?dest_surl=https://b.example.org/x', withToken())).json, [{ job_id: active }])
  t.same((await ask(server, 'GET', '/files?state_in=FINISHED&limit=500', withToken())).json, [])
  t.match((await ask(server, 'GET', '/files?time_window=0:30', withToken())).json, [{ job_id: ended, file_state: 'FINISHED' }])
})

t.test('what is archived is in the archive alone, and belongs to whom it belonged', async t => {
  const server = await ftsServer(t, { authority, userOf: dn => ({ vo: dn === 'mallory' ? 'other' : 'dteam' }) })
  const id = await submitted(server, { files: [file({ scitag: 206 })] })
  t.equal((await ask(server, 'GET', `/archive/${id}`, withToken())).status, 404)
  server.advance(id, 0, 'FINISHED')
  server.archive(id)
  t.equal((await ask(server, 'GET', `/jobs/${id}`, withToken())).status, 404)
  t.same((await ask(server, 'GET', '/jobs?state_in=FINISHED&limit=9', withToken())).json, [])
  t.match((await ask(server, 'GET', `/archive/${id}`, withToken())).json, { job_id: id, job_state: 'FINISHED', files: [{ scitag: 206 }] })
  t.match(await ask(server, 'GET', `/archive/${id}/job_state`, withToken()), { status: 200, body: '"FINISHED"' })
  t.equal((await ask(server, 'GET', `/archive/${id}/colour`, withToken())).status, 404)
  t.equal((await ask(server, 'GET', `/archive/${id}`, withToken({ sub: 'mallory' }))).status, 403)
})

t.test('without a delegated proxy that lives, a certificate submits nothing', async t => {
  const server = await ftsServer(t, { authority })
  const as = { identity: jane }
  const id = String((await ask(server, 'GET', '/whoami', as)).json['delegation_id'])
  const submit = async (): Promise<Told> => await ask(server, 'POST', '/jobs', as, { files: [file()] })
  t.equal((await ask(server, 'GET', `/delegation/${id}`, as)).body, 'null')
  t.equal((await ask(server, 'GET', `/delegation/${id}`, { ...as, userAgent: 'fts-python-bindings/3.12.1' })).body, '[]')
  t.equal((await ask(server, 'DELETE', `/delegation/${id}`, as)).status, 404)
  t.match(await ask(server, 'GET', '/delegation/0123456789abcdef', as), { status: 403, json: { status: '403 Forbidden' } })
  t.match(await submit(), { status: 419, json: { status: '419 Authentication Timeout', message: 'Nothing is delegated by "/DC=org/DC=example/CN=Jane Doe"' } })
  t.match(await ask(server, 'PUT', `/delegation/${id}/credential`, as, 'x'), { status: 400, json: { message: 'Ask for a request first' } })

  const asked = await ask(server, 'GET', `/delegation/${id}/request`, as)
  t.match(asked, { status: 200, headers: { 'content-type': /^text\/plain/, 'x-delegation-id': id }, body: /BEGIN CERTIFICATE REQUEST/ })
  t.equal((await ask(server, 'GET', `/delegation/${id}/request`, as)).body, asked.body, 'the same request is handed out again')
  for (const [name, pem, message] of [
    ['nothing', 'x', /^Could not process the proxy: two certificates are needed/],
    ['one certificate', jane.certificate, /^Could not process the proxy: two certificates are needed/],
    ['a proxy of another key', (await authority.proxy(jane)).certificate, /^Could not process the proxy: its key is not that/]
  ] as const) t.match(await ask(server, 'PUT', `/delegation/${id}/credential`, as, pem), { status: 400, json: { message } }, name)
})

t.test('a proxy signed by OpenSSL is taken, and ends when the first of its chain does', async t => {
  if (!needs(t, 'openssl', 'curl')) return
  const server = await ftsServer(t, { authority })
  const home = await temporaryDirectory(t)
  const at = (name: string): string => join(home, name)
  const files = { 'ca.pem': authority.certificate, 'user.pem': jane.certificate, 'user.key': jane.privateKey, ext: 'proxyCertInfo=critical,language:id-ppl-inheritAll\nkeyUsage=critical,digitalSignature,keyEncipherment\n' }
  for (const [name, text] of Object.entries(files)) await writeFile(at(name), text)
  const curl = async (...words: readonly string[]): Promise<string> => (await run('curl', ['-sS', '--max-time', '20', '--cacert', at('ca.pem'), '--cert', at('user.pem'), '--key', at('user.key'), ...words])).said
  const id = String((JSON.parse(await curl(`${server.url}/whoami`)) as Told['json'])['delegation_id'])
  await curl('-o', at('request.pem'), `${server.url}/delegation/${id}/request`)
  t.match((await run('openssl', ['req', '-in', at('request.pem'), '-noout', '-verify', '-subject', '-text'])).said, /Subject: O ?= ?Dummy[^]*2048 bit[^]*sha256WithRSA[^]*verify OK/)
  const sign = async (subject: string, days: string): Promise<string> => {
    await run('openssl', ['x509', '-req', '-in', at('request.pem'), '-CA', at('user.pem'), '-CAkey', at('user.key'), '-set_serial', '7', '-days', days, '-extfile', at('ext'), '-subj', subject, '-out', at('proxy.pem')])
    await run('sh', ['-c', 'cat proxy.pem user.pem > chain.pem'], { cwd: home })
    return await curl('-w', '%{http_code}', '-T', at('chain.pem'), `${server.url}/delegation/${id}/credential`)
  }
  t.match(await sign('/DC=org/CN=Somebody/CN=7', '1'), /Could not process the proxy: its subject does not begin with its issuer.*400/)
  t.equal(await sign('/DC=org/DC=example/CN=Jane Doe/CN=7', '9'), '201')
  t.match(JSON.parse(await curl(`${server.url}/delegation/${id}`)), { termination_time: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10), voms_attrs: [''] })
  t.match(await curl(`${server.url}/jobs`, '-d', JSON.stringify({ files: [file()] })), /job_id/)
  for (const [leftMs, message] of [[3_599_000, /ends within the hour/], [-5000, /ended \d seconds ago/]] as const) {
    server.delegations.expire(id, Date.now() + leftMs)
    t.match(JSON.parse(await curl(`${server.url}/jobs`, '-d', JSON.stringify({ files: [file()] }))), { status: /^419/, message })
  }
  t.equal(await curl('-X', 'DELETE', '-w', '%{http_code}', `${server.url}/delegation/${id}`), '204')
})

t.test('it goes wrong when asked to, and what was to be lost has been done', async t => {
  const server = await ftsServer(t, { authority })
  server.misbehave('garbage', { path: /^\/whoami/ })
  const garbage = await ask(server, 'GET', '/whoami', withToken())
  t.throws(() => garbage.json)
  server.misbehave('redirect', { location: 'https://localhost:1/' })
  t.match(await ask(server, 'GET', '/whoami', withToken()), { status: 302, headers: { location: 'https://localhost:1/' } })
  server.misbehave('unavailable', { times: 2, method: 'GET' })
  t.equal((await ask(server, 'GET', '/whoami', withToken())).status, 503)
  server.misbehave('lost', { method: 'POST' })
  await t.rejects(ask(server, 'POST', '/jobs', withToken(), { files: [file()] }), { code: 'ECONNRESET' })
  t.equal(server.jobs.size, 1)
  server.misbehave('cut', { method: 'PUT' })
  await t.rejects(ask(server, 'PUT', '/jobs', withToken(), { files: [file()] }), { code: 'ECONNRESET' })
  t.equal(server.jobs.size, 2)
  server.misbehave('hang', { method: 'DELETE' })
  const hanging = request(`${server.url}/jobs/x`, { method: 'DELETE', agent: false, ca: authority.certificate, headers: { authorization: `Bearer ${authority.token()}` } }).end()
  await until('the request', () => server.requests.some(({ method }) => method === 'DELETE'))
  await Promise.all([once(hanging, 'error'), server.close()])
})

t.test('with the engine, a job is copied, and its tag is on the COPY alone', async t => {
  const [server, site] = [await ftsServer(t, { authority, engine: 'copy' }), await startSite(t)]
  const seen: IncomingMessage[] = []
  site.server.on('request', (asked: IncomingMessage) => seen.push(asked))
  await site.write('/from', 'content')
  const copied = async (files: readonly unknown[], params = {}): Promise<unknown> => {
    const id = await submitted(server, { files, params })
    return await until('the end of the job', () => server.jobs.get(id)?.job.job_finished !== null && server.jobs.get(id))
  }
  const pair = (from: string, to: string): Record<string, unknown> => file({ sources: [`${site.url}${from}`], destinations: [`${site.url}${to}`], scitag: 206 })
  t.match(await copied([pair('/from', '/to')]), { job: { job_state: 'FINISHED' }, files: [{ file_state: 'FINISHED', filesize: 7, reason: '' }] })
  t.equal(String(await site.read('/to')), 'content')
  t.match(seen.find(({ method }) => method === 'COPY')?.headers, { source: `${site.url}/from`, scitag: '206', transferheaderauthorization: /^Bearer ey/, authorization: /^Bearer ey/, credential: 'none' })
  t.same(seen.filter(({ headers }) => headers['scitag'] !== undefined).map(({ method }) => method), ['COPY'])
  t.match(await copied([pair('/from', '/to'), pair('/none', '/new')], { retry: 1 }), { job: { job_state: 'FAILED' }, files: [{ reason: /not to be overwritten/ }, { reason: /404/, retry: 1 }] })
  t.match(await copied([file({ sources: [`${site.url}/none`, `${site.url}/from`], destinations: [`${site.url}/replica`] })]), { job: { job_state: 'FINISHED', job_type: 'R' }, files: [{ file_state: 'FAILED' }, { file_state: 'FINISHED' }] })
  t.match(await copied([pair('/from', '/hop'), pair('/hop', '/last')], { multihop: true }), { job: { job_state: 'FINISHED' } })
  const tagged = (await site.told()).map(flow => lineOf(flow, { site: site.port })).filter(line => line.startsWith('3/14'))
  t.same(tagged, Array.from({ length: 3 }, () => '3/14 http-put site → client'))
})

t.test('a job that is cancelled is copied no further', async t => {
  const [server, silent] = [await ftsServer(t, { authority, engine: 'copy' }), createServer(() => {})]
  await once(silent.listen(0, '127.0.0.1'), 'listening')
  t.teardown(() => silent.close())
  const id = await submitted(server, { files: [file({ destinations: [`http://127.0.0.1:${(silent.address() as AddressInfo).port}/x`] })] })
  const [asked] = await once(silent, 'request') as [IncomingMessage]
  const gone = once(asked.socket, 'close')
  await ask(server, 'DELETE', `/jobs/${id}`, withToken())
  await gone
  t.match(server.jobs.get(id), { job: { job_state: 'CANCELED' }, files: [{ file_state: 'CANCELED' }] })
})

t.test('ten thousand files in one job are no trouble', async t => {
  const server = await ftsServer(t, { authority })
  const id = await submitted(server, { files: Array.from({ length: 10_000 }, (_, index) => file({ destinations: [`https://b.example.org/${index}`], scitag: 206 })) })
  t.equal((JSON.parse((await ask(server, 'GET', `/jobs/${id}/files`, withToken())).body) as unknown[]).length, 10_000)
})
