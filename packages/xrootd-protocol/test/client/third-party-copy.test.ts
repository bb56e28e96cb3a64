/** A client arranges a copy between two servers, and tells of what they cannot do. */
import t from 'tap'

import { asynchronously, error, ok, okText, queryKinds, splitPath } from '../../src/index.ts'
import { ConnectionPool, thirdPartyCopy } from '../../src/client/index.ts'
import { oneFile, statText, waitResponse } from './answers.ts'
import { scriptedServer } from './scripted-server.ts'
import type { Exchange, Script } from './scripted-server.ts'

interface Wishes {
  /** What it says when it is asked for `tpc`. */
  readonly config?: string
  /** Answers the first sync, the second one, and so on. */
  readonly syncs?: readonly ((exchange: Exchange) => void)[]
  readonly size?: number
}

const done = ({ streamId, send }: Exchange): void => { send(ok(streamId)) }

function copier ({ config = '1', syncs = [done, done], size }: Wishes = {}): Script {
  const left = [...syncs]
  return (request, exchange) => {
    const { streamId, send } = exchange
    if (request.name === 'query' && request.kind === queryKinds.config) send(okText(streamId, `${config}\n`))
    else if (request.name === 'sync') left.shift()?.(exchange)
    else if (request.name === 'rm') done(exchange)
    else if (request.name === 'stat' && size !== undefined) send(okText(streamId, statText(size)))
    else oneFile(request, exchange)
  }
}

void t.test('the source is asked where the file is, the destination to fetch it, and the source to let it', async t => {
  const [source, destination] = [await scriptedServer(t, copier()), await scriptedServer(t, copier())]
  const outcome = await thirdPartyCopy(`${source.url('/from')}?b=secret&scitag.flow=206`, `${destination.url('/to')}?a=1`, { create: 'or-replace', makeParents: true, persistOnClose: true, streams: 3 })
  t.strictSame(outcome, { kind: 'copied', bytes: 100_000 })
  t.strictSame(source.requests.map(({ name }) => name), ['open', 'close', 'query', 'open', 'close'])
  t.strictSame(destination.requests.map(({ name }) => name), ['query', 'open', 'sync', 'sync', 'stat', 'close'])
  const [placement, permission] = source.requests.filter(({ name }) => name === 'open')
  const order = destination.requests.find(({ name }) => name === 'open')
  if (placement?.name !== 'open' || permission?.name !== 'open' || order?.name !== 'open') throw new Error('opens are missing')
  t.equal(placement.path, '/from?b=secret&scitag.flow=206&tpc.stage=placement')
  const key = /tpc\.key=([0-9a-f]{24})&/.exec(order.path)?.[1]
  t.equal(permission.path, `/from?b=secret&scitag.flow=206&tpc.dst=127.0.0.1&tpc.key=${key}&tpc.stage=copy`)
  const at = `127.0.0.1:${source.port}`
  t.strictSame(splitPath(order.path), { path: '/to', cgi: `a=1&oss.asize=100000&tpc.dlg=${at}&tpc.dlgon=0&tpc.key=${key}&tpc.lfn=/from&tpc.scgi=scitag.flow=206&tpc.spr=root&tpc.src=${at}&tpc.stage=copy&tpc.str=3&tpc.tpr=root` })
  t.equal(order.options, 0x1522, 'update, replace, parents, persist on close; and its stat')
})

void t.test('a server that says it cannot: nothing has happened', async t => {
  for (const [from, to] of [['tpc', '1'], ['1', '0']] as const) {
    const [source, destination] = [await scriptedServer(t, copier({ config: from })), await scriptedServer(t, copier({ config: to }))]
    const outcome = await thirdPartyCopy(source.url('/from'), destination.url('/to'), { onOpened () { t.fail('it was opened') } })
    t.strictSame(outcome, { kind: 'unsupported', server: `127.0.0.1:${(from === 'tpc' ? source : destination).port}` })
    t.notOk(destination.requests.some(({ name }) => name === 'open'))
  }
})

void t.test('a destination that says so only when it is to begin: what it has made is removed', async t => {
  const refuses = ({ streamId, send }: Exchange): void => { send(error(streamId, 3003, 'tpc not supported')) }
  const [source, destination] = [await scriptedServer(t, copier()), await scriptedServer(t, copier({ syncs: [refuses] }))]
  let isOpened = false
  t.match(await thirdPartyCopy(source.url('/from'), destination.url('/to'), { onOpened () { isOpened = true } }), { kind: 'unsupported', server: `127.0.0.1:${destination.port}` })
  t.ok(isOpened, 'what it replaces has gone')
  t.match(destination.requests.slice(-2), [{ name: 'close' }, { name: 'rm', path: '/to' }])
})

