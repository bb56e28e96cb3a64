/** One HTTP server on one address, which stops in order: no new connections, running requests to their end, then nothing. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { RequestListener, Server } from 'node:http'
import type { Server as SecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { SecureContextOptions, TlsOptions } from 'node:tls'

import { attach } from '@scitags/http-tpc'

import { endpointText } from '@scitags/core/wire'
import { bindServer } from './bound-server.ts'
import type { Place } from './bound-server.ts'
import type { LoadedTls } from './tls-files.ts'

export interface Listener {
  /** `http://127.0.0.1:10801`. */
  readonly url: string
  readonly address: AddressInfo
  /** Requests whose answers are not complete. */
  readonly running: number
  /** New connections get the new certificate. */
  renew (tls: LoadedTls): void
  /** Requests that still run after `drainMs` are cut off; resolves to how many. */
  close (drainMs: number): Promise<number>
}

export interface ListenerInit extends Place {
  readonly handler: RequestListener
  readonly tls?: LoadedTls | undefined
  /** 48 bytes for those who answer on one address together; each has its own otherwise. */
  readonly ticketKeys?: Buffer | undefined
  /** Called with the server before it listens. */
  readonly accept?: ((server: Server | SecureServer) => unknown) | undefined
}

/** How often a draining server looks for connections that have become idle: keep-alive would hold them for a minute. */
const drainStepMs = 20

/** Undefined when this host does not have the address. Throws {@link CliError}. */
export async function openListener ({ address, port, handler, tls, ticketKeys, accept }: ListenerInit): Promise<Listener | undefined> {
  let running = 0
  const counted: RequestListener = (request, response) => {
    running++
    response.once('close', () => { running-- })
    handler(request, response)
  }
  const secure = ({ cert, key }: LoadedTls): SecureContextOptions & TlsOptions => ({ cert, key, minVersion: 'TLSv1.2', ...ticketKeys !== undefined && { ticketKeys } })
  const server: Server | SecureServer = tls === undefined ? createServer(counted) : createSecureServer(secure(tls), counted)
  attach(server)
  accept?.(server)
  const bound = await bindServer(server, { address, port })
  if (bound === undefined) return undefined
  return {
    url: `${tls === undefined ? 'http' : 'https'}://${endpointText(bound)}`,
    address: bound,
    get running () { return running },
    renew: renewed => { if ('setSecureContext' in server) server.setSecureContext(secure(renewed)) },
    async close (drainMs) {
      const closed = once(server, 'close')
      server.close()
      const deadline = performance.now() + drainMs
      while (performance.now() < deadline) {
        server.closeIdleConnections()
        if (await Promise.race([closed, sleep(drainStepMs)]) !== undefined) return 0
      }
      const cut = running
      server.closeAllConnections()
      await closed
      return cut
    }
  }
}
