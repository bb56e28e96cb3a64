/** cadaver, the WebDAV client of Debian, against our storage server: a person at a prompt. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'

import { pattern } from '../support/content.ts'
import { needs } from '../support/peers.ts'
import { run } from '../support/run.ts'
import { startSite } from '../support/site.ts'
import { temporaryDirectory } from '../support/temporary.ts'

const content = pattern(300_000)

if (needs(t, 'cadaver')) {
  t.test('directories, uploads, copies, properties and listings', async t => {
    const [site, here] = [await startSite(t), await temporaryDirectory(t)]
    await writeFile(join(here, 'local'), content)
    const commands = [
      'mkcol d', 'put local d/f', 'copy d/f d/copied', 'move d/f d/moved', 'propset d/copied colour red', 'propget d/copied colour',
      'copy d/copied d/again', 'propget d/again colour', 'ls d', 'get d/moved fetched', 'delete d/again', 'rmcol d', 'ls', 'quit', ''
    ]
    const { stdout, said } = await run('cadaver', [`${site.url}/`], { cwd: here, input: commands.join('\n'), env: { HOME: here } })
    t.notMatch(stdout, /failed/, said)
    t.equal(stdout.match(/colour.*red/g)?.length, 3, 'set, read, and read of a copy')
    t.match(stdout, /copied\s+300000/)
    t.ok(content.equals(await readFile(join(here, 'fetched'))))
    t.strictSame(await site.files(), [])
  })
}
