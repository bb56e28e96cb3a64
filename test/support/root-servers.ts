/** The servers of root:// that every client is tried against; one more of them is one more line here. */
import { startOurRootProxy } from './our-root-proxy.ts'
import { startOurRootServer } from './our-root-server.ts'
import { startRealRootProxy, startRealRootServer } from './real-root-server.ts'
import type { RootServer, RootServerOptions } from './root-server.ts'
import type { Teardown } from './temporary.ts'

export interface RootServerKind {
  readonly name: string
  /** Programs that it takes. */
  readonly peers: readonly string[]
  start (t: Teardown, options?: RootServerOptions): Promise<RootServer>
}

/** One whose files are those of another server. */
export interface RootProxyKind {
  readonly name: string
  readonly peers: readonly string[]
  start (t: Teardown, origin: RootServer): Promise<RootServer>
}

export const xrootd: RootServerKind = { name: 'xrootd', peers: ['xrootd'], start: startRealRootServer }

export const ours: RootServerKind = { name: 'ours', peers: [], start: startOurRootServer }

/** Whatever a client can do with the one behind, it can do with this. */
export const oursInFront: RootServerKind = {
  name: 'ours in front of xrootd',
  peers: ['xrootd'],
  start: async t => await startOurRootProxy(t, await startRealRootServer(t))
}

export const rootServers: readonly RootServerKind[] = [xrootd, ours]

/** Those of clients that want no TLS. */
export const plainRootServers: readonly RootServerKind[] = [...rootServers, oursInFront]

/** Source and destination of copies from one server to the other. */
export const rootPairs: readonly (readonly [RootServerKind, RootServerKind])[] = [[xrootd, xrootd], [ours, ours], [ours, xrootd], [xrootd, ours]]

/** Proxies, and what they stand in front of. */
export const rootProxies: readonly (readonly [RootProxyKind, RootServerKind])[] = [
  [{ name: 'xrootd', peers: ['xrootd'], start: startRealRootProxy }, xrootd],
  [{ name: 'ours', peers: [], start: startOurRootProxy }, xrootd]
]
