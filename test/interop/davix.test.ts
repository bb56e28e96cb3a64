/** davix, the HTTP client of the grid, against our storage server. */
import { dirname } from 'node:path'
import t from 'tap'

import { content, tryInEachWay } from '../support/client-matrix.ts'
import type { Client, Operation, Scene } from '../support/client-matrix.ts'
import { inBothGenerations } from '../support/debian-13.ts'
import { needs } from '../support/peers.ts'
import { startSite } from '../support/site.ts'
import { workplace } from '../support/workplace.ts'

const davix: Client = {
  trusting: ({ caFile }) => ({ args: ['--capath', dirname(caFile)] }),
  tagged: tag => ({ args: ['-H', `SciTag: ${tag}`] })
}

const operations: Record<string, Operation> = {
  'davix-get': {
    told: ['source: 3/14 http-get source → client'],
    async act ({ t, source, here, answer }) {
      await answer('davix-get', `${source.url}/f`, here.fetched)
      t.ok(content.equals(await here.readFetched()))
    }
  },
  'davix-put, which expects to be told to continue': {
    told: ['destination: 3/14 http-put client → destination'],
    async act ({ t, destination, here, answer }) {
      await answer('davix-put', here.local, `${destination.url}/new`)
      t.ok(content.equals(await destination.read('new')))
    }
  },
  'davix-cp, the destination pulls': {
    told: ['destination: 3/14 http-put source → client'],
    act: async scene => { await copy(scene, 'pull') }
  },
  'davix-cp, the source pushes': {
    told: ['source: 3/14 http-get client → destination'],
    act: async scene => { await copy(scene, 'push') }
  },
  'davix-mkdir, davix-ls -l and davix-rm': {
    async act ({ t, destination, answer }) {
      await answer('davix-mkdir', `${destination.url}/d`)
      await destination.write('d/a file', content)
      t.match(await answer('davix-ls', '-l', `${destination.url}/d/`), /1500000.*a%20file/, 'it shows names as they stand in URLs')
      await answer('davix-rm', `${destination.url}/d/a%20file`)
      t.strictSame(await destination.files(), [])
    }
  },
  'davix-mv': {
    async act ({ t, source, run }) {
      const { said } = await run('davix-mv', [`${source.url}/f`, `${source.url}/g`])
      t.equal(said, '', 'its exit code is 255 in any case, up to davix 0.8.10; silence is success')
      t.strictSame(await source.files(), ['/g'])
      t.ok(content.equals(await source.read('g')))
    }
  }
}

if (needs(t, 'davix-get', 'davix-put', 'davix-cp', 'davix-ls', 'davix-rm', 'davix-mkdir', 'davix-mv', 'openssl')) {
  await inBothGenerations(t, async (t, within) => { await tryInEachWay(t, { ...davix, within }, operations) })

  t.test('davix-get with the tag in the URL', async t => {
    const [site, here] = [await startSite(t), await workplace(t, content)]
    await site.write('f', content)
    const { status, said } = await here.run('davix-get', `${site.url}/f?scitag.flow=144`, here.fetched)
    t.equal(status, 0, said)
    t.match(await site.listener.ends(), [{ tag: { experiment: 2, activity: 16 } }])
  })

  for (const mode of ['pull', 'push'] as const) {
    t.test(`davix-cp in ${mode} mode fails when there is nothing to copy`, async t => {
      const [source, destination, here] = [await startSite(t), await startSite(t), await workplace(t, content)]
      const { status } = await here.run('davix-cp', '--copy-mode', mode, `${source.url}/none`, `${destination.url}/copied`)
      t.not(status, 0)
      t.strictSame(await destination.files(), [])
    })
  }
}

async function copy ({ t, source, destination, answer }: Scene, mode: 'pull' | 'push'): Promise<void> {
  await answer('davix-cp', '--copy-mode', mode, `${source.url}/f`, `${destination.url}/copied`)
  t.ok(content.equals(await destination.read('copied')))
}
