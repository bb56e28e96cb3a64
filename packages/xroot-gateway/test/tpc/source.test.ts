/** A source gives files to destinations that a client has told it of, once and in time. */
import { fakeClock } from '@scitags/core/testing'
import { decodeOpenAnswer, openOptions } from '@scitags/xrootd-protocol'
import t from 'tap'

import { grantsOfProcess } from '../../src/index.ts'
import { gatewaySite } from '../gateway-site.ts'
import type { GatewaySite, GatewaySiteOptions, Teardown } from '../gateway-site.ts'
import { wireClient } from '../wire-client.ts'
import type { Frame, WireClient } from '../wire-client.ts'
import { announcement, fetching, openToRead, origin } from './arranging.ts'

interface Meeting {
  readonly site: GatewaySite
  readonly user: WireClient
  readonly destination: WireClient
}

async function meeting (t: Teardown, init: GatewaySiteOptions = {}): Promise<Meeting> {
  const site = await gatewaySite(t, init)
  await site.write('f', 'content of a file')
  const clients = [await wireClient(site.port), await wireClient(site.port, { user: 'xrootd' })] as const
  t.teardown(async () => { for (const client of clients) await client.leave() })
  return { site, user: clients[0], destination: clients[1] }
}

function handleOf (frames: readonly Frame[]): number {
  const response = frames.at(-1)?.response
  if (response?.status !== 'ok') throw new Error(JSON.stringify(response))
  return decodeOpenAnswer(response.body).handle
}

void t.test('whom the client has told of the file gets it, once', async t => {
  const clock = fakeClock()
  const { user, destination } = await meeting(t, { clock, tpc: { maxTtlSeconds: 60 } })
  await user.body(announcement('/f', 'k1'))
  const frames = await destination.ask(fetching('//f', 'k1'))
  t.equal(await destination.read(handleOf(frames), 0, 100), 'content of a file')
  const again = t.rejects(destination.body(fetching('/f', 'k1')), { message: /^3010 .*tpc authorization expired/ })
  await destination.body({ name: 'ping' })
  clock.advance(60_000)
  await again
})

void t.test('who comes before the client has told of him is told to wait at once, and gets it then', async t => {
  const { user, destination } = await meeting(t)
  const fetched = destination.ask(fetching('/f', 'k1'))
  await destination.body({ name: 'ping' })
  await user.body({ name: 'ping' })
  await user.body(announcement('/f', 'k1'))
  const frames = await fetched
  t.equal(await destination.read(handleOf(frames), 0, 7), 'content')
})

void t.test('who waits in vain hears that the authorization has expired', async t => {
  const { destination } = await meeting(t, { tpc: { maxTtlSeconds: 0.3 } })
  const frames = await destination.ask(fetching('/f', 'k1'))
  t.match(frames.map(({ response: { status }, isLate }) => [status, isLate]), [['waitresp', false], ['error', true]])
  t.match(frames[1]?.response, { errorNumber: 3010, message: /tpc authorization expired/ })
})

void t.test('the word of the client holds as long as it says, and no longer than the server allows', async t => {
  for (const [options, more] of [[{ ttlSeconds: 0.05 }, ''], [{}, '&tpc.ttl=0'], [{ maxTtlSeconds: 0.05 }, '&tpc.ttl=1000']] as const) {
    const { user, destination } = await meeting(t, { tpc: { maxTtlSeconds: 0.05, ...options } })
    await user.body(announcement('/f', 'k1', more))
    for (const start = performance.now(); performance.now() - start < 60;) await user.body({ name: 'ping' })
    await t.rejects(destination.body(fetching('/f', 'k1')), { message: /^3010 .*expired/ }, JSON.stringify([options, more]))
  }
})

void t.test('two who wait with one key are both refused', async t => {
  const { user, destination } = await meeting(t)
  const both = [destination.ask(fetching('/f', 'k1')), destination.ask(fetching('/f', 'k1'))]
  for (const frames of await Promise.all(both)) t.match(frames.at(-1)?.response, { status: 'error', errorNumber: 3010 })
  await user.body(announcement('/f', 'k1'))
  t.equal(await destination.read(handleOf(await destination.ask(fetching('/f', 'k1'))), 0, 7), 'content', 'a grant that nobody has used is there')
})

void t.test('another file, another client and another destination are refused', async t => {
  const { site, user, destination } = await meeting(t)
  await site.write('other', 'secret')
  const host = (name: string): string => `/f?tpc.dst=${name}&tpc.key=k1&tpc.stage=copy`
  for (const [told, asked] of [
    [announcement('/f', 'k1'), fetching('/other', 'k1')],
    [announcement('/f', 'k1'), openToRead('/f?tpc.key=k1&tpc.org=tester.4712@localhost')],
    [announcement('/f', 'k1'), openToRead('/f?tpc.key=k1&tpc.org=tester.4711@host.example.org')],
    [openToRead(host('host.example.org')), fetching('/f', 'k1')]
  ] as const) {
    await user.body(told)
    await t.rejects(destination.body(asked), { message: /^3010 / })
  }
})

