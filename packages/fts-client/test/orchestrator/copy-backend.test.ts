/** The backend of copies between storages of ours that do not always do what they should. */
import t from 'tap'
import type { Test } from 'tap'

import type { Scitag } from '@scitags/core'
import { copyBackend } from '../../src/orchestrator/copy/copy-backend.ts'
import type { CopyBackendInit } from '../../src/orchestrator/copy/copy-backend.ts'
import type { CarryContext, CheckedTransfer, TransferBackend, TransferOutcome, TransferStep } from '../../src/orchestrator/types.ts'
import type { Json } from '../../src/wire/job.ts'
import { faultySite } from '../faulty-site.ts'
import type { Fault, FaultySite } from '../faulty-site.ts'

const content = 'what there is to copy\n'.repeat(100)

interface Pair {
  readonly source: FaultySite
  readonly destination: FaultySite
  readonly backend: TransferBackend
  carry (transfer?: Partial<CheckedTransfer>, context?: Partial<CarryContext>): Promise<Carried>
}

interface Carried {
  readonly outcome: TransferOutcome
  readonly steps: readonly TransferStep[]
  readonly notes: readonly Json[]
  readonly bytes: number
}

/** From `/f`, which is there, to `/g`. */
async function pair (t: Test, init?: CopyBackendInit): Promise<Pair> {
  const [source, destination] = [await faultySite(t), await faultySite(t)]
  await source.write('f', content)
  const backend = copyBackend(init)
  t.teardown(async () => { await backend.close?.() })
  return {
    source,
    destination,
    backend,
    async carry (transfer, context) {
      const steps: TransferStep[] = []
      const notes: Json[] = []
      let moved = 0
      const outcome = await backend.carry({ id: '1', source: `${source.url}/f`, destination: `${destination.url}/g`, scitag: 206 as Scitag, ...transfer }, {
        signal: new AbortController().signal,
        attempt: 1,
        isOverwriting: false,
        remembered: undefined,
        async remember (note) { notes.push(note) },
        onStep (step) { steps.push(step) },
        onBytes (bytes) { moved = bytes },
        warn () {},
        ...context
      })
      return { outcome, steps, notes, bytes: moved }
    }
  }
}

/** Answers requests of these methods so. */
function refusing (status: number, methods: readonly string[], text = '', headers: Record<string, string> = {}): Fault {
  return (request, response) => {
    if (!methods.includes(request.method ?? '')) return false
    response.writeHead(status, headers).end(text)
    return true
  }
}

/** Requests of a method, as `METHOD target`. */
function asked (site: FaultySite, ...methods: readonly string[]): readonly string[] {
  return site.requests.filter(line => methods.some(method => line.startsWith(`${method} `)))
}

t.test('a pull: in the order of FTS, with few requests, tagged at the destination, and the note is there before it begins', async t => {
  const { source, destination, carry } = await pair(t)
  const { outcome, steps, notes } = await carry(undefined, { async remember () { t.notOk(destination.requests.includes('COPY /g')) } })
  t.match(outcome, { kind: 'copied', mode: 'pull', bytes: content.length, checksum: /^adler32:[0-9a-f]{8}$/ })
  t.strictSame(steps, ['source-stat', 'source-checksum', 'destination-stat', 'copy', 'result-stat', 'result-checksum'])
  t.strictSame(notes, [])
  t.equal(await destination.read('g'), content)
  t.strictSame(destination.requests, ['HEAD /g', 'COPY /g', 'HEAD /g'])
  t.match(destination.headers[1], { scitag: '206', overwrite: 'F', credential: 'none' })
  t.strictSame(source.requests, ['HEAD /f', 'HEAD /f', 'GET /f'])
  t.strictSame(destination.marked(), ['3/14 http-put'])
  t.strictSame(source.marked(), [])
})

t.test('connections are used again, and one that the server has closed meanwhile costs nothing but a new one', async t => {
  const { source, destination, carry } = await pair(t)
  for (const name of ['a', 'b', 'c', 'd']) t.match(await carry({ destination: `${destination.url}/${name}` }), { outcome: { kind: 'copied' } })
  t.equal(asked(destination, 'HEAD', 'COPY').length, 12)
  t.ok(destination.connections <= 2)
  const seen = new Set<unknown>()
  const forgetful: Fault = ({ socket }) => {
    const isUsed = seen.has(socket)
    seen.add(socket)
    if (isUsed) socket.destroy()
    return isUsed
  }
  destination.fault = forgetful
  source.fault = forgetful
  for (const name of ['e', 'f']) {
    t.match(await carry({ destination: `${destination.url}/${name}` }), { outcome: { kind: 'copied', mode: 'pull' } })
    t.equal(await destination.read(name), content)
  }
})

