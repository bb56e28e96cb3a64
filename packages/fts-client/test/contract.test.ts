/** What FTS REST says and wants, as the facts about it have it: routes, statuses, texts, states and types. */
import t from 'tap'
import type { Test } from 'tap'

import { createFtsClient } from '../src/client/fts-client.ts'
import type { FtsClient, JobRequest } from '../src/client/fts-client.ts'
import { activeFileStates, activeJobStates, terminalFileStates, terminalJobStates } from '../src/wire/job-state.ts'
import { isEnded } from '../src/client/watch.ts'
import { saidIn } from '../src/wire/refusal.ts'
import { scriptedServer } from './scripted-server.ts'

const id = '4a4f0e2e-7a3b-11ee-b962-0242ac120002'
const other = '5b4f0e2e-7a3b-11ee-b962-0242ac120002'
const file = { sources: ['https://a/x'], destinations: ['https://b/x'] }
const whoami = {
  user_dn: '/DC=ch/CN=jane', dn: ['/DC=ch/CN=jane'], vos: ['dteam'], vos_id: ['6b10f4e4-8fdc-5555-baa2-7d4850d4f406'], voms_cred: ['/dteam/Role=NULL/Capability=NULL'], base_id: '01874efb-4735-4595-bc9c-591aef8240c9', roles: [], level: { transfer: 'vo' },
  delegation_id: '9a4257f435fa9c1e', method: 'certificate', is_root: false
}
const jobFields = {
  job_id: id, job_state: 'ACTIVE', job_type: 'N', source_se: 'https://a', dest_se: 'https://b', vo_name: 'dteam', user_dn: '/DC=ch/CN=jane', cred_id: '9a4257f435fa9c1e', reason: null, submit_time: '2026-01-02T03:04:05', job_finished: null,
  priority: 3, retry: 0, verify_checksum: 'n', overwrite_flag: null, job_metadata: { a: 1 }
}
const fileFields = {
  file_id: 17, file_index: 0, file_state: 'FINISHED', source_surl: 'https://a/x', dest_surl: 'https://b/x', source_se: 'https://a', dest_se: 'https://b', filesize: 1048576, user_filesize: 0.0, checksum: 'ADLER32', start_time: '2026-01-02T03:04:06',
  finish_time: '2026-01-02T03:04:08', tx_duration: 1.5, throughput: 0.66, reason: '', retry: 0, transfer_host: 'fts01', log_file: null, activity: 'default', scitag: 206, file_metadata: null
}

interface Row {
  readonly call: (client: FtsClient) => Promise<unknown>
  readonly asks: string
  readonly body?: unknown
  readonly status?: number
  readonly answer: unknown
  readonly gives: unknown
}

