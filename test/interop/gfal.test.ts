/** gfal2, the file tool of the grid, against our storage server. */
import { dirname, join } from 'node:path'
import t from 'tap'

import { adler32 } from '@scitags/storage'
import { makeCertificates } from '../support/certificates.ts'
import { content, tryInEachWay } from '../support/client-matrix.ts'
import type { Client, Operation, Scene } from '../support/client-matrix.ts'
import { inBothGenerations } from '../support/debian-13.ts'
import { needs, needsThat } from '../support/peers.ts'
import { run } from '../support/run.ts'
import type { RunResult } from '../support/run.ts'
import { startSite } from '../support/site.ts'
import { temporaryDirectory } from '../support/temporary.ts'
import { workplace } from '../support/workplace.ts'

const checksum = adler32(content).toString(16).padStart(8, '0')
/** gfal-save reads text only. */
const text = content.toString('base64')

/** Over https a token, without which gfal2 asks for a copy that delegates an X.509 proxy. */
const gfal: Client = {
  trusting: ({ caFile }) => ({ env: { X509_CERT_DIR: dirname(caFile), BEARER_TOKEN: 'shown to both sides' } }),
  // `--scitag` came with gfal2 2.22. A header of one's own goes out with every request, COPY included, of older ones too.
  tagged: tag => ({ args: ['-D', `HTTP PLUGIN:HEADERS=SciTag: ${tag}`] })
}

const operations: Record<string, Operation> = {
  'gfal-copy fetches, with checksums compared': {
    told: ['source: 3/14 http-get source → client'],
    async act ({ t, source, here, answer }) {
      await answer('gfal-copy', '-K', 'adler32', `${source.url}/f`, `file://${here.fetched}`)
      t.ok(content.equals(await here.readFetched()))
    }
  },
  'gfal-copy brings, with checksums compared': {
    told: ['destination: 3/14 http-put client → destination'],
    async act ({ t, destination, here, answer }) {
      await answer('gfal-copy', '-K', 'adler32', `file://${here.local}`, `${destination.url}/new`)
      t.ok(content.equals(await destination.read('new')))
    }
  },
  'gfal-copy, the destination pulls': {
    told: ['destination: 3/14 http-put source → client'],
    act: async scene => { await copy(scene, 'pull') }
  },
  'gfal-copy, the source pushes': {
    told: ['source: 3/14 http-get client → destination'],
    act: async scene => { await copy(scene, 'push') }
  },
  'gfal-copy, streamed through the client': {
    told: ['source: 3/14 http-get source → client', 'destination: 3/14 http-put client → destination'],
    act: async scene => { await copy(scene, 'streamed') }
  },
  'gfal-cat': {
    told: ['source: 3/14 http-get source → client'],
    async act ({ t, source, run }) {
      const { status, output } = await run('gfal-cat', ['-b', `${source.url}/f`])
      t.equal(status, 0)
      t.ok(content.equals(output))
    }
  },
  'gfal-save': {
    told: ['destination: 3/14 http-put client → destination'],
    bytes: text.length,
    async act ({ t, destination, run }) {
      const { status, said } = await run('gfal-save', [`${destination.url}/saved`], { input: text })
      t.equal(status, 0, said)
      t.ok(text === (await destination.read('saved')).toString())
    }
  },
  'gfal-stat, gfal-ls -l and gfal-sum': {
    async act ({ t, source, answer }) {
      t.match(await answer('gfal-stat', `${source.url}/f`), /Size: 1500000\s+regular file/)
      t.match(await answer('gfal-stat', `${source.url}/`), /directory/)
      t.match(await answer('gfal-ls', '-l', `${source.url}/`), /1500000.*f/)
      t.match(await answer('gfal-sum', `${source.url}/f`, 'adler32'), new RegExp(checksum))
    }
  },
  'gfal-mkdir -p, gfal-rename and gfal-rm -r': {
    async act ({ t, source, run, answer }) {
      await answer('gfal-mkdir', '-p', `${source.url}/a/b`)
      await answer('gfal-rename', `${source.url}/f`, `${source.url}/a/b/g`)
      t.strictSame(await source.files(), ['/a/b/g'])
      t.ok(content.equals(await source.read('a/b/g')))
      await answer('gfal-rm', '-r', `${source.url}/a`)
      t.strictSame(await source.files(), [])
      t.not((await run('gfal-stat', [`${source.url}/a`])).status, 0)
    }
  }
}

const isInstalled = needs(t, 'gfal-copy', 'gfal-ls', 'gfal-stat', 'gfal-sum', 'gfal-mkdir', 'gfal-rm', 'gfal-rename', 'gfal-cat', 'gfal-save', 'openssl')
/** A package of its own, which the tools do without. */
const knowsFiles = isInstalled && (await run('gfal-stat', ['file:///'])).status === 0

if (isInstalled && needsThat(t, knowsFiles, 'gfal2-plugin-file')) {
  await inBothGenerations(t, async (t, within) => { await tryInEachWay(t, { ...gfal, within }, operations) })

  t.test('gfal-copy over https with a certificate instead of a token wants to delegate it, is refused, and then streams', async t => {
    const certificates = await makeCertificates(join(await temporaryDirectory(t), 'tls'))
    await run('openssl', ['rehash', dirname(certificates.caFile)])
    const [source, destination] = [await startSite(t, { certificates, host: 'localhost' }), await startSite(t, { certificates, host: 'localhost' })]
    await source.write('f', content)
    const copy = async (...args: string[]): Promise<RunResult> => await run('gfal-copy', [...args, `${source.url}/f`, `${destination.url}/copied`], { env: { X509_CERT_DIR: dirname(certificates.caFile), X509_USER_CERT: certificates.certFile, X509_USER_KEY: certificates.keyFile } })
    const refused = await copy('--copy-mode', 'pull')
    t.not(refused.status, 0)
    t.match(refused.said, /HTTP 400/)
    t.strictSame(await destination.files(), [])
    const { status, said } = await copy()
    t.equal(status, 0, said)
    t.ok(content.equals(await destination.read('copied')))
  })

  t.test('gfal-copy with the tag in the URL', async t => {
    const [site, here] = [await startSite(t), await workplace(t, content)]
    const { status, said } = await here.run('gfal-copy', `file://${here.local}`, `${site.url}/new?scitag.flow=144`)
    t.equal(status, 0, said)
    t.ok(content.equals(await site.read('new')))
    t.match(await site.listener.ends(), [{ tag: { experiment: 2, activity: 16 }, application: 'http-put' }])
  })

  t.test('gfal-copy -f replaces what is there', async t => {
    const [source, destination, here] = [await startSite(t), await startSite(t), await workplace(t, content)]
    await source.write('f', content)
    await destination.write('old', 'something else')
    const refused = await here.run('gfal-copy', `${source.url}/f`, `${destination.url}/old`)
    t.not(refused.status, 0, 'not without -f')
    const { status, said } = await here.run('gfal-copy', '-f', `${source.url}/f`, `${destination.url}/old`)
    t.equal(status, 0, said)
    t.ok(content.equals(await destination.read('old')))
  })
}

/** Into directories that are not there, with the checksums of both sides compared. */
async function copy ({ t, source, destination, answer }: Scene, mode: 'pull' | 'push' | 'streamed'): Promise<void> {
  await answer('gfal-copy', '-p', '-K', 'adler32', '--copy-mode', mode, `${source.url}/f`, `${destination.url}/new/dir/copied`)
  t.ok(content.equals(await destination.read('new/dir/copied')))
}
