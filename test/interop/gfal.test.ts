/** gfal2, the file tool of the grid, against our storage server. */
import { join } from 'node:path'
import t from 'tap'

import { adler32 } from '@scitags/storage'
import { makeCertificates } from '../support/certificates.ts'
import { pattern } from '../support/content.ts'
import { needs, needsThat } from '../support/peers.ts'
import { run } from '../support/run.ts'
import { startSite } from '../support/site.ts'
import { temporaryDirectory } from '../support/temporary.ts'
import { workplace } from '../support/workplace.ts'

const content = pattern(1_500_000)
const checksum = adler32(content).toString(16).padStart(8, '0')

const isInstalled = needs(t, 'gfal-copy', 'gfal-ls', 'gfal-stat', 'gfal-sum', 'gfal-mkdir', 'gfal-rm', 'gfal-rename', 'gfal-cat', 'gfal-save')
/** A package of its own, which the tools do without. */
const knowsFiles = isInstalled && (await run('gfal-stat', ['file:///'])).status === 0

if (isInstalled && needsThat(t, knowsFiles, 'gfal2-plugin-file')) {
  t.test('gfal-copy fetches a file and brings one, with the checksums of both sides compared', async t => {
    const [site, here] = [await startSite(t), await workplace(t, content)]
    const put = await here.run('gfal-copy', '-K', 'adler32', `file://${here.local}`, `${site.url}/new?scitag.flow=206`)
    t.equal(put.status, 0, put.said)
    t.ok(content.equals(await site.read('new')))
    const got = await here.run('gfal-copy', '-K', 'adler32', `${site.url}/new?scitag.flow=206`, `file://${here.fetched}`)
    t.equal(got.status, 0, got.said)
    t.ok(content.equals(await here.readFetched()))
    t.strictSame((await site.listener.ends(2)).map(({ application, tag }) => [application, tag.experiment, tag.activity]), [['http-put', 3, 14], ['http-get', 3, 14]])
  })

  for (const mode of ['pull', 'push', 'streamed'] as const) {
    t.test(`gfal-copy between two servers, ${mode}, with parents made and checksums compared`, async t => {
      const [source, destination, here] = [await startSite(t), await startSite(t), await workplace(t, content)]
      await source.write('f', content)
      const { status, said } = await here.run('gfal-copy', '-p', '-K', 'adler32', '--copy-mode', mode, `${source.url}/f`, `${destination.url}/new/dir/copied`)
      t.equal(status, 0, said)
      t.ok(content.equals(await destination.read('new/dir/copied')))
    })
  }

  t.test('gfal-rename, gfal-cat and gfal-save, tagged and not', async t => {
    const [site, here] = [await startSite(t), await workplace(t, content)]
    for (const tag of ['', '?scitag.flow=206']) {
      const saved = await run('gfal-save', [`${site.url}/saved${tag}`], { input: 'text\n'.repeat(50_000) })
      t.equal(saved.status, 0, saved.said)
      const renamed = await here.run('gfal-rename', `${site.url}/saved`, `${site.url}/renamed`)
      t.equal(renamed.status, 0, renamed.said)
      t.strictSame(await site.files(), ['/renamed'])
      const shown = await here.run('gfal-cat', `${site.url}/renamed${tag}`)
      t.equal(shown.status, 0, shown.stderr)
      t.ok(shown.stdout.length > 0 && shown.stdout === (await site.read('renamed')).toString())
      t.equal((await here.run('gfal-rm', `${site.url}/renamed`)).status, 0)
    }
    t.match((await site.told()).map(({ end }) => [end.application, end.tag.experiment, end.tag.activity]), [['http-put', 3, 14], ['http-get', 3, 14]])
  })

  t.test('gfal-copy over https, with certificates checked', async t => {
    const directory = join(await temporaryDirectory(t), 'tls')
    const certificates = await makeCertificates(directory)
    await run('openssl', ['rehash', directory])
    const [source, destination, here] = [await startSite(t, { certificates, host: 'localhost' }), await startSite(t, { certificates, host: 'localhost' }), await workplace(t, content)]
    // Without a token, this gfal2 asks for delegation over https, which storages with macaroons or tokens alone refuse.
    const env = { X509_CERT_DIR: directory, BEARER_TOKEN: 'token' }
    const copied = async (from: string, to: string, ...more: string[]): Promise<void> => {
      const { status, said } = await run('gfal-copy', [...more, from, to], { env })
      t.equal(status, 0, said)
    }
    await copied(`file://${here.local}`, `${source.url}/f?scitag.flow=206`)
    t.ok(content.equals(await source.read('f')))
    for (const mode of ['pull', 'push', 'streamed']) {
      await copied(`${source.url}/f`, `${destination.url}/${mode}`, '--copy-mode', mode, '-K', 'adler32')
      t.ok(content.equals(await destination.read(mode)), mode)
    }
    t.match((await source.told()).map(({ end }) => [end.application, end.tag.experiment]), [['http-put', 3]], 'what is not tagged is not marked')
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

  t.test('gfal-mkdir, gfal-stat, gfal-ls, gfal-sum and gfal-rm', async t => {
    const [site, here] = [await startSite(t), await workplace(t, content)]
    const answer = async (program: string, ...args: string[]): Promise<string> => {
      const { status, stdout, said } = await here.run(program, ...args)
      t.equal(status, 0, `${program} ${said}`)
      return stdout
    }
    await answer('gfal-mkdir', '-p', `${site.url}/a/b`)
    await site.write('a/b/f', content)
    t.match(await answer('gfal-stat', `${site.url}/a/b/f`), /Size: 1500000\s+regular file/)
    t.match(await answer('gfal-stat', `${site.url}/a/b`), /directory/)
    t.match(await answer('gfal-ls', '-l', `${site.url}/a/b`), /1500000.*f/)
    t.match(await answer('gfal-sum', `${site.url}/a/b/f`, 'adler32'), new RegExp(checksum))
    await answer('gfal-rm', `${site.url}/a/b/f`)
    await answer('gfal-rm', '-r', `${site.url}/a`)
    t.strictSame(await site.files(), [])
    t.not((await here.run('gfal-stat', `${site.url}/a`)).status, 0)
  })
}
