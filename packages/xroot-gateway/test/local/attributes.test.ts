/** Extended attributes: each has its own result, and they stay apart from what others keep with a file. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'

import { decodeFattrAnswer, decodeFattrList, fattrOptions, fattrSubcodes, openOptions } from '@scitags/xrootd-protocol'
import type { Asked } from '../wire-client.ts'
import type { Storage } from '@scitags/storage'
import { servedFiles } from '../served-files.ts'

const { del, get, list, set } = fattrSubcodes

interface Place {
  readonly path?: string
  readonly handle?: number
  readonly options?: number
}

function asking (subcode: number, values: Readonly<Record<string, string | undefined>>, { path = '', handle = 0, options = 0 }: Place): Asked {
  const attributes = Object.entries(values).map(([name, value]) => ({ status: 0, name, ...value !== undefined && { value: Buffer.from(value) } }))
  return { name: 'fattr', handle, subcode, count: attributes.length, options, path, attributes }
}

void t.test('attributes are set, got, listed and deleted', async t => {
  const { root, client, storage } = await servedFiles(t)
  const one = await client()
  await writeFile(join(root, 'a'), '')
  await storage.setAttribute('/a', 'webdav.properties', Buffer.from('[]'))
  const path = '/a'
  t.same(decodeFattrAnswer(await one.body(asking(set, { color: 'blue', size: '' }, { path })), false), { failed: 0, attributes: [{ status: 0, name: 'color' }, { status: 0, name: 'size' }] })
  t.same(decodeFattrAnswer(await one.body(asking(get, { color: undefined, none: undefined }, { path })), true), {
    failed: 1, attributes: [{ status: 0, name: 'color', value: Buffer.from('blue') }, { status: 3027, name: 'none', value: Buffer.alloc(0) }]
  })
  t.same(decodeFattrList(await one.body(asking(list, {}, { path })), 0).map(({ name }) => name).toSorted(), ['color', 'size'])
  t.same(decodeFattrList(await one.body(asking(list, {}, { path, options: fattrOptions.aData })), fattrOptions.aData).find(({ name }) => name === 'color'), { name: 'color', value: Buffer.from('blue') })
  t.match(decodeFattrAnswer(await one.body(asking(set, { color: 'red', fresh: 'x' }, { path, options: fattrOptions.isNew })), false), { failed: 1, attributes: [{ status: 3018 }, { status: 0 }] })
  t.match(decodeFattrAnswer(await one.body(asking(del, { color: undefined, none: undefined }, { path })), false), { failed: 1, attributes: [{ status: 0 }, { status: 3027 }] })
  t.same([...(await storage.attributes('/a')).keys()].toSorted(), ['user.fresh', 'user.size', 'webdav.properties'])
  t.match(await one.refusal(asking(list, {}, { path: '/none' })), /^3011 /)
  t.match(await one.refusal(asking(9, { a: undefined }, { path })), /^3000 /)
})

void t.test('a file that is still coming has attributes too, and keeps them', async t => {
  const { client, storage } = await servedFiles(t)
  const one = await client()
  const handle = await one.open('/a', openOptions.new | openOptions.open_updt)
  await one.body(asking(set, { color: 'blue', gone: 'x' }, { handle }))
  await one.body(asking(del, { gone: undefined }, { handle }))
  t.match(decodeFattrAnswer(await one.body(asking(get, { color: undefined }, { path: '/a' })), true), { failed: 0 })
  await one.close(handle)
  t.same([...await storage.attributes('/a')].map(([name, value]) => [name, Buffer.from(value).toString()]), [['user.color', 'blue']])
  const reader = await one.open('/a', openOptions.open_read)
  t.match(decodeFattrAnswer(await one.body(asking(get, { color: undefined }, { handle: reader })), true), { failed: 0 })
  t.match(await one.refusal(asking(list, {}, { handle: 77 })), /^3004 /)
})

void t.test('there are limits', async t => {
  const { root, client } = await servedFiles(t)
  const one = await client()
  await writeFile(join(root, 'a'), '')
  const path = '/a'
  const many = (count: number): Record<string, undefined> => Object.fromEntries(Array.from({ length: count }, (_, index) => [`n${index}`, undefined]))
  t.equal((await one.body(asking(get, many(16), { path })))[0], 16)
  t.match(await one.refusal(asking(get, many(17), { path })), /^3002 /)
  t.match(await one.refusal(asking(get, {}, { path })), /^3001 /)
  t.equal((await one.body(asking(set, { ['n'.repeat(248)]: 'v'.repeat(65_536) }, { path })))[0], 0)
  t.match(await one.refusal(asking(set, { ['n'.repeat(249)]: '' }, { path })), /^3002 /)
  t.match(await one.refusal(asking(set, { n: 'v'.repeat(65_537) }, { path })), /^3002 /)
  t.match(await one.refusal(asking(get, { '': undefined }, { path })), /^3000 /)
})

void t.test('of a file that is still coming, attributes are as many as the storage takes, and not too much together', async t => {
  const { client, storage } = await servedFiles(t)
  const one = await client()
  const some = (from: number, count: number, value: string): Record<string, string> => Object.fromEntries(Array.from({ length: count }, (_, index) => [`n${from + index}`, value]))
  const few = await one.open('/few', openOptions.new | openOptions.open_updt)
  const many = await one.open('/many', openOptions.new | openOptions.open_updt)
  for (let from = 0; from < 128; from += 16) t.match(decodeFattrAnswer(await one.body(asking(set, some(from, 16, 'v'), { handle: many })), false), { failed: 0 })
  t.match(decodeFattrAnswer(await one.body(asking(set, { n128: 'v', n127: 'w' }, { handle: many })), false), { failed: 1, attributes: [{ status: 3009 }, { status: 0 }] })
  t.match(decodeFattrAnswer(await one.body(asking(set, some(0, 15, 'v'.repeat(65_536)), { handle: few })), false), { failed: 0 })
  t.match(decodeFattrAnswer(await one.body(asking(set, some(15, 1, 'v'.repeat(65_536)), { handle: few })), false), { failed: 1, attributes: [{ status: 3009 }] })
  await one.body(asking(del, { n0: undefined }, { handle: few }))
  t.match(decodeFattrAnswer(await one.body(asking(set, some(15, 1, 'v'.repeat(65_536)), { handle: few })), false), { failed: 0 }, 'what is deleted makes room')
  await one.close(many)
  await one.close(few)
  t.equal((await storage.attributes('/many')).size, 128)
  t.equal((await storage.attributes('/few')).size, 15)
})

void t.test('a file that is there is closed, also where its attributes are not taken', async t => {
  const refuse = async (): Promise<void> => { throw new Error('no attributes today') }
  const wrap = (storage: Storage): Storage => new Proxy(storage, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key)
      if (key === 'setAttribute') return refuse
      return typeof value === 'function' ? value.bind(target) as unknown : value
    }
  })
  const { client, storage } = await servedFiles(t, { wrap })
  const one = await client()
  const handle = await one.open('/a', openOptions.new | openOptions.open_updt)
  await one.write(handle, 0, 'content')
  await one.body(asking(set, { color: 'blue' }, { handle }))
  await one.close(handle)
  t.equal((await storage.stat('/a')).size, 7)
})
