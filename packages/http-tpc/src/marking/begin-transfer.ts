/** Tells the engine that a marked request begins to move data. */
import type { ConnectionFlows, Direction, OpenFlow, Usage } from '@scitags/core'
import type { MarkedRequest } from './marked-request.ts'

export function beginTransfer (flows: ConnectionFlows, marked: MarkedRequest, direction: Direction, usage: () => Usage): OpenFlow {
  return flows.begin({
    decision: marked.decide(),
    direction,
    application: applicationOf(direction),
    usage,
    ...(marked.ends !== undefined && { connection: marked.ends() })
  })
}

/** [decision 5] The same whoever asked for it, a client or we ourselves in a copy: `receive` writes a file here, `send` reads one. */
export function applicationOf (direction: Direction): string {
  return direction === 'send' ? 'http-get' : 'http-put'
}
