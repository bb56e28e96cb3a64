/** What a caller may choose about connections and requests. */
import type { OnReadOpts, Socket } from 'node:net'
import { hostname, userInfo } from 'node:os'
import type { SecureContextOptions } from 'node:tls'

import type { Endpoint } from '../session/recovery.ts'

/** What a dialer is asked for: the options of `net.connect` that matter here. */
export interface DialOptions {
  readonly host: string
  readonly port: number
  readonly noDelay: boolean
  readonly keepAlive: boolean
  readonly keepAliveInitialDelay: number
  /** Where the socket reads to. A dialer that leaves it out makes reading slower, and nothing else. */
  readonly onread: OnReadOpts
  readonly signal?: AbortSignal | undefined
}

export type Dial = (options: DialOptions) => Promise<Socket>

export interface TlsOptions extends Pick<SecureContextOptions, 'ca' | 'cert' | 'key'> {
  /** The name that the certificate must be for, where it is not the host's. */
  readonly servername?: string
  /** False: any certificate will do. */
  readonly rejectUnauthorized?: boolean
}

export interface ConnectionOptions {
  /** Opens the TCP connections, for instance with a flow label. */
  readonly dial?: Dial
  /**
   * Without `ca`: the authorities in the directory that `X509_CERT_DIR` names, or in /etc/grid-security/certificates, where there is one; else those of Node.
   */
  readonly tls?: TlsOptions
  /** A bearer token, or who finds one for a server; those that we are redirected to are servers as well. It is sent only under TLS, and only where the server asks for it. */
  readonly token?: string | ((server: Endpoint) => string | undefined | Promise<string | undefined>)
  /** Default: that of the URL, else the user of this process. */
  readonly userName?: string
  /** What the server takes for the name of the application. Default `node`. */
  readonly appName?: string
  /** Further connections on which the data of reads comes. Default 0; servers that want fewer get fewer. */
  readonly streams?: number
  /** The connection will arrange a third-party copy. */
  readonly isTpc?: boolean
  /** Called with each TCP connection before anything is sent on it; 0 is the first of a session. */
  readonly onSocket?: (socket: Socket, streamNumber: number) => void
  /** For connecting, TLS and login together. Default 30 000. */
  readonly connectTimeoutMs?: number
  /** For one request with everything that it takes. Default 1 800 000. */
  readonly requestTimeoutMs?: number
  /** No byte for so long while something is expected: the connection is given up. Default 60 000. */
  readonly streamTimeoutMs?: number
  readonly signal?: AbortSignal
}

/** Of one request. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined
  /** Default: that of the connection. */
  readonly timeoutMs?: number | undefined
}

export const defaults = { appName: 'node', streams: 0, connectTimeoutMs: 30_000, requestTimeoutMs: 1_800_000, streamTimeoutMs: 60_000 } as const

/** The text of a login: who runs what where. Nothing in it may look like CGI. */
export function loginText (appName: string): string {
  const safe = (text: string): string => text.replace(/[^\x21-\x7e]|[&=?]/g, '_').slice(0, 128)
  // Servers of XRootD do not see what comes first (5.5.3).
  return `xrd.info=&xrd.appname=${safe(appName)}&xrd.hostname=${safe(hostname())}`
}

/** The user of this process; a container may have none. */
export function systemUser (): string {
  try {
    return userInfo().username
  } catch {
    return 'node'
  }
}
