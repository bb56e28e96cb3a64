/** The listeners of one server, one for each of its addresses that this host has. */
import { endpointText } from '@scitags/core/wire'
import { CliError } from './errors.ts'
import { readListenAddress } from './listen-address.ts'
import { openListener } from './listener.ts'
import type { Listener, ListenerInit } from './listener.ts'
import { within } from './within.ts'

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
  const open: Listener[] = []
  const missing: string[] = []
  const openAt = async (text: string): Promise<void> => {
    const wanted = readListenAddress(text, [])
    let { port } = wanted
    for (const address of wanted.addresses) {
      const listener = await openListener({ address, port, ...init })
      if (listener === undefined) missing.push(endpointText({ address, port }))
      else open.push(listener)
      // Both families share the port that the system has picked for the first.
      port = listener?.address.port ?? port
    }
  }
  const close = async (drainMs: number): Promise<number> => {
    return sum(await Promise.all(open.map(async listener => await listener.close(drainMs))))
  }
  try {
    for (const [index, text] of listen.entries()) await within([index], async () => { await openAt(text) })
    if (open.length === 0) throw new CliError('NO_ADDRESS', { detail: `this host has none of the addresses ${missing.join(', ')}: give one that it has under \`listen\` in the site file`, path: [] })
  } catch (error) {
    await close(0)
    throw error
  }
  return {
    urls: open.map(({ url }) => url),
    missing,
    get running () { return sum(open.map(({ running }) => running)) },
    renew (renewed) { for (const listener of open) listener.renew(renewed) },
    close
  }
}

function sum (counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
