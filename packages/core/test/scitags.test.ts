/** The engine as a whole: from options to what a marker is told. */
import { createServer } from 'node:http'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import t from 'tap'

import { channels, createScitags, openRegistry } from '../src/index.ts'
import { recorder } from '../src/testing/index.ts'
import type { DecisionMessage, RegistryDocument, ScitagsInit } from '../src/index.ts'

const embedded: ScitagsInit = { scope: 'any', registry: { source: 'embedded' } }

void t.test('a tag goes in, a start and an end come out', async t => {
  const marker = recorder()
  const scitags = await createScitags({ ...embedded, markers: [marker] })
  const flows = scitags.flows.connection({ protocol: 'tcp', local: { address: '::1', port: 443 }, remote: { address: '::1', port: 50_000 } })
  const open = flows.begin({ decision: scitags.decide(scitags.claim('206', 'header'), {}), direction: 'send', application: 'http-get', usage: () => ({ sent: 5, received: 1 }) })
  open.end()
  await scitags.close()
  t.match(marker.events, [{ state: 'start' }, { state: 'end', reason: 'shutdown', usage: { sent: 5, received: 1 }, flow: { tag: { experiment: 3, activity: 14 } } }])
})

void t.test('addresses and targets that are none are refused before anything is opened', async t => {
  for (const [options, message] of [
    [{ addresses: { '10.0.0.5': 'nat.example.org' } }, /'nat.example.org' is no IP address/],
    [{ addresses: { eth0: '192.0.2.1' } }, /'eth0' is no IP address/],
    [{ addresses: { '10.0.0.5': '2001:db8::1' } }, /of another family/],
    [{ flowd: { api: 'http://' } }, /flowd.api: 'http:\/\/' is no URL/],
    [{ fireflies: { collectors: ['ok.example.org', 'host:99999'] } }, /'host:99999' is no collector/]
  ] as const) await t.rejects(createScitags({ ...embedded, ...options }), { code: 'OPTIONS_INVALID', message })

  const marker = recorder()
  await using scitags = await createScitags({ ...embedded, markers: [marker], addresses: { '2001:DB8:0:0::5': '2001:db8::0:99' } })
  scitags.flows.connection({ protocol: 'tcp', local: { address: '2001:db8::5', port: 443 }, remote: { address: '::1', port: 50_000 } })
    .begin({ decision: scitags.decide(scitags.claim('206', 'header'), {}), direction: 'send', application: 'http-get', usage: () => ({ sent: 5, received: 1 }) })
  await scitags.close()
  t.equal(marker.events[0]?.flow.connection.local.address, '2001:db8::99', 'however they are written')
})

void t.test('options that are not right: a misspelt key before what is missing, and the place as steps', async t => {
  await t.rejects(createScitags({ ...embedded, fireflies: { collector: ['x'], hostName: 'a b' } } as never), { code: 'OPTIONS_INVALID', path: ['fireflies', 'collector'], message: /did you mean 'collectors'/ })
  await t.rejects(createScitags({ ...embedded, idleMs: NaN }), { message: /idleMs: must be integer, not NaN/, path: ['idleMs'] })
  await t.rejects(createScitags({ ...embedded, fireflies: { hostName: 'a b' } }), { code: 'OPTIONS_INVALID', path: ['fireflies', 'hostName'] })
})

void t.test('new rules may use a name that was registered a moment ago', async t => {
  const directory = await mkdtemp(join(tmpdir(), 'scitags-core-'))
  t.teardown(async () => { await rm(directory, { recursive: true }) })
  const source = join(directory, 'registry.json')
  const document = (names: string[]): RegistryDocument => ({ version: 1, modified: '2026-01-01T00:00:00Z', experiments: names.map((expName, index) => ({ expId: index + 1, expName, activities: [{ activityId: 1, activityName: 'default' }] })) })
  await writeFile(source, JSON.stringify(document(['one'])))
  await using scitags = await createScitags({ ...embedded, registry: { source } })
  await t.rejects(scitags.reload({ experiments: { default: 'two' } }), { code: 'RULES_INVALID' })
  await writeFile(source, JSON.stringify(document(['one', 'two'])))
  await scitags.reload({ experiments: { default: 'two' } })
  t.match(scitags.decide(scitags.claim(undefined, 'header'), {}), { mark: true, tag: { experiment: 2 } })
})

