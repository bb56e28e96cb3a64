/** Who asks: a bearer token first, else the certificate or proxy of the TLS connection. */
import { createHash, verify } from 'node:crypto'
import type { X509Certificate } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { DetailedPeerCertificate, TLSSocket } from 'node:tls'
import { X509Certificate as Certificate } from 'node:crypto'

import type { GridAuthority } from '../grid-authority.ts'
import { NotAuthenticated } from './answer.ts'
import { certificatesIn, isProxy, ownerOf } from './certificate-chain.ts'

export interface Requester {
  readonly userDn: string
  readonly delegationId: string
  readonly method: 'certificate' | 'oauth2'
  readonly vo: string
  readonly isRoot: boolean
  /** As presented; empty with a token. */
  readonly chain: readonly X509Certificate[]
  readonly token?: string
}

/** What a server knows of a user. */
export interface User {
  readonly vo?: string
  readonly isRoot?: boolean
}

export interface AuthenticationInit {
  readonly authority: GridAuthority
  readonly userOf: (dn: string) => User
  readonly nowMs: () => number
}

/** [FTS-Auth] Throws {@link NotAuthenticated}. */
export function requesterOf (request: IncomingMessage, { authority, userOf, nowMs }: AuthenticationInit): Requester {
  const { isRoot = false, vo = 'dteam', ...who } = identified(request, authority, nowMs())
  return { ...who, vo: userOf(who.userDn).vo ?? vo, isRoot: userOf(who.userDn).isRoot ?? isRoot }
}

/** [FTS-Token] iss, nbf, exp, scope and aud have to be there. Throws an Error that says what is wrong. */
export function claimsOf (token: string): Readonly<Record<string, unknown>> {
  const [, payload = '', signature] = token.split('.')
  if (signature === undefined) throw new Error('the token is no JWT')
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>
  for (const name of ['iss', 'nbf', 'exp', 'scope', 'aud']) {
    if (claims[name] === undefined) throw new Error(`the token has no claim ${name}`)
  }
  return claims
}

type Known = Omit<Requester, 'vo' | 'isRoot'> & User

function identified (request: IncomingMessage, authority: GridAuthority, nowMs: number): Known {
  const [, token] = /^bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? []
  try {
    if (token !== undefined) return bearer(token, authority, nowMs)
    const sent = chainOf((request.socket as TLSSocket).getPeerCertificate(true))
    const chain = sent.slice(0, sent.findIndex(certificate => !isProxy(certificate)) + 1)
    if (sent.length === 0) throw new NotAuthenticated(401, 'Come with a certificate, a proxy or a token.')
    const { dn } = ownerOf(chain, certificatesIn(authority.certificate), nowMs)
    return { userDn: dn, delegationId: delegationIdOf(dn), method: 'certificate', chain }
  } catch (error) {
    if (error instanceof NotAuthenticated) throw error
    throw new NotAuthenticated(403, `Not taken: ${(error as Error).message}`)
  }
}

function bearer (token: string, { issuer, publicKey }: GridAuthority, nowMs: number): Known {
  const claims = claimsOf(token)
  const at = token.lastIndexOf('.')
  if (claims['iss'] !== issuer || !verify('sha256', Buffer.from(token.slice(0, at)), publicKey, Buffer.from(token.slice(at + 1), 'base64url'))) throw new Error('the token is not signed by an issuer that is known')
  if (Number(claims['exp']) * 1000 <= nowMs) throw new Error('the token has ended')
  if (Number(claims['nbf']) * 1000 > nowMs) throw new Error('the token has not begun')
  const subject = String(claims['sub'])
  return { userDn: subject, delegationId: delegationIdOf(`${issuer}${subject}`), method: 'oauth2', chain: [], token }
}

/** [FTS-Delegate] No VOMS attributes are read here, so the name is all there is. */
function delegationIdOf (text: string): string {
  return createHash('sha1').update(text).digest('hex').slice(0, 16)
}

/** Each has signed the one before; TLS adds the authority at the end. */
function chainOf (leaf: Partial<DetailedPeerCertificate>): X509Certificate[] {
  const chain: X509Certificate[] = []
  for (let next: Partial<DetailedPeerCertificate> | undefined = leaf; next?.raw !== undefined && chain.length < 20; next = next.issuerCertificate) {
    if (chain.at(-1)?.raw.equals(next.raw) === true) break
    chain.push(new Certificate(next.raw))
  }
  return chain
}
