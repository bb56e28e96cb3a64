/** Connections to servers of root:// are lent to one file at a time, and kept only for what they may serve. */
import t from 'tap'
import type { Test } from 'tap'

import { fakeClock } from '@scitags/core/testing'
import type { ConnectionPool } from '@scitags/xrootd-protocol/client'
import { RootConnections } from '../../src/storage/root-connections.ts'
import type { RootPurpose } from '../../src/storage/root-connections.ts'

const server = { host: '127.0.0.1', port: 1, demandsTls: false, userName: undefined }
const purpose: RootPurpose = { server, access: { token: 'a', tls: { cert: 'c', key: 'k', ca: ['x', 'y'] } }, isTpc: false, mark: 'tag 206' }

function kept (connections: RootConnections, wanted: RootPurpose = purpose): ConnectionPool {
  const { pool, end } = connections.lend(wanted)
  end('as-new')
  return pool
}

/** One that is open finds nobody there instead. */
async function closed (t: Test, pool: ConnectionPool): Promise<void> {
  await t.rejects(pool.get(server), { code: 'CLOSED' })
}

async function open (t: Test, pool: ConnectionPool): Promise<void> {
  await t.rejects(pool.get(server), { code: 'UNREACHABLE' })
}

void t.test('they are lent again for the same purpose, however it is put, and to one at a time', async t => {
  using connections = new RootConnections(fakeClock())
  const pool = kept(connections)
  const lent = connections.lend(structuredClone(purpose))
  t.equal(lent.pool, pool)
  t.not(kept(connections), pool)
  lent.end('used-up')
  lent.end('as-new')
  await closed(t, pool)
})

void t.test('another server, user, credential, tag or kind of login is another purpose', async t => {
  using connections = new RootConnections(fakeClock())
  const pool = kept(connections)
  for (const other of [
    { ...purpose, server: { ...server, port: 2 } },
    { ...purpose, server: { ...server, demandsTls: true } },
    { ...purpose, server: { ...server, userName: 'u' } },
    { ...purpose, access: { ...purpose.access, token: 'b' } },
    { ...purpose, access: { ...purpose.access, credentialsFollowRedirects: true } },
    { ...purpose, access: { ...purpose.access, tls: { cert: 'c', key: 'k', ca: ['x'] } } },
    { ...purpose, mark: 'tag 215' },
    { ...purpose, mark: undefined },
    { ...purpose, isTpc: true }
  ]) t.not(kept(connections, other), pool)
  t.equal(kept(connections), pool)
})

void t.test('who fails leaves none behind', async t => {
  using connections = new RootConnections(fakeClock())
  const pools: ConnectionPool[] = []
  await t.rejects(connections.during(purpose, async pool => {
    pools.push(pool)
    throw new Error('no')
  }), { message: 'no' })
  await connections.during(purpose, async pool => { pools.push(pool) })
  const [failed, other] = pools
  t.not(failed, other)
  t.equal(kept(connections), other)
  if (failed !== undefined) await closed(t, failed)
})

void t.test('idle for five seconds they are closed, and after a minute nobody gets them again', async t => {
  const clock = fakeClock()
  using connections = new RootConnections(clock)
  const pool = kept(connections)
  for (let seconds = 0; seconds < 60; seconds += 4) {
    clock.advance(4000)
    t.equal(kept(connections), pool)
  }
  await open(t, pool)
  clock.advance(4000)
  t.equal(kept(connections), pool, 'lent before it was looked at')
  await closed(t, pool)
  const next = kept(connections)
  clock.advance(5000)
  await closed(t, next)
  t.equal(clock.pending, 0)
})

void t.test('a hundred are kept, the latest ones', async t => {
  const clock = fakeClock()
  using connections = new RootConnections(clock)
  const pools = Array.from({ length: 101 }, (_none, index) => kept(connections, { ...purpose, mark: `tag ${index}` }))
  const [first, second] = pools
  t.equal(kept(connections, { ...purpose, mark: 'tag 1' }), second)
  t.equal(clock.pending, 100)
  if (first !== undefined) await closed(t, first)
})

void t.test('closed, there are none', async t => {
  const clock = fakeClock()
  const connections = new RootConnections(clock)
  const [idle, lent] = [kept(connections, { ...purpose, mark: 'idle' }), connections.lend(purpose)]
  connections.close()
  for (const pool of [idle, lent.pool, connections.lend(purpose).pool]) await closed(t, pool)
  lent.end('as-new')
  t.equal(clock.pending, 0)
})
