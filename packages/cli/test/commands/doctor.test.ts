/** What doctor says of a host, and of site files that are good and bad. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'

import { run } from '../../src/run.ts'
import { fakeTerminal } from '../fake-terminal.ts'

const home = await mkdtemp(join(tmpdir(), 'scitags-doctor-'))
t.teardown(async () => { await rm(home, { recursive: true }) })

async function examined (site: string): Promise<{ readonly code: number, readonly rows: readonly { readonly check: string, readonly state: string, readonly finding: string }[], readonly err: string }> {
  const file = join(home, 'site.yaml')
  await writeFile(file, site)
  const terminal = fakeTerminal()
  const code = await run(['doctor', '--config', file, '--json'], terminal)
  return { code, rows: terminal.out().trim().split('\n').map(line => JSON.parse(line) as { check: string, state: string, finding: string }), err: terminal.err() }
}

t.test('a host alone is no failure, and a person can read the rows', async t => {
  const terminal = fakeTerminal()
  t.equal(await run(['doctor'], terminal), 0, terminal.err())
  t.match(terminal.out(), /^good {2}Node and system +Node \d+/)
  t.match(terminal.out(), /^(?:good|note) {2}flow labels/m)
})

t.test('a site that can work', async t => {
  const { code, rows, err } = await examined(`servers:\n  - { name: a, listen: ['127.0.0.1:0'], data: data }\nmarking: { fireflies: { collectors: ['127.0.0.1:10514', 'localhost'] } }\n`)
  t.equal(code, 0, err)
  t.match(rows.find(({ check }) => check === 'a: data'), { state: 'good', finding: /free$/ })
  t.equal(rows.filter(({ check, state }) => check === 'collector' && state === 'good').length, 2)
})

t.test('what is configured and cannot work is bad, and the exit code says so', async t => {
  await writeFile(join(home, 'host.pem'), 'no certificate')
  const { code, rows } = await examined(`servers:\n  - { name: a, listen: ['127.0.0.1:0'], data: host.pem, tls: { certificate: host.pem, key: none.key } }\nmarking: { fireflies: { collectors: ['no-such-host.invalid'] }, registry: { source: none.json } }\n`)
  t.equal(code, 1)
  t.strictSame(rows.filter(({ state }) => state === 'bad').map(({ check }) => check).sort(), ['a: certificate', 'a: data', 'a: key', 'collector', 'registry'])
})

t.test('a site file that is wrong is told with its place', async t => {
  const file = join(home, 'wrong.yaml')
  await writeFile(file, 'servers: []\nmarkin: {}\n')
  const terminal = fakeTerminal()
  t.equal(await run(['doctor', '--config', file], terminal), 1)
  t.match(terminal.err(), /wrong\.yaml:2/)
})
