/** Names of hosts and their addresses: the two ends of a third-party copy know each other by name. */
import { lookup, lookupService } from 'node:dns/promises'
import { isIP } from 'node:net'

import type { Clock } from '@scitags/core'
import { plainAddress } from '@scitags/core/wire'

/** What the resolver of this host says; both may reject. */
export interface HostNames {
  /** An address where there is no name for it. */
  nameOf (address: string): Promise<string>
  addressesOf (name: string): Promise<readonly string[]>
}

export const systemHostNames: HostNames = {
  nameOf: async address => (await lookupService(address, 0)).hostname,
  addressesOf: async name => (await lookup(name, { all: true })).map(({ address }) => address)
}

/** A slow resolver must not use up the time that a grant is good for. */
const patienceMs = 3000

export class KnownHosts {
  readonly #names: HostNames
  readonly #clock: Clock

  constructor (names: HostNames, clock: Clock) {
    this.#names = names
    this.#clock = clock
  }

  /** How an address is called in a copy: by its name, or in brackets. */
  async textOf (address: string): Promise<string> {
    const plain = plainOf(address)
    const name = await this.#nameOf(plain)
    if (name !== undefined) return name
    return plain.includes(':') ? `[${plain}]` : `[::${plain}]`
  }

  /** Whether that name, or address in brackets, is for this address. More tolerant than a comparison of names: a host may have several. */
  async isCalled (address: string, text: string): Promise<boolean> {
    const plain = plainOf(address)
    const wanted = plainOf(text)
    if (isIP(wanted) !== 0) return isSame(wanted, plain)
    const [name, addresses] = await Promise.all([this.#nameOf(plain), this.#addressesOf(wanted)])
    return name?.toLowerCase() === wanted || addresses.some(one => isSame(plainOf(one), plain))
  }

  async #nameOf (plain: string): Promise<string | undefined> {
    const name = await this.#inTime(this.#names.nameOf(plain))
    return name === undefined || isIP(name) !== 0 ? undefined : name
  }

  async #addressesOf (name: string): Promise<readonly string[]> {
    return await this.#inTime(this.#names.addressesOf(name)) ?? []
  }

  async #inTime<T> (answer: Promise<T>): Promise<T | undefined> {
    return await new Promise(resolve => {
      const timer = this.#clock.after(patienceMs, () => { resolve(undefined) })
      answer.catch(() => undefined).then(result => {
        timer.cancel()
        resolve(result)
      }, () => undefined)
    })
  }
}

/** A name in small letters without its last dot; an address as `plainAddress` writes it, IPv4 also where servers of root:// have put it in `[::a.b.c.d]`. */
function plainOf (text: string): string {
  const bare = text.toLowerCase().replace(/^\[::(?=\d+\.\d+\.\d+\.\d+\]$)/, '[::ffff:')
  return plainAddress(bare) ?? bare.replace(/\.$/, '')
}

/** A host reaches itself by any address of its own loopback. */
function isSame (one: string, other: string): boolean {
  return one === other || (isLoopback(one) && isLoopback(other))
}

function isLoopback (plain: string): boolean {
  return plain === '::1' || /^127\.\d+\.\d+\.\d+$/.test(plain)
}
