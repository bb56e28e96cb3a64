/** The suite passes what is right and finds what is wrong. */
import t from 'tap'

import { markerCompliance, recorder } from '../../src/testing/index.ts'
import type { FlowEvent, Marker } from '../../src/types.ts'

for (const { name, run } of markerCompliance) void t.test(`a recorder: ${name}`, async () => { await run(recorder()) })

async function complaintsAbout (make: () => Marker): Promise<string[]> {
  const complaints: string[] = []
  for (const { name, run } of markerCompliance) await run(make()).catch(() => { complaints.push(name) })
  return complaints
}

void t.test('it finds a marker with a name for people', async t => {
  t.strictSame(await complaintsAbout(() => recorder('My Marker')), ['its name is a metric label'])
})

void t.test('it finds a marker that changes events', async t => {
  const change = ([event]: readonly FlowEvent[]): void => { if (event !== undefined) Object.assign(event, { at: 0 }) }
  t.strictSame(await complaintsAbout(() => ({ name: 'm', mark: change })), ['it leaves the events as they are'])
})

void t.test('it finds a marker that keeps the batch for itself', async t => {
  t.ok((await complaintsAbout(() => ({ name: 'm', mark: events => { (events as FlowEvent[]).length = 0 } }))).length > 5)
})

void t.test('it finds a marker that cannot be closed twice', async t => {
  const make = (): Marker => {
    let isClosed = false
    return {
      name: 'm',
      mark () {},
      async close () {
        if (isClosed) throw new Error('closed already')
        isClosed = true
      }
    }
  }
  t.strictSame(await complaintsAbout(make), ['it closes when it has had nothing to do, and twice'])
})

void t.test('it finds a marker that fails on an address that is none', async t => {
  const strict = (events: readonly FlowEvent[]): void => {
    for (const { flow } of events) if (flow.connection.local.port < 1) throw new Error('no port')
  }
  t.strictSame(await complaintsAbout(() => ({ name: 'm', mark: strict })), ['one event that makes no sense does not fail the others'])
})
