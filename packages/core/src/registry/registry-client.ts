/** Keeps a registry current: starts at once from what is at hand, refreshes in the background, never loses a good one. */
import { Agent } from 'undici'

import { systemClock } from '../clock.ts'
import { deadline } from '../bounded-wait.ts'
import { channels } from '../diagnostics.ts'
import { ScitagsError } from '../errors.ts'
import { parseRegistry, registryOf } from '../wire/registry.ts'
import { diffRegistries } from '../wire/registry-diff.ts'
import { readBounded, readCache, writeCache } from './disk-cache.ts'
import { maxRegistryBytes } from '../wire/registry.ts'
import { fetchRegistry } from './fetch-registry.ts'
import { snapshot } from './snapshot.ts'
import type { Clock, Timer } from '../clock.ts'
import type { CachedText } from './disk-cache.ts'
import type { RegistryMessage } from '../diagnostics.ts'
import type { Microseconds, Registry } from '../types.ts'

export interface RegistryClientInit {
  /** An http or https URL, the path of a file, or `embedded`. */
  readonly source: string
  /** Where a fetched registry is kept between runs. */
  readonly cacheFile?: string
  /** 0 = never after the first. */
  readonly refreshMinutes: number
  /** For one fetch, all its redirects and its body together. */
  readonly timeoutMs: number
  readonly clock?: Clock
  /** 0…1; spreads the refreshes of many hosts. */
  readonly random?: () => number
}

export type RegistryOrigin = 'embedded' | 'cache' | 'file' | 'url'

export interface RegistryClient {
  readonly current: Registry
  /** Where `current` came from. */
  readonly origin: RegistryOrigin
  /** When the source last gave or confirmed it; undefined while it has not. */
  readonly confirmedAt: Microseconds | undefined
  /** Why the source is not in use, or was not the last time it was asked; undefined once it has answered well. */
  readonly lastFailure: Error | undefined
  /** Settles, and never rejects, when the source has been asked for the first time, at the latest after `timeoutMs`. */
  readonly firstFetch: Promise<void>
  /** Called with each new content; returns a function that stops it. */
  onChange (listener: (registry: Registry) => void): () => void
  /** Asks the source now; never rejects, see `lastFailure`. Calls at the same time share one question. */
  refresh (): Promise<void>
  close (): Promise<void>
}

/** Resolves at once with the best registry at hand: the file, else the disk cache, else the embedded one. Never rejects. */
export async function openRegistry (init: RegistryClientInit): Promise<RegistryClient> {
  const client = new Client(init)
  await client.start()
  return client
}

/** `name` is what may be shown: a URL can hold a password or a token. */
type Source = { readonly kind: 'embedded' } | { readonly kind: 'file' | 'url', readonly at: string, readonly name: string }

/** After a failure the source is asked again sooner than usual. */
const retryMinutes = 5

class Client implements RegistryClient {
  readonly #init: RegistryClientInit
  readonly #clock: Clock
  readonly #source: Source
  readonly #listeners = new Set<(registry: Registry) => void>()
  readonly #agent = new Agent({ connections: 1, maxHeaderSize: 16_384 })
  readonly #closing = new AbortController()
  #timer: Timer | undefined
  #asking: Promise<void> | undefined
  #text: string | undefined
  #etag: string | undefined
  current: Registry = registryOf(snapshot)
  origin: RegistryOrigin = 'embedded'
  confirmedAt: Microseconds | undefined
  lastFailure: Error | undefined
  firstFetch: Promise<void> = Promise.resolve()

  constructor (init: RegistryClientInit) {
    this.#init = init
    this.#clock = init.clock ?? systemClock
    this.#source = sourceOf(init.source)
  }

