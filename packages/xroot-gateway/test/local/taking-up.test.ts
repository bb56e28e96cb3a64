/** Who goes on with an upload whose client was lost. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'

import { openOptions } from '@scitags/xrootd-protocol'
import type { Identity, Operation, Verify } from '../../src/index.ts'
import { servedFiles } from '../served-files.ts'
import type { ServedFiles } from '../served-files.ts'
import { until } from '../until.ts'
import { wireClient } from '../wire-client.ts'
import type { Asked, WireClient } from '../wire-client.ts'
import type { Test } from 'tap'

const { new: fresh, open_updt: update } = openOptions
const updating: Asked = { name: 'open', mode: 0o644, options: update, optionT: 0, template: 0, path: '/a' }

/** Each login has the rights of its name. */
function knowing (people: Readonly<Record<string, Identity>>): Verify {
  return credential => credential.kind === 'none' ? people[credential.user] : undefined
}

function person (user: string | undefined, ...operations: readonly Operation[]): Identity {
  return { subject: user === undefined ? {} : { user, vos: ['atlas'] }, allows: operation => operations.includes(operation) }
}

interface Lost extends ServedFiles {
  as (user: string, host?: string): Promise<WireClient>
}

/** `/a` has `first ` of somebody who is gone. */
async function lost (t: Test, people: Readonly<Record<string, Identity>>): Promise<Lost> {
  const files = await servedFiles(t, { verify: knowing(people) })
  const as = async (user: string, host?: string): Promise<WireClient> => {
    const client = await wireClient(files.port, { user, ...host !== undefined && { host } })
    t.teardown(async () => { await client.leave() })
    return client
  }
  const writer = await as('alice')
  await writer.write(await writer.open('/a', fresh | update), 0, 'first ')
  await writer.leave()
  await until(() => files.gateway.connections === 0)
  return { ...files, as }
}

void t.test('who may only create goes on with what he has begun', async t => {
  for (const name of ['alice', undefined]) {
    const { root, as } = await lost(t, { alice: person(name, 'create') })
    const back = await as('alice')
    const handle = await back.open('/a', update)
    await back.write(handle, 6, 'second')
    await back.close(handle)
    t.equal(await readFile(join(root, 'a'), 'utf8'), 'first second')
    t.match(await back.refusal(updating), /^3010 /, 'now it is a file like others')
  }
})

void t.test('who may only create does not get what somebody else has begun', async t => {
  const people = { alice: person('alice', 'create'), bob: person('bob', 'create', 'read'), reader: person('alice', 'read') }
  const { as } = await lost(t, people)
  for (const user of ['bob', 'reader']) t.match(await (await as(user)).refusal(updating), /^3010 /, user)
  const back = await as('alice')
  await back.open('/a', update)
  t.match(await (await as('alice')).refusal(updating), /^3003 /, 'nor what is being written')
})

void t.test('subjects without a name are told apart by what else there is', async t => {
  const { as } = await lost(t, { alice: person(undefined, 'create'), bob: person(undefined, 'create') })
  t.match(await (await as('bob')).refusal(updating), /^3010 /)
})

void t.test('who may change the files of others goes on with their uploads', async t => {
  const { as } = await lost(t, { alice: person('alice', 'create'), bob: person('bob', 'modify') })
  await (await as('bob')).open('/a', update)
})
