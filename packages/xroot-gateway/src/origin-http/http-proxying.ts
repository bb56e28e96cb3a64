/** From the options of a proxy to the files of an HTTP server that stands behind it. */
import { readFile } from 'node:fs/promises'

import { undiciConnector } from '@scitags/core'
import type { Scitags } from '@scitags/core'
import type { TlsOptions } from '@scitags/xrootd-protocol/client'
import { Agent } from 'undici'
import type { Backend } from '../backend.ts'
import { GatewayError } from '../errors.ts'
import type { ResolvedXrootOptions } from '../generated/options.ts'
import { localBackend } from '../local/local-backend.ts'
import type { LocalBackendInit } from '../local/local-backend.ts'
import { httpStorage } from './http-storage.ts'

export interface HttpProxyingInit extends Omit<LocalBackendInit, 'storage'> {
  readonly scitags: Scitags
  readonly proxy: NonNullable<ResolvedXrootOptions['proxy']>
  readonly originTls: TlsOptions | undefined
}

export function isOfHttp ({ origins }: HttpProxyingInit['proxy']): boolean {
  return origins.some(url => /^https?:/.test(url))
}

/** Throws `OPTIONS_INVALID` for what such an origin cannot do. */
export function httpProxying ({ scitags, proxy, originTls, ...init }: HttpProxyingInit): Backend {
  const { origins: [url = ''], tokenFile, connectSeconds, silenceSeconds, answerSeconds, idleSeconds } = proxy
  refuse(proxy)
  // Its connections are those of all clients, whatever their tags: they have no label.
  const connect = undiciConnector(scitags.dialer, () => undefined, { timeoutMs: connectSeconds * 1000, ...originTls !== undefined && { tls: { ...originTls } } })
  const dispatcher = new Agent({ connect, keepAliveTimeout: Math.ceil(idleSeconds * 1000) })
  const whole = (seconds: number): number => Math.ceil(seconds * 1000)
  const storage = httpStorage({
    url,
    dispatcher,
    answerTimeoutMs: whole(silenceSeconds),
    stallTimeoutMs: whole(silenceSeconds),
    checksumTimeoutMs: whole(answerSeconds),
    ...tokenFile !== undefined && { token: async () => (await readFile(tokenFile, 'utf8')).trim() }
  })
  const backend = localBackend({ storage, ...init })
  return {
    ...backend,
    async close () {
      await backend.close()
      await storage.close()
      await dispatcher.destroy()
    }
  }
}

function refuse ({ origins, mode, redirects, forwardAuthz, tokenFile }: HttpProxyingInit['proxy']): void {
  const wrong = (key: string, detail: string): GatewayError => new GatewayError('OPTIONS_INVALID', { path: ['proxy', key], detail: `proxy.${key}: ${detail}` })
  if (origins.length > 1) throw wrong('origins', 'a server of HTTP is the only origin')
  if (mode === 'redirect') throw wrong('mode', 'clients of root:// cannot be sent to a server of HTTP')
  if (redirects === 'pass-on') throw wrong('redirects', 'clients of root:// cannot be sent to a server of HTTP')
  if (forwardAuthz) throw wrong('forwardAuthz', 'a server of HTTP gets no tokens of clients')
  if (tokenFile !== undefined && origins[0]?.startsWith('http:') === true) throw wrong('tokenFile', 'a token is sent under TLS only')
}