  async start (): Promise<void> {
    if (this.#source.kind === 'embedded') return
    if (this.#source.kind === 'url') await this.#startFromCache(this.#source.at)
    this.firstFetch = this.refresh()
    if (this.#source.kind === 'file') await this.firstFetch
  }

  onChange (listener: (registry: Registry) => void): () => void {
    this.#listeners.add(listener)
    return () => { this.#listeners.delete(listener) }
  }

  async refresh (): Promise<void> {
    this.#asking ??= this.#ask().finally(() => { this.#asking = undefined })
    await this.#asking
  }

  async close (): Promise<void> {
    this.#timer?.cancel()
    this.#closing.abort()
    await this.#asking
    await this.#agent.destroy()
  }

  async #startFromCache (url: string): Promise<void> {
    const { cacheFile } = this.#init
    if (cacheFile === undefined) return
    try {
      const cached = await readCache(cacheFile, url)
      if (cached === undefined) return
      this.current = registryOf(parseRegistry(cached.text))
      this.origin = 'cache'
      this.#text = cached.text
      this.#etag = cached.etag
    } catch (cause) {
      this.#failed(`the cache ${cacheFile} is of no use`, cause)
    }
  }

  async #ask (): Promise<void> {
    const source = this.#source
    if (source.kind === 'embedded' || this.#closing.signal.aborted) return
    try {
      await (source.kind === 'url' ? this.#askServer(source.at, source.name) : this.#take(await readBounded(source.at, maxRegistryBytes), 'file', source.name))
      this.confirmedAt = this.#clock.nowMicros()
      this.lastFailure = undefined
    } catch (cause) {
      this.#failed(source.name, cause)
    }
    this.#askLater()
  }

  async #askServer (url: string, name: string): Promise<void> {
    const { timeoutMs, cacheFile } = this.#init
    const late = deadline(this.#clock, timeoutMs)
    try {
      const signal = AbortSignal.any([late.signal, this.#closing.signal])
      const fetched = await fetchRegistry({ url, etag: this.#etag, dispatcher: this.#agent, signal })
      if (fetched.kind === 'unchanged') {
        this.origin = 'url'
        return
      }
      this.#take(fetched.text, 'url', name)
      this.#etag = fetched.etag
      if (cacheFile !== undefined) await this.#keep(cacheFile, { url, text: fetched.text, ...(fetched.etag === undefined ? {} : { etag: fetched.etag }) })
    } finally {
      late.cancel()
    }
  }

  /** Throws before anything is changed if the text is no registry. */
  #take (text: string, origin: RegistryOrigin, name: string): void {
    const before = this.current.document
    if (text !== this.#text) this.current = registryOf(parseRegistry(text, warning => this.#publish('failed', warning)))
    this.origin = origin
    if (text === this.#text) return
    this.#text = text
    const { document } = this.current
    this.#publish('updated', `${document.experiments.length} experiments, modified ${document.modified}, from ${name}`)
    for (const line of diffRegistries(before, document)) this.#publish('moved', line)
    for (const listener of this.#listeners) listener(this.current)
  }

  /** A disk that is full or read-only costs the next start its cache, and nothing now. */
  async #keep (cacheFile: string, cached: CachedText): Promise<void> {
    try {
      await writeCache(cacheFile, cached)
    } catch (cause) {
      this.#publish('failed', `the cache ${cacheFile} cannot be written: ${reasonOf(cause)}`)
    }
  }

  #askLater (): void {
    const { refreshMinutes, random = Math.random } = this.#init
    if (refreshMinutes === 0 || this.#closing.signal.aborted) return
    const minutes = this.lastFailure === undefined ? refreshMinutes : Math.min(refreshMinutes, retryMinutes)
    this.#timer?.cancel()
    this.#timer = this.#clock.after(minutes * 60_000 * (0.9 + 0.2 * random()), () => { void this.refresh() })
  }

  #failed (what: string, cause: unknown): void {
    if (this.#closing.signal.aborted) return
    this.lastFailure = new ScitagsError('REGISTRY_UNREACHABLE', { detail: `${what}: ${reasonOf(cause)}; in use is ${this.#inUse()}`, cause })
    this.#publish('failed', this.lastFailure.message)
  }

  #inUse (): string {
    const of = `of ${this.current.document.modified.slice(0, 10)}`
    switch (this.origin) {
      case 'embedded': return `the embedded copy ${of}`
      case 'cache': return `the cached copy ${of}`
      case 'file':
      case 'url': return `the last good one, ${of}`
    }
  }

  #publish (kind: RegistryMessage['kind'], detail: string): void {
    channels.registry.publish({ kind, detail })
  }
}

function sourceOf (source: string): Source {
  if (source === 'embedded') return { kind: 'embedded' }
  if (!/^https?:/i.test(source)) return { kind: 'file', at: source, name: source }
  const { origin, pathname } = URL.canParse(source) ? new URL(source) : { origin: 'a URL that is none', pathname: '' }
  return { kind: 'url', at: source, name: `${origin}${pathname}` }
}

/** Several addresses may have been tried, each with its own reason. */
function reasonOf (cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(reasonOf).join(', ')
  return cause instanceof Error ? cause.message : String(cause)
}
