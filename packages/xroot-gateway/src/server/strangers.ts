/** Connections whose clients have not logged in: where there are too many, one of those with the most from one address gives way. */

/** `C` is a connection. */
export class Strangers<C> {
  readonly #byAddress = new Map<string, Set<C>>()
  #count = 0

  get count (): number {
    return this.#count
  }

  add (connection: C, address: string): void {
    const others = this.#byAddress.get(address) ?? new Set()
    this.#byAddress.set(address, others.add(connection))
    this.#count++
  }

  /** Calling twice is harmless. */
  remove (connection: C, address: string): void {
    const others = this.#byAddress.get(address)
    if (others?.delete(connection) !== true) return
    this.#count--
    if (others.size === 0) this.#byAddress.delete(address)
  }

  /** The oldest of the address with the most: a flood drives out itself, whoever else comes meanwhile. It is counted no more. */
  takeOne (): C | undefined {
    let most: readonly [address: string, connections: ReadonlySet<C>] | undefined
    for (const entry of this.#byAddress) if (most === undefined || entry[1].size > most[1].size) most = entry
    if (most === undefined) return undefined
    const [address, connections] = most
    const [oldest] = connections
    if (oldest !== undefined) this.remove(oldest, address)
    return oldest
  }
}