t.test('where the destination cannot copy the source pushes and marks, and the next transfer knows that', async t => {
  for (const status of [400, 403, 405, 501, 502, 504]) {
    const { source, destination, carry } = await pair(t)
    destination.fault = refusing(status, ['COPY'])
    t.match(await carry(), { outcome: { kind: 'copied', mode: 'push' } }, `${status}`)
    t.match(source.headers[source.requests.indexOf('COPY /f')], { scitag: '206' })
    t.strictSame(source.marked(), ['3/14 http-get'])
    t.strictSame(destination.marked(), [])
    const isOfServer = status === 405 || status === 501
    // Once more to another one, for what may be of this file or of the moment.
    for (const name of isOfServer ? ['h'] : ['h', 'i']) t.match(await carry({ destination: `${destination.url}/${name}` }), { outcome: { kind: 'copied', mode: 'push' } })
    t.equal(asked(destination, 'COPY').length, isOfServer ? 1 : status === 400 ? 4 : 2, 'after 400 with directories, too')
  }
})

t.test('where neither can, or the one cannot reach the other, the bytes go through here, tagged at both ends', async t => {
  for (const [status, text] of [[405, ''], [500, 'failure: Could not connect to server'], [202, 'failure: connection refused']] as const) {
    const { source, destination, carry } = await pair(t)
    source.fault = destination.fault = refusing(status, ['COPY'], text)
    const { outcome, bytes } = await carry()
    t.match(outcome, { kind: 'copied', mode: 'streamed' }, text)
    t.equal(bytes, content.length)
    t.equal(await destination.read('g'), content)
    t.strictSame([source.marked(), destination.marked()], [['3/14 http-get'], ['3/14 http-put']])
    if (text !== '') await carry({ destination: `${destination.url}/h` })
    t.match(await carry({ destination: `${destination.url}/i` }), { outcome: { kind: 'copied', mode: 'streamed' }, steps: ['source-stat', 'source-checksum', 'destination-stat', 'copy', 'result-stat', 'result-checksum'] })
  }
})

t.test('modes that are not wanted are not tried', async t => {
  const { destination, backend, carry } = await pair(t, { modes: ['pull'] })
  destination.fault = refusing(405, ['COPY'], 'no copies here')
  t.match(await carry(), { outcome: { kind: 'failed', failure: { class: 'permanent', code: 'REMOTE_REFUSED', message: /^copy: .*answered 405: no copies here/ } } })
  const transfer = { id: '1', scitag: undefined }
  t.ok(backend.carries({ ...transfer, source: 'davs://a.example/f', destination: 'HTTPS://b.example/f' }))
  t.ok(backend.carries({ ...transfer, source: 'root://a.example//f', destination: 'xroots://b.example//f' }))
  t.notOk(backend.carries({ ...transfer, source: 'root://a.example//f', destination: 'https://b.example/f' }), 'only streamed')
  t.notOk(backend.carries({ ...transfer, source: 's3://a.example/f', destination: 'https://b.example/f' }))
})

t.test('what another way does not mend is not tried in another way', async t => {
  const cases: readonly (readonly [number, string, Record<string, string>, unknown])[] = [
    [404, '', {}, { class: 'permanent' }],
    [503, 'wait', { 'Retry-After': '7' }, { class: 'busy', retryAfterMs: 7000 }],
    [503, 'wait', { 'Retry-After': 'Wed, 21 Oct 2015 07:28:10 GMT', Date: 'Wed, 21 Oct 2015 07:28:00 GMT' }, { class: 'busy', retryAfterMs: 10_000 }],
    [202, 'failure: Remote side failed with status code 404; error message: "no such file"', {}, { class: 'permanent' }],
    [202, 'failure: Remote side failed with status code 503', {}, { class: 'busy' }],
    [202, 'failure: the file exists', {}, { class: 'permanent', code: 'TARGET_EXISTS' }],
    [412, '', {}, { class: 'permanent', code: 'TARGET_EXISTS' }],
    [202, 'failure: disk on fire', {}, { class: 'transient', message: /pull by http.*disk on fire/ }],
    [202, 'Perf Marker\nEnd\n', {}, { class: 'transient', code: 'CONNECTION_LOST' }]
  ]
  for (const [status, text, headers, failure] of cases) {
    const { source, destination, carry } = await pair(t)
    destination.fault = refusing(status, ['COPY'], text, headers)
    t.match((await carry()).outcome, { kind: 'failed', failure }, `${status} ${text}`)
    t.strictSame(asked(source, 'COPY', 'GET'), [])
    t.strictSame(asked(destination, 'DELETE'), [], 'nothing has been left')
  }
})

