/** A server of root:// in front of another one: what clients do with it reaches the files of the origin, and the tag of what they transfer too. */
import t from 'tap'

import { adler32 } from '@scitags/storage'
import { pattern } from '../../support/content.ts'
import { needs } from '../../support/peers.ts'
import { directoryHere, directoryOf, patienceMs, tells } from '../../support/root-matrix.ts'
import type { RootOperation } from '../../support/root-matrix.ts'
import { rootProxies } from '../../support/root-servers.ts'

/** Empty, three pages, and more than the client has on its way at once. */
const contents = [Buffer.alloc(0), pattern(9000), pattern(20_000_000)]
const content = pattern(9000)

const operations: Record<string, RootOperation> = {
  async 'xrdcp, both ways, with and without pages' (t, there, here) {
    for (const [index, bytes] of contents.entries()) {
      for (const pages of ['0', '1']) {
        const [name, env] = [`${index} ${pages}`, { XRD_CPUSEPGWRTRD: pages }]
        await here.write(name, bytes)
        const bringing = await here.run('xrdcp', ['--silent', name, there.url(name)], { env })
        t.ok(bringing.status === 0 && bytes.equals(await there.read(name)), bringing.said)
        const fetching = await here.run('xrdcp', ['--silent', '-f', there.url(name), 'fetched'], { env })
        t.ok(fetching.status === 0 && bytes.equals(await here.read('fetched')), fetching.said)
      }
    }
  },
  async 'xrdcp -S 4' (t, there, here) {
    await there.write('f', pattern(20_000_000))
    await here.answer('xrdcp', '--silent', '-S', '4', there.url('f'), 'fetched')
    t.ok(pattern(20_000_000).equals(await here.read('fetched')))
  },
  async 'xrdfs: stat, ls -l, mkdir, mv, rm and rmdir' (t, there, here) {
    const xrdfs = async (...args: string[]): Promise<string> => await here.answer('xrdfs', there.server.url(''), ...args)
    await there.write('f', content)
    t.match(await xrdfs('stat', there.path('f')), /Size: +9000\n/)
    t.match(await xrdfs('ls', '-l', there.path('')), /\b9000 .*\/f$/m)
    await xrdfs('mkdir', there.path('d'))
    await xrdfs('mv', there.path('f'), there.path('d/g'))
    t.ok(content.equals(await there.read('d/g')))
    await xrdfs('rm', there.path('d/g'))
    await xrdfs('rmdir', there.path('d'))
    t.match(await here.refusal('xrdfs', there.server.url(''), 'stat', there.path('d')), /\[3011\]/)
  },
  async 'checksums' (t, there, here) {
    await there.write('f', content)
    t.match(await here.answer('xrdfs', there.server.url(''), 'query', 'checksum', there.path('f')), `adler32 ${adler32(content).toString(16).padStart(8, '0')}`)
  },
  async 'a file that is not there' (t, there, here) {
    t.match(await here.refusal('xrdcp', there.url('none'), 'fetched'), /\[3011\]/)
  }
}

if (needs(t, 'xrdcp', 'xrdfs')) {
  t.setTimeout(patienceMs)
  for (const [proxyKind, originKind] of rootProxies) {
    t.test(`${proxyKind.name} in front of ${originKind.name}`, async t => {
      t.setTimeout(patienceMs)
      if (!needs(t, ...proxyKind.peers, ...originKind.peers)) return
      const origin = await originKind.start(t)
      const proxy = await proxyKind.start(t, origin)

      // First of all: XRootD keeps connections to the origin, and tells of the first file on one only.
      await t.test('xrdcp with a tag in the URL, of which both tell', async t => {
        const [there, here] = [await directoryOf(proxy), await directoryHere(t)]
        await there.write('f', content)
        await here.answer('xrdcp', '--silent', `${there.url('f')}?scitag.flow=206`, 'fetched')
        t.ok(content.equals(await here.read('fetched')))
        await tells(proxy, { experiment: 3, activity: 14 }, 'end')
        await tells(origin, { experiment: 3, activity: 14 }, 'start')
      })
      for (const [title, act] of Object.entries(operations)) {
        await t.test(title, async t => { await act(t, await directoryOf(proxy), await directoryHere(t)) })
      }
    })
  }
}
