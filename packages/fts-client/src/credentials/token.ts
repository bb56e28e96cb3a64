/** Bearer tokens, as far as a client looks at them: their own server checks them. */
import { FtsError } from '../errors.ts'

const mostCharacters = 65_536

/** What a token says of itself; nothing is verified. */
export interface TokenClaims {
  readonly issuer?: string
  readonly subject?: string
  readonly scope?: string
  /** Milliseconds since 1970. */
  readonly expiresAtMs?: number
}

/** [WLCG-Discovery] Without the blanks around it. Throws `CREDENTIAL_INVALID` for what cannot stand in a header. */
export function tokenIn (text: string, what: string): string {
  const token = text.trim()
  if (token.length > mostCharacters || !/^[\w.~+/-]+=*$/.test(token)) throw new FtsError('CREDENTIAL_INVALID', { detail: `${what} has no bearer token` })
  return token
}

/** Empty for a token that is no JWT. */
export function claimsOf (token: string): TokenClaims {
  const { iss, sub, scope, exp } = payloadOf(token)
  return {
    ...(typeof iss === 'string' && { issuer: iss }),
    ...(typeof sub === 'string' && { subject: sub }),
    ...(typeof scope === 'string' && { scope }),
    // As far as a Date goes.
    ...(typeof exp === 'number' && Math.abs(exp) <= 8.64e12 && { expiresAtMs: exp * 1000 })
  }
}

function payloadOf (token: string): Readonly<Record<string, unknown>> {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
    return typeof payload === 'object' && payload !== null ? payload as Record<string, unknown> : {}
  } catch {
    return {}
  }
}
