/** The first bytes of a connection, which look like no other protocol. */
import { ok } from './responses.ts'
import { protocolVersion } from './constants.ts'

/** What a client sends first: 0, 0, 0, 4, 2012. */
export const clientHandshake: Buffer = Buffer.from('00000000000000000000000000000004000007dc', 'hex')

/** The answer; `isManager` for one that only redirects. */
export function serverHandshake (isManager: boolean): Buffer {
  const body = Buffer.alloc(8)
  body.writeInt32BE(protocolVersion, 0)
  body.writeInt32BE(isManager ? 0 : 1, 4)
  return ok(0, body)
}
