/** The authentication protocols that options name. */
import { host } from './host.ts'
import type { AuthenticationProtocol } from './protocol.ts'
import { unix } from './unix.ts'
import { ztn } from './ztn.ts'

const byName = { ztn, unix, host } as const

/** In the order of the names. */
export function namedProtocols (names: readonly (keyof typeof byName)[]): readonly AuthenticationProtocol[] {
  return [...new Set(names)].map(name => byName[name])
}
