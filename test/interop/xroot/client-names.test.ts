/** Our client asks a real XRootD about names, and what is behind them. */
import { statfs } from 'node:fs/promises'
import t from 'tap'

import { queryKinds, statFlags } from '@scitags/xrootd-protocol'
import { fileSystem, openFile } from '@scitags/xrootd-protocol/client'
import type { ListedEntry } from '@scitags/xrootd-protocol/client'
import { pattern } from '../../support/content.ts'
import { needs } from '../../support/peers.ts'
import { freePort } from '../../support/temporary.ts'
import { startXrootPeer } from '../../support/xroot-peer.ts'

const content = pattern(9000)

if (needs(t, 'xrootd')) {
  const peer = await startXrootPeer(t)
  await peer.write('/store/one', content)
  await peer.write('/store/two words', content.subarray(0, 20))
  await peer.makeDirectory('/store/empty')
  await peer.makeDirectory('/store')
  const fs = fileSystem(peer.url('/'))
  t.teardown(() => { fs.close() })

  await t.test('a file is what it is, in numbers and in the words of the server', async t => {
    const { stat, text } = await fs.stat('/store/one')
    t.match(stat, { size: 9000n, flags: statFlags.readable | statFlags.writable, more: { owner: 'xrootd' } })
    t.ok(text.split(' ').length >= 9 && text.split(' ')[1] === '9000')
    t.equal((await fs.stat('/store')).stat.flags & statFlags.isDir, statFlags.isDir)
    await t.rejects(fs.stat('/nothing?authz=secret'), { code: 'REFUSED', errorNumber: 3011, message: /^(?!.*secret).*nothing/ })
    t.strictSame(await fs.statx(['/store', '/store/one']), [2, 0])
  })

  await t.test('a directory is listed with stats, with checksums, and with names only', async t => {
    const entries = await all(fs.list('/store'))
    t.strictSame(entries.map(({ name }) => name).sort(), ['empty', 'one', 'two words'])
    t.equal(entries.find(({ name }) => name === 'one')?.stat?.text, (await fs.stat('/store/one')).text)
    const { kind, value } = await fs.checksum('/store/one')
    const summed = await all(fs.list('/store', { checksums: true }))
    t.match(summed.find(({ name }) => name === 'one'), { stat: { stat: { size: 9000n } }, checksum: { kind, value } })
    t.equal(summed.find(({ name }) => name === 'two words')?.checksum, undefined, 'none has been computed')
    t.strictSame((await all(fs.list('/store', { stat: false }))).map(({ name }) => name).sort(), ['empty', 'one', 'two words'])
    t.strictSame(await all(fs.list('/store/empty')), [])
    t.strictSame(await all(fs.list('/store/empty', { stat: false })), [])
    await t.rejects(all(fs.list('/nowhere')), { code: 'REFUSED' })
  })

  await t.test('a long list comes in many pieces', async t => {
    const names = Array.from({ length: 3000 }, (_none, index) => `a-name-that-is-not-very-short-${index}`)
    for (const name of names) await peer.write(`/many/${name}`, '')
    t.strictSame((await all(fs.list('/many'))).map(({ name }) => name).sort(), names.toSorted())
  })

  await t.test('directories and files come, change their names and go', async t => {
    await fs.mkdir('/store/a/b', { parents: true, mode: 0o750 })
    t.equal((await fs.stat('/store/a/b')).stat.more?.mode, 0o750)
    await t.rejects(fs.mkdir('/store/x/y'), { code: 'REFUSED' })
    await peer.write('/store/a/b/file', content)
    await fs.mv('/store/a/b/file', '/store/a/b/other name')
    await fs.chmod('/store/a/b/other name', 0o600)
    await fs.truncate('/store/a/b/other name', 100)
    t.match((await fs.stat('/store/a/b/other name')).stat, { size: 100n, more: { mode: 0o600 } })
    await t.rejects(fs.rmdir('/store/a/b'), { code: 'REFUSED' })
    await fs.rm('/store/a/b/other name')
    await fs.rmdir('/store/a/b')
    t.strictSame(await all(fs.list('/store/a')), [])
  })

  await t.test('checksums are the server\'s', async t => {
    t.match(await fs.checksum('/store/one'), { kind: 'adler32', value: /^[0-9a-f]{8}$/ })
    t.match(await fs.checksum('/store/one', 'md5'), { kind: 'md5', value: /^[0-9a-f]{32}$/ })
    await t.rejects(fs.checksum('/store/one', 'sha7'), { code: 'REFUSED', errorNumber: 3012 })
  })

  await t.test('the server tells of itself', async t => {
    const config = await fs.config(['version', 'no-such-name', 'chksum'])
    t.match(config.get('version'), /^v5/)
    t.equal(config.get('no-such-name'), undefined)
    t.match(config.get('chksum'), /adler32/)
    await fs.ping()
    t.strictSame(await fs.locate('/store/one'), [{ kind: 'server', isPending: false, isWritable: true, host: '127.0.0.1', port: peer.port }])
    t.ok((await fs.volume('/store')).freeMebibytes > 0)
    const { total, free } = await fs.space('/store')
    const { bsize, blocks } = await statfs(peer.root)
    t.equal(total, bsize * blocks)
    t.ok(free !== undefined && free <= bsize * blocks)
    t.match((await fs.query(queryKinds.stats, 'a')).toString(), /^<statistics/)
    t.type(await fs.prepare(['/store/one']), 'string')
  })

  await t.test('attributes are set, read, listed and removed', async t => {
    const { attributes } = fs
    const many = Array.from({ length: 20 }, (_none, index) => [`n${index}`, Buffer.from(`value ${index}`)] as const)
    await attributes.set('/store/one', many)
    t.strictSame(await attributes.get('/store/one', ['n3', 'nothing', 'n19']), new Map([['n3', Buffer.from('value 3')], ['n19', Buffer.from('value 19')]]))
    t.strictSame(new Map([...await attributes.list('/store/one')].sort()), new Map(many.toSorted()))
    await t.rejects(attributes.set('/store/one', [['n3', Buffer.from('x')]], { isNew: true }), { code: 'REFUSED' })
    await attributes.del('/store/one', [...many.map(([name]) => name), 'nothing'])
    t.strictSame(await attributes.list('/store/one'), new Map())
  })

  await t.test('a redirect is followed', async t => {
    const director = await startXrootPeer(t, { lines: [`xrootd.redirect localhost:${peer.port} all`, `xrootd.redirect localhost:${peer.port} /store`] })
    const through = fileSystem(director.url('/'))
    t.teardown(() => { through.close() })
    t.equal((await through.stat('/store/one')).stat.size, 9000n)
    await using file = await openFile(director.url('/store/one?scitag.flow=206'))
    t.equal(file.connection.endpoint.port, peer.port)
    const into = Buffer.alloc(9000)
    t.equal(await file.read(into, 0), 9000)
    t.ok(content.equals(into))
    t.match(await through.request({ name: 'stat', streamId: 0, options: 0, wants: 0, handle: 0, path: '/store/one' }, { redirects: 'hand-back' }), { status: 'redirect', port: peer.port })
  })

  await t.test('where nobody listens, that is said soon', async t => {
    const port = await freePort()
    await t.rejects(openFile(`root://localhost:${port}//x`), { code: 'UNREACHABLE', message: new RegExp(`localhost:${port}`) })
    await t.rejects(openFile('http://localhost//x'), { code: 'URL_INVALID' })
  })
}

async function all (entries: AsyncIterable<ListedEntry>): Promise<ListedEntry[]> {
  const list: ListedEntry[] = []
  for await (const entry of entries) list.push(entry)
  return list
}