t.test('failures before the copy name their step and side', async t => {
  const { source, destination, carry } = await pair(t)
  t.match(await carry({ source: `${source.url}/none?authz=secret` }), { outcome: { kind: 'failed', failure: { class: 'permanent', side: 'source', message: `source-stat: the remote side refused: ${source.url}/none is not there` } } })
  destination.fault = refusing(401, ['HEAD'])
  t.match(await carry(), { outcome: { kind: 'failed', failure: { class: 'credential', side: 'destination', message: /^destination-stat: .*HEAD .*\/g was answered 401/ } } })
  t.match(await carry({ destination: 'http://127.0.0.1:1/g' }), { outcome: { kind: 'failed', failure: { class: 'transient', code: 'REMOTE_UNREACHABLE', side: 'destination' } } })
  t.match(await carry({ source: `${source.url}/f`, destination: `${source.url}/f` }), { outcome: { kind: 'failed', failure: { code: 'SELF_COPY' } } })
  t.match(await carry({ size: 5 }), { outcome: { kind: 'failed', failure: { class: 'permanent', message: new RegExp(`has ${content.length} bytes, not 5`) } } })
  t.match(await carry({ checksum: 'adler32:00000001' }), { outcome: { kind: 'failed', failure: { class: 'permanent', code: 'PRECONDITION_FAILED' } } })
  t.match(await carry({ checksum: 'crc9:00' }), { outcome: { kind: 'failed', failure: { class: 'permanent', code: 'OPTIONS_INVALID' } } })
  t.strictSame(asked(destination, 'COPY'), [])
})

t.test('a storage that does not come to an end with a checksum is waited for no longer than is wished', async t => {
  const { source, destination, carry } = await pair(t, { checksumTimeoutMs: 100 })
  source.fault = ({ method, headers }) => method === 'HEAD' && 'want-digest' in headers
  t.match(await carry(), { outcome: { kind: 'failed', failure: { class: 'transient', code: 'CHECKSUM_TIMEOUT', side: 'source', message: /^source-checksum: .*\/f did not say its adler32 within 0\.1 s; checksumTimeoutMs \(--checksum-timeout\)/ } } })
  source.fault = () => false
  destination.fault = ({ method }) => method === 'HEAD' && asked(destination, 'COPY').length > 0
  t.match(await carry(), { outcome: { kind: 'failed', failure: { class: 'transient', code: 'CHECKSUM_TIMEOUT', side: 'destination', message: /^result-checksum: / } } })
})

t.test('a destination that is there stays, is replaced, or is what an earlier attempt has left', async t => {
  const { destination, carry } = await pair(t)
  await destination.write('g', 'of somebody else')
  t.match(await carry(), { outcome: { kind: 'failed', failure: { class: 'permanent', code: 'TARGET_EXISTS' } }, notes: [] })
  t.equal(await destination.read('g'), 'of somebody else')
  t.match(await carry(undefined, { isOverwriting: true }), { outcome: { kind: 'copied' } })
  t.equal(await destination.read('g'), content)
  t.match(await carry(undefined, { isOverwriting: true }), { outcome: { kind: 'copied' } })
  t.match(await carry(), { outcome: { kind: 'present', bytes: content.length, checksum: /^adler32:/ }, notes: [] }, 'whoever put it there')

  const copies = asked(destination, 'COPY').length
  const remembered = { step: 'copy', destination: `${destination.url}/g` }
  t.match(await carry(undefined, { remembered }), { outcome: { kind: 'present', bytes: content.length, checksum: /^adler32:/ }, notes: [] })
  t.equal(asked(destination, 'COPY').length, copies)

  await destination.write('g', content.replace('w', 'W'))
  t.match(await carry(undefined, { remembered }), { outcome: { kind: 'copied' }, steps: ['source-stat', 'source-checksum', 'destination-stat', 'removal', 'copy', 'result-stat', 'result-checksum'] })
  t.equal(await destination.read('g'), content)
  await destination.write('g', 'of somebody else')
  t.match(await carry(undefined, { remembered: { step: 'copy', destination: `${destination.url}/other` } }), { outcome: { kind: 'failed', failure: { code: 'TARGET_EXISTS' } } })
})

