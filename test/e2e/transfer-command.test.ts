/** `scitags transfer`: lists that are carried out between real servers, interrupted, resumed, and what is said of what failed. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, readFile, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'

import { command } from '../support/command.ts'
import type { CommandInit, EndedCommand } from '../support/command.ts'
import { ftsServer } from '../support/fts-server/fts-server.ts'
import { startGateway } from '../support/gateway-in-process.ts'
import { startOurRootServer } from '../support/our-root-server.ts'
import { startSite } from '../support/site.ts'
import { temporaryDirectory } from '../support/temporary.ts'
import type { Teardown } from '../support/temporary.ts'
import { until } from '../support/until.ts'

const main = fileURLToPath(new URL('../../../packages/cli/dist/src/main.js', import.meta.url))
const home = await temporaryDirectory(t)
const environment = { HOME: home, XDG_RUNTIME_DIR: home }

async function transfer (words: readonly string[], init: CommandInit = {}): Promise<EndedCommand> {
  return await command(['transfer', ...words], { environment, ...init })
}

async function list (name: string, lines: readonly string[]): Promise<string> {
  await writeFile(join(home, name), lines.map(line => `${line}\n`).join(''))
  return join(home, name)
}

t.test('a list is carried out, each file with its tag, over http and root://', async t => {
  const [from, to] = [await startSite(t), await startSite(t)]
  const root = await startOurRootServer(t)
  for (const name of ['1', '2', '3']) await from.write(name, `content ${name}`)
  const lines = await list('tagged.txt', [`${from.url}/1 ${to.url}/in/`, `${from.url}/2 ${to.url}/in/two tag=65`, `${from.url}/3 ${root.url('/in/')}`])
  const { code, out, err } = await transfer([lines, '--experiment', 'cms', '--activity', 'Analysis Input'])
  t.equal(code, 0, out + err)
  t.match(out, /^3 of 3 there, 27 B in .*\(2 pull, 1 streamed\)\n$/)
  t.match(err, /^scitags: without --journal, what is not done when this ends must be ordered again\n/)
  t.same((await Promise.all(['in/1', 'in/two'].map(to.read))).map(String), ['content 1', 'content 2'])
  t.same((await to.told()).map(({ end: { tag } }) => `${tag.experiment}/${tag.activity}`).sort(), ['1/1', '3/14'])
})

t.test('what failed is grouped by its reason, and is a list again', async t => {
  const [from, to] = [await startSite(t), await startSite(t)]
  await from.write('there', 'x')
  await from.write('taken', 'new')
  await to.write('taken', 'old')
  const input = [`${from.url}/there ${to.url}/there`, `${from.url}/taken ${to.url}/taken`, ...[1, 2, 3, 4, 5].map(at => `${from.url}/none${at}?authz=secret ${to.url}/none${at} tag=206`)].join('\n')
  const failed = await list('failed.txt', ['what all could read'])
  await chmod(failed, 0o644)
  const { code, out, err } = await transfer(['-', '--failed', failed], { input })
  t.equal(code, 1, out + err)
  t.match(out, /^1 of 7 there, [^]*\n6 failed:\n {2}5 × [^\n]*\n(?: {6}http:[^\n]*none[123]\n){3} {6}… and 2 more\n {2}1 × [^\n]*\n {6}http:[^\n]*taken\n$/)
  t.notMatch(out + err, /secret/)
  t.match(err, /`scitags transfer .*failed\.txt` is for the rest\n$/)
  t.equal((await stat(failed)).mode & 0o777, 0o600, 'for there are tokens in URLs')
  t.match(await readFile(failed, 'utf8'), /^# [^\n]*\nhttp:[^\n]*\/taken http:[^\n]*\/taken\n(?:# [^\n]*\nhttp:[^\n]*none\d\?authz=secret [^\n]* tag=206\n){5}$/)
  for (const at of [1, 2, 3, 4, 5]) await from.write(`none${at}`, 'x')
  t.match(await transfer([failed, '--overwrite']), { code: 0, out: /^6 of 6 there/ })
  t.equal(String(await to.read('taken')), 'new')
})

t.test('tokens of a side are told by a list', async t => {
  t.match(await transfer(['--journal', home, '--source-token-file', 'x']), { code: 2, err: 'scitags: --source-token-file takes a LIST, which says whose it is; --token-file is for every storage\n' })
})

t.test('the same command goes on where it was, and what had failed gets a new chance', async t => {
  const [from, to] = [await startSite(t), await startSite(t)]
  await from.write('1', 'x')
  const words = [await list('again.txt', [`${from.url}/1 ${to.url}/1`, `${from.url}/2 ${to.url}/2 tag=65`]), '--journal', join(home, 'again')]
  t.match(await transfer(words), { code: 1, out: /^1 of 2 there/, err: /^scitags: the same command tries the failed ones again\n$|\nscitags: the same command tries the failed ones again\n$/ })
  await from.write('2', 'x')
  await list('again.txt', [`${from.url}/1 ${to.url}/1`, `${from.url}/2 ${to.url}/2 tag=206`])
  t.match(await transfer([...words, '--json']), { code: 0, out: /"state":"finished"[^]*"kind":"summary","total":2,"finished":2,/ })
  t.match(await transfer(words.slice(1)), { code: 0, out: /^2 of 2 there, 0 B/ })
})

t.test('a list that was put right has a tally of its own, and a journal that is not there is no empty one', async t => {
  const [from, to] = [await startSite(t), await startSite(t)]
  await from.write('1', 'x')
  const words = [await list('wrong.txt', [`${from.url}/typo ${to.url}/typo`]), '--journal', join(home, 'corrected')]
  t.match(await transfer(words), { code: 1, out: /^0 of 1 there/ })
  await list('wrong.txt', [`${from.url}/1 ${to.url}/1`])
  t.match(await transfer(words), { code: 0, out: /^1 of 1 there/, err: /1 more in the journal had not arrived/ })
  t.match(await transfer(words.slice(1)), { code: 1, out: /^1 of 2 there/ })
  t.match(await transfer([...words, '--forget-failed']), { code: 0, out: /^1 of 1 there/, err: '' })
  t.match(await transfer(words.slice(1)), { code: 0, out: /^1 of 1 there/ })
  t.match(await transfer(['--journal', join(home, 'mistyped')]), { code: 2, err: /^scitags: there is no journal .*mistyped; with a LIST it is made\n$/ })
})

t.test('one file goes to a destination: a line that comes twice is one, and another source is refused by its line, or takes the place of one that failed', async t => {
  const [from, to] = [await startSite(t), await startSite(t)]
  await from.write('1', 'x')
  const line = `${from.url}/none ${to.url}/x`
  const words = [await list('twice.txt', [line, line]), '--journal', join(home, 'twice')]
  t.match(await transfer(words), { code: 1, out: /^0 of 1 there/ })
  await list('twice.txt', [`${from.url}/1 ${to.url}/x`])
  t.match(await transfer(words), { code: 0, out: /^1 of 1 there/ }, 'the list describes it now')
  const other = [line, `${from.url}/1 ${to.url}/x`]
  t.match(await transfer([await list('both.txt', other)]), { code: 2, err: new RegExp(`both\\.txt:2: ${to.url}/x is the destination of .*both\\.txt:1 already`) })
  const spelt = await transfer([await list('spelt.txt', [line, `${from.url}/1 ${to.url}//x`])])
  t.match(spelt, { code: 2, err: new RegExp(`^scitags: [^\n]*spelt\\.txt:2: ${to.url}//x is the destination of [^\n]*spelt\\.txt:1 already\n$`, 'm') })
})

t.test('a list that is refused makes the journal forget nothing, and one that is taken counts its own bytes, as text and as JSON', async t => {
  const [from, to] = [await startSite(t), await startSite(t)]
  await from.write('large', 'x'.repeat(1000))
  await from.write('small', 'x')
  const journal = ['--journal', join(home, 'refused')]
  const failed = `${from.url}/none ${to.url}/none`
  t.match(await transfer([await list('large.txt', [`${from.url}/large ${to.url}/large`, failed]), ...journal]), { code: 1, out: /^1 of 2 there, 1\.00 kB in / })
  const refused = await transfer([await list('uncompared.txt', [failed, `${from.url}/small ${to.url}/sum sha1:${'0'.repeat(40)}`]), ...journal])
  t.match(refused, { code: 2, err: /uncompared\.txt:2: sha1 is no checksum that is compared: / })
  t.match(await transfer([...journal, '--attempts', '1']), { code: 1, out: /^1 of 2 there, 0 B in [^\n]*\(1 in an earlier run\)/ }, 'what had failed is tried again')
  t.match(await transfer([await list('small.txt', [`${from.url}/small ${to.url}/s1`]), ...journal]), { code: 0, out: /^1 of 1 there, 1 B in / })
  const smaller = [`${from.url}/small ${to.url}/s1`, `${from.url}/small ${to.url}//none`]
  t.match(await transfer([await list('smaller.txt', smaller), ...journal, '--json']), { code: 0, out: /"kind":"summary",[^\n]*"bytes":1,/, err: '' }, 'what had failed on its way there is no longer told of')
})

t.test('a second Ctrl-C ends it at once, and nothing is lost', async t => {
  const to = await startSite(t)
  const source = await stallingSource(t)
  const words = [await list('stalled.txt', [`${source.url}/1 ${to.url}/1`, `${source.url}/2 ${to.url}/2`]), '--journal', join(home, 'stalled'), '--mode', 'streamed']
  const failed = `${to.url}/none ${to.url}/elsewhere`
  t.match(await transfer([await list('failed-first.txt', [failed]), ...words.slice(1)]), { code: 1, out: /^0 of 1 there/ })
  const child = spawn(process.execPath, [main, 'transfer', ...words], { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
  t.teardown(() => { child.kill('SIGKILL') })
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => { err += text })
  const ended = once(child, 'close')
  await until('both are under way', () => source.stalled() === 2)
  await until('it ends', () => child.kill('SIGINT') && child.exitCode === null ? undefined : true)
  t.same(await ended, [130, null])
  t.match(err, /Nothing new is begun; what runs has 10 s\. Once more ends it at once\.\n/)
  const refused = await transfer([await list('tagged-anew.txt', [failed, `${source.url}/1 ${to.url}/1 tag=65`]), ...words.slice(1)])
  t.match(refused, { code: 2, err: /tagged-anew\.txt:2: [^\n]*the journal has it with another tag/ })
  source.release()
  t.match(await transfer(words), { code: 0, out: /^2 of 2 there, 10 B in .*\(2 streamed\)\n$/, err: /1 more in the journal had not arrived/ }, 'the list that was refused has nothing forgotten')
  t.same((await Promise.all(['1', '2'].map(to.read))).map(String), ['hello', 'hello'])
})

t.test('a storage of root:// that does not come to an end with a checksum is waited for no longer than is wished', async t => {
  const { root, storage, url } = await startGateway(t)
  await writeFile(join(root, 'f'), 'x')
  storage.checksum = async () => await new Promise(() => { /* as if the file were very large */ })
  const { code, out } = await transfer(['-', '--checksum-timeout', '1s', '--attempts', '1'], { input: `${url('/f')} root://127.0.0.1:1//f` })
  t.equal(code, 1)
  t.match(out, /1 × source-checksum: the checksum took too long: root:[^\n]* did not say its adler32 in time; [^\n]* \(CHECKSUM_TIMEOUT\)/)
})

