/** kXR_login: who is there. */
import { requestCodes } from '../constants.ts'
import { i32, raw, reserved, u8 } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { bytesPayload, invalid, textToNul } from './payloads.ts'

/** The user name is padded with NUL and trusted by nobody. `text` is CGI such as `xrd.appname=xrdcp`, or a token. */
export const login = request({ name: 'login', code: requestCodes.login, parameters: { pid: i32, userName: raw(8), ability2: u8, ability: u8, capver: u8, gap: reserved(1) }, payload: bytesPayload('text') })

export type LoginRequest = Decoded<typeof login>

/** The answer to a login. */
export interface LoginAnswer {
  /** Sixteen opaque bytes, never all zeros; an answer without them hangs clients of 5.5.3. */
  readonly sessionId: Buffer
  /** What is demanded, such as `&P=ztn,0:4096:&P=unix`; empty: no authentication. */
  readonly security: string
}

/** One way to authenticate, as a server offers it. */
export interface SecurityOffer {
  readonly protocol: string
  /** Behind the comma; empty where there is none. */
  readonly args: string
}

const sessionIdBytes = 16

export function encodeLoginAnswer ({ sessionId, security }: LoginAnswer): Buffer {
  if (sessionId.length !== sessionIdBytes) throw new RangeError(`a session id of ${sessionId.length} bytes`)
  return Buffer.concat([sessionId, Buffer.from(security)])
}

/** Throws `MESSAGE_INVALID`. */
export function decodeLoginAnswer (body: Buffer): LoginAnswer {
  if (body.length < sessionIdBytes) throw invalid(`an answer to login of ${body.length} bytes`)
  return { sessionId: Buffer.from(body.subarray(0, sessionIdBytes)), security: textToNul(body.subarray(sessionIdBytes)) }
}

/** In the server's order of preference. */
export function securityOffers (security: string): SecurityOffer[] {
  return security.split('&').filter(part => part.startsWith('P=')).map(part => {
    const comma = part.indexOf(',')
    return comma < 0 ? { protocol: part.slice(2), args: '' } : { protocol: part.slice(2, comma), args: part.slice(comma + 1) }
  })
}

/** A name as the login carries it: at most eight bytes, padded with NUL. */
export function loginUserName (name: string): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.write(name)
  return bytes
}

/** The name in a login, in Latin-1: whatever the bytes are, it can be shown. */
export function userNameOf ({ userName }: { readonly userName: Buffer }): string {
  const text = userName.toString('latin1')
  const end = text.indexOf('\0')
  return end < 0 ? text : text.slice(0, end)
}
