/** Copies from one server to the other that a client arranges: the destination fetches, and the client looks on. */
import t from 'tap'
import type { Test } from 'tap'

import { pattern } from '../../support/content.ts'
import { needs } from '../../support/peers.ts'
import { directoryHere, directoryOf, patienceMs, tells } from '../../support/root-matrix.ts'
import type { Here, There } from '../../support/root-matrix.ts'
import { rootPairs } from '../../support/root-servers.ts'

type Copy = (t: Test, source: There, destination: There, here: Here) => Promise<void>

const content = pattern(9000)
const large = pattern(20_000_000)

const copies: Record<string, Copy> = {
  async '-S 4, and a file of many requests' (t, source, destination, here) {
    await source.write('f', large)
    await copy(here, '-S', '4', '--tpc', 'only', source.url('f'), destination.url('g'))
    t.ok(large.equals(await destination.read('g')))
  },
  async 'an empty file' (t, source, destination, here) {
    await source.write('f', '')
    await copy(here, '--tpc', 'only', source.url('f'), destination.url('g'))
    t.equal((await destination.read('g')).length, 0)
  },
  async 'parents are made, and checksums of both ends compared' (t, source, destination, here) {
    await source.write('f', content)
    await copy(here, '-p', '--cksum', 'adler32', '--tpc', 'only', source.url('f'), destination.url('a/b/g'))
    t.ok(content.equals(await destination.read('a/b/g')))
  },
  async 'what is there stays without -f, and is replaced with it, by less' (t, source, destination, here) {
    await source.write('f', content)
    await destination.write('g', large)
    t.match(await here.refusal('xrdcp', '--tpc', 'only', source.url('f'), destination.url('g')), /file exists/)
    t.ok(large.equals(await destination.read('g')))
    await copy(here, '-f', '--tpc', 'only', source.url('f'), destination.url('g'))
    t.ok(content.equals(await destination.read('g')))
  },
  async 'a source that is not there leaves nothing' (t, source, destination, here) {
    t.match(await here.refusal('xrdcp', '--tpc', 'only', source.url('none'), destination.url('g')), /\[3011\]/)
    await t.rejects(destination.read('g'))
  },
  async 'with tags in both URLs, of which both tell' (t, source, destination, here) {
    await source.write('f', content)
    await copy(here, '--tpc', 'only', `${source.url('f')}?scitag.flow=206`, `${destination.url('g')}?scitag.flow=206`)
    t.ok(content.equals(await destination.read('g')))
    for (const { server } of [source, destination]) await tells(server, { experiment: 3, activity: 14 }, 'end')
  },
  async 'gfal-copy, tagged and with checksums compared' (t, source, destination, here) {
    if (!needs(t, 'gfal-copy')) return
    await source.write('f', content)
    await here.answer('gfal-copy', '-K', 'adler32', `${source.url('f')}?scitag.flow=144`, `${destination.url('g')}?scitag.flow=144`)
    t.ok(content.equals(await destination.read('g')))
    for (const { server } of [source, destination]) await tells(server, { experiment: 2, activity: 16 }, 'end')
  }
}

for (const words of [['only'], ['first'], ['delegate', 'only'], ['delegate', 'first']]) {
  copies[`--tpc ${words.join(' ')}`] = async (t, source, destination, here) => {
    await source.write('f', content)
    await copy(here, '--tpc', ...words, source.url('f'), destination.url('g'))
    t.ok(content.equals(await destination.read('g')))
  }
}

if (needs(t, 'xrdcp')) {
  t.setTimeout(patienceMs)
  // A client looks every 2.5 s whether a copy is done: they are waited for together.
  t.jobs = 2
  for (const [from, to] of rootPairs) {
    t.test(`from ${from.name} to ${to.name}`, { buffered: true }, async t => {
      t.setTimeout(patienceMs)
      if (!needs(t, ...from.peers, ...to.peers)) return
      const [source, destination] = [await from.start(t), await to.start(t)]
      t.jobs = 4
      for (const [title, act] of Object.entries(copies)) {
        t.test(title, { buffered: true }, async t => { await act(t, await directoryOf(source), await directoryOf(destination), await directoryHere(t)) })
      }
    })
  }
}

async function copy (here: Here, ...args: readonly string[]): Promise<void> {
  await here.answer('xrdcp', '--silent', ...args)
}