void t.test('hosts may have several names, and addresses in brackets', async t => {
  const hostNames = {
    nameOf: async () => await Promise.resolve('one.example.org'),
    addressesOf: async (name: string) => await Promise.resolve(name === 'two.example.org' ? ['192.0.2.1', '127.0.0.1'] : [])
  }
  const { user, destination } = await meeting(t, { hostNames })
  for (const [key, name] of ['one.example.org', 'two.example.org', 'Two.Example.org.', '[::127.0.0.1]', '[::ffff:127.0.0.1]', '127.0.0.1', '[::1]'].entries()) {
    await user.body(openToRead(`/f?tpc.dst=${name}&tpc.key=k${key}`))
    await destination.close(handleOf(await destination.ask(openToRead(`/f?tpc.key=k${key}&tpc.org=tester.4711@${name}`))))
  }
  await user.body(openToRead('/f?tpc.dst=three.example.org&tpc.key=k'))
  await t.rejects(destination.body(openToRead('/f?tpc.key=k&tpc.org=tester.4711@one.example.org')), { message: /^3010/ })
})

void t.test('CGI that says both or neither of the two ends is an error', async t => {
  const { user } = await meeting(t)
  for (const cgi of ['tpc.key=k1', `tpc.key=k1&tpc.dst=localhost&tpc.org=${origin}`, 'tpc.key=&tpc.dst=localhost']) {
    await t.rejects(user.body(openToRead(`/f?${cgi}`)), { message: /^3000 .*conflicting tpc cgi/ })
  }
  await user.body(openToRead('/f?tpc.stage=placement'))
})

void t.test('names that no client has any use for are refused', async t => {
  const { user, destination } = await meeting(t)
  const [key, host] = ['k'.repeat(257), 'h'.repeat(256)]
  await t.rejects(user.body(announcement('/f', key)), { message: /^3000 .*tpc\.key/ })
  await t.rejects(destination.body(fetching('/f', key)), { message: /^3000 .*tpc\.key/ })
  await t.rejects(user.body(openToRead(`/f?tpc.dst=${host}&tpc.key=k1`)), { message: /^3000 .*tpc\.dst/ })
  await t.rejects(user.body(announcement('/f', 'k1', `&scitag.flow=${'2'.repeat(10_000)}`)), { message: /^3000 .*tag/ })
  await user.body(announcement('/f', 'k'.repeat(256)))
})

void t.test('a file is free again when others could not be told of it', async t => {
  const clock = fakeClock()
  const grants = { ...grantsOfProcess(clock), put: async () => { await Promise.reject(new Error('nobody listens')) } }
  const { user } = await meeting(t, { grants })
  await t.rejects(user.body(announcement('/f', 'k1')), { message: /^3012 / })
  await user.close(await user.open('/f', openOptions.open_updt))
})

void t.test('a client that may not read a file cannot have it fetched, and a destination needs no right of its own', async t => {
  const { user, destination } = await meeting(t, {
    verify: credential => ({ subject: {}, allows: (_operation, path) => credential.kind === 'none' && credential.user === 'tester' && path === '/f' })
  })
  await t.rejects(user.body(announcement('/other', 'k1')), { message: /^3010/ })
  await user.body(announcement('/f', 'k1'))
  t.equal(await destination.read(handleOf(await destination.ask(fetching('/f', 'k1'))), 0, 7), 'content')
  await t.rejects(destination.body(openToRead('/f')), { message: /^3010/ })
})

void t.test('the tag of the client marks what the destination fetches, unless that brings one', async t => {
  const { site, user, destination } = await meeting(t)
  await user.body(announcement('/f', 'k1', '&scitag.flow=206'))
  await user.body(announcement('/f', 'k2', '&scitag.flow=206'))
  for (const more of ['', '&scitag.flow=144']) {
    const handle = handleOf(await destination.ask(fetching('/f', more === '' ? 'k1' : 'k2', more)))
    await destination.read(handle, 0, 100)
    await destination.close(handle)
  }
  await destination.leave()
  t.match((await site.ended(2)).map(({ what }) => what), ['3/14 send wire', '2/16 send wire'])
})

void t.test('where copies are switched off, clients hear that they are not supported', async t => {
  const { user } = await meeting(t, { tpc: { enabled: false } })
  await t.rejects(user.body(announcement('/f', 'k1')), { message: /^3013 .*tpc not supported/ })
  t.equal(await user.text({ name: 'query', kind: 7, handle: 0, args: Buffer.from('tpc tpcdlg\0') }), 'tpc\ntpcdlg\n')
})