void t.test('each decision is published with its reason', async t => {
  const heard: DecisionMessage[] = []
  const listener = (message: unknown): void => { heard.push(message as DecisionMessage) }
  channels.decision.subscribe(listener)
  t.teardown(() => { channels.decision.unsubscribe(listener) })
  await using scitags = await createScitags({ ...embedded, experiments: { paths: { '/store': 'cms' } }, activities: { cms: { default: 'Analysis Input' } } })
  scitags.decide(scitags.claim(undefined, 'header'), { path: '/store/a' })
  scitags.decide(scitags.claim('196664', 'header'), { path: '/store/a' })
  t.match(heard, [
    { decision: { mark: true, tag: { experiment: 3, activity: 14 }, because: { rule: 'path' } } },
    { decision: { mark: true, tag: { experiment: 0, activity: 0 }, because: { rule: 'invalid-tag', detail: /flow label of cms\/Analysis Input; its tag is 206/ } } }
  ])
})

void t.test('a wrong rule stops the start, and names the nearest', async t => {
  await t.rejects(createScitags({ ...embedded, experiments: { default: 'atlsa' } }), { code: 'RULES_INVALID', message: /atlsa.*atlas/s })
  await t.rejects(createScitags({ ...embedded, scopes: 'any' } as never), { code: 'OPTIONS_INVALID', message: /scope/ })
})

void t.test('new rules are taken, wrong ones refused while the old ones stay', async t => {
  await using scitags = await createScitags({ ...embedded, experiments: { default: 'atlas' } })
  const decide = (): number | undefined => {
    const decision = scitags.decide({ kind: 'absent' }, {})
    return decision.mark ? decision.tag.experiment : undefined
  }
  t.equal(decide(), 2)
  await scitags.reload({ experiments: { default: 'cms' } })
  t.equal(decide(), 3)
  await t.rejects(scitags.reload({ experiments: { default: 'none such' } }), { code: 'RULES_INVALID' })
  t.equal(decide(), 3)
})

const withExtra: RegistryDocument = {
  version: 1, modified: '2026-01-01T00:00:00+00:00', experiments: [{ expId: 20, expName: 'newcomer', activities: [{ activityId: 1, activityName: 'default' }] }]
}

void t.test('rules may use names that only the fetched registry knows', async t => {
  const server = createServer((_request, response) => { response.setHeader('Content-Type', 'application/json').end(JSON.stringify(withExtra)) }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => { server.close() })
  await using scitags = await createScitags({ scope: 'any', registry: { source: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api.json` }, experiments: { default: 'newcomer' } })
  t.match(scitags.decide({ kind: 'absent' }, {}), { tag: { experiment: 20, activity: 1 } })
  t.equal(scitags.registryClient.origin, 'url')
})

void t.test('a registry client that is given is used instead of one made from the options, and closed with the engine', async t => {
  const given = await openRegistry({ source: 'embedded', refreshMinutes: 0, timeoutMs: 1000 })
  const close = given.close.bind(given)
  let closed = 0
  const registryClient = Object.assign(given, { close: async () => { closed++; await close() } })
  await t.rejects(createScitags({ registryClient, experiments: { default: 'nobody' } }), { code: 'RULES_INVALID' })
  t.equal(closed, 1, 'also when it cannot be made')
  const scitags = await createScitags({ registry: { source: 'http://127.0.0.1:9/api.json' }, registryClient })
  t.equal(scitags.registryClient, registryClient)
  await scitags.close()
  t.equal(closed, 2)
})

void t.test('a registry that loses a name which the rules use leaves the rules as they were', async t => {
  const home = await mkdtemp(join(tmpdir(), 'scitags-registry-'))
  t.teardown(async () => { await rm(home, { recursive: true }) })
  const file = join(home, 'api.json')
  await writeFile(file, JSON.stringify(withExtra))
  await using scitags = await createScitags({ scope: 'any', registry: { source: file }, experiments: { default: 'newcomer' } })
  const [experiment] = withExtra.experiments
  await writeFile(file, JSON.stringify({ ...withExtra, modified: '2026-02-01T00:00:00+00:00', experiments: [{ ...experiment, expName: 'renamed' }] }))
  await scitags.registryClient.refresh()
  t.equal(scitags.registry.experiment(20)?.expName, 'renamed')
  t.match(scitags.decide({ kind: 'absent' }, {}), { tag: { experiment: 20 } })
})

void t.test('without a network it starts at once on the embedded registry', async t => {
  let giveUp = (): void => { /* set below */ }
  const givenUp = new Promise<void>(resolve => { giveUp = resolve })
  const silent = createServer(({ socket }) => { void givenUp.then(() => { socket.destroy() }) }).listen(0, '127.0.0.1')
  await once(silent, 'listening')
  t.teardown(() => { silent.close() })
  await using scitags = await createScitags({ registry: { source: `http://127.0.0.1:${(silent.address() as AddressInfo).port}/api.json` } })
  t.equal(scitags.registryClient.lastFailure, undefined, 'what was asked for is not waited for')
  t.equal(scitags.registryClient.origin, 'embedded')
  giveUp()
  await scitags.registryClient.firstFetch
  t.ok(scitags.registryClient.lastFailure)
  t.equal(scitags.registry.document.experiments.length, 14)
})
