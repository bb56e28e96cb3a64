/** Tells a person who they are by their credentials. */
import type { X509Certificate } from 'node:crypto'

import type { Credentials } from './credentials.ts'
import { certificatesIn, dnOf, endOf } from './pem.ts'
import { isProxy } from './proxy-policy.ts'
import { claimsOf } from './token.ts'

export interface CredentialDescription {
  readonly certificate?: {
    /** `/DC=org/CN=Jane`: of the person, whatever proxies there are. */
    readonly identity: string
    readonly subject: string
    readonly issuer: string
    readonly isProxy: boolean
    /** When the first of the chain ends. */
    readonly expiresAt: Date
  }
  /** As the token says; nothing is verified. */
  readonly token?: {
    readonly issuer?: string
    readonly subject?: string
    readonly scope?: string
    readonly expiresAt?: Date
  }
}

/** No secret is in it. Throws `CREDENTIAL_INVALID`. */
export function describeCredentials ({ certificate, token }: Credentials): CredentialDescription {
  return { ...(certificate !== undefined && { certificate: describeChain(certificatesIn(certificate, 'the certificate')) }), ...(token !== undefined && { token: describeToken(token) }) }
}

function describeChain (chain: readonly [X509Certificate, ...X509Certificate[]]): NonNullable<CredentialDescription['certificate']> {
  const [first] = chain
  const person = chain.find(certificate => !isProxy(certificate)) ?? first
  return { identity: dnOf(person.subject), subject: dnOf(first.subject), issuer: dnOf(first.issuer), isProxy: isProxy(first), expiresAt: new Date(endOf(chain)) }
}

function describeToken (token: string): NonNullable<CredentialDescription['token']> {
  const { expiresAtMs, ...claims } = claimsOf(token)
  return { ...claims, ...(expiresAtMs !== undefined && { expiresAt: new Date(expiresAtMs) }) }
}