/** §6.1, a row for each route, and for each form that its answer may have. */
const routes: Readonly<Record<string, Row>> = {
  version: { call: async c => await c.version(), asks: 'GET /', answer: { api: { major: 3 } }, gives: { api: { major: 3 } } },
  credentials: { call: async c => await c.whoami(), asks: 'GET /whoami', answer: whoami, gives: whoami },
  certificate: { call: async c => await c.certificate(), asks: 'GET /whoami/certificate', answer: '-----BEGIN CERTIFICATE-----\n', gives: '-----BEGIN CERTIFICATE-----\n' },
  submit: { call: async c => await c.submit({ files: [file], scitag: 65 }), asks: 'POST /jobs', body: { files: [{ ...file, scitag: 65 }] }, answer: { job_id: id }, gives: { jobId: id, files: 1 } },
  'one job': { call: async c => await c.job(id), asks: `GET /jobs/${id}`, answer: { ...jobFields, http_status: '200 Ok' }, gives: jobFields },
  'several jobs': { call: async c => await c.jobs([id, other]), asks: `GET /jobs/${id},${other}`, answer: [jobFields, { ...jobFields, job_id: other }], gives: [{ kind: 'job', job: jobFields }, { kind: 'job' }] },
  'several jobs, of which some failed': {
    call: async c => await c.jobs([id, other]),
    asks: `GET /jobs/${id},${other}`,
    status: 207,
    answer: [jobFields, { job_id: other, http_status: '404 Not Found', http_message: 'No job' }],
    gives: [{ kind: 'job' }, { kind: 'failed', jobId: other, status: 404, message: 'No job' }]
  },
  'one job with its files': {
    call: async c => await c.job(id, { files: true }),
    asks: `GET /jobs/${id}?files=${Object.keys(fileFields).join(',')}`,
    answer: { ...jobFields, files: [fileFields] },
    gives: { files: [fileFields] }
  },
  files: { call: async c => await c.files(id), asks: `GET /jobs/${id}/files`, answer: [{ ...fileFields, pid: 7 }], gives: [fileFields] },
  retries: { call: async c => await c.retries(id, 17), asks: `GET /jobs/${id}/files/17/retries`, answer: [{ attempt: 1, reason: 'x' }], gives: [{ attempt: 1 }] },
  'data management': { call: async c => await c.dataManagement(id), asks: `GET /jobs/${id}/dm`, answer: [], gives: [] },
  field: { call: async c => await c.field(id, 'priority'), asks: `GET /jobs/${id}/priority`, answer: 3, gives: 3 },
  'list of all that is active': { call: async c => await c.list(), asks: 'GET /jobs', answer: [jobFields], gives: [jobFields] },
  'list with filters': {
    call: async c => await c.list({ userDn: '/CN=a b', voName: 'cms', delegationId: 'd', states: ['FAILED', 'CANCELED'], sourceSe: 'https://a', destinationSe: 'https://b', limit: 500, timeWindow: '12:30', fields: ['priority'] }),
    asks: 'GET /jobs?user_dn=%2FCN%3Da+b&vo_name=cms&dlg_id=d&state_in=FAILED,CANCELED&source_se=https%3A%2F%2Fa&dest_se=https%3A%2F%2Fb&limit=500&time_window=12%3A30&fields=job_id,job_state,priority',
    answer: [],
    gives: []
  },
  'list of files': { call: async c => await c.listFiles(), asks: 'GET /files', answer: [{ ...fileFields, job_id: id }], gives: [{ ...fileFields, job_id: id }] },
  'list of files with filters': {
    call: async c => await c.listFiles({ voName: 'cms', states: ['FAILED'], sourceSe: 'https://a', destinationSe: 'https://b', destinationUrl: 'https://b/x?y', limit: 5, timeWindow: '2' }),
    asks: 'GET /files?vo_name=cms&state_in=FAILED&source_se=https%3A%2F%2Fa&dest_se=https%3A%2F%2Fb&dest_surl=https%3A%2F%2Fb%2Fx%3Fy&limit=5&time_window=2',
    answer: [],
    gives: []
  },
  'archived job': { call: async c => await c.job(id, { archived: true }), asks: `GET /archive/${id}`, answer: { ...jobFields, files: [fileFields] }, gives: { ...jobFields, files: [fileFields] } },
  'field of an archived job': { call: async c => await c.field(id, 'priority', { archived: true }), asks: `GET /archive/${id}/priority`, answer: 3, gives: 3 },
  cancel: { call: async c => await c.cancel([id]), asks: `DELETE /jobs/${id}`, answer: { ...jobFields, job_state: 'CANCELED' }, gives: [{ kind: 'job', job: { job_state: 'CANCELED' } }] },
  'cancel what has ended': {
    call: async c => await c.cancel([id]),
    asks: `DELETE /jobs/${id}`,
    answer: { ...jobFields, job_state: 'FINISHED', http_status: '304 Not Modified' },
    gives: [{ kind: 'job', job: { job_state: 'FINISHED', http_status: '304 Not Modified' } }]
  },
  'cancel files': { call: async c => await c.cancelFiles(id, [17, 18]), asks: `DELETE /jobs/${id}/files/17,18`, answer: ['CANCELED', 'FINISHED'], gives: ['CANCELED', 'FINISHED'] },
  'cancel all': { call: async c => await c.cancelAll(), asks: 'DELETE /jobs/all', answer: { affected_files: 4, affected_dm: 0, affected_jobs: 2 }, gives: { jobs: 2, files: 4 } },
  'cancel those of a VO': { call: async c => await c.cancelAll({ voName: 'cms' }), asks: 'DELETE /jobs/vo/cms', answer: { affected_files: 0, affected_dm: 0, affected_jobs: 0 }, gives: { jobs: 0, files: 0 } },
  priority: { call: async c => await c.setPriority([id, other], 5), asks: `POST /jobs/${id},${other}`, body: { params: { priority: 5 } }, answer: [jobFields, { ...jobFields, job_id: other }], gives: [{ kind: 'job' }, { kind: 'job' }] }
}

async function told (t: Test, status: number, answer: unknown, type = 'application/json'): Promise<{ readonly client: FtsClient, readonly asked: readonly { readonly method: string, readonly path: string, readonly body: string }[] }> {
  const { url, asked } = await scriptedServer(t, (_asked, response) => {
    response.writeHead(status, { 'Content-Type': type }).end(typeof answer === 'string' ? answer : JSON.stringify(answer))
  })
  const client = createFtsClient({ url })
  t.teardown(async () => { await client.close() })
  return { client, asked }
}

