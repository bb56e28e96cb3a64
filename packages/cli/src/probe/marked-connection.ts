/** One end of a probe: an engine, and the flow of a connection under a tag. */
import type { Socket } from 'node:net'

import { createScitags } from '@scitags/core'
import type { OpenFlow, Scitags } from '@scitags/core'

import { hostKernel } from '../kernel.ts'

/** Peers of every kind are marked; nobody is told but `collectors`. */
export async function probeEngine (collectors: readonly string[]): Promise<Scitags> {
  return await createScitags({ scope: 'any', registry: { source: 'embedded' }, fireflies: { collectors: [...collectors] }, kernel: hostKernel().io })
}

export interface MarkedConnection {
  /** Undefined where none could be set. */
  readonly label: number | undefined
  end (): void
}

/** From here on its packets carry the label of the tag. `dialled` is what it was opened with. */
export function markConnection (scitags: Scitags, socket: Socket, tag: number, dialled?: Parameters<Scitags['dialer']['connect']>[1]): MarkedConnection {
  const decision = scitags.decide(scitags.claim(String(tag), 'header'), {})
  const { localAddress = '', localPort = 0, remoteAddress = '', remotePort = 0 } = socket
  const connection = { protocol: 'tcp' as const, local: { address: localAddress, port: localPort }, remote: { address: remoteAddress, port: remotePort } }
  const flows = scitags.flows.connection(connection, socket)
  const flow: OpenFlow = flows.begin({ decision, direction: 'send', application: 'scitags-probe', usage: () => ({ sent: socket.bytesWritten, received: socket.bytesRead }), label: dialled })
  return {
    label: flow.label,
    end () {
      flow.end()
      flows.close()
    }
  }
}
