/** Knows this server by the names it is called, so that no file is copied onto itself. */
import type { IncomingMessage } from 'node:http'

import type { Storage, StoragePath } from '@scitags/storage'
import { HttpTpcError } from '../errors.ts'
import { mountPointOf } from '../subject.ts'
import { hostOf, portOf } from '../wire/remote-url.ts'
import { pathBelow } from '../wire/request-path.ts'
import type { CopyReading } from '../wire/tpc-headers.ts'

/** Does a URL name the server that got this request? By its Host, its address, or `ownHosts`. */
export function ownServer (request: IncomingMessage, ownHosts: readonly string[]): (remote: URL) => boolean {
  const { localAddress = '', localPort = 0 } = request.socket
  const address = localAddress.replace(/^::ffff:/i, '')
  return remote => {
    const host = hostOf(remote).toLowerCase()
    const port = portOf(remote)
    const isCalled = (name: string | undefined): boolean => {
      const named = name === undefined ? undefined : splitHost(name)
      return named?.host === host && (named.port === port || (named.port === undefined && isDefault(port, remote)))
    }
    return (host === address && port === localPort) || isCalled(request.headers.host ?? request.headers[':authority']?.toString()) || ownHosts.some(isCalled)
  }
}

/** [TPC-Self] Said before anything is opened; hard links to one file count as the file. Throws `SELF_COPY`. */
export async function refuseSelfCopy (storage: Storage, request: IncomingMessage, path: StoragePath, reading: CopyReading, isOwn: (remote: URL) => boolean): Promise<void> {
  const target = reading.kind === 'local' ? reading.destination : isOwn(reading.order.remote) ? reading.order.remote.pathname : undefined
  const other = target === undefined ? undefined : pathBelow(mountPointOf(request), target)
  if (other !== undefined && await storage.isSame(path, other)) throw new HttpTpcError('SELF_COPY')
}

function isDefault (port: number, { protocol }: URL): boolean {
  return port === (protocol === 'https:' ? 443 : 80)
}

function splitHost (name: string): { readonly host: string, readonly port: number | undefined } {
  const [, host = name, port] = /^(.*?)(?::(\d{1,5}))?$/.exec(name.trim().toLowerCase()) ?? []
  return { host: host.replace(/^\[(.*)\]$/, '$1'), port: port === undefined ? undefined : Number(port) }
}
