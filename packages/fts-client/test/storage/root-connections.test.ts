/** Connections to servers of root:// are lent to one file at a time, and kept only for what they may serve. */
import t from 'tap'
import type { Test } from 'tap'

import { fakeClock } from '@scitags/core/testing'
import type { ConnectionPool } from '@scitags/xrootd-protocol/client'
import type { StorageAccess } from '../../src/storage/access.ts'
import { RootConnections } from '../../src/storage/root-connections.ts'
import type { RootPurpose } from '../../src/storage/root-connections.ts'

const server = { host: '127.0.0.1', port: 1, demandsTls: false, userName: undefined }
const access: StorageAccess = { token: 'a', tls: { cert: 'c', key: 'k', ca: ['x', 'y'] } }
const purpose: RootPurpose = { server, access: () => access, isTpc: false, opens: 'tag 206' }

async function kept (connections: RootConnections, wanted: RootPurpose = purpose): Promise<ConnectionPool> {
  const { pool, end } = await connections.lend(wanted)
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
  const pool = await kept(connections)
  const lent = await connections.lend({ ...structuredClone({ ...purpose, access: undefined }), access: async () => structuredClone(access) })
  t.equal(lent.pool, pool)
  t.not(await kept(connections), pool)
  lent.end('used-up')
  lent.end('as-new')
  await closed(t, pool)
})

void t.test('who has given them back has no say any more', async t => {
  using connections = new RootConnections(fakeClock())
  const first = await connections.lend(purpose)
  first.end('as-new')
  const second = await connections.lend(purpose)
  t.equal(second.pool, first.pool)
  first.end('used-up')
  await open(t, second.pool)
})

void t.test('another server, user, credential, tag or kind of login is another purpose', async t => {
  using connections = new RootConnections(fakeClock())
  const pool = await kept(connections)
  for (const other of [
    { ...purpose, server: { ...server, port: 2 } },
    { ...purpose, server: { ...server, demandsTls: true } },
    { ...purpose, server: { ...server, userName: 'u' } },
    { ...purpose, access: () => ({ ...access, token: 'b' }) },
    { ...purpose, access: () => ({ ...access, credentialsFollowRedirects: true }) },
    { ...purpose, access: () => ({ ...access, tls: { ...access.tls, ca: ['x'] } }) },
    { ...purpose, access: () => ({ ...access, tls: { ...access.tls, cert: 'd' } }) },
    { ...purpose, opens: 'tag 215' as const },
    { ...purpose, opens: 'nothing' as const },
    { ...purpose, isTpc: true }
  ]) t.not(await kept(connections, other), pool)
  t.equal(await kept(connections), pool)
})

void t.test('who fails, or has not ended well, leaves none behind', async t => {
  using connections = new RootConnections(fakeClock())
  const pools: ConnectionPool[] = []
  await t.rejects(connections.during(purpose, async pool => {
    pools.push(pool)
    throw new Error('no')
  }), { message: 'no' })
  await connections.during(purpose, async pool => pools.push(pool), () => false)
  await connections.during(purpose, async pool => { pools.push(pool) })
  const [failed, bad, other] = pools
  t.not(bad, other)
  t.equal(await kept(connections), other)
  for (const pool of [failed, bad]) if (pool !== undefined) await closed(t, pool)
})

void t.test('idle for five seconds they are closed, and after a minute nobody gets them again', async t => {
  const clock = fakeClock()
  using connections = new RootConnections(clock)
  const pool = await kept(connections)
  for (let seconds = 0; seconds < 60; seconds += 4) {
    clock.advance(4000)
    t.equal(await kept(connections), pool)
  }
  await open(t, pool)
  clock.advance(4000)
  t.equal(await kept(connections), pool, 'lent before it was looked at')
  await closed(t, pool)
  const next = await kept(connections)
  clock.advance(5000)
  await closed(t, next)
  t.equal(clock.pending, 0)
})

void t.test('a hundred are kept, the latest ones', async t => {
  const clock = fakeClock()
  using connections = new RootConnections(clock)
  const pools: ConnectionPool[] = []
  for (let tag = 0; tag <= 100; tag++) pools.push(await kept(connections, { ...purpose, opens: `tag ${tag}` }))
  const [first, second] = pools
  t.equal(await kept(connections, { ...purpose, opens: 'tag 1' }), second)
  t.equal(clock.pending, 100)
  if (first !== undefined) await closed(t, first)
})

void t.test('closed, there are none', async t => {
  const clock = fakeClock()
  const connections = new RootConnections(clock)
  const [idle, lent] = [await kept(connections, { ...purpose, opens: 'nothing' }), await connections.lend(purpose)]
  connections.close()
  for (const pool of [idle, lent.pool, (await connections.lend(purpose)).pool]) await closed(t, pool)
  lent.end('as-new')
  t.equal(clock.pending, 0)
})
