/** An orchestrator in a process of its own, that carries what it is told to; or nothing but COPY. */
import { copyBackend, createOrchestrator } from '@scitags/fts-client'
import type { Way } from '@scitags/fts-client'
import { HttpConnections } from '@scitags/http-tpc/client'
import { order } from './clients.ts'

export interface Load {
  /** URLs of directories without a slash at the end; the files are called 0, 1, … */
  readonly source: string
  readonly destination: string
  readonly transfers: number
  /** At once. */
  readonly width: number
  /** Default: that of the backend. */
  readonly modes?: readonly Way[]
  /** A directory. */
  readonly journal?: string
  /** COPY, and none of what an orchestrator does before and after. */
  readonly isBare?: boolean
}

/** It answers with what went wrong, or with nothing. */
process.on('message', (load: Load) => {
  void (load.isBare === true ? copyAll(load) : carry(load)).then(() => '', String).then(fault => { process.send?.(fault) })
})
process.on('disconnect', () => { process.exit(0) })

async function carry ({ source, destination, transfers, width, modes, journal }: Load): Promise<void> {
  await using orchestrator = await createOrchestrator({ backends: [copyBackend(modes === undefined ? {} : { modes })], maxActive: width, maxActivePerLink: width, maxActivePerStorage: width, ...journal !== undefined && { journal } })
  await orchestrator.add(Array.from({ length: transfers }, (_none, index) => ({ source: `${source}/${index}`, destination: `${destination}/${index}`, scitag: 206 })))
  await orchestrator.idle()
  const { finished } = orchestrator.counts
  if (finished !== transfers) throw new Error(`${finished} of ${transfers} finished: ${[...orchestrator.transfers(['failed'])][0]?.failure?.message ?? ''}`)
}

async function copyAll ({ source, destination, transfers, width }: Load): Promise<void> {
  using connections = new HttpConnections()
  let next = 0
  await Promise.all(Array.from({ length: width }, async () => {
    for (let index; (index = next++) < transfers;) await order({ url: `${destination}/${index}`, source: `${source}/${index}`, connections })
  }))
}
