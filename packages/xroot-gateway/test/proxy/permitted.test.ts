/** What a proxy has judged is what its origin is asked for, and what it cannot judge is not asked. */
import t from 'tap'

import { fattrSubcodes, openOptions, prepareOptions, queryKinds } from '@scitags/xrootd-protocol'
import type { Operation } from '../../src/index.ts'
import { gatewaySite } from '../gateway-site.ts'
import { wireClient } from '../wire-client.ts'
import type { Asked, WireClient } from '../wire-client.ts'
import { scriptedOrigin } from './scripted-origin.ts'
import type { ScriptedOrigin } from './scripted-origin.ts'
import type { Test } from 'tap'

const { async: asynchronous, delete: replacing, mkpath, new: fresh, open_apnd: append, open_read: read, open_updt: update, open_wrto: writeOnly, posc, replica, retstat } = openOptions

async function proxied (t: Test, operations: readonly Operation[], at = '/'): Promise<{ readonly origin: ScriptedOrigin, readonly client: WireClient }> {
  const origin = await scriptedOrigin(t)
  const site = await gatewaySite(t, { proxy: { origins: [origin.url] }, verify: () => ({ subject: {}, allows: (operation, path) => operations.includes(operation) && path.startsWith(at) }) })
  const client = await wireClient(site.port)
  t.teardown(async () => { await client.leave() })
  return { origin, client }
}

const asking = (kind: number, args: string): Asked => ({ name: 'query', kind, handle: 0, args: Buffer.from(args) })
const preparing = (options: number, paths: string, optionX = 0): Asked => ({ name: 'prepare', options, priority: 0, port: 0, optionX, paths })

void t.test('whoever may only read does not replace, make or change anything at the origin, whatever else his options say', async t => {
  const { origin, client } = await proxied(t, ['read'])
  const contradictions = [0, read, read | replacing, read | update | replacing, read | fresh, read | writeOnly, read | append, read | mkpath | posc | replica | fresh | asynchronous]
  for (const options of contradictions) await client.open('/f', options)
  const asked = origin.requests.flatMap(request => request.name === 'open' ? [request.options & ~(retstat | asynchronous)] : [])
  t.same(asked, contradictions.map(() => read))
})

void t.test('whoever may only create does not replace anything at the origin', async t => {
  const { origin, client } = await proxied(t, ['create'])
  await client.open('/f', fresh | replacing | update | mkpath)
  t.match(origin.requests[0], { name: 'open', options: fresh | update | mkpath | retstat })
  t.match(await client.refusal({ name: 'open', mode: 0, options: replacing | update, optionT: 0, template: 0, path: '/f' }), /^3010 /)
})

void t.test('an open names no file of the origin but by its path', async t => {
  const { origin, client } = await proxied(t, ['read'])
  await client.body({ name: 'open', mode: 0, options: read, optionT: 2, template: 1, path: '/f' })
  t.match(origin.requests[0], { name: 'open', optionT: 0, template: 0 })
})

void t.test('questions to plug-ins of the origin are not passed on, and others only where their paths may be looked at', async t => {
  const { origin, client } = await proxied(t, ['read'], '/mine')
  for (const kind of [queryKinds.opaque, queryKinds.opaquf, queryKinds.FSinfo, queryKinds.visa]) t.match(await client.refusal(asking(kind, '/mine/f')), /^3013 /, String(kind))
  t.match(await client.refusal(asking(4711, '/mine/f')), /^3000 /)
  t.match(await client.refusal(asking(queryKinds.prep, 'id\n/other')), /^3010 /)
  t.same(origin.requests, [])
  await client.body(asking(queryKinds.prep, 'id\n/mine/f\0'))
  await client.body(asking(queryKinds.stats, 'a'))
  t.same(origin.requests.map(({ name }) => name), ['query', 'query'])
})

void t.test('a staging is cancelled by those only who may stage everything, and evicting is not reading', async t => {
  const one = await proxied(t, ['read', 'stage'], '/mine')
  t.match(await one.client.refusal(preparing(prepareOptions.cancel, 'id')), /^3010 /)
  t.match(await one.client.refusal(preparing(prepareOptions.cancel, 'id\n/mine/f')), /^3010 /)
  await one.client.body(preparing(0, '/mine/f', 1))
  t.equal(one.origin.requests.length, 1)
  const all = await proxied(t, ['stage'])
  await all.client.body(preparing(prepareOptions.cancel, 'id'))
  t.match(all.origin.requests, [{ name: 'prepare', options: prepareOptions.cancel, paths: 'id' }])
  const reader = await proxied(t, ['read'])
  t.match(await reader.client.refusal(preparing(0, '/f', 1)), /^3010 /)
  await reader.client.body(preparing(prepareOptions.stage, '/f'))
  t.equal(reader.origin.requests.length, 1)
})

void t.test('attributes are not changed by the handle of a file that is only read', async t => {
  const { origin, client } = await proxied(t, ['read', 'create'])
  const changing = (handle: number): Asked => ({ name: 'fattr', handle, subcode: fattrSubcodes.set, count: 1, options: 0, path: '', attributes: [{ status: 0, name: 'k', value: Buffer.from('v') }] })
  t.match(await client.refusal(changing(await client.open('/f', read))), /^3010 /)
  t.notOk(origin.requests.some(({ name }) => name === 'fattr'))
  await client.body(changing(await client.open('/g', fresh | update)))
  t.ok(origin.requests.some(({ name }) => name === 'fattr'), 'who writes it may')
})

void t.test('a NUL behind a list of paths is none of them', async t => {
  const { origin, client } = await proxied(t, ['read'], '/f')
  await client.body({ name: 'statx', options: 0, paths: '\n/f\n/f2\0' })
  await client.body(preparing(prepareOptions.stage, '/f\n\0'))
  t.equal(origin.requests.length, 2)
})