void t.test('a destination that may not fetch from there, or cannot: what it has made is removed, and both are as before', async t => {
  const refuses = ({ streamId, send }: Exchange): void => { send(waitResponse(streamId, 1800), asynchronously(error(streamId, 3010, 'Copy failed with return code 1'))) }
  const [source, destination] = [await scriptedServer(t, copier()), await scriptedServer(t, copier({ syncs: [done, refuses] }))]
  const outcome = await thirdPartyCopy(source.url('/from'), destination.url('/to'))
  t.match(outcome, { kind: 'refused', error: { code: 'REFUSED', errorNumber: 3010, message: /return code 1/ } })
  t.equal(source.requests.at(-1)?.name, 'close')
  t.match(destination.requests.slice(-2), [{ name: 'close' }, { name: 'rm', path: '/to' }])
})

void t.test('a file that may not be written, or not be read, is no copy that is refused', async t => {
  const refusing = (isRefused: (path: string) => boolean): Script => (request, exchange) => {
    if (request.name === 'open' && isRefused(request.path)) exchange.send(error(exchange.streamId, 3010, 'no'))
    else copier()(request, exchange)
  }
  for (const [from, to] of [[copier(), refusing(() => true)], [refusing(path => path.includes('tpc.dst')), copier({ syncs: [done] })]] as const) {
    const [source, destination] = [await scriptedServer(t, from), await scriptedServer(t, to)]
    await t.rejects(thirdPartyCopy(source.url('/from'), destination.url('/to')), { code: 'REFUSED', errorNumber: 3010 })
  }
})

void t.test('connections that are lent to it stay, for the next copy', async t => {
  const [source, destination] = [await scriptedServer(t, copier()), await scriptedServer(t, copier({ syncs: [done, done, done, done] }))]
  await using from = new ConnectionPool({ isTpc: true })
  await using to = new ConnectionPool({ isTpc: true })
  for (const name of ['a', 'b']) t.match(await thirdPartyCopy(source.url(`/${name}`), destination.url(`/${name}`), { source: from, destination: to }), { kind: 'copied' })
  t.strictSame([source.logins.length, destination.logins.length], [1, 1])
})

void t.test('a file that cannot be closed does not stay open on a connection that is lent', async t => {
  const refusingToClose: Script = (request, exchange) => {
    const isPermission = request.name === 'close' && source.requests.filter(({ name }) => name === 'close').length % 2 === 0
    if (isPermission) exchange.send(error(exchange.streamId, 3007, 'no'))
    else copier()(request, exchange)
  }
  const [source, destination] = [await scriptedServer(t, refusingToClose), await scriptedServer(t, copier({ syncs: [done, done, done, done] }))]
  await using from = new ConnectionPool({ isTpc: true })
  await using to = new ConnectionPool({ isTpc: true })
  for (const name of ['a', 'b']) t.match(await thirdPartyCopy(source.url(`/${name}`), destination.url(`/${name}`), { source: from, destination: to }), { kind: 'copied' })
  t.strictSame([source.logins.length, destination.logins.length], [2, 1])
})

void t.test('a copy that fails, or is not whole, is not closed', async t => {
  const fails = ({ streamId, send }: Exchange): void => { send(waitResponse(streamId, 1800), asynchronously(error(streamId, 3007, 'no route'))) }
  for (const [wishes, expected] of [
    [{ syncs: [done, fails] }, { code: 'REFUSED', message: /no route/ }],
    [{ size: 99_999 }, { code: 'ANSWER_INVALID', message: /has 99999 bytes of 100000/ }]
  ] as const) {
    const [source, destination] = [await scriptedServer(t, copier()), await scriptedServer(t, copier(wishes))]
    await t.rejects(thirdPartyCopy(source.url('/from'), destination.url('/to')), expected)
    t.notOk(destination.requests.some(({ name }) => name === 'close' || name === 'rm'))
  }
})

void t.test('it tells how far a copy is, and cancels it', async t => {
  const takesLong = ({ streamId, send }: Exchange): void => { send(waitResponse(streamId, 1800)) }
  const [source, destination] = [await scriptedServer(t, copier()), await scriptedServer(t, copier({ syncs: [done, takesLong], size: 4096 }))]
  const stop = new AbortController()
  const onBytes = (bytes: number): void => {
    t.equal(bytes, 4096)
    stop.abort()
  }
  await t.rejects(thirdPartyCopy(source.url('/from'), destination.url('/to'), { onBytes, signal: stop.signal }), { code: 'CANCELLED' })
  t.match(destination.requests.at(-1), { name: 'query', kind: queryKinds.opaqug, args: Buffer.from('ofs.tpc cancel') })
})