t.test('[FTS-Routes] each route is asked as it wants to be, and its answer understood', async t => {
  for (const [name, { call, asks, body, status = 200, answer, gives }] of Object.entries(routes)) {
    const { client, asked } = await told(t, status, answer)
    const given = await call(client)
    if (typeof gives === 'object') t.match(given, gives, name)
    else t.equal(given, gives, name)
    t.same(asked.map(({ method, path }) => `${method} ${path}`), [asks], `${name}: the question`)
    t.same(asked[0]?.body === '' ? undefined : JSON.parse(asked[0]?.body ?? ''), body, `${name}: its body`)
  }
})

t.test('[FTS-Delegate] an end, or null, or an empty list for clients of a newer kind', async t => {
  const [end, expiresAt] = ['2026-01-02T03:04:05', '2026-01-02T03:04:05.000Z']
  const answers = [
    [{ termination_time: end, voms_attrs: [] }, expiresAt, []],
    [{ termination_time: end, voms_attrs: ['', '/cms/Role=production'] }, expiresAt, ['/cms/Role=production']],
    [{ termination_time: end, voms_attrs: null }, expiresAt, []],
    [{ termination_time: end }, expiresAt, []],
    [null, undefined, undefined],
    [[], undefined, undefined]
  ] as const
  for (const [answer, expiresAt, attributes] of answers) {
    const { url, asked } = await scriptedServer(t, ({ path }, response) => { response.end(JSON.stringify(path === '/whoami' ? whoami : answer)) })
    const client = createFtsClient({ url })
    t.teardown(async () => { await client.close() })
    const delegation = await client.delegation()
    t.same([delegation?.expiresAt.toISOString(), delegation?.attributes], [expiresAt, attributes])
    t.same(asked.map(({ path }) => path), ['/whoami', '/delegation/9a4257f435fa9c1e'])
  }
})

t.test('[FTS-Delegate] what is not there can be taken back, and 204 has no body', async t => {
  for (const status of [204, 404]) {
    const { url, asked } = await scriptedServer(t, ({ path }, response) => { if (path === '/whoami') response.end(JSON.stringify(whoami)); else response.writeHead(status).end() })
    const client = createFtsClient({ url })
    t.teardown(async () => { await client.close() })
    await client.revokeDelegation()
    t.match(asked[1], { method: 'DELETE', path: '/delegation/9a4257f435fa9c1e' })
  }
})

t.test('[FTS-Errors] each status means what it means, in JSON and in HTML', async t => {
  const refusals: readonly (readonly [number, string, string])[] = [
    [400, 'REFUSED', 'Invalid value within the request: Invalid SciTag value: 0 (not in [65, 65535] range)'],
    [400, 'REFUSED', 'Invalid value within the request: Invalid SciTag value: mystring. Must be an integer in the [65, 65535] range!'],
    [401, 'UNAUTHENTICATED', 'Unauthorized'],
    [403, 'FORBIDDEN', 'Not enough permissions to check the job'],
    [404, 'JOB_UNKNOWN', 'No job with that id'],
    [409, 'JOB_DUPLICATE', 'The sid provided by the user is duplicated'],
    [419, 'PROXY_MISSING', 'No delegation found'],
    [424, 'VOMS_FAILED', 'No VOMS server of cms knows this user'],
    [500, 'SERVICE_FAILED', 'Internal Server Error']
  ]
  for (const [status, code, message] of refusals) {
    const controller = await told(t, status, { status: `${status} Whatever`, message })
    const error: unknown = await controller.client.job(id).catch((error: unknown) => error)
    t.match(error, { code, status }, `${status} in JSON`)
    t.ok((error as Error).message.includes(message), `${status} in JSON: ${message}`)
    const layer = await told(t, status, `<!doctype html><title>${status}</title><h1>Whatever</h1><p>${message}</p>`, 'text/html')
    const html: unknown = await layer.client.job(id).catch((error: unknown) => error)
    t.match(html, { code, status }, `${status} in HTML`)
    t.ok((html as Error).message.includes(message) && !(html as Error).message.includes('<'), `${status} in HTML: ${message}`)
  }
})

t.test('[FTS-Auth] a 403 in HTML that is about credentials is of those who authenticate', async t => {
  const message = 'Invalid credentials (Signature has expired)'
  await t.rejects((await told(t, 403, `<title>403 Forbidden</title>\n<h1>Forbidden</h1>\n<p>${message}</p>`, 'text/html')).client.whoami(), { code: 'UNAUTHENTICATED', message: /answered 403 \(Forbidden: Invalid credentials \(Signature has expired\)\); look whether/ })
  await t.rejects((await told(t, 403, { status: '403 Forbidden', message })).client.whoami(), { code: 'FORBIDDEN' })
})

