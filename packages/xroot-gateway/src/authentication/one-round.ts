/** Authentication in a single round: the credential is read, and the integrator says what it is worth. */
import { verdictOn } from '../identity.ts'
import type { Credential } from '../identity.ts'
import type { AuthenticationProtocol } from './protocol.ts'

export interface OneRound {
  readonly name: string
  /** As in {@link AuthenticationProtocol}. */
  parameters (isTls: boolean): string | undefined
  /** Undefined where the bytes are none. */
  read (credentials: Buffer): Credential | undefined
}

export function oneRound ({ name, parameters, read }: OneRound): AuthenticationProtocol {
  return {
    name,
    parameters,
    begin: (peer, verify) => ({
      async next (credentials) {
        const credential = hasName(credentials, name) ? read(credentials) : undefined
        if (credential === undefined) return { kind: 'refused', reason: `that is no credential of ${name}` }
        const identity = await verdictOn(credential, peer, verify)
        return identity === undefined ? { kind: 'refused', reason: `the credential of ${name} is not accepted` } : { kind: 'identity', identity }
      }
    })
  }
}

/** [xroot 8.1] They begin with the name of the protocol again, and a NUL. */
function hasName (credentials: Buffer, name: string): boolean {
  return credentials.toString('latin1', 0, name.length + 1) === `${name}\0`
}
