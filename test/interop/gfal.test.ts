/** gfal2, the file tool of the grid, against our storage server. */
import t from 'tap'

import { adler32 } from '@scitags/storage'
import { pattern } from '../support/content.ts'
import { needs, needsThat } from '../support/peers.ts'
import { run } from '../support/run.ts'
import { startSite } from '../support/site.ts'
import { workplace } from '../support/workplace.ts'

const content = pattern(1_500_000)
const checksum = adler32(content).toString(16).padStart(8, '0')

const isInstalled = needs(t, 'gfal-copy', 'gfal-ls', 'gfal-stat', 'gfal-sum', 'gfal-mkdir', 'gfal-rm')
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
