/** Behind a proxy: which two ends the network sees of a request, as far as a trusted proxy says it. */
import type { IncomingMessage } from 'node:http'

import { familyOf, plainAddress } from '@scitags/core/wire'
import type { Connection } from '@scitags/core'
import type { Endpoint } from '@scitags/core/wire'
import { HttpTpcError } from '../errors.ts'
import { resolveProxyOptions } from '../generated/options.ts'
import type { ProxyOptions } from '../generated/options.ts'
import { nodeOf } from '../wire/forwarded.ts'
import type { ForwardedNode } from '../wire/forwarded.ts'
import { acceptProxyHeader } from './accept-proxy-header.ts'
import type { ProxiedServer } from './accept-proxy-header.ts'
import { forwardedClient } from './forwarded-client.ts'
import type { ForwardedClient } from './forwarded-client.ts'
import { toldByProxy } from './told-by-proxy.ts'
import { trustedNets } from './trusted-nets.ts'

export interface BehindProxy {
  /** For `markFlows` and `storageServer`. Undefined where the ends of the socket are those that count; without a port where they are not known. */
  readonly connectionOf: (request: IncomingMessage) => Connection | undefined
  /** Call it once, before the server listens: with `proxy-protocol` it reads the header of each connection, else it does nothing. */
  accept<S extends ProxiedServer>(server: S): S
}

/** Throws `OPTIONS_INVALID`. */
export function behindProxy (options: ProxyOptions): BehindProxy {
  const { protocol, trusted, public: publicTexts, portHeader, others, headerTimeoutMs } = resolveProxyOptions(options)
  const isTrusted = trustedNets('trusted', trusted)
  const ownEnds = publicTexts.map(publicEnd)
  if (protocol === 'x-forwarded-for' && ownEnds.length === 0) {
    throw new HttpTpcError('OPTIONS_INVALID', { detail: 'X-Forwarded-For does not say where the client came in: give what clients connect to, `address:port`', path: ['public'] })
  }
  if (protocol === 'proxy-protocol') {
    return {
      connectionOf: ({ socket }) => {
        // Of a trusted proxy nothing is known only where nobody has read its header: then it is not the client.
        const { ends = isTrusted(socket.remoteAddress) ? 'unknown' : 'own' } = toldByProxy(socket) ?? {}
        return ends === 'own' ? undefined : seenEnds(ends === 'unknown' ? { client: {}, at: {} } : { client: ends.remote, at: ends.local }, ownEnds)
      },
      accept (server) {
        acceptProxyHeader(server, { isTrusted, others, headerTimeoutMs })
        return server
      }
    }
  }
  const rules = { header: protocol, portHeader: portHeader?.toLowerCase(), isTrusted }
  return {
    connectionOf: ({ socket, headers }) => {
      const said = isTrusted(socket.remoteAddress) ? forwardedClient(headers, rules) : undefined
      return said && seenEnds(said, ownEnds)
    },
    accept: server => server
  }
}

/** What is not known is empty, and 0: a mark with a guess in it would be a lie, so the engine counts such a transfer as `no-address`. */
function seenEnds ({ client, at }: ForwardedClient, ownEnds: readonly Endpoint[]): Connection {
  const remote = endpointOf(client)
  const local = ownEnds.find(end => isOneFamily(end, remote)) ?? endpointOf(at)
  return { protocol: 'tcp', remote, local: isOneFamily(local, remote) ? local : nowhere }
}

const nowhere: Endpoint = { address: '', port: 0 }

function endpointOf ({ address = '', port = 0 }: ForwardedNode): Endpoint {
  return { address: plainAddress(address) ?? '', port }
}

function isOneFamily (a: Endpoint, b: Endpoint): boolean {
  return familyOf(a.address) === familyOf(b.address)
}

function publicEnd (text: string, index: number): Endpoint {
  const { address, port } = nodeOf(text) ?? {}
  if (address !== undefined && port !== undefined) return { address, port }
  throw new HttpTpcError('OPTIONS_INVALID', { detail: `'${text}' is not address:port, such as 192.0.2.1:443 or [2001:db8::1]:443`, path: ['public', String(index)] })
}
