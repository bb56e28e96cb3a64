/** A process that copies by making files, and says line by line what it does until it is killed: directory, number of transfers. */
import { appendFileSync, existsSync, renameSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'

import { createOrchestrator } from '../../src/orchestrator/orchestrator.ts'
import type { TransferBackend } from '../../src/orchestrator/types.ts'

const [directory = '', count = '0'] = process.argv.slice(2)

const backend: TransferBackend = {
  name: 'files',
  carries: () => true,
  async carry ({ id }, { remembered, remember }) {
    const at = join(directory, 'storage', id)
    // A destination that is there without our knowing of an attempt is somebody else's.
    if (existsSync(at)) return remembered === 'mine' ? { kind: 'present', bytes: 1 } : { kind: 'failed', failure: { class: 'permanent', code: 'EXISTS', message: `${id} is there already` } }
    await remember('mine')
    writeFileSync(`${at}.part`, '1')
    await new Promise(resolve => { setImmediate(resolve) })
    renameSync(`${at}.part`, at)
    appendFileSync(join(directory, 'copies'), `${id}\n`)
    return { kind: 'copied', mode: 'pull', bytes: 1 }
  }
}

const orchestrator = await createOrchestrator({ journal: join(directory, 'journal'), backends: [backend], maxActive: 8, maxActivePerLink: 8 })
orchestrator.onEvent(event => { if (event.kind === 'state') say(`${event.transfer.state} ${event.transfer.id}`) })
await orchestrator.add(Array.from({ length: Number(count) }, (_, at) => ({ id: `t${at}`, source: `https://se1.example.org/${at}`, destination: `https://se2.example.org/${at}` })))
say('added')
await orchestrator.idle()
say('done')
// Whoever reads may be behind, and still wants to meet this process alive.
await finished(process.stdin.resume())
await orchestrator.close()
say(`idle ${orchestrator.counts.finished}`)

function say (line: string): void {
  writeSync(1, `${line}\n`)
}
