/** Knows this server by the names it is called. */
import type { IncomingMessage } from 'node:http'

import { defaultPortOf, hostOf, portOf } from '../wire/remote-url.ts'

/** Does a URL name the server that got this request? By its Host, its address, or `ownHosts`. */
export function ownServer (request: IncomingMessage, ownHosts: readonly string[]): (remote: URL) => boolean {
  const { localAddress = '', localPort = 0 } = request.socket
  const address = localAddress.replace(/^::ffff:/i, '')
  return remote => {
    const host = plainHost(hostOf(remote))
    const port = portOf(remote)
    const isCalled = (name: string | undefined): boolean => {
      const named = name === undefined ? undefined : splitHost(name)
      return named?.host === host && (named.port ?? defaultPortOf(remote)) === port
    }
    return (host === address && port === localPort) || isCalled(request.headers.host ?? request.headers[':authority']?.toString()) || ownHosts.some(isCalled)
  }
}

function splitHost (name: string): { readonly host: string, readonly port: number | undefined } {
  const [, host = name, port] = /^(.*?)(?::(\d{1,5}))?$/.exec(name.trim().toLowerCase()) ?? []
  return { host: plainHost(host.replace(/^\[(.*)\]$/, '$1')), port: port === undefined ? undefined : Number(port) }
}

/** A name with its closing dot is the same name. */
function plainHost (host: string): string {
  return host.toLowerCase().replace(/\.$/, '')
}
