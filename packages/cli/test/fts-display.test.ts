/** Jobs of FTS as text, lines that are drawn again, and what is said of every error. */
import t from 'tap'

import { FtsError, errors } from '@scitags/fts-client'
import type { FtsErrorCode, JobChange, JobFile, TransferRecord } from '@scitags/fts-client'
import { CliError } from '../src/errors.ts'
import { explainedFailure } from '../src/fts/advice.ts'
import { amountText, statesText, tallyOf } from '../src/fts/job-tally.ts'
import { watchJobs } from '../src/fts/watch-jobs.ts'
import { openLiveLines } from '../src/live-lines.ts'
import { summaryLines, summaryOf } from '../src/transfer/transfer-summary.ts'
import { transferProgress } from '../src/transfer/transfer-progress.ts'
import { fakeTerminal } from './fake-terminal.ts'

const file = (state: string, size: number | null, more: Partial<JobFile> = {}): JobFile => ({ file_id: 1, file_state: state, filesize: size, ...more })

t.test('the files of a job add up, as far as their sizes are known', t => {
  const tally = tallyOf([file('SUBMITTED', 0, { user_filesize: 4000 }), file('FINISHED', 1000), file('ACTIVE', 5000, { throughput: 1.5 }), file('TOKEN_PREP', 1), file('FAILED', 1)])
  t.equal(statesText(tally), '1 finished, 1 failed, 1 active, 1 submitted, 1 token prep')
  t.equal(amountText(tally), '1.00 kB of 10.0 kB')
  t.equal(tally.bytesPerSecond, 1.5 * 1_048_576)
  t.equal(amountText(tallyOf([file('FINISHED', 1000), file('ACTIVE', null)])), '1.00 kB')
  t.equal(amountText(tallyOf([file('ACTIVE', -1)])), '')
  t.equal(amountText(tallyOf([])), '')
  t.end()
})

t.test('on a terminal lines replace each other, in a file they follow each other', t => {
  let lines: readonly string[] = ['one', 'two']
  const [person, pipe] = [fakeTerminal({ columns: 21 }), fakeTerminal()]
  const [live, plain] = [person, pipe].map(({ stderr }) => openLiveLines({ output: stderr, lines: () => lines }))
  for (const each of [live, plain]) each?.draw()
  lines = ['a line that is longer than the terminal', 'two']
  for (const each of [live, plain]) {
    each?.draw()
    each?.draw()
    each?.say('stays')
    each?.close()
  }
  const [up, down] = ['\u001b[1A\r\u001b[J', 'a line that is long…\ntwo']
  t.equal(person.err(), `one\ntwo${up}${down}${up}stays\n${down}${up}`)
  t.equal(pipe.err(), 'one\ntwo\na line that is longer than the terminal\ntwo\nstays\n')
  t.end()
})

t.test('of a watched job, ten files that went wrong are told, and the others counted; a program gets all of them', async t => {
  const changes = function * (): Generator<JobChange> {
    const files = (state: string, from: number, to: number): JobChange[] => Array.from({ length: to - from }, (_, at) => ({ kind: 'file', jobId: 'j', state, file: file(state, 1, { file_id: from + at, dest_surl: `https://b/${from + at}` }) }))
    const job = (state: string): JobChange => ({ kind: 'job', jobId: 'j', state, job: { job_id: 'j', job_state: state } })
    yield * files('ACTIVE', 0, 60)
    yield * files('FAILED', 0, 10)
    yield job('ACTIVE')
    yield * files('FAILED', 10, 22)
    yield * files('CANCELED', 22, 60)
    yield job('CANCELED')
  }
  const client = { async * watch () { yield * changes() } }
  const [person, program] = [fakeTerminal(), fakeTerminal()]
  t.equal(await watchJobs({ client, jobIds: ['j'], terminal: person, isJson: false }), 1)
  t.equal(await watchJobs({ client, jobIds: ['j'], terminal: program, isJson: true }), 1)
  const told = (state: string, from: number, to: number): string[] => Array.from({ length: to - from }, (_, at) => `  ${state} https://b/${from + at}`)
  t.same(person.out().trimEnd().split('\n'), [
    ...told('FAILED', 0, 10),
    'j ACTIVE: 10 failed, 50 active, 0 B of 60 B',
    ...told('FAILED', 10, 20),
    ...told('CANCELED', 22, 32),
    '  … and 2 more FAILED: `scitags fts status j --files` shows them',
    '  … and 28 more CANCELED: `scitags fts status j --files` shows them',
    'j CANCELED: 22 failed, 38 canceled, 0 B of 60 B'
  ])
  t.equal(program.out().trimEnd().split('\n').length, [...changes()].length)
})

