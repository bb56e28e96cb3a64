/** Finds an origin that answers: whoever does not is passed over for a while. */
import { XrootdError, fileSystem } from '@scitags/xrootd-protocol/client'
import type { FileSystem } from '@scitags/xrootd-protocol/client'
import { GatewayError } from '../errors.ts'
import type { Leg } from './leg.ts'
import type { Origin, Origins } from './origins.ts'

export interface Reach {
  readonly leg: Leg
  readonly origins: Origins
  /** Whether it may be asked for again where nobody knows what became of it. */
  readonly isRepeatable: () => boolean
  /** Passed over. */
  readonly except?: (origin: Origin) => boolean
}

/** Of a connection that was there before: it may have ended unnoticed. */
const triesAtOne = 2

/** Rejects with `ORIGIN_UNREACHABLE`, and with what `act` rejects with, where that is no broken connection. */
export async function reaching<T> ({ leg, origins, isRepeatable, except = () => false }: Reach, act: (files: FileSystem, origin: Origin) => Promise<T>): Promise<T> {
  let cause: unknown
  for (const origin of origins.candidates()) {
    if (except(origin)) continue
    let isThere = false
    for (let tries = 0; tries < triesAtOne && !isThere; tries++) {
      const connection = await leg.pool.get(origin.endpoint).catch((error: unknown) => { cause = error })
      if (connection === undefined) break
      origins.answers(origin)
      try {
        return await act(fileSystem(origin.url, { pool: leg.pool }), origin)
      } catch (error) {
        if (!isSilence(error) || !(isRepeatable() || isNeverSent(error))) throw error
        cause = error
        // It may have sent us to somebody else, who is silent.
        isThere = connection.isAlive
      }
    }
    if (!isThere) origins.isSilent(origin)
  }
  throw new GatewayError('ORIGIN_UNREACHABLE', { cause })
}

function isSilence (error: unknown): boolean {
  return error instanceof XrootdError && (error.code === 'CONNECTION_LOST' || error.code === 'TIMEOUT' || error.code === 'UNREACHABLE')
}

function isNeverSent (error: unknown): boolean {
  return error instanceof XrootdError && error.code === 'UNREACHABLE'
}
