/** The lines that `--help` shows work as they stand, in a shell, in a directory that has the files they name. */
import { execFile } from 'node:child_process'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'

import { readRegistryText } from '@scitags/core'
import { parseRegistry } from '@scitags/core/wire'
import { importXrootd } from '../src/commands/import-xrootd.ts'
import { labels } from '../src/commands/labels.ts'
import { registry } from '../src/commands/registry.ts'
import { tag } from '../src/commands/tag.ts'
import { directory, main } from './spawned.ts'

const { version, modified, experiments } = parseRegistry((await readRegistryText('embedded', 0)).text)
const { path, dispose } = await directory({
  'xrootd.cf': 'if se1.*\nxrootd.pmark domain any use firefly defsfile /etc/x map2exp path /store/ cms\nfi\n',
  'registry.json': JSON.stringify({ version, modified, experiments: [...experiments, { expId: 15, expName: 'new', activities: [] }] })
})
t.teardown(dispose)
await mkdir(join(path, 'bin'))
await writeFile(join(path, 'bin', 'scitags'), `#!/bin/sh\nexec ${JSON.stringify(process.execPath)} ${JSON.stringify(main)} "$@"\n`)
await chmod(join(path, 'bin', 'scitags'), 0o755)

/** Where the answer is in the exit code. */
const otherwise: Readonly<Record<string, number>> = { 'scitags registry diff embedded registry.json': 1 }

for (const { name, examples } of [tag, labels, registry, importXrootd]) {
  for (const [line, effect] of examples) {
    t.test(`${name}: ${line}`, async t => {
      const { code, said } = await shell(line)
      t.equal(code, otherwise[line] ?? 0, `${effect}\n${said}`)
      t.notMatch(said, /USAGE|not understood/)
    })
  }
}

async function shell (line: string): Promise<{ code: number, said: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)('/bin/sh', ['-c', line], { cwd: path, env: { ...process.env, PATH: `${join(path, 'bin')}:${process.env['PATH'] ?? ''}` } })
    return { code: 0, said: stdout + stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number, stdout: string, stderr: string }
    return { code, said: stdout + stderr }
  }
}
