import t from 'tap'

import { changedKeys } from '../src/changed-keys.ts'

t.test('every key that differs is named as people write it', async t => {
  const before = { servers: [{ name: 'a', listen: [':1'], copy: { maxStreams: 1 } }], log: { level: 'info' }, drainSeconds: 20 }
  t.same(changedKeys(before, before), [])
  t.same(changedKeys(before, { ...before, drainSeconds: 5, metrics: { listen: ':2' } }), ['drainSeconds', 'metrics'])
  t.same(changedKeys(before, { ...before, servers: [{ name: 'a', listen: [':1', ':2'], copy: { maxStreams: 2 } }] }), ['servers[0].listen', 'servers[0].copy.maxStreams'])
  t.same(changedKeys(before, { ...before, servers: [] }), ['servers'])
})