t.test('FTS carries a list as well', async t => {
  const server = await ftsServer(t)
  await writeFile(join(home, 'ca.pem'), server.authority.certificate)
  await writeFile(join(home, 'token'), server.authority.token(), { mode: 0o600 })
  const going = transfer(['-', '--via', 'fts', '--server', server.url, '--token-file', join(home, 'token'), '--ca', join(home, 'ca.pem'), '--tag', '206'], { input: 'https://a.example/x https://b.example/x\nhttps://a.example/y?X-Amz-Signature=abc root://b.example//y' })
  const [id] = await until('the job is there', () => server.jobs.size === 1 ? [...server.jobs.keys()] : undefined)
  t.match(server.jobs.get(id ?? '')?.files, [{ scitag: 206 }])
  server.advanceAll(id ?? '', 'FINISHED', { filesize: 5 })
  t.match(await going, { code: 0, out: /^2 of 2 there, 10 B in .*\(2 fts\)\n$/, err: /\nscitags: between http and root:\/\/ FTS streams the data itself, without the tag[^\n]*\n$/ })
})

t.test('what is not understood is told before anything is begun', async t => {
  const input = 'https://a.example/x https://b.example/x'
  t.match(await transfer([]), { code: 2, err: /what shall be transferred\? scitags transfer LIST/ })
  t.match(await transfer(['a', 'b']), { code: 2, err: /`scitags copy` copies one file/ })
  t.match(await transfer(['-', '--mode', 'pul'], { input }), { code: 2, err: 'scitags: --mode pul is none of pull, push, streamed\n' })
  t.match(await transfer(['-', '--via', 'ftp'], { input }), { code: 2, err: 'scitags: --via ftp is none of copy, fts\n' })
  t.match(await transfer(['-', '--via', 'fts', '--mode', 'pull'], { input }), { code: 2, err: 'scitags: --mode is for --via copy\n' })
  t.match(await transfer(['-', '--via', 'fts'], { input }), { code: 2, err: /which FTS server\?/ })
  t.match(await transfer(['-', '--active', '0'], { input }), { code: 2, err: /--active 0 is no number from 1 to 100000/ })
  t.match(await transfer(['-'], { input: '# nothing' }), { code: 2, err: 'scitags: - has no transfers\n' })
  t.match(await transfer(['-'], { input: `https://a.example/z\n${input}\nhttps://a.example/y gsiftp://b.example/y` }), { code: 2, err: /^scitags: standard input:1: the destination is missing\nscitags: standard input:3: the destination has a scheme that nothing here carries: [^\n]*\n$/ })
  t.match(await transfer([join(home, 'no-list')]), { code: 2, err: /no-list cannot be read \(ENOENT\)/ })
  t.match(await transfer(['-'], { input: `${input} tag=1` }), { code: 2, err: /^scitags: standard input:1: 1 is no tag/ })
  t.match(await transfer(['-', '--failed', join(home, 'none', 'x')], { input }), { code: 2, err: /^scitags: --failed [^\n]*x cannot be written \(ENOENT\)\n$/ })
  t.match(await transfer(['-', '--mode', 'pull'], { input: `https://a.example/x root://a.example//x\n${input} foo:1234\n${input}\nroot://a.example//y https://a.example/y` }), {
    code: 2,
    err: /^scitags: standard input:1: --mode pull has no way for that: [^\n]*\nscitags: standard input:2: foo is no checksum that is compared: [^\n]*\nscitags: standard input:4: --mode pull [^\n]*\n$/
  })
  t.match(await transfer(['-', '--forget-failed'], { input }), { code: 2, err: /--forget-failed takes a --journal/ })
  t.match(await transfer(['-', '--checksum-timeout', '2d'], { input }), { code: 2, err: 'scitags: --checksum-timeout 2d is more than 24h 00m\n' })
  t.match(await transfer(['-', '--max-outage', '8d'], { input }), { code: 2, err: 'scitags: --max-outage 8d is more than 7d 00h\n' })
  await writeFile(join(home, 'token'), 'abc', { mode: 0o600 })
  t.match(await transfer(['-', '--source-token-file', join(home, 'token')], { input: 'https://a.example/x davs://A.example:443/y' }), { code: 2, err: /a\.example:443 is a source and a destination/ })
})

interface StallingSource {
  readonly url: string
  readonly stalled: () => number
  release (): void
}

/** Tells of files with five bytes, and holds them back. */
async function stallingSource (t: Teardown): Promise<StallingSource> {
  let [stalled, isReleased] = [0, false]
  const server = createServer((request, response) => {
    request.resume()
    const { method = '' } = request
    if (method === 'GET' || method === 'HEAD') response.writeHead(200, { 'Content-Length': 5 })
    else response.writeHead(405)
    if (method !== 'GET' || isReleased) response.end(method === 'GET' ? 'hello' : undefined)
    else {
      stalled++
      response.write('he')
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.close()
    server.closeAllConnections()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stalled: () => stalled, release: () => { isReleased = true } }
}
