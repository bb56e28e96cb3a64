import t from 'tap'

import { encodeResponse, error, errorNumbers, ok, openOptions, queryKinds, asynchronously } from '@scitags/xrootd-protocol'
import { gatewaySite } from '../gateway-site.ts'
import type { GatewaySite } from '../gateway-site.ts'
import { until } from '../until.ts'
import { wireClient } from '../wire-client.ts'
import type { Asked, WireClient } from '../wire-client.ts'
import { content, scriptedOrigin, statText } from './scripted-origin.ts'
import type { Script, ScriptedOrigin } from './scripted-origin.ts'
import type { Test } from 'tap'

interface Proxied {
  readonly origin: ScriptedOrigin
  readonly site: GatewaySite
  readonly client: WireClient
}

type ProxyOptions = NonNullable<Parameters<typeof gatewaySite>[1]>['proxy']

async function proxied (t: Test, script?: Script, options: Partial<NonNullable<ProxyOptions>> = {}): Promise<Proxied> {
  const origin = await scriptedOrigin(t, script)
  const site = await gatewaySite(t, { slowAnswerSeconds: 0.05, proxy: { origins: [origin.url], ...options } })
  const client = await wireClient(site.port)
  t.teardown(async () => { await client.leave() })
  return { origin, site, client }
}

const stat = (path: string): Asked => ({ name: 'stat', options: 0, wants: 0, handle: 0, path })
const { open_read: read, open_updt: update, mkpath, posc, delete: overwrite, retstat } = openOptions
const config = (names: string): Asked => ({ name: 'query', kind: queryKinds.config, handle: 0, args: Buffer.from(names) })

void t.test('the origin sees the CGI as the client wrote it, but for the credential', async t => {
  const { origin, client } = await proxied(t)
  await client.open('//f?b=2&scitag.flow=206&authz=Bearer%20secret&a=%20', read)
  await client.body(stat('/f?authz=secret'))
  await client.body({ name: 'mv', fromLength: 13, from: '/f?authz=long', to: '/g?x&authz=long' })
  t.same(origin.paths('open'), ['//f?b=2&scitag.flow=206&a=%20'])
  t.same(origin.paths('stat'), ['/f'])
  t.match(origin.requests.find(({ name }) => name === 'mv'), { fromLength: 2, from: '/f', to: '/g?x' })
})

void t.test('the credential goes along where that is wanted', async t => {
  const { origin, client } = await proxied(t, undefined, { forwardAuthz: true })
  await client.open('/f?authz=Bearer%20secret&a=1', read)
  t.same(origin.paths('open'), ['/f?authz=Bearer%20secret&a=1'])
})

void t.test('options and mode of an open go along; the stat is always asked for', async t => {
  const { origin, client } = await proxied(t)
  await client.open('/f', update | overwrite | mkpath | posc, 0o600)
  t.match(origin.requests[0], { name: 'open', options: update | overwrite | mkpath | posc | retstat, mode: 0o600 })
})

void t.test('the text of a stat is the origin\'s, by path and by handle', async t => {
  const { client } = await proxied(t)
  t.equal(await client.text(stat('/f')), statText)
  const body = await client.body({ name: 'open', mode: 0, options: read | retstat, optionT: 0, template: 0, path: '/f' })
  t.equal(body.subarray(12).toString(), `${statText}\0`)
  t.equal(await client.text({ ...stat(''), handle: body.readUInt32BE(0) } as Asked), statText)
})

void t.test('errors keep their numbers and words', async t => {
  const script: Script = request => {
    if (request.name === 'open' && request.path === '/locked') return error(request.streamId, errorNumbers.FileLocked, 'somebody writes')
    return request.name === 'read' || request.name === 'write' || request.name === 'close' ? error(request.streamId, errorNumbers.overQuota, 'no more for you') : undefined
  }
  const { client } = await proxied(t, script)
  t.equal(await client.refusal(stat('/none')), '3011 there is no such thing, says the origin')
  t.equal(await client.refusal({ name: 'open', mode: 0, options: read, optionT: 0, template: 0, path: '/locked' }), '3003 somebody writes')
  const reader = await client.open('/f', read)
  t.equal(await client.refusal({ name: 'read', handle: reader, offset: 0n, length: 10, pathId: 0 }), '3021 no more for you')
  const writer = await client.open('/f', update)
  t.equal(await client.refusal({ name: 'write', handle: writer, offset: 0n, pathId: 0, dataLength: 1 }, Buffer.from('x')), '3021 no more for you')
  t.equal(await client.refusal({ name: 'close', handle: writer }), '3021 no more for you')
})

void t.test('a wait is the client\'s to obey where it is asked by path', async t => {
  const { client } = await proxied(t, ({ name, streamId }) => name === 'open' || name === 'stat' ? encodeResponse({ status: 'wait', streamId, seconds: 5, message: 'tape' }) : undefined)
  for (const request of [stat('/f'), { name: 'open', mode: 0, options: read, optionT: 0, template: 0, path: '/f' } as Asked]) {
    const [frame] = await client.ask(request)
    t.match(frame?.response, { status: 'wait', seconds: 5, message: 'tape' })
  }
})

