/** gfal2, the file tool of the grid, over root://. */
import { createHash } from 'node:crypto'
import t from 'tap'

import { adler32 } from '@scitags/storage'
import { pattern } from '../../support/content.ts'
import { needs, needsThat } from '../../support/peers.ts'
import { tryAgainst } from '../../support/root-matrix.ts'
import type { RootOperation } from '../../support/root-matrix.ts'
import { plainRootServers } from '../../support/root-servers.ts'
import { run } from '../../support/run.ts'

const content = pattern(1_500_000)
const checksums = { adler32: adler32(content).toString(16).padStart(8, '0'), md5: createHash('md5').update(content).digest('hex') }

const operations: Record<string, RootOperation> = {
  async 'gfal-stat and gfal-ls -l' (t, there, here) {
    await there.write('d/f', content)
    t.match(await here.answer('gfal-stat', there.url('d/f')), /Size: 1500000\s+regular file/)
    t.match(await here.answer('gfal-stat', there.url('d')), /directory/)
    t.match(await here.refusal('gfal-stat', there.url('none')), /2 \(No such file or directory\)/)
    t.match(await here.answer('gfal-ls', '-l', there.url('')), /^d.* d\s*$/m)
    t.match(await here.answer('gfal-ls', '-l', there.url('d')), /^-.*\b1500000 .* f\s*$/m)
    t.match(await here.refusal('gfal-ls', there.url('none')), /2 \(No such file or directory\)/)
  },
  async 'gfal-copy fetches and brings, with checksums compared' (t, there, here) {
    await there.write('f', content)
    await here.answer('gfal-copy', '-K', 'adler32', there.url('f'), `file://${here.path('fetched')}`)
    t.ok(content.equals(await here.read('fetched')))
    await here.answer('gfal-copy', '-K', 'md5', `file://${here.path('fetched')}`, there.url('new'))
    t.ok(content.equals(await there.read('new')))
  },
  async 'gfal-copy -p makes parents, and only -f replaces what is there' (t, there, here) {
    await here.write('local', content)
    await there.write('f', 'something else')
    await here.answer('gfal-copy', '-p', `file://${here.path('local')}`, there.url('a/b/f'))
    t.ok(content.equals(await there.read('a/b/f')))
    t.match(await here.refusal('gfal-copy', `file://${here.path('local')}`, there.url('f')), /17 \(File exists\)/)
    t.equal((await there.read('f')).toString(), 'something else')
    await here.answer('gfal-copy', '-f', `file://${here.path('local')}`, there.url('f'))
    t.ok(content.equals(await there.read('f')))
  },
  async 'gfal-copy of what is not there' (t, there, here) {
    t.match(await here.refusal('gfal-copy', there.url('none'), `file://${here.path('fetched')}`), /2 \(No such file or directory\)/)
  },
  async 'gfal-copy with a tag in the URL, of which the server tells' (t, there, here) {
    await here.write('local', content)
    await here.answer('gfal-copy', `file://${here.path('local')}`, `${there.url('f')}?scitag.flow=206`)
    t.ok(content.equals(await there.read('f')))
    t.match((await there.server.fireflies.ends()).at(-1), { tag: { experiment: 3, activity: 14 } })
  },
  async 'gfal-cat and gfal-save' (t, there, here) {
    await there.write('f', content)
    const { output } = await here.run('gfal-cat', ['-b', there.url('f')])
    t.ok(content.equals(output))
    // It reads text only.
    const text = content.toString('base64')
    const { status, said } = await here.run('gfal-save', [there.url('saved')], { input: text })
    t.equal(status, 0, said)
    t.ok(text === (await there.read('saved')).toString())
  },
  async 'gfal-sum' (t, there, here) {
    await there.write('f', content)
    for (const [type, value] of Object.entries(checksums)) t.match(await here.answer('gfal-sum', there.url('f'), type), value)
    t.match(await here.refusal('gfal-sum', there.url('none'), 'adler32'), /gfal-sum error/)
  },
  async 'gfal-mkdir, gfal-mkdir -p, gfal-rename and gfal-rm -r' (t, there, here) {
    await there.write('f', content)
    await here.answer('gfal-mkdir', there.url('d'))
    await here.answer('gfal-mkdir', '-p', there.url('d/e/g'))
    await here.answer('gfal-rename', there.url('f'), there.url('d/e/f'))
    t.ok(content.equals(await there.read('d/e/f')))
    await here.answer('gfal-rm', '-r', there.url('d'))
    t.match(await here.refusal('gfal-stat', there.url('d')), /No such file/)
  },
  async 'gfal-rm of a file, and of what is not there' (t, there, here) {
    await there.write('f', content)
    await here.answer('gfal-rm', there.url('f'))
    await t.rejects(there.read('f'))
    t.match(await here.refusal('gfal-rm', there.url('f')), /MISSING/)
  },
  async 'gfal-chmod' (t, there, here) {
    await there.write('f', content)
    await here.answer('gfal-chmod', '700', there.url('f'))
    t.match(await here.answer('xrdfs', there.server.url(''), 'stat', there.path('f')), /Flags: +49/)
  },
  async 'gfal-xattr' (t, there, here) {
    await there.write('f', content)
    const said = await here.answer('gfal-xattr', there.url('f'))
    t.match(said, `xroot.cksum = adler32 ${checksums.adler32}`)
    t.match(said, /^xroot\.space = oss\.cgroup=\w+&oss\.space=[1-9]\d*&/m)
    t.match(said, /^xroot\.xattr = .*oss\.used=1500000&/m)
    t.match(said, /^spacetoken = { "totalsize": [1-9]\d*, "unusedsize": [1-9]\d*, /m)
  }
}

const isInstalled = needs(t, 'gfal-copy', 'gfal-ls', 'gfal-stat', 'gfal-sum', 'gfal-mkdir', 'gfal-rm', 'gfal-rename', 'gfal-cat', 'gfal-save', 'gfal-chmod', 'gfal-xattr', 'xrdfs')

if (isInstalled) {
  const { stdout } = await run('gfal-ls', ['--version'])
  // Packages of their own, which the tools do without.
  if (needsThat(t, /\bxrootd-/.test(stdout), 'gfal2-plugin-xrootd') && needsThat(t, /\bfile-/.test(stdout), 'gfal2-plugin-file')) await tryAgainst(t, plainRootServers, operations)
}