t.test('an attempt that has left nothing does not take for its own what is there the next time', async t => {
  const { destination, carry } = await pair(t)
  const note = { step: 'copy', destination: `${destination.url}/g` }
  for (const [status, text] of [[503, ''], [412, ''], [202, 'failure: disk on fire']] as const) {
    destination.fault = refusing(status, ['COPY'], text)
    t.strictSame((await carry()).notes, [note, null])
  }
  destination.fault = (request, response) => leaving('part', 'failure: disk on fire')(request, response) || refusing(500, ['DELETE'])(request, response)
  t.strictSame((await carry()).notes, [note], 'it could not take away what it has left')

  function leaving (left: string, text: string): Fault {
    return ({ method }, response) => {
      if (method !== 'COPY') return false
      void destination.write('g', left).then(() => { response.writeHead(202).end(text) })
      return true
    }
  }
})

t.test('after a copy that ended badly one looks: the file is a success, a part is removed only where the copy has surely ended', async t => {
  const cases: readonly (readonly [string, string, object, readonly string[], readonly Json[] | undefined])[] = [
    ['part', 'failure: disk on fire', { kind: 'failed', failure: { code: 'REMOTE_REFUSED' } }, ['DELETE /g'], [null]],
    [content, 'failure: disk on fire', { kind: 'copied', mode: 'pull' }, [], []],
    ['part', 'failure: terminated', { kind: 'failed', failure: { code: 'REMOTE_REFUSED' } }, ['DELETE /g'], [null]],
    ['part', 'Perf Marker\nEnd\n', { kind: 'failed', failure: { class: 'transient', code: 'CONNECTION_LOST' } }, [], []],
    [content, 'Perf Marker\nEnd\n', { kind: 'copied', mode: 'pull' }, [], []],
    ['of somebody else', 'failure: the file exists', { kind: 'failed', failure: { code: 'TARGET_EXISTS' } }, [], [null]],
    [content, 'failure: the file exists', { kind: 'present' }, [], []]
  ]
  for (const [left, text, expected, removed, notes] of cases) {
    const { destination, carry } = await pair(t)
    destination.fault = ({ method }, response) => {
      if (method !== 'COPY') return false
      void destination.write('g', left).then(() => { response.writeHead(202).end(text) })
      return true
    }
    const carried = await carry()
    t.match(carried.outcome, expected, text)
    t.strictSame(asked(destination, 'DELETE'), removed, text)
    t.strictSame(carried.notes.slice(1), notes, text)
  }
})

t.test('an order whose answer is lost may be carried out all the same: it is not said to have failed for good', async t => {
  const { source, destination, carry } = await pair(t)
  // The connections are kept from here on.
  for (const name of ['a', 'b', 'c']) await carry({ destination: `${destination.url}/${name}` })
  source.requests.length = destination.requests.length = 0
  destination.fault = ({ method, socket }, response) => {
    if (method !== 'COPY') return false
    if (asked(destination, 'COPY').length > 1) response.writeHead(412).end()
    else void destination.write('g', 'the beginning').then(() => socket.destroy())
    return true
  }
  const { outcome, notes } = await carry()
  t.match(outcome, { kind: 'failed', failure: { class: 'transient', code: 'CONNECTION_LOST' } })
  t.strictSame([asked(destination, 'COPY').length, asked(destination, 'DELETE').length, notes.length], [2, 0, 1])
  await destination.write('g', content)
  t.match(await carry(undefined, { remembered: notes[0] }), { outcome: { kind: 'present' } })

  const late = await pair(t)
  late.destination.fault = refusing(412, ['COPY'])
  const remembered = { step: 'copy', destination: `${late.destination.url}/g` }
  t.match(await late.carry(undefined, { remembered }), { outcome: { kind: 'failed', failure: { class: 'transient' } }, notes: [] }, 'of the attempt before')
  late.destination.fault = ({ method, socket }) => {
    if (method === 'COPY') socket.destroy()
    return method === 'COPY'
  }
  t.match(await late.carry(), { outcome: { kind: 'failed', failure: { class: 'transient' } }, notes: [remembered] })
})

