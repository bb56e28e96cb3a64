/** Root prepares the host once; a site without any right labels its packets, in several processes, whatever happens to one of them. */
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'

import { encodeFlowLabel } from '@scitags/core/wire'
import { markingHost } from '../support/marking-host.ts'
import { needs } from '../support/peers.ts'
import { exchanged } from '../support/serving.ts'
import { temporaryDirectory } from '../support/temporary.ts'
import { twoHosts } from '../support/two-hosts.ts'
import { until } from '../support/until.ts'
import { meaningMask, watchWire } from '../support/wire.ts'
import { gone, pidOf } from '../support/worker-site.ts'

const nobody = '65534'
const main = fileURLToPath(new URL('../../../packages/cli/dist/src/main.js', import.meta.url))
const programsOn = fileURLToPath(new URL('../support/programs-on.js', import.meta.url))
const hosts = await twoHosts(t)
if (hosts === undefined || !needs(t, 'setpriv')) process.exit()
const wire = watchWire(t, hosts.interfaceHere)
const { there } = hosts
/** Words before a command: files of the test for everybody, then no user, no group but its own, no capability. */
const unprivileged = ['sh', '-c', 'chmod -R a+rwX . && exec setpriv --reuid 65534 --regid 65534 --clear-groups --inh-caps=-all --bounding-set=-all "$@"', 'sh']

function onTheOtherHost (...words: readonly string[]): string {
  return execFileSync(there[0] ?? '', [...there.slice(1), process.execPath, ...words], { encoding: 'utf8' })
}

function counts (): Readonly<Record<string, number>> {
  return JSON.parse(onTheOtherHost(programsOn)) as Readonly<Record<string, number>>
}

/** Labels on the answer to a tagged GET on a connection of its own, without their entropy. */
async function labelsOf (address: string, tag: number | undefined, path = '/file'): Promise<readonly number[]> {
  const asking = request({ host: address, port: 8080, path, headers: tag === undefined ? {} : { SciTag: String(tag) }, agent: false })
  asking.end()
  const [response] = await once(asking, 'response') as [IncomingMessage]
  const { localPort } = response.socket
  response.resume()
  await once(response, 'close')
  return [...new Set(wire.segments(packet => packet.destination.port === localPort && packet.payload > 0).map(({ label }) => label & meaningMask))]
}

const cms = encodeFlowLabel({ experiment: 3, activity: 14 }, 0)

void t.test('two workers of nobody, through a map that root has pinned', async t => {
  const directory = join(await temporaryDirectory(t), 'pins')
  execFileSync('chmod', ['0755', join(directory, '..')])
  t.teardown(() => { if (existsSync(directory)) onTheOtherHost(main, 'setup-marking', '--remove', '--directory', directory) })
  const said = onTheOtherHost(main, 'setup-marking', '--group', nobody, '--directory', directory)
  t.match(said, `Packets can be labelled on lo, ${hosts.interfaceThere} by root and the group ${nobody}; the map is in ${directory}`)
  t.strictSame(counts(), { lo: 1, [hosts.interfaceThere]: 1 })

  const { site, address, count } = await markingHost(t, { hosts, workers: 2, as: unprivileged, marking: `  packetPins: ${directory}\n  packets: required\n` })
  t.match(site.out(), `through the map pinned in ${directory}, on lo, ${hosts.interfaceThere}`)
  for (let round = 0; round < 4; round++) t.strictSame(await labelsOf(address, 206), [cms])
  t.not((await labelsOf(address, undefined))[0], cms)

  // A worker dies in the middle of it: the next ones are labelled as before.
  const pid = await pidOf(site, 1)
  process.kill(pid, 'SIGKILL')
  await gone(pid)
  t.strictSame(await labelsOf(address, 206), [cms])
  await pidOf(site, 1, 1)
  for (let round = 0; round < 4; round++) t.strictSame(await labelsOf(address, 206), [cms])
  // What a worker has counted since the last look dies with it.
  t.equal(await count('scitags_labels_asked_total'), await count('scitags_labels_taken_total'))
  t.ok(await count('scitags_labels_seen_total') >= 9)

  const rows = execFileSync(there[0] ?? '', [...there.slice(1), ...unprivileged, process.execPath, main, 'doctor', '--config', join(site.home, 'scitags.yaml')], { encoding: 'utf8', cwd: site.home })
  t.match(rows, new RegExp(`good +flow labels +packets are labelled through the map pinned in ${directory}`))
  t.match(rows, /note +rights +neither CAP_BPF nor CAP_NET_ADMIN/)

  site.signal('SIGKILL')
  await site.ended
  t.strictSame(counts(), { lo: 1, [hosts.interfaceThere]: 1 }, 'what is pinned stays')
  t.match(onTheOtherHost(main, 'setup-marking', '--remove', '--directory', directory), 'is removed')
  await until('nothing to hang there', () => Object.values(counts()).every(count => count === 0))
  t.match(onTheOtherHost(main, 'setup-marking', '--remove', '--directory', directory), 'nothing was pinned')
})

void t.test('workers of root share one program, and nothing hangs there after a kill', async t => {
  const { site, address } = await markingHost(t, { hosts, workers: 2 })
  t.match(site.out(), /labels +through a program of our own, on lo/)
  t.strictSame(counts(), { lo: 1, [hosts.interfaceThere]: 1 }, 'one, however many processes')
  for (let round = 0; round < 4; round++) t.strictSame(await labelsOf(address, 206), [cms])
  const pid = await pidOf(site, 2)
  process.kill(pid, 'SIGKILL')
  await gone(pid)
  await pidOf(site, 2, 1)
  for (let round = 0; round < 4; round++) t.strictSame(await labelsOf(address, 206), [cms])
  site.signal('SIGKILL')
  await site.ended
  await until('nothing to hang there', () => Object.values(counts()).every(count => count === 0))
})

void t.test('without any right and without a map, copies are labelled and answers are not; what is required is refused', async t => {
  const { site, address } = await markingHost(t, { hosts, as: unprivileged })
  t.match(site.out(), /labels +only on connections that this host opens itself/)
  t.not((await labelsOf(address, 206))[0], cms)
  t.equal((await exchanged(`http://[${address}]:8080/file`, { headers: { SciTag: '206' } })).body.length, 3_000_000)
  site.signal('SIGTERM')
  await site.ended
  const home = await temporaryDirectory(t)
  await writeFile(join(home, 'scitags.yaml'), 'servers: [{ name: one, listen: ["[::1]:8081"], data: . }]\nmarking: { packets: required, registry: { source: embedded } }\n')
  const refused = execFileSync('sh', ['-c', '"$@" 2>&1 || echo "exit code $?"', 'sh', ...there, ...unprivileged, process.execPath, main, 'serve'], { encoding: 'utf8', cwd: home })
  t.match(refused, /packets have to be labelled, and cannot be on this host: .*ENOENT.*EPERM/s)
  t.match(refused, 'exit code 1')
})
