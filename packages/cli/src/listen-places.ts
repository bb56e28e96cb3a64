/** Opens one listener for each address of a list that this host has. */
import type { AddressInfo } from 'node:net'

import { endpointText } from '@scitags/core/wire'
import type { Place } from './bound-server.ts'
import { CliError } from './errors.ts'
import { readListenAddress } from './listen-address.ts'
import { within } from './within.ts'

/** What the opener of a listener has made. */
export interface OpenPlace {
  readonly address: AddressInfo
  close (drainMs: number): Promise<unknown>
}

export interface OpenPlaces<L extends OpenPlace> {
  readonly open: readonly L[]
  /** Addresses that this host does not have. */
  readonly missing: readonly string[]
}

/**
 * `listen` is as the site file says; `openAt` resolves to undefined when this host does not have the address. Throws {@link CliError} with a path
 * that begins with the index, and leaves nothing open then.
 */
export async function listenAt<L extends OpenPlace> (listen: readonly string[], openAt: (place: Place) => Promise<L | undefined>): Promise<OpenPlaces<L>> {
  const open: L[] = []
  const missing: string[] = []
  const openAll = async (text: string): Promise<void> => {
    const wanted = readListenAddress(text, [])
    let { port } = wanted
    for (const address of wanted.addresses) {
      const listener = await openAt({ address, port })
      if (listener === undefined) missing.push(endpointText({ address, port }))
      else open.push(listener)
      // Both families share the port that the system has picked for the first.
      port = listener?.address.port ?? port
    }
  }
  try {
    for (const [index, text] of listen.entries()) await within([index], async () => { await openAll(text) })
    if (open.length === 0) throw new CliError('NO_ADDRESS', { detail: `this host has none of the addresses ${missing.join(', ')}: give one that it has under \`listen\` in the site file`, path: [] })
  } catch (error) {
    await Promise.all(open.map(async listener => { await listener.close(0) }))
    throw error
  }
  return { open, missing }
}
