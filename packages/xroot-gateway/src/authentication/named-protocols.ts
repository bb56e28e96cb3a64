/** The authentication protocols that options name. */
import type { AuthenticationProtocol } from './protocol.ts'

/** In the order of the names. */
export function namedProtocols (names: readonly ('ztn' | 'unix' | 'host')[]): readonly AuthenticationProtocol[] {
  if (names.length > 0) throw new Error('to come')
  return []
}
