/** What the orchestrator itself costs: ten thousand queued, begun again from the journal, and seen through by a backend that does nothing. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createOrchestrator } from '../src/index.ts'
import type { TransferBackend, TransferRequest } from '../src/index.ts'

const count = 10_000
const journal = await mkdtemp(join(tmpdir(), 'scitags-bench-'))

/** Waits for its signal, or for one turn of the loop. */
function backend (isDone: boolean): TransferBackend {
  return {
    name: 'nothing',
    carries: () => true,
    async carry (_transfer, { signal }) {
      await new Promise<void>(resolve => {
        if (isDone) setImmediate(resolve)
        else signal.addEventListener('abort', () => { resolve() })
      })
      return isDone ? { kind: 'copied', mode: 'pull', bytes: 1 } : { kind: 'failed', failure: { class: 'transient', code: 'CUT', message: 'cut off' } }
    }
  }
}

function transfer (at: number): TransferRequest {
  const path = `store/data/Run2026A/Muon0/AOD/PromptReco-v1/000/390/${at % 997}/00000/${at.toString(16).padStart(8, '0')}-7c3f-4b2a-9d51-0242ac120002.root`
  return { id: `transfer-${at}`, source: `https://se${at % 20}.example.org:1094/${path}`, destination: `https://disk${at % 7}.example.com:1094/${path}`, scitag: 206, checksum: 'adler32:0123abcd', size: 4_000_000_000 }
}

try {
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const first = await createOrchestrator({ journal, backends: [backend(false)] })
  const transfers = Array.from({ length: count }, (_, at) => transfer(at))
  console.log(`${count} added in ${await took(async () => { await first.add(transfers) })} ms`)
  transfers.length = 0
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  console.log(`${Math.round((heapUsed - before) / count)} bytes of heap each; the process has ${Math.round(rss / 1_048_576)} MiB`)
  await first.close()

  const second = await createOrchestratorTimed(false)
  await second.close()
  const third = await createOrchestratorTimed(true)
  const ms = await took(async () => { await third.idle() })
  console.log(`${third.counts.finished} seen through in ${ms} ms: ${Math.round(count / ms * 1000)} a second, each with its two records on disk`)
  await third.close()
} finally {
  await rm(journal, { recursive: true, force: true })
}

async function createOrchestratorTimed (isDone: boolean): Promise<Awaited<ReturnType<typeof createOrchestrator>>> {
  const began = performance.now()
  const orchestrator = await createOrchestrator({ journal, backends: [backend(isDone)] })
  console.log(`${count} read from the journal in ${Math.round(performance.now() - began)} ms`)
  return orchestrator
}

async function took (work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return Math.round(performance.now() - began)
}