t.test('directories are made where a server does not make them, and each only once', async t => {
  const { destination, carry } = await pair(t)
  const made = new Set<string>()
  destination.fault = ({ method, url = '' }, response) => {
    const [path = ''] = url.split('?')
    if (method === 'MKCOL') made.add(path)
    if (method !== 'COPY' || made.has(path.slice(0, path.lastIndexOf('/') + 1))) return false
    response.writeHead(409).end()
    return true
  }
  const to = async (path: string): Promise<unknown> => await carry({ destination: `${destination.url}${path}` })
  t.match(await to('/a/b/c/g?authz=x'), { outcome: { kind: 'copied' }, steps: ['source-stat', 'source-checksum', 'destination-stat', 'copy', 'directories', 'copy', 'result-stat', 'result-checksum'] })
  t.strictSame(asked(destination, 'MKCOL', 'COPY'), ['COPY /a/b/c/g?authz=x', 'MKCOL /a/b/c/?authz=x', 'MKCOL /a/b/?authz=x', 'MKCOL /a/?authz=x', 'MKCOL /a/b/?authz=x', 'MKCOL /a/b/c/?authz=x', 'COPY /a/b/c/g?authz=x'])
  destination.requests.length = 0
  t.match(await to('/a/b/c/h'), { outcome: { kind: 'copied' } })
  t.match(await to('/a/d/g'), { outcome: { kind: 'copied' } })
  t.strictSame(asked(destination, 'MKCOL', 'COPY'), ['COPY /a/b/c/h', 'MKCOL /a/d/', 'COPY /a/d/g'])
})

t.test('copies are compared, as far as servers tell', async t => {
  const { source, destination, carry } = await pair(t)
  const { outcome } = await carry({ destination: `${destination.url}/first` })
  const checksum = outcome.kind === 'copied' ? outcome.checksum ?? '' : ''
  t.match(await carry({ checksum: checksum.toUpperCase(), size: content.length }), { outcome: { kind: 'copied', checksum } })
  t.match(await carry({ checksum: 'md5:7215ee9c7d9dc229d2921a40e899ec5f', destination: `${destination.url}/h` }), { outcome: { kind: 'failed', failure: { code: 'PRECONDITION_FAILED' } } })

  // The copy lacks its last byte, or has another one.
  for (const [said, code] of [[{ 'Content-Length': String(content.length - 1) }, 'SIZE_MISMATCH'], [{ 'Content-Length': String(content.length), Digest: 'adler32=1' }, 'CHECKSUM_MISMATCH']] as const) {
    destination.fault = (request, response) => asked(destination, 'COPY').includes('COPY /i') && refusing(200, ['HEAD'], '', said)(request, response)
    t.match(await carry({ destination: `${destination.url}/i` }), { outcome: { kind: 'failed', failure: { class: 'mismatch', code } } })
    t.equal(await destination.read('i'), undefined, 'it is taken away')
    destination.requests.length = 0
  }

  // Neither is told, and one of them does not like the question.
  const silent: Fault = (request, response) => request.method === 'HEAD' && 'want-digest' in request.headers && refusing(405, ['HEAD'])(request, response)
  destination.fault = silent
  t.match(await carry({ destination: `${destination.url}/k` }), { outcome: { kind: 'copied', checksum: undefined } })
  t.match(await carry({ destination: `${destination.url}/l`, checksum }), { outcome: { kind: 'failed', failure: { class: 'permanent', code: 'CHECKSUM_UNVERIFIABLE' } } })
  source.fault = silent
  destination.fault = () => false
  t.match(await carry({ destination: `${destination.url}/m`, checksum }), { outcome: { kind: 'copied', checksum } })
})

