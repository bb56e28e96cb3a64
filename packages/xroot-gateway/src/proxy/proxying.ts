/** From the options of a proxy to what stands behind the server. */
import { readFile } from 'node:fs/promises'

import type { Clock } from '@scitags/core'
import type { TlsOptions } from '@scitags/xrootd-protocol/client'
import type { Backend } from '../backend.ts'
import type { ResolvedXrootOptions } from '../generated/options.ts'
import { Origins } from './origins.ts'
import { proxyBackend } from './proxy-backend.ts'
import type { ProxyBackendInit } from './proxy-backend.ts'
import { redirectBackend } from './redirect-backend.ts'

export interface ProxyingInit {
  readonly scitags: ProxyBackendInit['scitags']
  readonly proxy: NonNullable<ResolvedXrootOptions['proxy']>
  readonly options: ResolvedXrootOptions
  readonly originTls: TlsOptions | undefined
  readonly clock: Clock
}

/** Throws `URL_INVALID`. */
export function proxying ({ scitags, proxy, options, originTls, clock }: ProxyingInit): Backend {
  const { tokenFile } = proxy
  const init: ProxyBackendInit = {
    scitags,
    options,
    origins: new Origins({ urls: proxy.origins, skipMs: proxy.skipSeconds * 1000, choice: proxy.choice, clock }),
    redirects: proxy.redirects,
    forwardAuthz: proxy.forwardAuthz,
    patienceMs: proxy.answerSeconds * 1000,
    reopenMs: proxy.reopenSeconds * 1000,
    idleMs: proxy.idleSeconds * 1000,
    clock,
    connection: {
      connectTimeoutMs: proxy.connectSeconds * 1000,
      streamTimeoutMs: proxy.silenceSeconds * 1000,
      requestTimeoutMs: proxy.answerSeconds * 1000,
      ...originTls !== undefined && { tls: originTls },
      ...tokenFile !== undefined && { token: async () => (await readFile(tokenFile, 'utf8')).trim() }
    }
  }
  return proxy.mode === 'redirect' ? redirectBackend(init) : proxyBackend(init)
}
