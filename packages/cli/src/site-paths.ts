/** The files that a site names: a relative one is sought beside the site file. */
import { resolve } from 'node:path'

import type { ResolvedServerOptions, ResolvedSiteOptions, ResolvedTlsOptions } from './generated/options.ts'
import { isRegistryFile } from './named-registry.ts'

/** `base` is the directory of the site file. */
export function absolutePaths (options: ResolvedSiteOptions, base: string): ResolvedSiteOptions {
  const { marking, servers } = options
  const { registry, flowd } = marking
  const beside = (path: string): string => resolve(base, path)
  return {
    ...options,
    servers: servers.map(server => ({ ...server, data: beside(server.data), ...tlsOf(server, beside), ...xrootOf(server, beside) })),
    marking: {
      ...marking,
      registry: { ...registry, source: isRegistryFile(registry.source) ? beside(registry.source) : registry.source, ...registry.cacheFile !== undefined && { cacheFile: beside(registry.cacheFile) } },
      flowd: { ...flowd, ...flowd.pipe !== undefined && { pipe: beside(flowd.pipe) } }
    }
  }
}

function tlsOf ({ tls }: ResolvedServerOptions, beside: (path: string) => string): { tls?: ResolvedTlsOptions } {
  if (tls === undefined) return {}
  const { certificate, key, authorities } = tls
  return { tls: { certificate: beside(certificate), key: beside(key), ...authorities !== undefined && { authorities: beside(authorities) } } }
}

function xrootOf ({ xroot }: ResolvedServerOptions, beside: (path: string) => string): Pick<ResolvedServerOptions, 'xroot'> {
  const { proxy } = xroot ?? {}
  if (xroot === undefined || proxy?.tokenFile === undefined) return {}
  return { xroot: { ...xroot, proxy: { ...proxy, tokenFile: beside(proxy.tokenFile) } } }
}
