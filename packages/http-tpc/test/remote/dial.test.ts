/** Connections are made to what was screened, and to nothing else. */
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import t from 'tap'

import { plainDialer } from '@scitags/core'
import type { Dialer } from '@scitags/core'
import { fakeClock } from '@scitags/core/testing'
import { createDial } from '../../src/remote/dial.ts'
import type { DialInit } from '../../src/remote/dial.ts'
import type { Teardown } from '../storage-site.ts'

const never = new AbortController().signal

async function listener (t: Teardown): Promise<{ port: number, knocks: number }> {
  const state = { port: 0, knocks: 0 }
  const server = createServer(socket => { state.knocks++; socket.on('error', () => {}) }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  state.port = (server.address() as AddressInfo).port
  t.teardown(() => server.close())
  return state
}

function dialing (changes: Partial<DialInit> = {}): ReturnType<typeof createDial> {
  return createDial({ dialer: plainDialer, screen: () => true, tls: () => ({}), timeoutMs: 1000, clock: fakeClock(), ...changes })
}

void t.test('[TPC-Screen] of several addresses, those that are refused are not tried', async t => {
  const server = await listener(t)
  const lookup = async (): Promise<{ address: string, family: number }[]> => [{ address: '192.0.2.1', family: 4 }, { address: '127.0.0.1', family: 4 }]
  const dial = dialing({ lookup, screen: (_host, address) => address === '127.0.0.1' })
  const { lower, stream } = await dial(new URL(`http://name.example.org:${server.port}/`), never)
  t.equal(lower.remoteAddress, '127.0.0.1')
  t.equal(lower, stream)
  lower.destroy()
  await t.rejects(dialing({ lookup, screen: () => false })(new URL(`http://name.example.org:${server.port}/`), never), { code: 'TARGET_REFUSED' })
  t.equal(server.knocks, 1)
})

void t.test('a name server that answers otherwise the second time changes nothing', async t => {
  const server = await listener(t)
  const answers = [['127.0.0.1'], ['192.0.2.1']]
  let asked = 0
  const lookup = async (): Promise<{ address: string, family: number }[]> => (answers[asked++] ?? []).map(address => ({ address, family: 4 }))
  const { lower } = await dialing({ lookup })(new URL(`http://name.example.org:${server.port}/`), never)
  t.equal(asked, 1)
  lower.destroy()
})

void t.test('a dialer that goes elsewhere is caught', async t => {
  const server = await listener(t)
  const astray: Dialer = { name: 'astray', connect: async () => await plainDialer.connect({ port: server.port, host: '127.0.0.1' }, undefined) }
  const dial = dialing({ dialer: astray, screen: (_host, address) => address !== '127.0.0.1' })
  await t.rejects(dial(new URL('http://192.0.2.1/'), never), { code: 'TARGET_REFUSED' })
})

void t.test('a host without addresses, and a resolver that fails', async t => {
  await t.rejects(dialing({ lookup: async () => [] })(new URL('http://x.example.org/'), never), { code: 'REMOTE_UNREACHABLE' })
  const failing = async (): Promise<never> => { throw Object.assign(new Error('no'), { code: 'ENOTFOUND' }) }
  await t.rejects(dialing({ lookup: failing })(new URL('http://x.example.org/?secret'), never), { code: 'REMOTE_UNREACHABLE', message: 'the remote side cannot be reached: x.example.org (ENOTFOUND)' })
})

void t.test('whoever takes too long, to resolve or to shake hands, is given up; a signal ends it sooner', async t => {
  const clock = fakeClock()
  const slow = dialing({ clock, lookup: async () => await new Promise<never>(() => {}) })(new URL('http://x.example.org/'), never)
  clock.advance(1001)
  await t.rejects(slow, { code: 'REMOTE_TIMEOUT', status: 504 })

  const server = await listener(t)
  const mute = dialing({ clock })(new URL(`https://127.0.0.1:${server.port}/`), never, { onConnect: () => { setImmediate(() => { clock.advance(1001) }) } })
  await t.rejects(mute, { code: 'REMOTE_TIMEOUT' })
  t.equal(clock.pending, 0)

  const reason = new Error('enough')
  await t.rejects(dialing()(new URL(`http://127.0.0.1:${server.port}/`), AbortSignal.abort(reason)), reason)
})
