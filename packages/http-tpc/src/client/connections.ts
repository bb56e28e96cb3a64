/** Connections to servers of HTTP that are kept for the next request. */
import { Agent as PlainAgent } from 'node:http'
import { Agent as SecureAgent } from 'node:https'
import { createSecureContext } from 'node:tls'

import { checkServerIdentity } from '../remote/server-identity.ts'
import { isSameIdentity, secureContextOptions } from '../remote/tls-identity.ts'
import type { TlsIdentity } from '../remote/tls-identity.ts'

/** Shorter than most servers wait; those that say how long they do are believed. */
const kept = { keepAlive: true, timeout: 30_000 } as const
/** Identities whose connections are kept: those of one user, and the renewed ones. */
const maxIdentities = 16

interface Identified {
  readonly identity: TlsIdentity
  readonly agent: SecureAgent
}

/** For any number of requests and servers. A connection is shared only where who we are, and whom we trust, is the same. */
export class HttpConnections implements Disposable {
  readonly #plain = new PlainAgent(kept)
  #secure: readonly Identified[] = []

  agentFor ({ protocol }: URL, identity: TlsIdentity): PlainAgent {
    if (protocol === 'http:') return this.#plain
    const known = this.#secure.find(one => isSameIdentity(one.identity, identity))
    if (known !== undefined) return known.agent
    // The context is made once: as text, the authorities of the grid would be read anew for each connection.
    const secureContext = createSecureContext(secureContextOptions(identity))
    // A session that is resumed has lost the chain behind a proxy certificate at the server, which then refuses it.
    // With a check of each request's own, Node keeps no connection for the next one (22.23 and 24.22).
    const agent = new SecureAgent({ ...kept, secureContext, checkServerIdentity, ...identity.cert !== undefined && { maxCachedSessions: 0 } })
    // What is left out closes by itself when it has been idle.
    this.#secure = [{ identity, agent }, ...this.#secure].slice(0, maxIdentities)
    return agent
  }

  /** Requests that are on their way break. */
  close (): void {
    this.#plain.destroy()
    for (const { agent } of this.#secure) agent.destroy()
  }

  [Symbol.dispose] (): void {
    this.close()
  }
}
