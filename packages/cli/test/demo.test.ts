import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'
import t from 'tap'
import type { FlowReport } from '@scitags/firefly-collector'

import { prepareDemo } from '../src/demo.ts'
import type { Demo } from '../src/demo.ts'
import { parseSite } from '../src/site-file.ts'
import { openSite } from '../src/site.ts'
import { directory, freeUdpPort, siteYaml } from './spawned.ts'

const hasCurl = spawnSync('curl', ['--version']).status === 0
const hasXrdcp = spawnSync('xrdcp', ['--version']).status === 0

async function demonstration (t: { teardown (end: () => Promise<void>): void }): Promise<{ demo: Demo, reports: FlowReport[], ends: (count: number) => Promise<void> }> {
  const { path, dispose } = await directory()
  // What is sent to the other server makes the directories above it.
  const yaml = siteYaml({ collectorPort: await freeUdpPort() }).replaceAll(/( +)copy: .*\n/g, '$&$1webdav: { createParents: true }\n$1xroot: { listen: [\'127.0.0.1:0\'] }\n')
  const site = await openSite(parseSite(yaml, 'demo.yaml').options, path)
  t.teardown(async () => {
    await site.close()
    await dispose()
  })
  const reports: FlowReport[] = []
  let wake = (): void => undefined
  site.collector?.onReport(report => {
    reports.push(report)
    wake()
  })
  const ends = async (count: number): Promise<void> => {
    while (reports.filter(({ state }) => state === 'end').length < count) await new Promise<void>(resolve => { wake = resolve })
  }
  const demo = await prepareDemo(site)
  if (demo === undefined) throw new Error('no two servers')
  return { demo, reports, ends }
}

t.test('the copy is made under its tag and seen by the collector', async t => {
  const { demo, reports, ends } = await demonstration(t)
  t.match(await demo.run(new AbortController().signal), { ok: true })
  await ends(1)
  t.match(reports, [{ state: 'start', flow: { tag: { experiment: 3, activity: 14 } } }, { state: 'end' }])
  t.ok((reports[1]?.flow.usage?.sent ?? 0) > 16 * 1024 * 1024)
})

t.test('each curl command that is printed works when it is pasted', { skip: hasCurl ? false : 'needs curl' }, async t => {
  const { demo, reports, ends } = await demonstration(t)
  for (const [effect, ...pieces] of [...demo.commands, ...demo.commands].filter(([, command]) => command?.startsWith('curl'))) {
    const { stdout } = await promisify(execFile)('sh', ['-c', `${pieces.join(' ')} --fail --silent --show-error`])
    t.match(stdout, /(^|\n)(20[0-4]|success: .*)\n?$/, `${effect} shows that it was done, the second time as well`)
  }
  await ends(6)
  t.same(reports.filter(({ state }) => state === 'end').map(({ flow }) => flow.tag.activity).sort(), [14, 14, 14, 14, 15, 15])
})

t.test('each xrdcp and xrdfs command that is printed works when it is pasted', { skip: hasXrdcp ? false : 'needs xrdcp' }, async t => {
  const { demo, reports, ends } = await demonstration(t)
  const commands = demo.commands.filter(([, command]) => command?.startsWith('xrd'))
  const said: string[] = []
  for (const [, ...pieces] of [...commands, ...commands]) {
    const { stdout } = await promisify(execFile)('sh', ['-c', pieces.join(' ')], { env: { ...process.env, XRD_CONNECTIONRETRY: '1', XRD_CONNECTIONWINDOW: '5' }, timeout: 60_000 })
    said.push(stdout)
  }
  t.match(said.join(''), /\/store\/cms\/AOD\.root\n/, 'ls')
  t.match(said.join(''), /Size: +16777216\n/, 'stat')
  await ends(4)
  const told = reports.filter(({ state }) => state === 'end')
  t.same(told.map(({ flow }) => [flow.tag.activity, flow.application]).sort(), [[14, 'xrdcp'], [14, 'xrdcp'], [15, 'xrdcp'], [15, 'xrdcp']])
})
