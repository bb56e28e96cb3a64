/** The Python binding of XRootD: what programs do with an open file, and what becomes of it when they die. */
import t from 'tap'

import { pattern } from '../../support/content.ts'
import { needsThat } from '../../support/peers.ts'
import { tryAgainst } from '../../support/root-matrix.ts'
import type { Here, RootOperation, There } from '../../support/root-matrix.ts'
import { plainRootServers } from '../../support/root-servers.ts'
import { run } from '../../support/run.ts'
import type { RunResult } from '../../support/run.ts'
import { until } from '../../support/until.ts'

const content = pattern(300_000)

/** Debian's, which has the module; another one may come first in PATH. */
const interpreter = '/usr/bin/python3'

/** A script finds the server in `fs`, names of its directory by `path` and `url`, and says what it found out with `say`. */
const prelude = `
import hashlib, json, os, sys, textwrap
from XRootD import client
from XRootD.client.flags import *
server, directory = sys.argv[1:]
fs = client.FileSystem(server)
path = lambda name: directory + '/' + name
url = lambda name: server + path(name)
say = lambda **found: print(json.dumps(found), flush=True)
def done(result):
    status, answer = result
    assert status.ok, status.message
    return answer
def opened(name, flags):
    file = client.File()
    done(file.open(url(name), flags, 0o644))
    return file
exec(textwrap.dedent(sys.stdin.read()))
`

