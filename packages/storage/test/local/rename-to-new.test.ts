/** A rename that never takes the place of anything, also where files cannot have two names. */
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import t from 'tap'

import { renameToNew } from '../../src/local/rename-to-new.ts'

const cannotLink = async (): Promise<void> => { throw Object.assign(new Error('no links here'), { code: 'EPERM' }) }

for (const [how, link] of [['with links', undefined], ['without links', cannotLink]] as const) {
  void t.test(`${how}: a new name is taken, an existing one is not`, async t => {
    const home = t.testdir({ one: '1', two: '2' })
    await renameToNew(join(home, 'one'), join(home, 'three'), link)
    t.strictSame((await readdir(home)).sort(), ['three', 'two'])
    await t.rejects(renameToNew(join(home, 'three'), join(home, 'two'), link), { code: 'EEXIST' })
    t.equal(await readFile(join(home, 'two'), 'utf8'), '2')
    t.equal(await readFile(join(home, 'three'), 'utf8'), '1')
  })
}

void t.test('other failures are passed on', async t => {
  const home = t.testdir({})
  await writeFile(join(home, 'one'), '')
  await t.rejects(renameToNew(join(home, 'one'), join(home, 'none', 'two')), { code: 'ENOENT' })
})
