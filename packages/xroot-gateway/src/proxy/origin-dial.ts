/** Opens TCP connections to an origin under the label of what they are to carry. */
import { lookup as lookupName } from 'node:dns/promises'
import type { LookupAddress } from 'node:dns'
import { isIP } from 'node:net'
import type { LookupFunction, Socket } from 'node:net'

import type { Decision, FlowLabel, Scitags } from '@scitags/core'
import type { Dial } from '@scitags/xrootd-protocol/client'
import { failOpen } from '../marking/fail-open.ts'
import { StreamFlows } from '../marking/stream-flows.ts'

/** Remembers the flows of what was dialled. */
export class OriginDial {
  readonly #scitags: Pick<Scitags, 'flows' | 'dialer'>
  readonly #decision: Decision
  readonly #flows = new WeakMap<Socket, StreamFlows>()

  constructor (scitags: Pick<Scitags, 'flows' | 'dialer'>, decision: Decision) {
    this.#scitags = scitags
    this.#decision = decision
  }

  readonly dial: Dial = async ({ host, ...options }) => {
    const addresses = await addressesOf(host)
    const label = this.#labelFor(addresses)
    const socket = await this.#scitags.dialer.connect({ ...options, host, lookup: answering(addresses), autoSelectFamily: addresses.length > 1 }, label)
    this.#flows.set(socket, new StreamFlows(this.#scitags, socket, label))
    return socket
  }

  /** Undefined for a socket of somebody else. */
  flowsOf (socket: Socket): StreamFlows | undefined {
    return this.#flows.get(socket)
  }

  /** Only packets of IPv6 have labels; over IPv4 the dialer leaves it out. */
  #labelFor (addresses: readonly LookupAddress[]): FlowLabel | undefined {
    let label: FlowLabel | undefined
    failOpen(() => { label = this.#scitags.flows.labelFor(this.#decision, (addresses.find(({ family }) => family === 6) ?? addresses[0])?.address ?? '') })
    return label
  }
}

async function addressesOf (host: string): Promise<readonly LookupAddress[]> {
  const family = isIP(host)
  return family === 0 ? await lookupName(host, { all: true, verbatim: true }) : [{ address: host, family }]
}

/** Node asks again when it connects: it gets what the label was drawn for. */
function answering (addresses: readonly LookupAddress[]): LookupFunction {
  return (_host, options, callback) => {
    const [first] = addresses
    if (options.all === true) callback(null, [...addresses])
    else callback(null, first?.address ?? '', first?.family)
  }
}
