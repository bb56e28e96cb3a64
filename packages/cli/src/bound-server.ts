/** Binds a server to one address, and says in one line why that is not possible. */
import { once } from 'node:events'
import type { AddressInfo, Server } from 'node:net'

import { endpointText } from '@scitags/core/wire'
import { CliError } from './errors.ts'
import { reasonOf } from './reason-of.ts'

export interface Place {
  readonly address: string
  readonly port: number
}

/** Undefined when this host does not have the address. Throws {@link CliError}. */
export async function bindServer (server: Server, { address, port }: Place): Promise<AddressInfo | undefined> {
  try {
    server.listen({ host: address, port, ipv6Only: true })
    await once(server, 'listening')
    return server.address() as AddressInfo
  } catch (error) {
    const code = reasonOf(error)
    if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') return undefined
    throw refusal(code, endpointText({ address, port }), error)
  }
}

function refusal (code: string, place: string, cause: unknown): CliError {
  switch (code) {
    case 'EADDRINUSE': return new CliError('PORT_BUSY', { detail: `${place} is in use by another program: stop that one, or give another port under \`listen\` in the site file`, cause })
    case 'EACCES': return new CliError('PORT_FORBIDDEN', { detail: `${place} is closed to this user: choose a port from 1024 on under \`listen\` in the site file`, cause })
    default: return new CliError('LISTEN_FAILED', { detail: `cannot listen on ${place} (${code}): check the address under \`listen\` in the site file`, cause })
  }
}
