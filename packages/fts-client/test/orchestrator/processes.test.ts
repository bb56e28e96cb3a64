import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { fakeClock } from '@scitags/core/testing'
import { test } from 'tap'

import { createOrchestrator, startOrchestrator } from '../../src/orchestrator/orchestrator.ts'
import { failingDisk } from '../support/failing-files.ts'
import { failure, scriptedBackend } from '../support/scripted-backend.ts'
import { reaches, statesTold, transfer } from '../support/transfers.ts'

test('the next process goes on where one was closed, and an attempt that was cut off does not count', async t => {
  const journal = t.testdir()
  const clock = fakeClock()
  const first = scriptedBackend()
  let orchestrator = await createOrchestrator({ journal, backends: [first], clock, maxActive: 2, overwrite: true })
  await orchestrator.add([transfer('a', { metadata: { why: 'é' } }), transfer('b'), transfer('c', { priority: 5, overwrite: false }), transfer('d')])
  await first.carriesAtOnce(2)
  t.same(first.begun, ['c', 'a'])
  await first.carrying[1]?.context.remember({ job: 7 })
  const isWaiting = reaches(orchestrator, 'c', 'waiting')
  first.end('c', failure('busy', { retryAfterMs: 60_000 }))
  await isWaiting
  await first.carriesAtOnce(2)
  const finished = reaches(orchestrator, 'b', 'finished')
  first.end('b')
  await finished
  const idle = t.rejects(orchestrator.idle(), { code: 'CLOSED' })
  await orchestrator.close()
  await idle
  await t.rejects(orchestrator.add([transfer('e')]), { code: 'CLOSED' })

  const second = scriptedBackend()
  orchestrator = await createOrchestrator({ journal, backends: [second], clock, overwrite: true })
  await second.carriesAtOnce(2)
  t.same(second.begun, ['a', 'd'])
  t.match(second.carrying[0]?.context, { attempt: 1, remembered: { job: 7 }, isOverwriting: true })
  t.match(orchestrator.get('a')?.request, { metadata: { why: 'é' } })
  t.match([...orchestrator.transfers(['waiting', 'finished'])], [{ id: 'b', mode: 'pull', bytes: 10 }, { id: 'c', attempts: 1, failure: { class: 'busy' } }])
  clock.advance(60_000)
  await second.carriesAtOnce(3)
  t.match(second.carrying[2]?.context, { attempt: 2, isOverwriting: false })
  await orchestrator.forget()
  for (const id of ['a', 'c', 'd']) second.end(id)
  await orchestrator.idle()
  await orchestrator.close()

  orchestrator = await createOrchestrator({ journal, backends: [second], clock })
  t.match({ counts: orchestrator.counts, bytes: orchestrator.bytes }, { counts: { finished: 3 }, bytes: 30 })
  await t.rejects(createOrchestrator({ journal, backends: [second], clock }), { code: 'JOURNAL_IN_USE' })
  await orchestrator.close()
})

test('closing lets what runs come to its end, for as long as it is told', async t => {
  const clock = fakeClock()
  const backend = scriptedBackend()
  const orchestrator = await createOrchestrator({ journal: t.testdir(), backends: [backend], clock })
  await orchestrator.add([transfer('a'), transfer('b')])
  await backend.carriesAtOnce(2)
  const closing = orchestrator.close(5000)
  backend.end('a')
  await backend.carriesAtOnce(1)
  clock.advance(5000)
  await closing
  t.match([orchestrator.get('a')?.state, orchestrator.get('b')?.state], ['finished', 'queued'])
  t.equal(orchestrator.get('b')?.attempts, 0)
})

test('nothing is begun while the disk is full, and nothing that ended meanwhile is lost', async t => {
  const journal = t.testdir()
  const clock = fakeClock()
  const backend = scriptedBackend()
  const disk = failingDisk()
  const orchestrator = await startOrchestrator({ journal, backends: [backend], clock, maxActive: 1 }, disk)
  const told = statesTold(orchestrator)
  const trouble = new Promise<Error>(resolve => { orchestrator.onEvent(event => { if (event.kind === 'trouble') resolve(event.error) }) })
  await orchestrator.add([transfer('a'), transfer('b')])
  await backend.carriesAtOnce(1)
  disk.failFrom(disk.steps)
  backend.end('a')
  t.match(await trouble, { code: 'JOURNAL_FAILED' })
  await t.rejects(orchestrator.add([transfer('c')]), { code: 'JOURNAL_FAILED' })
  t.equal(orchestrator.get('c'), undefined)
  t.same(backend.begun, ['a'])
  t.notOk(told.includes('a finished'), 'what is told is on disk')
  const finished = reaches(orchestrator, 'a', 'finished')
  disk.repair()
  clock.advance(500)
  await finished
  await backend.carriesAtOnce(1)
  t.same(backend.begun, ['a', 'b'])
  backend.end('b')
  await orchestrator.idle()
  await orchestrator.close()
})

test('whatever moment a process is killed at, nothing is lost and nothing copied twice, and while it lives nobody else gets its journal', { timeout: 60_000 }, async t => {
  const directory = t.testdir()
  const count = 120
  await mkdir(join(directory, 'storage'))
  const finished = new Set<string>()
  const script = fileURLToPath(new URL('../support/doomed-process.js', import.meta.url))
  let isIdle = false
  for (let round = 0; !isIdle; round++) {
    const child = spawn(process.execPath, [script, directory, String(count)], { stdio: ['pipe', 'pipe', 'inherit'] })
    const exited = once(child, 'exit')
    // Among lines of all kinds, and a little further each time.
    let lines = 0
    const lastLine = round < 6 ? 3 + round * 37 : Number.POSITIVE_INFINITY
    for await (const line of createInterface({ input: child.stdout })) {
      const [state = '', id = ''] = line.split(' ')
      if ((state === 'running' || state === 'queued') && finished.has(id)) t.fail(`${id} was begun again`)
      if (state === 'failed' || state === 'waiting') t.fail(line)
      if (state === 'finished') finished.add(id)
      if (state === 'done') child.stdin.end()
      if (state === 'idle') {
        isIdle = true
        t.equal(id, String(count), 'all have finished')
      }
      if (++lines !== lastLine) continue
      child.kill('SIGSTOP')
      await t.rejects(createOrchestrator({ journal: join(directory, 'journal'), backends: [scriptedBackend()] }), { code: 'JOURNAL_IN_USE' })
      child.kill('SIGKILL')
    }
    await exited
  }
  const copies = (await readFile(join(directory, 'copies'), 'utf8')).trim().split('\n')
  t.equal(new Set(copies).size, copies.length, 'none was copied twice')
  t.equal((await readdir(join(directory, 'storage'))).filter(name => !name.endsWith('.part')).length, count)
})
