/** xrdfs, the shell of XRootD: each of its commands. */
import { createHash } from 'node:crypto'
import { stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'

import { adler32, crc32c } from '@scitags/storage'
import { pattern } from '../../support/content.ts'
import { needs } from '../../support/peers.ts'
import { tryAgainst } from '../../support/root-matrix.ts'
import type { Here, RootOperation, There } from '../../support/root-matrix.ts'
import { plainRootServers } from '../../support/root-servers.ts'

const content = pattern(9000)
const hex = (value: number): string => value.toString(16).padStart(8, '0')
const checksums = { adler32: hex(adler32(content)), crc32c: hex(crc32c(content)), md5: createHash('md5').update(content).digest('hex') }

const operations: Record<string, RootOperation> = {
  async 'stat: a file, a directory, and what is not there' (t, there, here) {
    await there.write('f', content)
    const said = await xrdfs(there, here, 'stat', there.path('f'))
    t.match(said, /Size: +9000\n/)
    t.match(said, /Flags: +48 \(IsReadable\|IsWritable\)/)
    t.match(said, /MTime: +20\d\d-/)
    t.match(await xrdfs(there, here, 'stat', there.path('')), /Flags: +51 \(XBitSet\|IsDir\|IsReadable\|IsWritable\)/)
    t.match(await refused(there, here, 'stat', there.path('none')), /\[3011\].*no such file or directory/)
  },
  async 'stat -q: what must hold' (t, there, here) {
    await there.write('f', content)
    await xrdfs(there, here, 'stat', '-q', 'IsReadable&IsWritable', there.path('f'))
    t.match(await refused(there, here, 'stat', '-q', 'IsDir', there.path('f')), /Query/i)
  },
  async 'ls, ls -l, ls -R and ls -C' (t, there, here) {
    await there.write('f', content)
    await there.write('d/g', content)
    t.strictSame(lines(await xrdfs(there, here, 'ls', there.path(''))), [there.path('d'), there.path('f')])
    const long = await xrdfs(there, here, 'ls', '-l', there.path(''))
    t.match(long, /^-r.*\b9000 20\d\d-.*\/f$/m)
    t.match(long, /^dr.*\/d$/m)
    t.strictSame(lines(await xrdfs(there, here, 'ls', '-R', there.path(''))), ['d', 'd/g', 'f'].map(there.path))
    t.match(await xrdfs(there, here, 'ls', '-C', there.path('')), /^-r.*\b9000 adler32:[0-9a-z]+ .*\/f$/m)
  },
  async 'ls of a file, of an empty directory, of many files, and of what is not there' (t, there, here) {
    await there.write('f', content)
    await there.makeDirectory('empty')
    const names = Array.from({ length: 500 }, (_, index) => `many/a name that is long enough for several frames ${String(index).padStart(3, '0')}`)
    await Promise.all(names.map(async name => { await there.write(name, '') }))
    t.strictSame(lines(await xrdfs(there, here, 'ls', there.path('f'))), [there.path('f')])
    t.equal(await xrdfs(there, here, 'ls', there.path('empty')), '')
    t.equal(await xrdfs(there, here, 'ls', '-l', there.path('empty')), '')
    t.strictSame(lines(await xrdfs(there, here, 'ls', there.path('many'))), names.map(there.path))
    t.equal(lines(await xrdfs(there, here, 'ls', '-l', there.path('many'))).length, names.length)
    t.match(await refused(there, here, 'ls', there.path('none')), /\[3011\]/)
  },
  async 'statvfs and spaceinfo' (t, there, here) {
    t.match(await xrdfs(there, here, 'statvfs', there.path('')), /Nodes with RW space: +1\nSize of largest RW space \(MB\): +[1-9]\d*\nUtilization of RW space \(%\): +\d+\n/)
    t.match(await xrdfs(there, here, 'spaceinfo', there.path('')), /Total: +[1-9]\d*\nFree: +[1-9]\d*\nUsed: +\d+\nLargest free chunk: +[1-9]\d*\n/)
  },
  async 'cat and tail' (t, there, here) {
    await there.write('f', content)
    const command = async (...args: string[]): Promise<Buffer> => (await here.run('xrdfs', [there.server.url(''), ...args])).output
    t.ok(content.equals(await command('cat', there.path('f'))))
    t.ok(content.subarray(-5).equals(await command('tail', '-c', '5', there.path('f'))))
    t.ok(content.equals(await command('tail', '-c', '100000', there.path('f'))), 'more than there is')
    t.match(await refused(there, here, 'cat', there.path('none')), /\[3011\]/)
  },
  async 'mkdir: with -p and -m, without parents, and again' (t, there, here) {
    t.match(await refused(there, here, 'mkdir', there.path('a/b')), /\[3011\]/)
    await xrdfs(there, here, 'mkdir', '-p', '-mrwxr-x---', there.path('a/b'))
    t.equal(await modeOf(there, 'a/b'), 0o750)
    await xrdfs(there, here, 'mkdir', '-p', there.path('a/b'))
    await xrdfs(there, here, 'mkdir', there.path('c'))
    t.equal((await stat(join(there.server.root, there.path('c')))).isDirectory(), true)
  },
  async 'rm: files, and what is not there' (t, there, here) {
    await there.write('f', content)
    await there.write('g', content)
    await xrdfs(there, here, 'rm', there.path('f'), there.path('g'))
    await t.rejects(there.read('f'))
    await t.rejects(there.read('g'))
    t.match(await refused(there, here, 'rm', there.path('f')), /\[3011\]/)
  },
  async 'rmdir: an empty directory, and one that is not' (t, there, here) {
    await there.write('d/f', content)
    // 3005 up to XRootD 5, 3018 since.
    t.match(await refused(there, here, 'rmdir', there.path('d')), /\[30(05|18)\].*not empty/)
    t.ok(content.equals(await there.read('d/f')))
    await there.makeDirectory('e')
    await xrdfs(there, here, 'rmdir', there.path('e'))
    t.match(await refused(there, here, 'stat', there.path('e')), /\[3011\]/)
  },
  async 'mv: a file, a directory, and what is not there' (t, there, here) {
    await there.write('f', content)
    await there.makeDirectory('d')
    await xrdfs(there, here, 'mv', there.path('f'), there.path('d/g'))
    t.ok(content.equals(await there.read('d/g')))
    await xrdfs(there, here, 'mv', there.path('d'), there.path('e'))
    t.ok(content.equals(await there.read('e/g')))
    t.match(await refused(there, here, 'mv', there.path('f'), there.path('h')), /\[3011\]/)
  },
  async 'chmod' (t, there, here) {
    await there.write('f', content)
    await xrdfs(there, here, 'chmod', there.path('f'), 'rwxr-----')
    t.equal(await modeOf(there, 'f'), 0o740)
    t.match(await refused(there, here, 'chmod', there.path('none'), 'rwx------'), /\[3011\]/)
  },
  async 'truncate: to less, to more, and what is not there' (t, there, here) {
    await there.write('f', content)
    await xrdfs(there, here, 'truncate', there.path('f'), '100')
    t.ok(content.subarray(0, 100).equals(await there.read('f')))
    await xrdfs(there, here, 'truncate', there.path('f'), '200')
    t.ok(Buffer.concat([content.subarray(0, 100), Buffer.alloc(100)]).equals(await there.read('f')))
    t.match(await refused(there, here, 'truncate', there.path('none'), '1'), /\[3011\]/)
  },
  async 'xattr: set, get, list and del' (t, there, here) {
    await there.write('f', content)
    const attribute = async (...args: string[]): Promise<string> => await xrdfs(there, here, 'xattr', there.path('f'), ...args)
    await attribute('set', 'colour=blue')
    await attribute('set', 'shape=round')
    t.match(await attribute('get', 'colour'), /^colour="blue"$/m)
    t.strictSame(lines(await attribute('list')).filter(line => !line.startsWith('#')), ['colour="blue"', 'shape="round"'])
    await attribute('set', 'colour=red')
    t.match(await attribute('get', 'colour'), /^colour="red"$/m)
    await attribute('del', 'colour')
    t.match(await refused(there, here, 'xattr', there.path('f'), 'get', 'colour'), /\[3027\]/)
    t.match(await refused(there, here, 'xattr', there.path('none'), 'get', 'colour'), /\[3011\]/)
  },
  async 'query config: what there is, and what nobody knows' (t, there, here) {
    const config = async (name: string): Promise<string> => (await xrdfs(there, here, 'query', 'config', name)).trim()
    t.match(await config('version'), /^v\d+\.\d+/)
    t.match(await config('chksum'), /^0:adler32,/)
    t.match(await config('chksum'), /:md5/)
    t.match(await config('role'), /^(proxy )?server$/)
    t.match(await config('tpc'), /^1$/)
    t.match(await config('bind_max'), /^[1-9]\d*$/)
    t.match(await config('readv_iov_max'), /^[1-9]\d*$/)
    t.match(await config('readv_ior_max'), /^[1-9]\d*$/)
    t.equal(await config('nobody.knows'), 'nobody.knows')
  },
  async 'query checksum: the first kind, each kind, and an unknown one' (t, there, here) {
    await there.write('f', content)
    t.equal((await xrdfs(there, here, 'query', 'checksum', there.path('f'))).trim(), `adler32 ${checksums.adler32}`)
    for (const [type, value] of Object.entries(checksums)) {
      t.equal((await xrdfs(there, here, 'query', 'checksum', `${there.path('f')}?cks.type=${type}`)).trim(), `${type} ${value}`)
    }
    t.match(await refused(there, here, 'query', 'checksum', `${there.path('f')}?cks.type=foo`), /\[3012\].*foo.*not supported/)
    t.match(await refused(there, here, 'query', 'checksum', there.path('none')), /\[3011\]/)
  },
  async 'query checksum follows what is written' (t, there, here) {
    await there.write('f', 'something else, and longer')
    // XRootD takes a file of the same second for the same.
    await utimes(join(there.server.root, there.path('f')), 1e9, 1e9)
    await xrdfs(there, here, 'query', 'checksum', there.path('f'))
    await here.write('local', content)
    await here.answer('xrdcp', '--silent', '-f', 'local', there.url('f'))
    t.equal((await xrdfs(there, here, 'query', 'checksum', there.path('f'))).trim(), `adler32 ${checksums.adler32}`)
  },
  async 'query space, stats, xattr, opaque and opaquefile' (t, there, here) {
    await there.write('f', content)
    const query = async (...args: string[]): Promise<string> => await xrdfs(there, here, 'query', ...args)
    t.match(await query('space', there.path('')), /^oss\.cgroup=\w+&oss\.space=[1-9]\d*&oss\.free=[1-9]\d*&oss\.maxf=[1-9]\d*&oss\.used=\d+&oss\.quota=-1/)
    t.match(await query('stats', 'a'), /^<statistics .*<\/statistics>/)
    t.match(await query('xattr', there.path('f')), /oss\.type=f&oss\.used=9000&oss\.mt=\d+/)
    t.match(await refused(there, here, 'query', 'opaque', 'hello'), /\[3013\]/)
    t.match(await refused(there, here, 'query', 'opaquefile', `${there.path('f')}?x=1`), /\[3013\]/)
  },
  async 'prepare -s names a request' (t, there, here) {
    await there.write('f', content)
    t.match((await xrdfs(there, here, 'prepare', '-s', there.path('f'))).trim(), /^\S+$/)
  },
  async 'locate: where a file is, and where all of them are' (t, there, here) {
    await there.write('f', content)
    const self = new RegExp(`:${there.server.port} Server ReadWrite\\s*$`)
    for (const args of [[there.path('f')], ['-r', there.path('f')], ['-n', there.path('f')], ['-d', there.path('f')], ['-h', there.path('f')], ['*'], [`*${there.path('')}`]]) {
      t.match(await xrdfs(there, here, 'locate', ...args), self, args.join(' '))
    }
    t.match(await refused(there, here, 'locate', there.path('none')), /\[3011\]/)
  },
  async 'several commands on one connection' (t, there, here) {
    await there.write('f', content)
    const input = [`cd ${there.path('')}`, 'mkdir d', 'mv f d/g', 'ls d', 'stat d/g', 'exit', ''].join('\n')
    const { stdout, said } = await here.run('xrdfs', [there.server.url('')], { input })
    t.match(stdout, /Size: +9000/, said)
    t.ok(content.equals(await there.read('d/g')))
  },
  async 'a path that leads out of the directory' (t, there, here) {
    t.match(await refused(there, here, 'stat', '/../etc/passwd'), /\[30\d\d\]/)
  }
}

if (needs(t, 'xrdfs', 'xrdcp')) await tryAgainst(t, plainRootServers, operations)

async function xrdfs ({ server }: There, here: Here, ...args: readonly string[]): Promise<string> {
  return await here.answer('xrdfs', server.url(''), ...args)
}

async function refused ({ server }: There, here: Here, ...args: readonly string[]): Promise<string> {
  return await here.refusal('xrdfs', server.url(''), ...args)
}

async function modeOf ({ server, path }: There, name: string): Promise<number> {
  return (await stat(join(server.root, path(name)))).mode & 0o777
}

function lines (text: string): string[] {
  return text.split('\n').filter(line => line !== '').sort()
}