t.test('of a source that cannot be read, nothing is taken away at the destination', async t => {
  const { source, destination, carry } = await pair(t, { modes: ['streamed'] })
  source.fault = ({ method, socket }) => {
    if (method !== 'GET') return false
    void destination.write('g', 'of somebody else').then(() => socket.destroy())
    return true
  }
  const { outcome, notes } = await carry()
  t.match(outcome, { kind: 'failed', failure: { class: 'transient', code: 'REMOTE_UNREACHABLE' } })
  t.equal(await destination.read('g'), 'of somebody else')
  t.match(notes, [{ step: 'copy' }, null])
})

t.test('what is cancelled ends, and leaves nothing', async t => {
  const { destination, carry } = await pair(t)
  const stop = new AbortController()
  let isClosed = false
  destination.fault = ({ method }, response) => {
    if (method !== 'COPY') return false
    void destination.write('g', 'what the').then(() => { response.writeHead(202).write('Perf Marker\nTimestamp: 1\nStripe Index: 0\nStripe Bytes Transferred: 7\nTotal Stripe Count: 1\nEnd\n') })
    response.on('close', () => { isClosed = true })
    return true
  }
  const { outcome } = await carry(undefined, { signal: stop.signal, onBytes (bytes) { if (bytes === 7) stop.abort() } })
  t.match(outcome, { kind: 'failed', failure: { class: 'transient', code: 'CANCELLED' } })
  t.ok(isClosed)
  t.strictSame(asked(destination, 'DELETE'), ['DELETE /g'])
})

t.test('each storage gets its own credentials, asked for anew', async t => {
  const tokens = new Map<string, string>()
  const { source, destination, carry } = await pair(t, { credentials: url => ({ token: tokens.get(new URL(url).pathname) ?? '' }) })
  tokens.set('/f', 'of-source').set('/g', 'of-destination')
  t.match(await carry(), { outcome: { kind: 'copied' } })
  t.match(source.headers, [{ authorization: 'Bearer of-source' }, { authorization: 'Bearer of-source' }, { authorization: 'Bearer of-source' }])
  t.match(destination.headers[1], { authorization: 'Bearer of-destination', transferheaderauthorization: 'Bearer of-source' })
  tokens.set('/g', 'renewed')
  await carry()
  t.match(destination.headers.at(-1), { authorization: 'Bearer renewed' })
})

t.test('over plain http no token leaves this machine, neither ours nor in a COPY for the other storage', async t => {
  const { source, destination, carry } = await pair(t, { credentials: { token: 'secret' } })
  // Linux takes it for the loopback; it is none of its addresses.
  const { port } = new URL(destination.url)
  t.match(await carry({ destination: `http://0.0.0.0:${port}/g` }), { outcome: { kind: 'copied', mode: 'pull' } })
  for (const { authorization, transferheaderauthorization } of destination.headers) t.strictSame([authorization, transferheaderauthorization], [undefined, undefined])
  t.match(source.headers[0], { authorization: 'Bearer secret' })
})

t.test('whoever may not is told by whom first, and the ways stay open for other files', async t => {
  const { destination, carry } = await pair(t)
  for (const name of ['a', 'b', 'c']) {
    destination.fault = refusing(403, ['COPY', 'PUT'], 'not for you')
    t.match((await carry({ destination: `${destination.url}/${name}` })).outcome, { kind: 'failed', failure: { class: 'permanent', code: 'REMOTE_REFUSED', message: `copy: the remote side refused: pull by ${destination.url}/${name}: answered 403: not for you` } })
  }
  destination.fault = () => false
  t.match(await carry(), { outcome: { kind: 'copied', mode: 'pull' } })
})

t.test('where neither may copy it is streamed, and what a destination takes no notice of is no copy', async t => {
  const { carry: carryBetween, ...sites } = await pair(t)
  sites.source.fault = sites.destination.fault = refusing(403, ['COPY'])
  t.match(await carryBetween(), { outcome: { kind: 'copied', mode: 'streamed' } })
  const { source, destination, carry } = await pair(t, { modes: ['streamed'] })
  await source.write('f', Buffer.alloc(20_000_000))
  destination.fault = refusing(201, ['PUT'])
  t.match((await carry()).outcome, { kind: 'failed', failure: { class: 'mismatch', code: 'SIZE_MISMATCH', message: /content before/ } })
})
