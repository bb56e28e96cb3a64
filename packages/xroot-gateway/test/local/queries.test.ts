/** Queries, and the small requests that ask for nothing much: prepare and set. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'

import { openOptions, queryKinds } from '@scitags/xrootd-protocol'
import type { Asked } from '../wire-client.ts'
import { servedFiles } from '../served-files.ts'

const asking = (kind: number, args: string): Asked => ({ name: 'query', kind, handle: 0, args: Buffer.from(args) })
const configuration = (args: string): Asked => asking(queryKinds.config, args)
const preparing = (paths: string, options: number): Asked => ({ name: 'prepare', options, priority: 0, port: 0, optionX: 0, paths })
const setting = (text: string): Asked => ({ name: 'set', modifier: 0, text })

void t.test('configuration by name, one line each, however the names are separated', async t => {
  const { client } = await servedFiles(t, { siteName: 'T2_XY', maxStreams: 7 })
  const one = await client()
  const answer = async (args: string): Promise<string> => (await one.body(configuration(args))).toString()
  t.equal(await answer('bind_max\0'), '7\n')
  t.equal(await answer('role chksum\ntpcdlg\tfoo'), 'server\n0:adler32,1:crc32c,2:md5\ntpcdlg\nfoo\n')
  t.equal(await answer('readv_ior_max readv_iov_max fattr pio_max sitename'), '2097136\n1024\n248 65536\n5\nT2_XY\n')
  t.match(await answer('version'), /^v5\.\d+\.\d+\n$/)
  t.equal(await answer('constructor __proto__'), 'constructor\n__proto__\n', 'a name that no table has')
  const { client: unnamed } = await servedFiles(t)
  t.equal((await (await unnamed()).body(configuration('sitename'))).toString(), 'sitename\n')
})

void t.test('checksums by the names that clients compare', async t => {
  const { root, client } = await servedFiles(t)
  const one = await client()
  await writeFile(join(root, 'a'), '123456789')
  t.equal(await one.text(asking(queryKinds.cksum, '/a\0')), 'adler32 091e01de')
  t.equal(await one.text(asking(queryKinds.cksum, '/a?cks.type=crc32c')), 'crc32c e3069283')
  t.equal(await one.text(asking(queryKinds.cksum, '/a?x=y&cks.type=MD5')), 'md5 25f9e794323b453885f5181f1b624d0b')
  t.equal(await one.refusal(asking(queryKinds.cksum, '/a?cks.type=foo')), '3012 foo checksum not supported.')
  t.match(await one.refusal(asking(queryKinds.cksum, '/none')), /^3011 /)
  await one.open('/a', openOptions.delete | openOptions.open_updt)
  t.match(await one.refusal(asking(queryKinds.cksum, '/a')), /^3003 /, 'it is about to be another file')
})

void t.test('a checksum that takes long is announced, and comes later', async t => {
  let go: () => void = () => {}
  const waiting = new Promise<void>(resolve => { go = resolve })
  const { root, client } = await servedFiles(t, {
    slowAnswerSeconds: 0.01,
    wrap: storage => new Proxy(storage, {
      get (target, key) {
        if (key === 'checksum') return async (...args: Parameters<typeof target.checksum>) => { await waiting; return await target.checksum(...args) }
        const value: unknown = Reflect.get(target, key)
        return typeof value === 'function' ? value.bind(target) as unknown : value
      }
    })
  })
  const one = await client()
  await writeFile(join(root, 'a'), '123456789')
  const asked = one.ask(asking(queryKinds.cksum, '/a'))
  one.socket.once('data', () => { go() })
  const [announced, late] = await asked
  t.equal(announced?.response.status, 'waitresp')
  t.match(late, { isLate: true, response: { status: 'ok', body: Buffer.from('adler32 091e01de\0') } })
})

void t.test('space, attributes and statistics', async t => {
  const { root, client } = await servedFiles(t, { siteName: 'a<b' })
  const one = await client()
  await writeFile(join(root, 'a'), '123456789')
  t.match(await one.text(asking(queryKinds.space, '/')), /^oss\.cgroup=public&oss\.space=\d+&oss\.free=\d+&oss\.maxf=\d+&oss\.used=\d+&oss\.quota=-1$/)
  t.match(await one.text(asking(queryKinds.xattr, '/a')), /^oss\.cgroup=public&oss\.type=f&oss\.used=9&oss\.mt=\d+&oss\.ct=\d+&oss\.at=\d+&oss\.u=\*&oss\.g=\*&oss\.fs=w&ofs\.ap=a$/)
  t.match(await one.text(asking(queryKinds.xattr, '/')), /&oss\.type=d&/)
  t.match(await one.refusal(asking(queryKinds.xattr, '/none')), /^3011 /)
  const all = await one.text(asking(queryKinds.stats, 'a'))
  t.match(all, /^<statistics tod="\d+" ver="v[^"]+" src="[^"]+" tos="\d+" pgm="xrootd" ins="[^"]+" pid="\d+" site="a&#60;b">.*<stats id="info">.*<stats id="proc">.*<\/statistics>$/)
  t.notMatch(await one.text(asking(queryKinds.stats, 'p')), /<stats id="info">/)
})

void t.test('kinds that nobody answers here', async t => {
  const { client } = await servedFiles(t)
  const one = await client()
  for (const kind of [queryKinds.visa, queryKinds.opaque, queryKinds.opaquf, queryKinds.opaqug]) t.match(await one.refusal(asking(kind, '/a')), /^3013 /)
  t.equal(await one.refusal(asking(99, 'x')), '3000 Invalid information query type code')
  t.equal(await one.text(asking(queryKinds.prep, 'id\n/a')), 'No information found.')
  t.equal((await one.body(asking(queryKinds.ckscan, '/a'))).length, 0)
})

void t.test('what is staged gets a number, and there is nothing else to prepare', async t => {
  const { client } = await servedFiles(t)
  const one = await client()
  t.match(await one.text(preparing('/a\n/b', 8)), /^[0-9a-f]{32}$/)
  t.equal(await one.text(preparing('/a', 0)), '')
  t.equal(await one.text(preparing('whatever', 1)), '')
  t.match(await one.refusal(preparing('', 8)), /^3001 /)
  t.match(await one.refusal(preparing('/../a', 8)), /^3010 /)
})

void t.test('remarks for the monitoring are accepted', async t => {
  const { client } = await servedFiles(t)
  const one = await client()
  t.equal((await one.body(setting('appid hello'))).length, 0)
  t.same(await one.body(setting('monitor info something')), Buffer.alloc(4))
  t.equal((await one.body(setting('monitor on'))).length, 0)
  t.equal(await one.refusal(setting('nonsense')), '3000 invalid set parameter')
  t.match(await one.refusal(setting('')), /^3001 /)
})
