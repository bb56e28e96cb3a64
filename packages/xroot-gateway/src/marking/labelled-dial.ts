/** TCP connections to other servers, under the label of what they are to carry, with their flows. */
import { lookup as lookupName } from 'node:dns/promises'
import type { LookupAddress } from 'node:dns'
import { isIP } from 'node:net'
import type { LookupFunction, Socket } from 'node:net'

import type { Decision, FlowLabel, Scitags } from '@scitags/core'
import { endpointText, plainAddress } from '@scitags/core/wire'
import type { Dial } from '@scitags/xrootd-protocol/client'
import { GatewayError } from '../errors.ts'
import { failOpen } from './fail-open.ts'
import { StreamFlows } from './stream-flows.ts'

export interface LabelledDialInit {
  readonly scitags: Pick<Scitags, 'flows' | 'dialer'>
  readonly decision: Decision
  /** Where connections may lead; without it they may lead anywhere. */
  readonly allows?: (host: string, address: string, port: number) => boolean
}

export class LabelledDial {
  readonly #init: LabelledDialInit
  readonly #flows = new WeakMap<Socket, StreamFlows>()

  constructor (init: LabelledDialInit) {
    this.#init = init
  }

  /** Rejects with `TARGET_REFUSED`. */
  readonly dial: Dial = async ({ host, port, ...options }) => {
    const { scitags, allows = () => true } = this.#init
    const addresses = (await addressesOf(host)).filter(({ address }) => allows(host, address, port))
    if (addresses.length === 0) throw refused(host, port)
    const label = this.#labelFor(addresses)
    const socket = await scitags.dialer.connect({ ...options, host, port, lookup: answering(addresses), autoSelectFamily: addresses.length > 1 }, label)
    if (!allows(host, socket.remoteAddress ?? '', port)) {
      socket.destroy()
      throw refused(host, port)
    }
    this.#flows.set(socket, new StreamFlows(scitags, socket, label))
    return socket
  }

  /** Undefined for a socket of somebody else. */
  flowsOf (socket: Socket): StreamFlows | undefined {
    return this.#flows.get(socket)
  }

  /** Only packets of IPv6 have labels; over IPv4 the dialer leaves it out. */
  #labelFor (addresses: readonly LookupAddress[]): FlowLabel | undefined {
    const { scitags, decision } = this.#init
    let label: FlowLabel | undefined
    failOpen(() => { label = scitags.flows.labelFor(decision, (addresses.find(({ family }) => family === 6) ?? addresses[0])?.address ?? '') })
    return label
  }
}

async function addressesOf (host: string): Promise<readonly LookupAddress[]> {
  const family = isIP(host)
  return family === 0 ? await lookupName(host, { all: true, verbatim: true }) : [{ address: host, family }]
}

/** Node asks again when it connects: it gets what the label was drawn for, and nothing that a name server says later. */
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
