/** The commands around labels, between two hosts: probe, doctor --wire, setup-marking, and a site that marks another server's connections. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import t from 'tap'

import { encodeFlowLabel } from '@scitags/core/wire'
import { command } from '../support/command.ts'
import { markingHost } from '../support/marking-host.ts'
import { run, stop } from '../support/run.ts'
import type { RunResult } from '../support/run.ts'
import { startServing } from '../support/serving.ts'
import { twoHosts } from '../support/two-hosts.ts'
import { until } from '../support/until.ts'
import { meaningMask, watchWire } from '../support/wire.ts'

const main = fileURLToPath(new URL('../../../packages/cli/dist/src/main.js', import.meta.url))
const hosts = await twoHosts(t)
if (hosts === undefined) process.exit()
const { there, addressThere, addressHere, interfaceThere } = hosts
const wire = watchWire(t, hosts.interfaceHere)
const cms = encodeFlowLabel({ experiment: 3, activity: 14 }, 0)
const registry = ['--registry', 'embedded']

async function here (...words: readonly string[]): Promise<RunResult> {
  return await run('env', [process.execPath, main, ...words])
}

async function onTheOtherHost (...words: readonly string[]): Promise<RunResult> {
  return await run('nsenter', [...there.slice(1), process.execPath, main, ...words])
}

async function startThere (t: { teardown (end: () => unknown): void }, pattern: RegExp, ...words: readonly string[]): Promise<void> {
  const child = spawn(there[0] ?? '', [...there.slice(1), ...words], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => { said += text })
  t.teardown(async () => { await stop(child) })
  await until(`${String(pattern)} from ${words.join(' ')}`, () => pattern.test(said))
}

async function get (port: number, path = '/file', headers: Readonly<Record<string, string>> = {}): Promise<{ readonly localPort: number, readonly bytes: number }> {
  const asking = request({ host: addressThere, port, path, headers, agent: false })
  asking.end()
  const [response] = await once(asking, 'response') as [IncomingMessage]
  const { localPort = 0 } = response.socket
  let bytes = 0
  response.on('data', (chunk: Buffer) => { bytes += chunk.length })
  await once(response, 'close')
  return { localPort, bytes }
}

void t.test('probe: labels arrive in both directions, and the firefly', async t => {
  await startThere(t, /Waiting for probes/, process.execPath, main, 'probe', '--serve')
  const people = await here('probe', addressThere, ...registry)
  t.match(people.stdout, /^tag 206, 1\.05 MB each way\nto fd00:5c17::1: 0x[0-9a-f]{5} was set, and arrived\nback: 0x[0-9a-f]{5} was set, and arrived\nfireflies: a firefly about it has come\n$/, people.said)
  t.equal(people.status, 0)
  const machine = await here('probe', `[${addressThere}]:10516`, '--tag', 'atlas/Production Output', '--firefly-port', '9', '--json', ...registry)
  t.match(JSON.parse(machine.stdout), { tag: 144, there: { survives: true }, back: { survives: true }, fireflyHeard: false }, machine.said)
  t.equal(machine.status, 0)
})

void t.test('probe: an end without rights sets no label on the way back, and nobody there is said in words', async t => {
  await startThere(t, /Waiting for probes/, 'setpriv', '--reuid', '65534', '--regid', '65534', '--clear-groups', '--inh-caps=-all', '--bounding-set=-all', process.execPath, main, 'probe', '--serve', '10600')
  const { stdout, status, said } = await here('probe', `[${addressThere}]:10600`, ...registry)
  t.match(stdout, /to \[?fd00:5c17::1\]?: 0x[0-9a-f]{5} was set, and arrived\nback: no label was set \(only on connections that this host opens itself, as in copies\); 0x[0-9a-f]{5} arrived/, said)
  t.equal(status, 1)
  for (const [words, code, pattern] of [
    [['probe', `[${addressThere}]:9`], 1, /^scitags: \[fd00:5c17::1\]:9 cannot be probed over IPv6: connect ECONNREFUSED.*; does `scitags probe --serve` run there\?\n$/],
    [['probe', '192.0.2.1:10600'], 1, /IPv4/],
    [['probe'], 2, /needs a host/],
    [['probe', 'a', 'b'], 2, /one too many/],
    [['probe', ']['], 2, /is no host/],
    [['probe', 'a', '--firefly-port', '0'], 2, /is no port/],
    [['setup-marking', 'eth0'], 2, /did you mean --group eth0/],
    [['setup-marking', '--group', 'no-such-group'], 2, /there is no group no-such-group/],
    [['doctor', '--interface', 'lo'], 2, /belong to --wire/],
    [['doctor', '--wire', '--seconds', '0'], 2, /is not 1…600/],
    [['doctor', '--wire', '--interface', 'nowhere', ...registry], 2, /there is no interface nowhere: lo, cable-here/]
  ] as const) {
    const ended = await command(words)
    t.equal(ended.code, code, words.join(' '))
    t.match(ended.err, pattern)
  }
})

void t.test('doctor --wire says what is on the packets, and what the site has asked for', async t => {
  const { site, httpPort } = await markingHost(t, { hosts })
  const over = new AbortController()
  const looking = onTheOtherHost('doctor', '--wire', '--interface', interfaceThere, '--seconds', '4', '--config', `${site.home}/scitags.yaml`, ...registry).finally(() => { over.abort() })
  while (!over.signal.aborted) {
    for (const tag of ['206', '144']) await get(httpPort, '/file', { SciTag: tag })
    await get(httpPort)
    await sleep(200)
  }
  const { stdout, said } = await looking
  t.match(stdout, /good +wire +\d+ packets with TCP data over IPv6 have left by cable-there in 4 s\n/, said)
  t.match(stdout, /good +wire: cms\/Analysis Input +\d+ packets, [\d.]+ [MG]B, on \d+ connections?\n/)
  t.match(stdout, /good +wire: atlas\/Production Output +\d+ packets, [\d.]+ [MG]B, on \d+ connections?\n/)
  t.match(stdout, /good +wire: others +\d+ packets, [\d.]+ [MG]B, on \d+ connections?: no label, or that of no registered pair\n/)
  t.match(stdout, /good +labels of the site +meanwhile the site asked for ([1-9]\d*) labels, the kernel took \1, and packets carried \d+ /)
})

void t.test('a site without servers marks the connections of another server, by port', async t => {
  const serve = 'require("node:http").createServer((request, response) => response.end(Buffer.alloc(4e7))).listen(Number(process.argv[1]), "::", () => console.log("listening"))'
  for (const port of ['9201', '9202', '9203']) await startThere(t, /listening/, process.execPath, '-e', serve, port)
  const site = await startServing(t, `sampler:
  intervalMs: 100
  select: { ports: [9201, 9202] }
  experiment: cms
  activity: Analysis Input
  rules: [{ ports: [9202], experiment: atlas, activity: Production Output }]
marking:
  scope: any
  registry: { source: embedded }
  fireflies: { collectors: ['[${addressThere}]:10514'], toFarEnd: false }
collector: { addresses: ['${addressThere}'], port: 10514 }
log: { level: debug }
`, {}, there)
  await site.saw(/labels +through a program of our own/)
  /** Of the data that comes once `isSeen` resolves. */
  const labels = async (port: number, isSeen: (localPort: number) => Promise<unknown>): Promise<readonly number[]> => {
    const asking = request({ host: addressThere, port, agent: false })
    asking.end()
    const [response] = await once(asking, 'response') as [IncomingMessage]
    const { localPort = 0 } = response.socket
    // It is seen with its first bytes, and labelled from then on.
    await isSeen(localPort)
    const before = wire.segments(({ destination }) => destination.port === localPort).length
    response.resume()
    await once(response, 'close')
    return [...new Set(wire.segments(({ destination }) => destination.port === localPort).slice(before).filter(({ payload }) => payload > 0).map(({ label }) => label & meaningMask))]
  }
  const isTold = async (localPort: number): Promise<unknown> => await site.saw(new RegExp(`start .*\\[${addressHere}\\]:${localPort}\\b`))
  t.strictSame(await labels(9201, isTold), [cms])
  t.strictSame(await labels(9202, isTold), [encodeFlowLabel({ experiment: 2, activity: 16 }, 0)])
  // Several looks at all connections.
  t.notOk((await labels(9203, async () => { await sleep(500) })).includes(cms))
  await site.saw(/end +cms\/Analysis Input +206 +0x[0-9a-f]{5} +\[fd00:5c17::1\]:9201 → \[fd00:5c17::2\]:\d+ +40\.0 MB/)
  await site.saw(/end +atlas\/Production Output +144 +0x[0-9a-f]{5} +\[fd00:5c17::1\]:9202/)
  t.notMatch(site.out(), /9203/)
  t.equal(addressHere, 'fd00:5c17::2')
})

void t.test('what makes no site is refused', async t => {
  for (const [yaml, pattern] of [['marking: {}\n', /a site has servers, or a sampler, or both/], ['sampler: {}\nworkers: 2\n', /one process watches the connections/], ['sampler: { selekt: {} }\n', /did you mean 'select'/], ['sampler: { experiment: nope }\nmarking: { registry: { source: embedded } }\n', /nope/]] as const) {
    const site = await startServing(t, yaml)
    t.equal(await site.ended, 1, yaml)
    t.match(site.err(), pattern)
  }
})
