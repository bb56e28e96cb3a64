/** The root:// side of a storage server: its gateway and the listeners before it. */
import { once } from 'node:events'
import { createServer } from 'node:net'
import { createSecureContext } from 'node:tls'
import type { SecureContext } from 'node:tls'

import type { Scitags } from '@scitags/core'
import { endpointText } from '@scitags/core/wire'
import type { Storage } from '@scitags/storage'
import { xrootGateway } from '@scitags/xroot-gateway'
import type { XrootGateway, XrootGatewayInit } from '@scitags/xroot-gateway'

import { bindServer } from './bound-server.ts'
import type { Place } from './bound-server.ts'
import type { ResolvedServerOptions } from './generated/options.ts'
import { listenAt } from './listen-places.ts'
import type { OpenPlace } from './listen-places.ts'
import type { LoadedTls } from './tls-files.ts'
import { within } from './within.ts'

export interface XrootServer extends Pick<XrootGateway, 'adopt' | 'endSession'> {
  /** `root://127.0.0.1:1094`; also with `roots` where there is a certificate, and only so where a client has to use TLS. */
  readonly urls: readonly string[]
  /** Addresses that this host does not have. */
  readonly missing: readonly string[]
  /** As the gateway counts them. */
  readonly running: number
  /** New connections get the new certificate. */
  renew (tls: LoadedTls): void
  /** What still runs after `drainMs` is cut off; resolves to how many transfers. */
  close (drainMs: number): Promise<number>
}

export interface XrootServerInit {
  readonly options: NonNullable<ResolvedServerOptions['xroot']>
  readonly storage: Storage
  readonly tls: LoadedTls | undefined
  /** 48 bytes for those who answer on one address together. */
  readonly ticketKeys: Buffer | undefined
  /** Of one of several processes. */
  readonly among?: Required<Pick<XrootGatewayInit, 'worker' | 'grants' | 'locks' | 'others'>>
}

/** Throws {@link CliError}, and leaves nothing open then; `path` begins in `options`. */
export async function openXrootServer (scitags: Scitags, { options, storage, tls, ticketKeys, among }: XrootServerInit): Promise<XrootServer> {
  const { listen, ...settings } = options
  const contextOf = ({ cert, key }: LoadedTls): SecureContext => createSecureContext({ cert, key, minVersion: 'TLSv1.2', ...ticketKeys !== undefined && { ticketKeys } })
  let context = tls && contextOf(tls)
  let ca = tls?.ca
  const gateway = await within([], async () => xrootGateway(scitags, { ...settings, ...among, storage, remoteTls: () => ca === undefined ? undefined : { ca: [ca].flat() }, ...context !== undefined && { secureContext: () => context } }))
  try {
    const { open, missing } = await within(['listen'], async () => await listenAt(listen, async place => await listenFor(gateway.accept, place)))
    const schemes = tls === undefined ? ['root'] : settings.tls === 'offered' ? ['root', 'roots'] : ['roots']
    return {
      urls: open.flatMap(({ address }) => schemes.map(scheme => `${scheme}://${endpointText(address)}`)),
      missing,
      adopt: gateway.adopt,
      endSession: gateway.endSession,
      get running () { return gateway.running },
      renew (renewed) {
        context = contextOf(renewed)
        ca = renewed.ca
      },
      async close (drainMs) {
        const closing = open.map(async listener => { await listener.close(0) })
        const cut = await gateway.close(drainMs)
        await Promise.all(closing)
        return cut
      }
    }
  } catch (error) {
    await gateway.close()
    throw error
  }
}

async function listenFor (accept: Parameters<typeof createServer>[1], place: Place): Promise<OpenPlace | undefined> {
  const server = createServer({}, accept)
  const address = await bindServer(server, place)
  if (address === undefined) return undefined
  return {
    address,
    async close () {
      server.close()
      await once(server, 'close')
    }
  }
}
