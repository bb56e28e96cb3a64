import t from 'tap'

import { SharedState } from '../../src/workers/shared-state.ts'
import { SharedTable } from '../../src/workers/shared-table.ts'

/** A worker's end, joined to the table as messages between processes join them. */
function worker (table: SharedTable): { readonly state: SharedState, die (): void } {
  const holder = {}
  const state = new SharedState(async message => {
    const heard = structuredClone(message)
    if (heard.kind === 'release') table.release(holder, heard.lock)
    if (heard.kind !== 'ask') return
    const answer = await table.answer(holder, heard.name, heard.question as never)
    state.hear({ kind: 'answer', id: heard.id, answer })
  })
  return { state, die: () => { table.buried(holder) } }
}

t.test('a path that one worker writes to is closed for the others, until it is given back', async t => {
  const table = new SharedTable()
  const [one, two] = [worker(table).state.locksOf('disk'), worker(table).state.locksOf('disk')]
  const release = await one.acquire('/f', 'write', false)
  t.equal(await two.acquire('/f', 'read', false), undefined)
  release?.()
  t.not(await two.acquire('/f', 'write', false), undefined)
})

t.test('paths of one server are none of another', async t => {
  const { state } = worker(new SharedTable())
  await state.locksOf('disk').acquire('/f', 'write', false)
  t.not(await state.locksOf('tape').acquire('/f', 'write', false), undefined)
})

t.test('all that a dead worker had is free, and what it still asks for is refused', async t => {
  const table = new SharedTable()
  const [dead, alive] = [worker(table), worker(table)]
  await dead.state.locksOf('disk').acquire('/f', 'write', false)
  await dead.state.locksOf('disk').acquire('/g', 'write', false)
  dead.die()
  for (const path of ['/f', '/g']) t.not(await alive.state.locksOf('disk').acquire(path, 'write', false), undefined, path)
  t.equal(await dead.state.locksOf('disk').acquire('/h', 'write', false), undefined)
  t.not(await alive.state.locksOf('disk').acquire('/h', 'write', false), undefined)
})

t.test('what one worker leaves, another takes, also when it has come first', async t => {
  const table = new SharedTable()
  const [one, two] = [worker(table).state.grantsOf('disk'), worker(table).state.grantsOf('disk')]
  const waiting = two.take('key', 60_000)
  await one.put('key', 'value', 60_000)
  t.equal(await waiting, 'value')
  await one.put('key', 'again', 60_000)
  t.equal(await two.take('key', 0), 'again')
})

t.test('what is left at one server is not there at another', async t => {
  const table = new SharedTable()
  const [one, two] = [worker(table).state, worker(table).state]
  await one.grantsOf('disk').put('key', 'value', 60_000)
  t.equal(await two.grantsOf('tape').take('key', 0), undefined)
  t.equal(await two.grantsOf('disk').take('key', 0), 'value')
})
