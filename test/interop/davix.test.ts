/** davix, the HTTP client of the grid, against our storage server. */
import { dirname, join } from 'node:path'
import t from 'tap'

import { makeCertificates } from '../support/certificates.ts'
import { pattern } from '../support/content.ts'
import { needs } from '../support/peers.ts'
import { run } from '../support/run.ts'
import { startSite } from '../support/site.ts'
import { temporaryDirectory } from '../support/temporary.ts'
import { workplace } from '../support/workplace.ts'

const content = pattern(1_500_000)

if (needs(t, 'davix-get', 'davix-put', 'davix-cp', 'davix-ls', 'davix-rm', 'davix-mkdir', 'davix-mv', 'openssl')) {
  t.test('davix-get fetches a file, tagged by header or by URL', async t => {
    const [site, here] = [await startSite(t), await workplace(t, content)]
    await site.write('f', content)
    const byHeader = await here.run('davix-get', '-H', 'SciTag: 206', `${site.url}/f`, here.fetched)
    t.equal(byHeader.status, 0, byHeader.said)
    t.ok(content.equals(await here.readFetched()))
    const byUrl = await here.run('davix-get', `${site.url}/f?scitag.flow=144`, here.fetched)
    t.equal(byUrl.status, 0, byUrl.said)
    t.strictSame((await site.listener.ends(2)).map(({ tag }) => tag), [{ experiment: 3, activity: 14 }, { experiment: 2, activity: 16 }])
  })

  t.test('davix-put brings a file, which expects to be told to continue', async t => {
    const [site, here] = [await startSite(t), await workplace(t, content)]
    const { status, said } = await here.run('davix-put', '-H', 'SciTag: 206', here.local, `${site.url}/new`)
    t.equal(status, 0, said)
    t.ok(content.equals(await site.read('new')))
    t.match(await site.listener.ends(), [{ tag: { experiment: 3, activity: 14 }, application: 'http-put' }])
  })

  for (const mode of ['pull', 'push'] as const) {
    t.test(`davix-cp in ${mode} mode orders a copy, and the active side marks it`, async t => {
      const [source, destination, here] = [await startSite(t), await startSite(t), await workplace(t, content)]
      const [active, passive] = mode === 'pull' ? [destination, source] : [source, destination]
      await source.write('f', content)
      const { status, said } = await here.run('davix-cp', '--copy-mode', mode, '-H', 'SciTag: 144', `${source.url}/f`, `${destination.url}/copied`)
      t.equal(status, 0, said)
      t.ok(content.equals(await destination.read('copied')))
      t.match(await active.listener.ends(), [{ tag: { experiment: 2, activity: 16 }, application: mode === 'pull' ? 'http-put' : 'http-get' }])
      await passive.close()
      t.equal(passive.listener.fireflies.length, 0)
    })

    t.test(`davix-cp in ${mode} mode fails when there is nothing to copy`, async t => {
      const [source, destination, here] = [await startSite(t), await startSite(t), await workplace(t, content)]
      const { status } = await here.run('davix-cp', '--copy-mode', mode, `${source.url}/none`, `${destination.url}/copied`)
      t.not(status, 0)
      t.strictSame(await destination.files(), [])
    })
  }

  t.test('davix over https, with certificates checked', async t => {
    const certificates = await makeCertificates(join(await temporaryDirectory(t), 'tls'))
    const [source, destination, here] = [await startSite(t, { certificates, host: 'localhost' }), await startSite(t, { certificates, host: 'localhost' }), await workplace(t, content)]
    await source.write('f', content)
    const authority = ['--capath', dirname(certificates.caFile)]
    await run('openssl', ['rehash', dirname(certificates.caFile)])
    const got = await here.run('davix-get', ...authority, '-H', 'SciTag: 206', `${source.url}/f`, here.fetched)
    t.equal(got.status, 0, got.said)
    t.ok(content.equals(await here.readFetched()))
    const copied = await here.run('davix-cp', ...authority, '--copy-mode', 'pull', '-H', 'SciTag: 144', `${source.url}/f`, `${destination.url}/copied`)
    t.equal(copied.status, 0, copied.said)
    t.ok(content.equals(await destination.read('copied')))
    t.match(await source.listener.ends(), [{ tag: { experiment: 3, activity: 14 } }])
    t.match(await destination.listener.ends(), [{ tag: { experiment: 2, activity: 16 }, application: 'http-put' }])
  })

  t.test('davix-mkdir, davix-ls, davix-mv and davix-rm', async t => {
    const [site, here] = [await startSite(t), await workplace(t, content)]
    t.equal((await here.run('davix-mkdir', `${site.url}/d`)).status, 0)
    await site.write('d/a file', content)
    const listed = await here.run('davix-ls', '-l', `${site.url}/d/`)
    t.match(listed.stdout, /1500000.*a%20file/, 'it shows names as they stand in URLs')
    const moved = await here.run('davix-mv', '-H', 'SciTag: 206', `${site.url}/d/a%20file`, `${site.url}/d/b`)
    t.equal(moved.status, 0, moved.said)
    t.ok(content.equals(await site.read('d/b')))
    t.equal((await here.run('davix-rm', `${site.url}/d/b`)).status, 0)
    t.strictSame(await site.files(), [])
    t.strictSame(await site.told(), [], 'nothing that moves no data is marked, tagged or not')
  })
}
