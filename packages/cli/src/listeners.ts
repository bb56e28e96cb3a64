/** The HTTP listeners of one server, one for each of its addresses that this host has. */
import { listenAt } from './listen-places.ts'
import { openListener } from './listener.ts'
import type { Listener, ListenerInit } from './listener.ts'

export interface Listeners extends Pick<Listener, 'running' | 'renew' | 'close'> {
  readonly urls: readonly string[]
  /** Addresses that this host does not have. */
  readonly missing: readonly string[]
}

export interface ListenersInit extends Pick<ListenerInit, 'handler' | 'tls' | 'ticketKeys' | 'accept'> {
  /** As the site file says; paths in errors begin with the index. */
  readonly listen: readonly string[]
}

/** Throws {@link CliError}, and leaves nothing open then. */
export async function openListeners ({ listen, ...init }: ListenersInit): Promise<Listeners> {
  const { open, missing } = await listenAt(listen, async place => await openListener({ ...place, ...init }))
  return {
    urls: open.map(({ url }) => url),
    missing,
    get running () { return sum(open.map(({ running }) => running)) },
    renew (renewed) { for (const listener of open) listener.renew(renewed) },
    async close (drainMs) { return sum(await Promise.all(open.map(async listener => await listener.close(drainMs)))) }
  }
}

function sum (counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