const operations: Record<string, RootOperation> = {
  async 'a new file is written in pieces, synced, cut, and read back through the same handle' (t, there, here) {
    t.strictSame(await python(there, here, `
      file = opened('f', OpenFlags.NEW | OpenFlags.UPDATE)
      done(file.write(b'world', 6))
      done(file.write(b'hello ', 0))
      done(file.sync())
      whole = done(file.read()).decode()
      done(file.truncate(8))
      size = done(file.stat(force=True)).size
      rest = done(file.read(6, 100)).decode()
      beyond = done(file.read(100, 10)).decode()
      done(file.close())
      say(whole=whole, size=size, rest=rest, beyond=beyond)
    `), { whole: 'hello world', size: 8, rest: 'wo', beyond: '' })
    t.equal((await there.read('f')).toString(), 'hello wo')
  },
  async 'vector_read: pieces of a file, in the order asked for' (t, there, here) {
    await there.write('f', content)
    const { pieces } = await python(there, here, `
      file = opened('f', OpenFlags.READ)
      answer = done(file.vector_read([(0, 5), (299990, 10), (70000, 100000), (1, 4)]))
      say(pieces=[[piece.offset, hashlib.md5(piece.buffer).hexdigest()] for piece in answer.chunks])
    `)
    const { expected } = await python(there, here, `
      whole = done(opened('f', OpenFlags.READ).read())
      say(expected=[[at, hashlib.md5(whole[at:at + length]).hexdigest()] for at, length in [(0, 5), (299990, 10), (70000, 100000), (1, 4)]])
    `)
    t.strictSame(pieces, expected)
  },
  async 'vector_read beyond the end' (t, there, here) {
    await there.write('f', content)
    t.match(await python(there, here, `
      status, answer = opened('f', OpenFlags.READ).vector_read([(0, 5), (299990, 11)])
      say(ok=status.ok)
    `), { ok: false })
  },
  async 'two files at once on one connection' (t, there, here) {
    await there.write('f', content)
    t.strictSame(await python(there, here, `
      read, written = opened('f', OpenFlags.READ), opened('g', OpenFlags.NEW | OpenFlags.UPDATE)
      at = 0
      while piece := done(read.read(at, 70000)):
          done(written.write(piece, at))
          at += len(piece)
      done(written.close())
      say(at=at, again=done(read.stat(force=True)).size)
    `), { at: content.length, again: content.length })
    t.ok(content.equals(await there.read('g')))
  },
  async 'what an open may not do' (t, there, here) {
    await there.write('f', content)
    t.strictSame(await python(there, here, `
      code = lambda name, flags: client.File().open(url(name), flags, 0o644)[0].errno
      say(
          none=code('none', OpenFlags.READ),
          update=code('none', OpenFlags.UPDATE),
          new=code('f', OpenFlags.NEW | OpenFlags.UPDATE),
          readonly=opened('f', OpenFlags.READ).write(b'x', 0)[0].ok
      )
    `), { none: 3011, update: 3011, new: 3018, readonly: false })
    t.ok(content.equals(await there.read('f')))
  },
  async 'a second writer is refused, until the first one closes' (t, there, here) {
    await there.write('f', content)
    t.strictSame(await python(there, here, `
      first = opened('f', OpenFlags.UPDATE)
      refused = client.File().open(url('f'), OpenFlags.UPDATE)[0].errno
      done(first.close())
      done(opened('f', OpenFlags.UPDATE).close())
      say(refused=refused)
    `), { refused: 3003 })
  },
  async 'an existing file is changed in the middle, and made anew' (t, there, here) {
    await there.write('f', '0123456789')
    await there.write('g', '0123456789')
    await python(there, here, `
      changed = opened('f', OpenFlags.UPDATE)
      done(changed.write(b'abc', 4))
      done(changed.close())
      anew = opened('g', OpenFlags.DELETE)
      done(anew.write(b'abc', 0))
      done(anew.close())
      say()
    `)
    t.equal((await there.read('f')).toString(), '0123abc789')
    t.equal((await there.read('g')).toString(), 'abc')
  },
  async 'ping, protocol, stat, statvfs, locate and deeplocate' (t, there, here) {
    await there.write('f', content)
    t.strictSame(await python(there, here, `
      done(fs.ping())
      done(fs.protocol())
      say(
          size=done(fs.stat(path('f'))).size,
          nodes=done(fs.statvfs(directory)).nodes_rw,
          servers=[at.address.split(':')[-1] for at in done(fs.locate(path('f'), OpenFlags.REFRESH))],
          deep=[at.is_server for at in done(fs.deeplocate(path('f'), OpenFlags.REFRESH))]
      )
    `), { size: content.length, nodes: 1, servers: [String(there.server.port)], deep: [true] })
  },
  async 'mkdir, dirlist, mv, truncate, rm and rmdir' (t, there, here) {
    await there.write('f', content)
    t.strictSame(await python(there, here, `
      done(fs.mkdir(path('a/b'), MkDirFlags.MAKEPATH))
      done(fs.mv(path('f'), path('a/f')))
      done(fs.truncate(path('a/f'), 7))
      listed = sorted((entry.name, entry.statinfo.size if entry.name == 'f' else None) for entry in done(fs.dirlist(path('a'), DirListFlags.STAT)))
      done(fs.rm(path('a/f')))
      done(fs.rmdir(path('a/b')))
      say(listed=listed, left=[entry.name for entry in done(fs.dirlist(path('a')))], gone=fs.stat(path('a/f'))[0].errno)
    `), { listed: [['b', null], ['f', 7]], left: [], gone: 3011 })
  },
  async 'query: checksum, configuration and space' (t, there, here) {
    await there.write('f', 'abc')
    t.match(await python(there, here, `
      query = lambda code, what: done(fs.query(code, what)).decode().strip('\\0\\n')
      say(sum=query(QueryCode.CHECKSUM, path('f')), version=query(QueryCode.CONFIG, 'version'), space=query(QueryCode.SPACE, directory))
    `), { sum: 'adler32 024d0127', version: /^v\d/, space: /oss\.free=[1-9]/ })
  },
  async 'a client that dies leaves what it wrote, and the next one may write it' (t, there, here) {
    const { status } = await script(there, here, dying('OpenFlags.NEW | OpenFlags.UPDATE'))
    t.equal(status, null)
    await until('what it wrote is there', async () => await there.read('f').then(({ length }) => length === 1000, () => false))
    await until('the file is free', async () => (await script(there, here, `
      file = opened('f', OpenFlags.DELETE)
      done(file.write(b'abc', 0))
      done(file.close())
    `)).status === 0)
    t.equal((await there.read('f')).toString(), 'abc')
  },
  async 'a file that shall persist on successful close only is gone with its client' (t, there, here) {
    const { status, stdout } = await script(there, here, dying('OpenFlags.NEW | OpenFlags.UPDATE | OpenFlags.POSC'))
    t.equal(status, null)
    t.equal(stdout, '{"pending": 112}\n', 'readable, writable and pending while it is written')
    await until('the file is gone', async () => await there.read('f').then(() => false, () => true))
  },
  async 'the same file stays when its client closes it' (t, there, here) {
    await python(there, here, `
      file = opened('f', OpenFlags.NEW | OpenFlags.UPDATE | OpenFlags.POSC)
      done(file.write(b'abc', 0))
      done(file.close())
      say(flags=done(fs.stat(path('f'))).flags)
    `)
    t.equal((await there.read('f')).toString(), 'abc')
  }
}

const { status } = await run('env', [interpreter, '-c', 'import XRootD'])
if (needsThat(t, status === 0, 'python3-xrootd')) await tryAgainst(t, plainRootServers, operations)

/** What a script says; it must end well. */
async function python (there: There, here: Here, text: string): Promise<Record<string, unknown>> {
  const { status, stdout, said } = await script(there, here, text)
  if (status !== 0) throw new Error(said)
  return JSON.parse(stdout) as Record<string, unknown>
}

async function script ({ server, path }: There, here: Here, text: string): Promise<RunResult> {
  return await here.run('env', [interpreter, '-c', prelude, server.url(''), path('')], { input: text })
}

function dying (flags: string): string {
  return `
    file = opened('f', ${flags})
    done(file.write(b'x' * 1000, 0))
    say(pending=done(file.stat(force=True)).flags)
    os.kill(os.getpid(), 9)
  `
}
