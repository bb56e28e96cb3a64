/** A flow as its source sees it, which is how everybody outside is told [ADR 4]: the source supplies the data. */
import type { Endpoint, Flow, Usage } from '../types.ts'

export function endsOf ({ direction, connection: { local, remote } }: Flow): { readonly source: Endpoint, readonly destination: Endpoint } {
  return direction === 'send' ? { source: local, destination: remote } : { source: remote, destination: local }
}

/** What the far end sent, we received. */
export function usageAtSource ({ direction }: Flow, { sent, received }: Usage): { readonly sent: number, readonly received: number } {
  return direction === 'send' ? { sent, received } : { sent: received, received: sent }
}
