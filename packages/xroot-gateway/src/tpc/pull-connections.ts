/** The connections on which one copy is fetched: screened where they lead, labelled from their first packet on, each with a flow of its own. */
import { lookup } from 'node:dns/promises'
import type { LookupAddress } from 'node:dns'
import { isIP } from 'node:net'
import type { LookupFunction, Socket } from 'node:net'

import type { Decision, FlowLabel, OpenFlow, Scitags, TargetScreen } from '@scitags/core'
import { endpointText, plainAddress } from '@scitags/core/wire'
import type { Connection, Dial, DialOptions } from '@scitags/xrootd-protocol/client'
import { GatewayError } from '../errors.ts'
import { failOpen } from '../marking/fail-open.ts'
import { StreamFlows } from '../marking/stream-flows.ts'

export interface PullConnectionsInit {
  readonly scitags: Pick<Scitags, 'flows' | 'dialer'>
  readonly screen: TargetScreen
  readonly decision: Decision
  readonly application: string
}

export class PullConnections {
  readonly #init: PullConnectionsInit
  readonly #labels = new WeakMap<Socket, FlowLabel>()
  /** Further streams go to the address that the first one has reached. */
  readonly #reached = new Set<string>()

  constructor (init: PullConnectionsInit) {
    this.#init = init
  }

  /** Rejects with `TARGET_REFUSED` where copies may not be fetched from. */
  readonly dial: Dial = async ({ host, port, ...options }: DialOptions) => {
    const { scitags: { dialer, flows }, decision } = this.#init
    const addresses = await this.#screened(host, port)
    let label: FlowLabel | undefined
    failOpen(() => { label = flows.labelFor(decision, labelledOf(addresses)) })
    const socket = await dialer.connect({ ...options, host, port, lookup: answering(addresses), autoSelectFamily: addresses.length > 1 }, label)
    const { remoteAddress = '' } = socket
    if (!this.#isAllowed(host, remoteAddress, port)) {
      socket.destroy()
      throw refused(host, port)
    }
    this.#reached.add(`${remoteAddress} ${port}`)
    if (label !== undefined) this.#labels.set(socket, label)
    return socket
  }

  /** The file is about to come. Call what it returns when it has come, while the sockets are still open. */
  begin ({ streams }: Connection): () => void {
    const { scitags, decision, application } = this.#init
    // Data does not come on the first stream where there are others.
    const carrying = streams.length > 1 ? streams.slice(1) : streams
    const open: (OpenFlow | undefined)[] = carrying.map(stream => {
      const { bytesReceived, bytesSent } = stream
      return new StreamFlows(scitags, stream.socket).begin({
        decision,
        direction: 'receive',
        application,
        usage: () => ({ sent: stream.bytesSent - bytesSent, received: stream.bytesReceived - bytesReceived }),
        label: this.#labels.get(stream.socket)
      })
    })
    return () => { for (const flow of open) failOpen(() => { flow?.end() }) }
  }

  async #screened (host: string, port: number): Promise<readonly LookupAddress[]> {
    const family = isIP(host)
    const addresses = family === 0 ? await lookup(host, { all: true, verbatim: true }) : [{ address: host, family }]
    const allowed = addresses.filter(({ address }) => this.#isAllowed(host, address, port))
    if (allowed.length === 0) throw refused(host, port)
    return allowed
  }

  #isAllowed (host: string, address: string, port: number): boolean {
    return this.#init.screen(host, address, port) || this.#reached.has(`${address} ${port}`)
  }
}

/** Only packets of IPv6 have labels; over IPv4 the dialer leaves it out. */
function labelledOf (addresses: readonly LookupAddress[]): string {
  return (addresses.find(({ family }) => family === 6) ?? addresses[0])?.address ?? ''
}

/** Node asks again when it connects: it gets what has been screened, and nothing that a name server says later. */
function answering (addresses: readonly LookupAddress[]): LookupFunction {
  return (_host, options, callback) => {
    const [first] = addresses
    if (options.all === true) callback(null, [...addresses])
    else callback(null, first?.address ?? '', first?.family)
  }
}

function refused (host: string, port: number): GatewayError {
  return new GatewayError('TARGET_REFUSED', { detail: `${endpointText({ address: plainAddress(host) ?? host, port })}; tpc.allowTargets of the destination can allow it (in a site file: xroot.tpc.allowTargets)` })
}