void t.test('a wait in the middle of a file is obeyed by the proxy', async t => {
  let reads = 0
  const { client } = await proxied(t, ({ name, streamId }) => name === 'read' && reads++ === 0 ? encodeResponse({ status: 'wait', streamId, seconds: 0, message: '' }) : undefined)
  t.equal(await client.read(await client.open('/f', read), 0, 10), content)
  t.equal(reads, 2)
})

void t.test('who is told by the origin that its answer comes later is told the same, and gets it', async t => {
  let answer = (): void => {}
  const { client } = await proxied(t, ({ name, streamId }, { send }) => {
    if (name !== 'stat') return undefined
    answer = () => { send(asynchronously(ok(streamId, Buffer.from('1 2 3 4\0')))) }
    return encodeResponse({ status: 'waitresp', streamId, seconds: 600, message: '' })
  })
  const asked = client.ask(stat('/f'))
  client.socket.once('data', () => { answer() })
  t.match(await asked, [{ response: { status: 'waitresp' } }, { response: { status: 'ok', body: Buffer.from('1 2 3 4\0') }, isLate: true }])
})

void t.test('of the configuration the proxy says what it is, and the origin the rest', async t => {
  const { origin, client } = await proxied(t, request => request.name === 'query' ? ok(request.streamId, Buffer.from(`${request.args.toString().split(' ').map(name => name === 'chksum' ? '0:md5' : name).join('\n')}\n`)) : undefined)
  t.equal((await client.body(config('role chksum proxy tpc unknown'))).toString(), `proxy server\n0:md5\n127.0.0.1:${origin.port}\n1\nunknown\n`)
  t.same(origin.requests.map(request => request.name === 'query' ? request.args.toString() : request.name), ['chksum unknown'])
})

void t.test('a file that the origin has is located at the proxy', async t => {
  const { site, client } = await proxied(t)
  t.equal(await client.text({ name: 'locate', options: 0, path: '*/f' }), `Sw[::127.0.0.1]:${site.port}`)
})

void t.test('queries by handle are refused: the origin has other handles', async t => {
  const { origin, client } = await proxied(t)
  t.match(await client.refusal({ name: 'query', kind: queryKinds.visa, handle: await client.open('/f', read), args: Buffer.alloc(0) }), /^3013/)
  t.same(origin.requests.map(({ name }) => name), ['open'])
})

void t.test('extended attributes of an open file are asked for by the handle of the origin', async t => {
  const { origin, client } = await proxied(t)
  await client.body({ name: 'fattr', handle: await client.open('/f', read), subcode: 2, count: 0, options: 0, path: '', attributes: [] })
  t.match(origin.requests.at(-1), { name: 'fattr', handle: 7, path: '' })
})

void t.test('redirects are followed', async t => {
  const other = await scriptedOrigin(t)
  const { client } = await proxied(t, ({ name, streamId }) => name === 'open' ? encodeResponse({ status: 'redirect', streamId, port: other.port, target: '127.0.0.1?key=1' }) : undefined)
  t.equal(await client.read(await client.open('/f?scitag.flow=206', read), 0, 10), content)
  t.same(other.paths('open'), ['/f?scitag.flow=206&key=1'])
})

void t.test('redirects are passed on as they are, where that is wanted', async t => {
  const { client } = await proxied(t, ({ streamId }) => encodeResponse({ status: 'redirect', streamId, port: 1, target: 'elsewhere?key=1' }), { redirects: 'pass-on' })
  for (const request of [stat('/f'), { name: 'open', mode: 0, options: read, optionT: 0, template: 0, path: '/f' } as Asked]) {
    t.match((await client.ask(request))[0]?.response, { status: 'redirect', port: 1, target: 'elsewhere?key=1' })
  }
})

void t.test('what is written, synced and truncated goes to the origin, with the name of the application', async t => {
  const { origin, client } = await proxied(t)
  const handle = await client.open('/f', update)
  await client.write(handle, 5, 'abc')
  await client.body({ name: 'sync', handle })
  await client.body({ name: 'truncate', handle, size: 2n, path: '' })
  await client.close(handle)
  t.match(origin.requests.slice(1), [{ name: 'write', handle: 7, offset: 5n, dataLength: 3 }, { name: 'sync', handle: 7 }, { name: 'truncate', handle: 7, size: 2n }, { name: 'close', handle: 7 }])
  t.match(origin.logins[0], /xrd.appname=wire&/)
})

void t.test('an upload that is to vanish unless it is closed is cut off when its client goes, and never closed', async t => {
  const { origin, client } = await proxied(t)
  const handle = await client.open('/f', update | posc)
  await client.write(handle, 0, 'abc')
  await client.leave()
  await until(() => origin.connections === 0)
  t.same(origin.requests.map(({ name }) => name), ['open', 'write'])
})
