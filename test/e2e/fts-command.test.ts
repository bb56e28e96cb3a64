/** `scitags fts` against a server with the rules of FTS: what is submitted, told, watched and cancelled, and what is said when it cannot be. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'

import { command, startCommand } from '../support/command.ts'
import type { CommandInit, EndedCommand, RunningCommand } from '../support/command.ts'
import { ftsServer } from '../support/fts-server/fts-server.ts'
import { temporaryDirectory } from '../support/temporary.ts'

const home = await temporaryDirectory(t)
const server = await ftsServer(t, { userOf: dn => dn.includes('Root') ? { isRoot: true } : {} })
const { authority } = server
const [jane, root] = await Promise.all([authority.user('Jane Doe'), authority.user('Root')])
const proxy = await authority.proxy(jane)
const expired = await authority.proxy(jane, { from: -7200, until: -3600 })

async function file (name: string, text: string): Promise<string> {
  await writeFile(join(home, name), text, { mode: 0o600 })
  return join(home, name)
}

const environment = {
  HOME: home,
  XDG_RUNTIME_DIR: home,
  FTS3_ENDPOINT: server.url,
  X509_CERT_DIR: await file('ca.pem', authority.certificate),
  X509_USER_PROXY: await file('proxy.pem', proxy.certificate + proxy.privateKey)
}

async function fts (words: readonly string[], init: CommandInit = {}): Promise<EndedCommand> {
  return await command(['fts', ...words], { environment, ...init })
}

function start (words: readonly string[], init: CommandInit = {}): RunningCommand {
  return startCommand(['fts', ...words], { environment, ...init })
}

const [source, destination] = ['https://a.example/store/x.root', 'https://b.example/in/']

async function submitted (...words: readonly string[]): Promise<string> {
  const { code, out, err } = await fts(['submit', ...words.length > 0 ? words : [source, destination]])
  if (code !== 0) throw new Error(err)
  return out.trim()
}

t.test('whoami says as whom one is known, and delegate what the server holds', async t => {
  t.match(await fts(['whoami']), { code: 0, err: '', out: /^user {8}\/DC=org\/DC=example\/CN=Jane Doe.*\nknown by {4}.*\nshown {7}a proxy until \d{4}-.*\(1[12]h \d\dm left\)\nVO {10}dteam\n[^]*held {8}no proxy; `scitags fts delegate` gives it one\n$/ })
  t.match(await fts(['delegate', '--lifetime', '3h']), { code: 0, err: '', out: /^delegated a proxy until .* \((?:2h 59m|3h 00m) left\), id [0-9a-f]{16}\n$/ })
  t.match(await fts(['delegate']), { code: 0, out: /^FTS holds a proxy until .* \((?:2h 59m|3h 00m) left\)/ })
  t.match(JSON.parse((await fts(['delegate', '--force', '--json'])).out), { isRenewed: true, delegationId: /^[0-9a-f]{16}$/, expiresAt: /^\d{4}-/ })
  t.match(await fts(['whoami']), { out: /\nheld {8}a proxy until .* \((?:6h 59m|7h 00m) left\)\n$/ })
  t.match(JSON.parse((await fts(['whoami', '--json'])).out), { user_dn: /Jane Doe/, delegation: { expiresAt: /^\d{4}-/ } })
  t.match(await fts(['delegate', '--voms', 'dteam:/dteam/Role=production, dteam']), { code: 0, out: /^delegated a proxy until .* \((?:5h 59m|6h 00m) left\), with dteam:\/dteam\/Role=production dteam, id [0-9a-f]{16}\n$/ })
  t.match(await fts(['delegate', '--voms', 'cms']), { code: 1, out: '', err: /got nothing from VOMS: .*; are you a member of that VO, with that role\? / })
  t.match(await fts(['delegate', '--voms', 'no names']), { code: 1, err: /voms: "no names" is none: cms and cms:\/cms\/Role=production are\n$/ })
  t.match(await fts(['delegate', '--lifetime', '3']), { code: 2, err: 'scitags: --lifetime 3 is no time: 30s, 90m, 12h or 2d are\n' })
})

t.test('a submission is a job with tags by name, and its id alone is said', async t => {
  const { code, out, err } = await fts(['submit', source, destination, '--experiment', 'cms', '--activity', 'Analysis Input', '--overwrite', '--priority', '4', '--retry', '2', '--verify-checksum', 'both', '--metadata', '{"a": 1}', '--params', '{"timeout": 60}'])
  t.same([code, err], [0, ''])
  t.match(out, /^[0-9a-f-]{36}\n$/)
  t.match(JSON.parse(server.requests.findLast(({ method, path }) => method === 'POST' && path === '/jobs')?.body ?? ''), {
    files: [{ sources: [source], destinations: ['https://b.example/in/x.root'], scitag: 206 }],
    params: { overwrite: true, priority: 4, retry: 2, verify_checksum: 'both', job_metadata: { a: 1 }, timeout: 60 }
  })
})

t.test('a list is submitted with the tag of each line, as far as it matches', async t => {
  const input = `# what to move\n${source}\nhttps://a.example/store/y.txt https://b.example/y.txt\n{"source": "https://a.example/z.root", "destination": "${destination}", "size": 5, "tag": 65}\n`
  const { code, out } = await fts(['submit', '--list', '-', '--match', '*.root', destination, '--tag', 'cms/Analysis Input', '--json'], { input })
  t.equal(code, 0)
  const { jobId, files } = JSON.parse(out) as { readonly jobId: string, readonly files: number }
  t.equal(files, 2)
  t.match(server.jobs.get(jobId)?.files, [{ source_surl: source, dest_surl: 'https://b.example/in/x.root', scitag: 206 }, { source_surl: 'https://a.example/z.root', scitag: 65, user_filesize: 5 }])
})

t.test('more files than a job takes become several, and those that were taken are told when a later one fails', async t => {
  const input = Array.from({ length: 1500 }, (_, at) => `https://a.example/${at} https://b.example/${at}\n`).join('')
  const { code, out } = await fts(['submit', '--list', '-', '--tag', '206'], { input })
  t.equal(code, 0)
  t.same(out.trim().split('\n').map(id => server.jobs.get(id)?.files.length), [1000, 500])
  const more = input.replaceAll('b.example/', 'c.example/')
  const half = await fts(['submit', '--list', '-', '--tag', '206'], { input: more, onOut: () => { server.misbehave('unavailable', { method: 'POST', path: /^\/jobs$/ }) } })
  t.match(half, { code: 1, out: /^[0-9a-f-]{36}\n$/, err: /answered 503.*; the first 1000 of 1500 files are in the jobs above\n$/ })
})

t.test('the same id makes one job, however often it is submitted', async t => {
  const first = await submitted('https://a.example/once', destination, '--id', 'dataset-17')
  t.match(await fts(['submit', 'https://a.example/once', destination, '--id', 'dataset-17']), { code: 0, out: `${first}\n`, err: `scitags: ${first} was there already\n` })
})

t.test('a tag that FTS would lose is told, or put into the URLs', async t => {
  const words = ['submit', 'root://a.example//x', 'root://b.example//x', '--tag', '206']
  t.match(await fts(words), { code: 0, err: /^scitags: [^\n]*root:\/\/[^\n]*\n$/ })
  const { out, err } = await fts([...words.map(word => word.replace('//x', '//y')), '--tag-urls'])
  t.equal(err, '')
  t.match(server.jobs.get(out.trim())?.files, [{ source_surl: 'root://a.example//y?scitag.flow=206', dest_surl: 'root://b.example//y?scitag.flow=206' }])
})

t.test('what is wrong with a list is told with its line, and nothing is submitted', async t => {
  const before = server.jobs.size
  const list = await file('wrong.txt', `${source} https://b.example/1\n\n${source} ftp:/b 12\n`)
  t.match(await fts(['submit', '--list', list]), { code: 2, out: '', err: `scitags: ${list}:3: ftp:/b has no place in SOURCE DESTINATION [ALGORITHM:CHECKSUM] [BYTES] [tag=TAG]\n` })
  t.match(await fts(['submit', '--list', '-'], { input: `${source} https://b.example/1\n${source} https://b.example/2 tag=66\n{"source": "${source}", "destination": "https://b.example/3", "scitag": "66"}\n` }), { code: 2, out: '', err: /^scitags: standard input:3: .*scitag/ })
  t.match(await fts(['submit', '--list', '-', '--match', '*.root'], { input: 'https://a.example/x https://b.example/x' }), { code: 2, err: 'scitags: no source is like --match *.root\n' })
  t.match(await fts(['submit', source]), { code: 2, err: /what shall be transferred\?/ })
  t.match(await fts(['submit', source, source, 'https://b.example/dir']), { code: 2, err: /is the directory to copy to: https:\/\/b.example\/dir\/\n$/ })
  t.match(await fts(['submit', '--list', '-', 'https://b.example/dir']), { code: 2, err: /let it end in a slash/ })
  t.match(await fts(['submit', source, destination, '--verify-checksum', 'all']), { code: 2, err: 'scitags: --verify-checksum all is none of source, target, both, none\n' })
  t.match(await fts(['submit', source, destination, '--params', '[]']), { code: 2, err: /--params is no JSON object/ })
  t.match(await fts(['submit', source, destination, '--params', '{"bringonline": 1}']), { code: 1, err: /bring_online/ })
  t.match(await fts(['submit', source, destination, '--tag', 'cms/Analysis Imput']), { code: 1, err: /did you mean 'Analysis Input'\?/ })
  t.equal(server.jobs.size, before)
})

t.test('status tells of states, bytes and reasons, and its exit code whether something failed', async t => {
  const job = await submitted('--list', await file('three.txt', `${source} https://b.example/s1 1000 tag=206\n${source} https://b.example/s2 3000\n${source} https://b.example/s3 6000\n`))
  server.advance(job, 0, 'FINISHED', { filesize: 1000 })
  server.advance(job, 1, 'ACTIVE')
  t.match(await fts(['status', job]), { code: 0, err: '', out: new RegExp(`^JOB {33,}STATE +FILES +BYTES +REASON\n${job}  ACTIVE +1 finished, 1 active, 1 submitted +1\\.00 kB of 10\\.0 kB\n$`) })
  server.advance(job, 1, 'FAILED', { reason: 'TRANSFER [5] \u001b]0;title\u0007 no such file' })
  server.advance(job, 2, 'FINISHED', { filesize: 6000 })
  const { code, out } = await fts(['status', job, '--files'])
  t.equal(code, 1)
  t.match(out, /FINISHEDDIRTY +2 finished, 1 failed +7\.00 kB of 10\.0 kB/)
  t.match(out, new RegExp(`\nfiles of ${job}\nFILE +STATE +BYTES +TIME +TAG +DESTINATION +REASON\n\\d+ +FINISHED +1\\.00 kB.* 206 .*https://b\\.example/s1\n`))
  t.match(out, /https:\/\/b\.example\/s2 +TRANSFER \[5\] \\u\{1b\}\]0;title\\u\{7\} no such file\n/)
  t.match(JSON.parse((await fts(['status', job, '--json'])).out), { job_id: job, files: [{ scitag: 206 }, {}, {}] })
  const unknown = '00000000-0000-4000-8000-000000000000'
  t.match(await fts(['status', unknown]), { code: 1, out: '', err: new RegExp(`^scitags: ${unknown}: .*404`) })
  t.match(await fts(['status', job, unknown]), { code: 1, out: new RegExp(job), err: new RegExp(unknown) })
  server.archive(job)
  t.match(await fts(['status', job, unknown]), { code: 1, out: new RegExp(`${job}  FINISHEDDIRTY +2 finished, 1 failed`), err: new RegExp(`^scitags: ${unknown}: .*404[^\n]*\n$`) })
  t.match(await fts(['watch', job]), { code: 1, err: /old jobs are put away after some weeks: `scitags fts status` finds them/ })
  server.misbehave('unavailable', { path: /^\/archive\// })
  t.match(await fts(['status', job]), { code: 1, out: '', err: /503/ }, 'what the archive does not tell is not unknown')
  t.match(await fts(['cancel', job]), { code: 1, err: new RegExp(job) })
  t.match(await fts(['status']), { code: 2, err: 'scitags: which job? `scitags fts list` shows those that run\n' })
})

t.test('a watched job is told as it changes, to a file', async t => {
  const job = await submitted('--list', await file('two.txt', `${source} https://b.example/w1 1000\n${source} https://b.example/w2 1000\n`))
  const watching = start(['watch', job])
  await watching.saw(/SUBMITTED: 2 submitted/)
  server.advance(job, 0, 'ACTIVE')
  await watching.saw(/ACTIVE: 1 active, 1 submitted/)
  server.advance(job, 0, 'FINISHED', { filesize: 1000 })
  server.advance(job, 1, 'FAILED', { reason: 'no\u001b[2J space' })
  t.equal(await watching.ended, 1)
  t.match(watching.out(), new RegExp(`\n  FAILED https://b\\.example/w2: no\\\\u\\{1b\\}\\[2J space\n${job} FINISHEDDIRTY: 1 finished, 1 failed, 1\\.00 kB of 2\\.00 kB`))
})

t.test('a person sees a bar, and Ctrl-C ends the watching alone', async t => {
  const job = await submitted('https://a.example/bar', destination)
  server.advance(job, 0, 'ACTIVE', { throughput: 2, filesize: 4_000_000 })
  const watching = start(['watch', job], { columns: 100 })
  await watching.saw(/\[ {24}\] {3}0 % {2}1 active {2}0 B of 4\.00 MB {2}2\.10 MB\/s/)
  watching.signal('SIGINT')
  t.equal(await watching.ended, 130)
  t.match(watching.err(), new RegExp(`\r\u001b\\[Jscitags: no longer watched, and still on its way: \`scitags fts watch ${job}\` goes on, \`scitags fts cancel\` ends it\n$`))
  t.equal(server.jobs.get(job)?.job.job_state, 'ACTIVE')
})

t.test('a submission that is watched has the exit code of what comes of it; a program gets every change', async t => {
  const watching = start(['submit', 'https://a.example/watched', destination, '--watch', '--json'])
  const [, job = ''] = await watching.saw(/"jobId":"([^"]+)"/)
  await watching.saw(/"kind":"job"/)
  server.misbehave('unavailable', { method: 'GET', path: /jobs/ })
  await watching.saw(/"kind":"unanswered","error":"/)
  server.advanceAll(job, 'FINISHED', { filesize: 1 })
  t.equal(await watching.ended, 0)
  const kinds = watching.out().trim().split('\n').map(line => JSON.parse(line) as { readonly kind?: string, readonly state?: string }).map(({ kind, state }) => `${kind ?? ''} ${state ?? ''}`.trim())
  t.same(kinds, ['', 'file SUBMITTED', 'job SUBMITTED', 'unanswered', 'file FINISHED', 'job FINISHED'])
})

t.test('jobs are listed and cancelled, also some of their files, and what has ended stays', async t => {
  const job = await submitted('--list', await file('files.txt', `${source} https://b.example/c1\n${source} https://b.example/c2\n`))
  const [first] = server.jobs.get(job)?.files ?? []
  t.match(await fts(['list', '--state', 'submitted', '--source', 'https://a.example']), { code: 0, out: new RegExp(`^JOB +STATE +VO +SUBMITTED \\(UTC\\) +SOURCE +DESTINATION +REASON\n[^]*${job} +SUBMITTED +dteam +\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d +https://a\\.example +https://b\\.example`) })
  t.match(await fts(['list', '--source', 'https://nowhere.example']), { code: 0, out: '', err: /no such jobs/ })
  t.match(await fts(['list', '--state', 'ACTVE']), { code: 2, err: 'scitags: --state ACTVE is none; did you mean ACTIVE?\n' })
  t.match(await fts(['list', '--limit', '501']), { code: 2, err: 'scitags: --limit 501 is no number from 1 to 500\n' })
  t.match(await fts(['list', job]), { code: 2, err: /did you mean `scitags fts status / })
  t.match(await fts(['cancel', job, '--files', String(first?.file_id)]), { code: 0, out: `${String(first?.file_id)} CANCELED\n` })
  t.match(await fts(['cancel', job, '--files', '999999']), { code: 1, out: '999999 is not of this job\n' })
  t.match(await fts(['cancel', job]), { code: 0, out: `${job} CANCELED\n` })
  const done = await submitted('https://a.example/done', destination)
  server.advanceAll(done, 'FINISHED')
  t.match(await fts(['cancel', done]), { code: 0, out: `${done} FINISHED\n` })
  const open = await submitted('https://a.example/open', 'https://b.example/open')
  const { out } = await fts(['list', '--hours', '1', '--json'])
  const ids = out.trim().split('\n').map(line => (JSON.parse(line) as { readonly job_id: string }).job_id)
  t.ok([job, done, open].every(id => ids.includes(id)), 'with --hours those that have ended stand beside those that have not')
  t.equal(new Set(ids).size, ids.length)
  const some = await fts(['list', '--hours', '1', '--state', 'FINISHED,SUBMITTED'])
  t.ok([done, open].every(id => some.out.includes(id)) && !some.out.includes(job), 'and --state chooses among both')
  t.match(await fts(['cancel']), { code: 2, err: /which job\?/ })
  t.match(await fts(['cancel', job, done, '--files', '1']), { code: 2, err: /--files are those of one job/ })
  t.match(await fts(['cancel', job, '--files', 'x']), { code: 2, err: /no numbers of files/ })
  t.match(await fts(['cancel', '--all']), { code: 1, err: /root privileges.*`scitags fts whoami` shows as whom it knows you\n$/ })
  const certificate = await file('root.pem', root.certificate)
  t.match(await fts(['cancel', '--all', '--vo', 'dteam', '--cert', certificate, '--key', await file('root.key', root.privateKey)]), { code: 0, out: /^\d+ jobs with \d+ files cancelled\n$/ })
})

t.test('refusals say what to try', async t => {
  const without = { ...environment, X509_USER_PROXY: '' }
  t.match(await fts(['whoami'], { environment: without }), { code: 1, err: /no proxy, certificate or token was found: make one \(`voms-proxy-init/ })
  t.match(await fts(['whoami'], { environment: { ...without, FTS3_ENDPOINT: '' } }), { code: 2, err: 'scitags: which FTS server? Give --server https://HOST:8446, or set FTS3_ENDPOINT\n' })
  t.match(await fts(['whoami', '--server', 'https://fts.example/x']), { code: 2, err: 'scitags: --server https://fts.example/x is no FTS server: give one as in https://fts3.example.org:8446\n' })
  t.match(await fts(['whoami', '--server', 'localhost:1']), { code: 1, err: /cannot be reached.*nobody listens there/ })
  t.match(await fts(['whoami'], { environment: { ...environment, X509_CERT_DIR: join(home, 'none') } }), { code: 1, err: /none/ })
  const { X509_CERT_DIR: _, ...unsure } = environment
  t.match(await fts(['whoami'], { environment: unsure }), { code: 1, err: /; give its authority with --ca\n$/ })
  t.match(await fts(['whoami', '--proxy', await file('expired.pem', expired.certificate + expired.privateKey)]), { code: 1, err: /^scitags: the credential has expired: .*expired\.pem ended at .*voms-proxy-init/ })
  t.match(await fts(['whoami', '--proxy', 'x', '--cert', 'y']), { code: 2, err: /give one of them/ })
  t.match(await fts(['whoami', '--token-file', await file('bad.token', authority.token({ iss: 'https://else.example/' }))]), { code: 1, err: /the token/ })
  const token = ['--token-file', await file('good.token', authority.token())]
  t.match(await fts(['whoami', ...token]), { code: 0, out: /shown {7}a token until [^]*no proxy, which a token does not need/ })
  server.misbehave('garbage')
  t.match(await fts(['status', '00000000-0000-4000-8000-000000000000']), { code: 1, err: /is --server an FTS server\?\n$/ })
  server.misbehave('redirect', { location: 'https://else.example/?secret=1' })
  t.match(await fts(['list']), { code: 1, err: /^scitags: the FTS server refused: [^\n?]*redirect to https:\/\/else\.example\/[^\n?]*\n$/ })
})

t.test('the hashed directory of the grid is as good as a bundle', async t => {
  const directory = join(home, 'certificates')
  await mkdir(directory)
  await writeFile(join(directory, '0123abcd.0'), authority.certificate)
  t.match(await fts(['whoami', '--ca', directory]), { code: 0 })
})
