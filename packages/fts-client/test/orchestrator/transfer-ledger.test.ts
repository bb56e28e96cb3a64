import { fakeClock } from '@scitags/core/testing'
import { test } from 'tap'

import { startOrchestrator } from '../../src/orchestrator/orchestrator.ts'
import { failingDisk } from '../support/failing-files.ts'
import { failure, scriptedBackend } from '../support/scripted-backend.ts'

test('what could not be added is carried by nobody and counts for nothing, whatever was asked of it meanwhile', async t => {
  const clock = fakeClock()
  const backend = scriptedBackend()
  const disk = failingDisk()
  const orchestrator = await startOrchestrator({ journal: t.testdir(), backends: [backend], clock }, disk)
  disk.failFrom(disk.steps)
  const adding = orchestrator.add(['a', 'b'].map(id => ({ id, source: `https://se1.example.org/${id}`, destination: `https://se2.example.org/${id}` })))
  const asked = Promise.all([orchestrator.cancel(['a', 'b']), orchestrator.retry(['a']), orchestrator.forget(['b'])])
  await t.rejects(adding, { code: 'JOURNAL_FAILED' })
  const recovered = orchestrator.idle()
  disk.repair()
  clock.advance(500)
  await Promise.all([asked, recovered])
  t.same(orchestrator.counts, { queued: 0, running: 0, waiting: 0, finished: 0, failed: 0, cancelled: 0 })
  t.same(backend.begun, [])
  await orchestrator.close()
})

test('what is added takes the place of what had ended in one step: both are so on disk, or neither', async t => {
  const clock = fakeClock()
  const backend = scriptedBackend()
  const disk = failingDisk()
  const journal = t.testdir()
  const start = async (): ReturnType<typeof startOrchestrator> => await startOrchestrator({ journal, backends: [backend], clock }, disk)
  const orchestrator = await start()
  const [old, other] = ['old', 'other'].map(id => ({ id, source: `https://se1.example.org/${id}`, destination: `https://se2.example.org/${id}` }))
  t.ok(old !== undefined && other !== undefined)
  if (old === undefined || other === undefined) return
  await orchestrator.add([old, other])
  await backend.carriesAtOnce(2)
  for (const id of ['old', 'other']) backend.end(id, failure('permanent'))
  await orchestrator.idle()

  const anew = { ...old, size: 5 }
  await t.rejects(orchestrator.add([anew, { ...other, id: 'x', destination: 'nowhere' }], ['old', 'other']), { code: 'TRANSFER_INVALID' })
  t.same([...orchestrator.transfers()].map(({ id, state }) => [id, state]), [['old', 'failed'], ['other', 'failed']], 'where it is refused, nothing is forgotten')
  disk.failFrom(disk.steps)
  await t.rejects(orchestrator.add([anew], ['old', 'other']), { code: 'JOURNAL_FAILED' })
  t.equal(orchestrator.counts.failed, 2)
  t.equal(orchestrator.get('old')?.request.size, undefined)
  disk.repair()
  clock.advance(500)
  await orchestrator.cancel([])
  await orchestrator.add([anew], ['old', 'other'])
  await orchestrator.close()

  const later = await start()
  t.teardown(async () => { await later.close() })
  t.match([...later.transfers()], [{ id: 'old', request: { size: 5 }, state: 'running' }])
  t.equal(later.counts.failed, 0)
})
