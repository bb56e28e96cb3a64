/** Jobs are watched until they have ended, whatever the server does meanwhile. */
import t from 'tap'
import { fakeClock } from '@scitags/core/testing'

import { selfSigned } from './certificates.ts'
import { all, id, job, oneFile, setUp } from './scripted-client.ts'
import { json } from './scripted-server.ts'

t.test('watching tells what is there, then what changes, asks seldom when nothing does, and ends with the last job', async t => {
  const clock = fakeClock()
  const rounds: readonly (readonly unknown[])[] = [
    [{ ...job(1, 'SUBMITTED'), files: [{ file_id: 1, file_state: 'SUBMITTED' }, { file_id: 2, file_state: 'SUBMITTED' }] }, { job_id: id(2), http_status: '403 Forbidden', http_message: 'Not enough permissions' }],
    [{ ...job(1, 'ACTIVE'), files: [{ file_id: 1, file_state: 'ACTIVE' }, { file_id: 2, file_state: 'SUBMITTED' }] }],
    [],
    [],
    [{ ...job(1, 'FINISHEDDIRTY'), files: [{ file_id: 1, file_state: 'FINISHED' }, { file_id: 2, file_state: 'FAILED', reason: 'no such file' }] }]
  ]
  const askedAt: number[] = []
  const { client } = await setUp(t, (_asked, response, index) => {
    askedAt.push(Math.round((clock.nowMicros() - start) / 1000))
    const round = rounds[index] ?? []
    // Twice the server is away.
    if (round.length === 0) response.writeHead(503).end('restarting')
    else json(response, round.length === 1 ? round[0] : round, 200)
  }, { clock })
  const start = clock.nowMicros()
  const changes: string[] = []
  const going = setInterval(() => { if (clock.pending > 0) clock.advance(100) }, 1)
  t.teardown(() => { clearInterval(going) })
  for await (const change of client.watch([id(1), id(2)], { shortestIntervalMs: 1000, longestIntervalMs: 2000 })) {
    changes.push(change.kind === 'file' ? `file ${change.file.file_id} ${change.state}` : change.kind === 'job' ? `job ${change.state}` : `${change.kind} ${'code' in change.error ? String(change.error.code) : ''}`)
  }
  t.same(changes, ['file 1 SUBMITTED', 'file 2 SUBMITTED', 'job SUBMITTED', 'lost FORBIDDEN', 'file 1 ACTIVE', 'job ACTIVE', 'unanswered SERVICE_FAILED', 'unanswered SERVICE_FAILED', 'file 1 FINISHED', 'file 2 FAILED', 'job FINISHEDDIRTY'])
  t.same(askedAt, [0, 1000, 2000, 3500, 5500])
})

t.test('a credential that runs out while a job is watched costs no job; one that is gone is told once', async t => {
  const clock = fakeClock()
  const { client } = await setUp(t, (_asked, response, index) => {
    if (index === 0) response.writeHead(403, { 'Content-Type': 'text/html' }).end('<h1>Forbidden</h1><p>Invalid credentials (the token has ended)</p>')
    else json(response, { job_id: id(1), http_status: '404 Not Found', http_message: 'No job' }, 404)
  }, { clock })
  const going = setInterval(() => { if (clock.pending > 0) clock.advance(1000) }, 1)
  t.teardown(() => { clearInterval(going) })
  t.match(await all(client.watch(id(1))), [
    { kind: 'unanswered', error: { code: 'UNAUTHENTICATED' } },
    { kind: 'lost', jobId: id(1), error: { code: 'JOB_UNKNOWN', message: `the FTS server has no such job: job ${id(1)}: No job` } }
  ])
})

t.test('whoever watches can give up while waiting', async t => {
  const clock = fakeClock()
  const leaving = new AbortController()
  const { client } = await setUp(t, (_asked, response) => { json(response, job(1)) }, { clock })
  const watching = client.watch(id(1), { files: false, signal: leaving.signal })[Symbol.asyncIterator]()
  t.match(await watching.next(), { value: { kind: 'job', state: 'ACTIVE' } })
  const next = watching.next()
  await new Promise(resolve => { setImmediate(resolve) })
  leaving.abort()
  await t.rejects(next, { code: 'CANCELLED' })
  t.equal(clock.pending, 0)
  t.throws(() => client.watch(['../x']), { code: 'JOB_INVALID' })
})