t.test('[FTS-Errors] URLs in an explanation have neither passwords nor queries', async t => {
  t.equal(saidIn(JSON.stringify({ message: 'no https://jane:secret@a.example/x?authz=secret (root://jane@b.example//y?xrd=1)' })), 'no https://a.example/x (root://b.example//y)')
})

t.test('[FTS-Errors] an explanation that was made to take long takes no time', async t => {
  const million = 1_000_000
  const began = performance.now()
  for (const text of ['<script>'.repeat(million), '</h1>'.repeat(million), '<'.repeat(million), 'a'.repeat(million), JSON.stringify({ message: 'a'.repeat(million) }), '<!--'.repeat(million)]) t.ok(saidIn(text).length <= 300)
  t.ok(performance.now() - began < 2000)
})

t.test('[FTS-SciTag] the tags that FTS takes are those that are sent: integers in 65…65535, for each file, or none', async t => {
  const { client, asked } = await told(t, 200, { job_id: id })
  const sent: unknown[] = []
  for (const scitag of [65, 206, 65_535, null, undefined]) {
    await client.submit({ files: [{ ...file, ...scitag !== undefined && { scitag } }] })
    sent.push((JSON.parse(asked.at(-1)?.body ?? '') as JobRequest).files[0]?.scitag)
  }
  t.same(sent, [65, 206, 65_535, null, undefined])
  for (const scitag of [0, 64, 65_536, -1, 65.5, '65', true, 'mystring']) await t.rejects(client.submit({ files: [{ ...file, scitag: scitag as number }] }), { code: 'TAG_INVALID' }, String(scitag))
  await t.rejects(client.submit({ files: [file], params: { scitag: 206 } as object }), { code: 'JOB_INVALID' }, 'params.scitag, which FTS ignores')
  t.equal(asked.length, 5)
})

t.test('[FTS-States] jobs and files have these states, and those of a newer server', async t => {
  t.strictSame(activeJobStates, ['SUBMITTED', 'READY', 'ACTIVE', 'STAGING', 'DELETE', 'ARCHIVING', 'QOS_TRANSITION', 'QOS_REQUEST_SUBMITTED'])
  t.strictSame(terminalJobStates, ['FINISHED', 'FAILED', 'FINISHEDDIRTY', 'CANCELED'])
  t.strictSame(activeFileStates, ['STAGING', 'STARTED', 'SUBMITTED', 'READY', 'ACTIVE', 'ARCHIVING', 'QOS_TRANSITION', 'QOS_REQUEST_SUBMITTED', 'FORCE_START', 'TOKEN_PREP', 'ON_HOLD', 'ON_HOLD_STAGING', 'NOT_USED'])
  t.strictSame(terminalFileStates, ['FINISHED', 'FAILED', 'CANCELED'])
  for (const state of [...activeJobStates, ...terminalJobStates, 'SOMETHING_NEW']) {
    const { client } = await told(t, 200, { ...jobFields, job_state: state })
    const job = await client.job(id)
    t.equal(job.job_state, state)
    t.equal(isEnded(job), /^(FINISHED|FAILED|FINISHEDDIRTY|CANCELED)$/.test(state), state)
  }
})

t.test('[FTS-States] fields that are null, missing or unknown are taken, those of another type are not', async t => {
  const bare = { job_id: id, job_state: 'SUBMITTED' }
  const { client } = await told(t, 200, { ...Object.fromEntries(Object.keys(jobFields).map(key => [key, null])), ...bare, new_field: [1], files: [{ file_id: 1, file_state: 'READY', scitag: null, filesize: null }] })
  t.match(await client.job(id, { files: true }), { ...bare, new_field: [1], files: [{ file_id: 1 }] })
  const wrong = [{ job_state: 1 }, { job_id: null }, { priority: '3' }, { reason: 7 }, { files: {} }, { files: [{ file_id: '1', file_state: 'READY' }] }, { files: [{ file_id: 1 }] }, { files: [{ ...fileFields, scitag: '206' }] }, { files: [{ ...fileFields, filesize: '1' }] }]
  for (const change of wrong) await t.rejects((await told(t, 200, { ...bare, ...change })).client.job(id), { code: 'ANSWER_INVALID' }, JSON.stringify(change))
})

t.test('[FTS-Routes] a list is of at most 500 jobs or files', async t => {
  const { client, asked } = await told(t, 200, [])
  for (const limit of [0, 501, 1.5]) {
    await t.rejects(client.list({ limit }), { code: 'OPTIONS_INVALID', path: ['limit'] })
    await t.rejects(client.listFiles({ limit }), { code: 'OPTIONS_INVALID', path: ['limit'] })
  }
  await t.rejects(client.list({ timeWindow: '2 days' }), { code: 'OPTIONS_INVALID', path: ['timeWindow'] })
  t.equal(asked.length, 0)
})
