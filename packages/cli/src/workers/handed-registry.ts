/** The registry of a worker: the primary keeps it current, and hands it on. */
import { registryOf } from '@scitags/core/wire'
import type { RegistryClient, RegistryOrigin } from '@scitags/core'
import type { Registry } from '@scitags/core/wire'

import type { RegistryState } from './messages.ts'

export class HandedRegistry implements RegistryClient {
  readonly #listeners = new Set<(registry: Registry) => void>()
  current: Registry
  origin: RegistryOrigin
  /** The primary knows, and tells. */
  readonly confirmedAt = undefined
  readonly lastFailure = undefined
  readonly firstFetch = Promise.resolve()

  constructor ({ document, origin }: RegistryState) {
    this.current = registryOf(document)
    this.origin = origin
  }

  take ({ document, origin }: RegistryState): void {
    this.current = registryOf(document)
    this.origin = origin
    for (const listener of this.#listeners) listener(this.current)
  }

  onChange (listener: (registry: Registry) => void): () => void {
    this.#listeners.add(listener)
    return () => { this.#listeners.delete(listener) }
  }

  /** The primary has asked before it hands on anything that could need it. */
  async refresh (): Promise<void> { await this.firstFetch }
  async close (): Promise<void> { this.#listeners.clear() }
}