t.test('[FTS-Watch] questions about files are of a size that can be answered; a job that is too large alone is told', async t => {
  const clock = fakeClock()
  const filesOf = (jobId: string): number => jobId === id(7) ? 5000 : jobId < id(4) ? 900 : 1
  let round = 0
  const { client, server } = await setUp(t, ({ path }, response) => {
    const [ids = '', query] = path.slice('/jobs/'.length).split('?')
    const jobs = ids.split(',').map(jobId => ({
      job_id: jobId, job_state: round > 0 ? 'FINISHED' : 'ACTIVE', ...query !== undefined && { files: Array.from({ length: filesOf(jobId) }, (_, file_id) => ({ file_id, file_state: 'ACTIVE' })) }
    }))
    json(response, jobs.length === 1 ? jobs[0] : jobs)
  }, { clock, maxAnswerBytes: 120_000 })
  const jobIds = Array.from({ length: 8 }, (_, number) => id(number))
  await t.rejects(client.jobs(jobIds, { files: true }), { code: 'ANSWER_TOO_LARGE' })
  t.same((await client.jobs(jobIds.slice(0, 7), { files: true })).map(answer => answer.kind === 'job' ? answer.job.files?.length : answer), jobIds.slice(0, 7).map(filesOf))
  t.equal((await client.jobs(jobIds)).length, 8, 'without files they fit')
  const before = server.asked.length
  const going = setInterval(() => {
    if (clock.pending === 0) return
    round++
    clock.advance(1000)
  }, 1)
  t.teardown(() => { clearInterval(going) })
  const ended = new Map<string, string>()
  for await (const change of client.watch(jobIds)) {
    if (change.kind === 'job') ended.set(change.jobId, change.state)
    if (change.kind === 'lost') ended.set(change.jobId, String('code' in change.error && change.error.code))
  }
  t.same([...ended].sort(), jobIds.map(jobId => [jobId, jobId === id(7) ? 'ANSWER_TOO_LARGE' : 'FINISHED']))
  const asked = server.asked.slice(before).map(({ path }) => path.split(',00').length)
  t.same(asked.slice(-2), [2, 5], 'no more than two thousand files')
  t.equal(asked[0], 8, 'how many there are is not known at first')
})

t.test('an id is the same in capitals', async t => {
  const { client } = await setUp(t, ({ path }, response) => { json(response, { job_id: path.replace(/^.jobs.|[?].*/g, ''), job_state: 'FINISHED' }) })
  const capitals = 'ABCDEF00-0000-4000-8000-00000000000A'
  t.match(await client.jobs([capitals, capitals.toLowerCase()]), [{ kind: 'job', job: { job_id: capitals.toLowerCase() } }])
  t.match(await client.job(capitals), { job_id: capitals.toLowerCase() })
  t.match(await all(client.watch(capitals)), [{ kind: 'job', state: 'FINISHED' }])
})

t.test('a client that is closed keeps nobody waiting: neither for an answer, on new connections or old ones, nor for the next question of a watch', async t => {
  let asked = 0
  let theyHang: (() => void) | undefined
  const threeHang = new Promise<void>(resolve => { theyHang = resolve })
  let user = await selfSigned('jane')
  const { client } = await setUp(t, ({ path }, response) => {
    if (path.startsWith('/jobs/')) json(response, job(1))
    else if (++asked === 3) theyHang?.()
  }, { credentials: () => user })
  const watching = client.watch(id(1), { shortestIntervalMs: 86_400_000 })[Symbol.asyncIterator]()
  await watching.next()
  const leaving = new AbortController()
  const hanging: Promise<unknown>[] = [watching.next(), client.version(), client.version({ signal: leaving.signal })]
  user = await selfSigned('jack')
  hanging.push(client.list())
  const told = Promise.allSettled(hanging)
  await threeHang
  const began = performance.now()
  await client.close()
  t.match(await told, Array(4).fill({ status: 'rejected', reason: { code: 'CLOSED' } }))
  t.ok(performance.now() - began < 1000)
})

t.test('intervals between questions are what a timer can do', async t => {
  const { client } = await setUp(t, (_asked, response) => { json(response, job(1, 'FINISHED')) })
  for (const intervals of [{ shortestIntervalMs: 0 }, { shortestIntervalMs: NaN }, { longestIntervalMs: -1 }, { longestIntervalMs: Infinity }, { shortestIntervalMs: '5' as unknown as number, longestIntervalMs: '4' as unknown as number }, { shortestIntervalMs: 10, longestIntervalMs: 9 }]) {
    t.throws(() => client.watch(id(1), intervals), { code: 'OPTIONS_INVALID', path: [/IntervalMs$/] }, JSON.stringify(intervals))
  }
  for (const intervals of [{ shortestIntervalMs: 60_000 }, { longestIntervalMs: 1 }]) t.match(await all(client.watch(id(1), intervals)), [{ state: 'FINISHED' }])
})

t.test('who gives up a submission does not wait for a proxy to be delegated', async t => {
  const leaving = new AbortController()
  const { client, server } = await setUp(t, () => { leaving.abort() }, { credentials: await selfSigned('jane') })
  await t.rejects(client.submit({ files: [oneFile] }, { signal: leaving.signal }), { code: 'CANCELLED' })
  t.same(server.asked.map(({ path }) => path), ['/whoami'])
})
