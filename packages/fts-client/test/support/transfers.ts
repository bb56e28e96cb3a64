/** Transfers between two storages that are not there, and what an orchestrator says of them. */
import type { Orchestrator } from '../../src/orchestrator/orchestrator.ts'
import type { TransferRequest, TransferState } from '../../src/orchestrator/types.ts'

export function transfer (id: string, more: Partial<TransferRequest> = {}): TransferRequest {
  return { id, source: `https://se1.example.org/store/${id}`, destination: `https://se2.example.org/store/${id}`, ...more }
}

/** Resolves when it is in that state, and has said so. */
export async function reaches (orchestrator: Orchestrator, id: string, state: TransferState): Promise<void> {
  await new Promise<void>(resolve => {
    const stop = orchestrator.onEvent(event => {
      if (event.kind !== 'state' || event.transfer.id !== id || event.transfer.state !== state) return
      stop()
      resolve()
    })
  })
}

export function statesTold (orchestrator: Orchestrator): string[] {
  const told: string[] = []
  orchestrator.onEvent(event => { if (event.kind === 'state') told.push(`${event.transfer.id} ${event.transfer.state}`) })
  return told
}
