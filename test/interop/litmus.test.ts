/** litmus, the test suite for WebDAV servers, against our storage server: every suite that a server of class 1 can pass. */
import t from 'tap'

import { needs } from '../support/peers.ts'
import { run } from '../support/run.ts'
import { startSite } from '../support/site.ts'
import { temporaryDirectory } from '../support/temporary.ts'

/** How many tests each has in litmus 0.13: one that is left out is none that has passed. */
const suites = { basic: 16, copymove: 13, props: 30, http: 4 } as const

if (needs(t, 'litmus')) {
  t.test('litmus: basic, copymove, props and http', async t => {
    const site = await startSite(t)
    // It keeps its logs where it stands, and its progress in one line.
    const { stdout } = await run('litmus', ['-k', `${site.url}/`], { cwd: await temporaryDirectory(t), env: { TESTS: Object.keys(suites).join(' ') } })
    const said = stdout.replaceAll('\r', '\n')
    for (const [suite, count] of Object.entries(suites)) {
      t.match(said, new RegExp(`summary for \`${suite}': of ${count} tests run: ${count} passed, 0 failed`), said.split('\n').filter(line => /FAIL/.test(line)).join('\n'))
    }
  })
}