t.test('every error of FTS is one line, with what to try where the message does not say it', t => {
  for (const code of Object.keys(errors) as FtsErrorCode[]) {
    const explained = explainedFailure(new FtsError(code, { detail: 'here' }), { placeOf: () => undefined })
    t.ok(explained instanceof CliError)
    t.match((explained as CliError).message, `${errors[code].message}: here`)
    t.notMatch((explained as CliError).message, /undefined|\n/)
  }
  const messageOf = (...[code, init, context]: [FtsErrorCode, ConstructorParameters<typeof FtsError>[1], Parameters<typeof explainedFailure>[1]]): string => (explainedFailure(new FtsError(code, init), context) as CliError).message
  t.match(messageOf('PROXY_MISSING', {}, {}), /; `scitags fts delegate` gives it one$/)
  t.match(messageOf('JOB_DUPLICATE', { jobId: '17' }, {}), /`scitags fts status 17` shows it/)
  t.match(messageOf('UNAUTHENTICATED', {}, { credentials: { token: 'x' } }), /the token may have expired/)
  t.match(messageOf('UNAUTHENTICATED', {}, { credentials: { certificate: 'x' } }), /voms-proxy-init --voms VO/)
  t.match(messageOf('JOB_INVALID', { path: ['files', '2'] }, { placeOf: path => `list:${path.join('/')}` }), /^list:files\/2: the job is not right$/)
  const other = new Error('x')
  t.equal(explainedFailure(other), other)
  t.end()
})

t.test('progress and summary of a queue', t => {
  let now = 0
  const counts = { queued: 50, running: 10, waiting: 5, finished: 30, failed: 5, cancelled: 0 }
  const record = (fields: object): TransferRecord => ({ request: { source: 'https://a/x', destination: 'https://b.example/x?authz=secret' }, bytes: 0, ...fields }) as unknown as TransferRecord
  const queue = {
    counts,
    bytes: 1000,
    * transfers () { yield record({ state: 'running', bytes: now }) }
  }
  const progress = transferProgress(queue, () => now)
  t.equal(progress.line(), '[=======>                ]  35 %  30 of 100 there, 5 failed, 10 running, 55 waiting  1.00 kB')
  now = 1000
  counts.finished += 5
  counts.queued -= 5
  t.equal(progress.line(), '[=========>              ]  40 %  35 of 100 there, 5 failed, 10 running, 50 waiting  2.00 kB  1.00 kB/s  12.0 s left')
  t.end()
})

t.test('the summary groups what failed by its reason', t => {
  const record = (state: string, fields: object, source = 'https://a/x'): TransferRecord => ({ state, request: { source, destination: 'https://b.example/x?authz=secret' }, bytes: 0, ...fields }) as unknown as TransferRecord
  const failure = (host: string): TransferRecord => record('failed', { failure: { class: 'permanent', code: 'NOT_FOUND', message: `https://${host}/x has no such file\u001b[2J` } }, `https://${host}/x?authz=secret`)
  const refused = (status: number): TransferRecord => record('failed', { failure: { class: 'busy', code: 'REMOTE_REFUSED', message: `HEAD https://a/x was answered ${status}` } })
  const taken = record('failed', { failure: { class: 'permanent', side: 'destination', code: 'FORBIDDEN', message: 'the destination exists' } })
  const transfers = [record('finished', { mode: 'pull', bytes: 1000 }), record('finished', { bytes: 1000 }), ...['a', 'b'].map(id => record('finished', { id, mode: 'streamed', bytes: 1000 })), record('waiting', {}), ...['a', 'c', 'd', 'e'].map(failure), refused(500), refused(503), taken]
  t.same([...summaryLines(summaryOf(transfers, { seconds: 2, before: new Set(['a', 'b']) }))], [
    '4 of 12 there, 1.00 kB in 2.00 s at 500 B/s (1 pull, 1 there before, 2 in an earlier run)',
    '1 not yet',
    '7 failed:',
    '  4 × https://a/x has no such file\\u{1b}[2J (NOT_FOUND)',
    '      https://a/x',
    '      https://c/x',
    '      https://d/x',
    '      … and 1 more',
    '  1 × HEAD https://a/x was answered 500 (REMOTE_REFUSED)',
    '      https://a/x',
    '  1 × HEAD https://a/x was answered 503 (REMOTE_REFUSED)',
    '      https://a/x',
    '  1 × the destination exists (FORBIDDEN)',
    '      https://b.example/x'
  ])
  t.end()
})
