/** gfal-copy with `--scitag`, as FTS gives it: in gfal2 from 2.22 on, which is that of this host or of Debian 13. */
import { dirname } from 'node:path'
import t from 'tap'
import type { Test } from 'tap'

import { content, tryInEachWay } from '../support/client-matrix.ts'
import type { Operation, Scene } from '../support/client-matrix.ts'
import { debian13 } from '../support/debian-13.ts'
import { fireflyListener } from '../support/firefly-listener.ts'
import { findPeer } from '../support/peers.ts'
import { run } from '../support/run.ts'
import { startSite } from '../support/site.ts'
import { startXrootd } from '../support/xrootd.ts'

/** The tag goes into the COPY, and the active side marks it; gfal2 puts it into no other request. */
const operations: Record<string, Operation> = {
  'the destination pulls': {
    told: ['destination: 3/14 http-put source → client'],
    act: async scene => { await copy(scene, 'pull') }
  },
  'the source pushes': {
    told: ['source: 3/14 http-get client → destination'],
    act: async scene => { await copy(scene, 'push') }
  },
  'streamed through the client, which shows the tag to nobody': {
    told: [],
    act: async scene => { await copy(scene, 'streamed') }
  }
}

const within = await knowsScitag() ? [] : debian13(t)
if (within !== undefined) {
  await tryInEachWay(t, {
    within,
    trusting: ({ caFile }) => ({ env: { X509_CERT_DIR: dirname(caFile), BEARER_TOKEN: 'shown to both sides' } }),
    tagged: tag => ({ args: ['--scitag', String(tag)] })
  }, operations)

  if (within.length > 0) await t.test('between us and XRootD 5.8, each in both roles', async t => { await tryWithXrootd(t, within) })
}

async function copy ({ t, source, destination, answer }: Scene, mode: 'pull' | 'push' | 'streamed'): Promise<void> {
  await answer('gfal-copy', '-p', '-K', 'adler32', '--copy-mode', mode, `${source.url}/f`, `${destination.url}/new/dir/copied`)
  t.ok(content.equals(await destination.read('new/dir/copied')))
}

/** Whoever is active tells of the flow, and the other one does not. */
async function tryWithXrootd (t: Test, within: readonly string[]): Promise<void> {
  const listener = await fireflyListener(t)
  const xrootd = await startXrootd(t, { fireflyPort: listener.port, within })
  await xrootd.write('f', content)
  const [program = '', ...words] = [...within, 'gfal-copy', '--scitag', '206', '-K', 'adler32']

  for (const [mode, active] of [['pull', 'we'], ['push', 'XRootD'], ['pull', 'XRootD'], ['push', 'we']] as const) {
    const isFromUs = (active === 'we') === (mode === 'push')
    await t.test(`${isFromUs ? 'from us to XRootD' : 'from XRootD to us'}, ${active} ${mode}${active === 'we' ? '' : 'es'}`, async t => {
      const known = listener.fireflies.length
      const site = await startSite(t)
      await site.write('f', content)
      const name = `${mode}-${active}`
      const [from, to] = isFromUs ? [site.url, xrootd.url] : [xrootd.url, site.url]
      const { status, said } = await run(program, [...words, '--copy-mode', mode, `${from}/f`, `${to}/${name}`])
      t.equal(status, 0, said)
      t.ok(content.equals(await (isFromUs ? xrootd : site).read(name)))
      const ours = (await site.told()).map(({ end }) => end)
      if (active === 'XRootD') await listener.ends(1)
      const theirs = listener.fireflies.slice(known).filter(({ state }) => state === 'end')
      t.match(active === 'we' ? ours : theirs, [{ tag: { experiment: 3, activity: 14 } }])
      t.strictSame(active === 'we' ? theirs : ours, [])
    })
  }
}

async function knowsScitag (): Promise<boolean> {
  return findPeer('gfal-copy') !== undefined && (await run('gfal-copy', ['--help'])).stdout.includes('--scitag')
}
