/** xrdcp, the copy tool of XRootD: what it brings is what it fetches, byte for byte, and what it may not do it does not. */
import { createHash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import t from 'tap'

import { adler32 } from '@scitags/storage'
import { pattern } from '../../support/content.ts'
import { needs } from '../../support/peers.ts'
import { tryAgainst } from '../../support/root-matrix.ts'
import type { Here, RootOperation } from '../../support/root-matrix.ts'
import { plainRootServers } from '../../support/root-servers.ts'

/** An empty one; one less than a page of 4096 bytes; three pages, the last one short; more than the client has on its way at once. */
const contents = { empty: Buffer.alloc(0), small: pattern(20), 'three pages': pattern(9000), large: pattern(20_000_000) }
const content = contents['three pages']
const checksums = { adler32: adler32(content).toString(16).padStart(8, '0'), md5: createHash('md5').update(content).digest('hex') }

const ways: Readonly<Record<string, { readonly args?: readonly string[], readonly env?: Readonly<Record<string, string>> }>> = {
  'page by page with their checksums': {},
  'without pages': { env: { XRD_CPUSEPGWRTRD: '0' } },
  'over four streams': { args: ['-S', '4'] },
  'over four streams, without pages': { args: ['-S', '4'], env: { XRD_CPUSEPGWRTRD: '0' } }
}

const operations: Record<string, RootOperation> = {
  async 'a file that is not there' (t, there, here) {
    t.match(await here.refusal('xrdcp', there.url('none'), 'fetched'), /3011.*no such file/)
    await t.rejects(here.read('fetched'))
  },
  async 'a directory is no file' (t, there, here) {
    t.match(await here.refusal('xrdcp', there.url(''), 'fetched'), /ERROR/)
  },
  async 'what is there stays without -f, and is replaced with it, by less' (t, there, here) {
    await there.write('f', contents.large)
    await here.write('local', content)
    t.match(await here.refusal('xrdcp', 'local', there.url('f')), /file exists/)
    t.ok(contents.large.equals(await there.read('f')))
    await copy(here, '-f', 'local', there.url('f'))
    t.ok(content.equals(await there.read('f')))
  },
  async '-p makes parents' (t, there, here) {
    await here.write('local', content)
    await copy(here, '-p', 'local', there.url('a/b/c'))
    t.ok(content.equals(await there.read('a/b/c')))
  },
  async 'parents are made without -p as well, and with -f' (t, there, here) {
    await here.write('local', content)
    await copy(here, 'local', there.url('a/b/c'))
    await copy(here, '-f', 'local', there.url('d/e/f'))
    t.ok(content.equals(await there.read('a/b/c')))
    t.ok(content.equals(await there.read('d/e/f')))
  },
  async '-P: the file stays when it is closed' (t, there, here) {
    await here.write('local', contents.large)
    await copy(here, '-P', 'local', there.url('f'))
    t.ok(contents.large.equals(await there.read('f')))
  },
  async 'all three of them, over what is there' (t, there, here) {
    await there.write('a/f', 'something else')
    await here.write('local', content)
    await copy(here, '-f', '-p', '-P', 'local', there.url('a/f'))
    t.ok(content.equals(await there.read('a/f')))
  },
  async 'checksums of both ends are the same, whichever the client asks for' (t, there, here) {
    await there.write('f', content)
    await here.write('local', content)
    for (const type of ['adler32', 'crc32c', 'md5', 'auto']) {
      await copy(here, '-f', '--cksum', type, there.url('f'), 'fetched')
      t.ok(content.equals(await here.read('fetched')), `${type} of what it fetches`)
      await copy(here, '-f', '--cksum', type, 'local', there.url(type))
      t.ok(content.equals(await there.read(type)), `${type} of what it brings`)
    }
  },
  async 'the checksum of the server is shown' (t, there, here) {
    await there.write('f', content)
    for (const [type, value] of Object.entries(checksums)) {
      const { said } = await here.run('xrdcp', ['--nopbar', '-f', '--cksum', `${type}:source`, there.url('f'), 'fetched'])
      t.match(said, `${type}: ${value}`)
    }
  },
  async 'a checksum that is another one' (t, there, here) {
    await there.write('f', content)
    t.match(await here.refusal('xrdcp', '--cksum', 'adler32:00000001', there.url('f'), 'fetched'), /CheckSum error/)
  },
  async 'a checksum that is another one, with --rm-bad-cksum: nothing stays' (t, there, here) {
    await here.write('local', content)
    t.match(await here.refusal('xrdcp', '--rm-bad-cksum', '--cksum', 'adler32:00000001', 'local', there.url('f')), /CheckSum error/)
    await t.rejects(there.read('f'))
  },
  async '--continue fetches what is missing' (t, there, here) {
    await there.write('f', contents.large)
    await here.write('fetched', contents.large.subarray(0, 1_234_567))
    await copy(here, '--continue', there.url('f'), 'fetched')
    t.ok(contents.large.equals(await here.read('fetched')))
  },
  async '--xattr takes extended attributes along' (t, there, here) {
    await there.write('f', content)
    await here.answer('xrdfs', there.server.url(''), 'xattr', there.path('f'), 'set', 'colour=blue')
    await copy(here, '--xattr', there.url('f'), there.url('g'))
    t.ok(content.equals(await there.read('g')))
    t.match(await here.answer('xrdfs', there.server.url(''), 'xattr', there.path('g'), 'get', 'colour'), /^colour="blue"$/m)
  },
  async '-r fetches a tree' (t, there, here) {
    await there.write('tree/a/b/f', content)
    await there.write('tree/a/empty', '')
    await there.write('tree/large', contents.large)
    await mkdir(here.path('fetched'))
    await copy(here, '-r', '--parallel', '2', there.url('tree'), 'fetched/')
    t.ok(content.equals(await here.read('fetched/tree/a/b/f')))
    t.equal((await here.read('fetched/tree/a/empty')).length, 0)
    t.ok(contents.large.equals(await here.read('fetched/tree/large')))
  },
  async '-r brings a tree' (t, there, here) {
    for (const [name, bytes] of [['tree/a/b/f', content], ['tree/a/empty', ''], ['tree/large', contents.large]] as const) {
      await mkdir(dirname(here.path(name)), { recursive: true })
      await here.write(name, bytes)
    }
    await copy(here, '-r', 'tree', there.url(''))
    t.ok(content.equals(await there.read('tree/a/b/f')))
    t.equal((await there.read('tree/a/empty')).length, 0)
    t.ok(contents.large.equals(await there.read('tree/large')))
  },
  async 'several files into one directory' (t, there, here) {
    await here.write('one', content)
    await here.write('two', contents.small)
    await copy(here, 'one', 'two', there.url(''))
    t.ok(content.equals(await there.read('one')))
    t.ok(contents.small.equals(await there.read('two')))
  },
  async 'from its input and to its output' (t, there, here) {
    const { status, said } = await here.run('xrdcp', ['--silent', '-', there.url('f')], { input: contents.large })
    t.equal(status, 0, said)
    t.ok(contents.large.equals(await there.read('f')))
    const { output } = await here.run('xrdcp', ['--silent', there.url('f'), '-'])
    t.ok(contents.large.equals(output))
  },
  async 'eight clients at once' (t, there, here) {
    const names = Array.from({ length: 8 }, (_, index) => `f${index}`)
    await here.write('local', contents.large)
    await Promise.all(names.map(async name => { await copy(here, 'local', there.url(name)) }))
    for (const name of names) t.ok(contents.large.equals(await there.read(name)), name)
    await Promise.all(names.map(async name => { await copy(here, there.url('f0'), name) }))
    for (const name of names) t.ok(contents.large.equals(await here.read(name)), name)
  },
  async 'from one directory of the server into another, through the client' (t, there, here) {
    await there.write('f', content)
    await copy(here, there.url('f'), there.url('g'))
    t.ok(content.equals(await there.read('g')))
  },
  async 'a name with blanks, letters beyond ASCII and what URLs escape' (t, there, here) {
    await here.write('local', content)
    const name = 'a file of München, 100% & more'
    await copy(here, 'local', there.url(name))
    t.ok(content.equals(await there.read(name)))
    await copy(here, there.url(name), 'fetched')
    t.ok(content.equals(await here.read('fetched')))
  },
  async 'with a tag in the URL, of which the server tells' (t, there, here) {
    await here.write('local', content)
    await copy(here, 'local', `${there.url('f')}?scitag.flow=206`)
    t.ok(content.equals(await there.read('f')))
    await copy(here, `${there.url('f')}?scitag.flow=206`, 'fetched')
    t.ok(content.equals(await here.read('fetched')))
    const told = { tag: { experiment: 3, activity: 14 }, application: 'xrdcp' }
    t.match(await there.server.fireflies.ends(2), [told, told])
  },
  async 'with words in the URL that mean nothing to the server' (t, there, here) {
    await there.write('f', content)
    await copy(here, `${there.url('f')}?some.key=value&other.key=`, 'fetched')
    t.ok(content.equals(await here.read('fetched')))
  }
}

for (const [way, { args = [], env = {} }] of Object.entries(ways)) {
  for (const [size, bytes] of Object.entries(contents)) {
    operations[`${way}: ${size}`] = async (t, there, here) => {
      await there.write('f', bytes)
      await here.write('local', bytes)
      const fetching = await here.run('xrdcp', ['--silent', ...args, there.url('f'), 'fetched'], { env })
      t.equal(fetching.status, 0, fetching.said)
      t.ok(bytes.equals(await here.read('fetched')), 'fetched')
      const bringing = await here.run('xrdcp', ['--silent', ...args, 'local', there.url('new')], { env })
      t.equal(bringing.status, 0, bringing.said)
      t.ok(bytes.equals(await there.read('new')), 'brought')
    }
  }
}

if (needs(t, 'xrdcp', 'xrdfs')) await tryAgainst(t, plainRootServers, operations)

async function copy (here: Here, ...args: readonly string[]): Promise<void> {
  await here.answer('xrdcp', '--silent', ...args)
}
