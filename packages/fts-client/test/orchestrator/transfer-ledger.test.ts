import { fakeClock } from '@scitags/core/testing'
import { test } from 'tap'

import { startOrchestrator } from '../../src/orchestrator/orchestrator.ts'
import { failingDisk } from '../support/failing-files.ts'
import { scriptedBackend } from '../support/scripted-backend.ts'

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
