/** A server of root:// as the interop tests see it, whoever made it. */
import { once } from 'node:events'
import { connect } from 'node:net'

import type { Certificates } from './certificates.ts'
import type { FireflyListener } from './firefly-listener.ts'

export interface RootServer {
  readonly name: string
  readonly host: string
  readonly port: number
  /** Where its files are. */
  readonly root: string
  /** What it tells of tagged transfers. */
  readonly fireflies: FireflyListener
  /** `root://host:port//path`, of a path that begins with a slash. */
  url (path: string): string
  /** The same for a client that insists on TLS. */
  secureUrl (path: string): string
  /** Makes parents, past the server; what is there belongs to it. */
  write (path: string, content: Uint8Array | string): Promise<void>
  makeDirectory (path: string): Promise<void>
  read (path: string): Promise<Buffer>
  log (): Promise<string>
}

export interface RootServerOptions {
  readonly tls?: RootTls
  /** False: it does no third-party copies. */
  readonly copies?: boolean
}

export interface RootTls {
  readonly certificates: Certificates
  /** What must be in TLS even where the client did not ask for it. */
  readonly requires: 'nothing' | 'login' | 'login data' | 'session'
}

/** Of one that listens on 127.0.0.1; by the name, because clients do not find addresses in certificates. */
export function urlsOf (port: number): Pick<RootServer, 'host' | 'port' | 'url' | 'secureUrl'> {
  return { host: 'localhost', port, url: path => `root://localhost:${port}/${path}`, secureUrl: path => `roots://localhost:${port}/${path}` }
}

const greeting = Buffer.from('00000000000000000000000000000004000007dc', 'hex')

/** True when something speaks the protocol there. */
export async function greets (port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  const signal = AbortSignal.timeout(10_000)
  try {
    await once(socket, 'connect', { signal })
    socket.write(greeting)
    const [answer] = await once(socket, 'data', { signal }) as [Buffer]
    return answer.length >= 8
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}
