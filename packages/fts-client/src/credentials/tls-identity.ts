/** Makes of credentials what TLS needs, once for as long as they stay the same. */
import { X509Certificate } from 'node:crypto'
import { createSecureContext } from 'node:tls'
import type { SecureContext } from 'node:tls'

import { FtsError } from '../errors.ts'
import type { Credentials } from './credentials.ts'

export interface ClientIdentity extends Omit<Credentials, 'token'> {
  /** Milliseconds since 1970. */
  readonly expiresAtMs: number
}

/** `known` itself where nothing has changed. Throws `CREDENTIAL_INVALID` or `CREDENTIAL_EXPIRED`. */
export function tlsIdentityOf (credentials: Credentials, known: ClientIdentity | undefined, nowMs: number): ClientIdentity {
  const identity = known !== undefined && isSame(credentials, known) ? known : newIdentity(credentials)
  if (identity.expiresAtMs <= nowMs) throw new FtsError('CREDENTIAL_EXPIRED', { detail: `the certificate was valid until ${new Date(identity.expiresAtMs).toISOString()}; get a new one, or a new proxy` })
  return identity
}

/** Throws `CREDENTIAL_INVALID`. Takes some milliseconds with the authorities of the grid, and as many with those of Node. */
export function secureContextOf ({ certificate, privateKey, authorities }: ClientIdentity): SecureContext {
  return usable(() => createSecureContext({
    minVersion: 'TLSv1.2',
    ...authorities !== undefined && { ca: [...authorities] },
    ...certificate !== undefined && { cert: certificate },
    ...privateKey !== undefined && { key: privateKey }
  }))
}

function isSame ({ certificate, privateKey, authorities }: Credentials, known: ClientIdentity): boolean {
  if (certificate !== known.certificate || privateKey !== known.privateKey) return false
  return authorities === known.authorities || (authorities?.length === known.authorities?.length && authorities?.every((pem, index) => pem === known.authorities?.[index]) === true)
}

function newIdentity ({ certificate, privateKey, authorities }: Credentials): ClientIdentity {
  const expiresAtMs = certificate === undefined ? Infinity : usable(() => Date.parse(new X509Certificate(certificate).validTo))
  return { ...certificate !== undefined && { certificate }, ...privateKey !== undefined && { privateKey }, ...authorities !== undefined && { authorities }, expiresAtMs }
}

function usable<T> (make: () => T): T {
  try {
    return make()
  } catch (cause) {
    throw new FtsError('CREDENTIAL_INVALID', { detail: `TLS cannot use the certificate, its key or the authorities${reasonOf(cause)}`, cause })
  }
}

function reasonOf (cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? ` (${cause.code})` : ''
}
