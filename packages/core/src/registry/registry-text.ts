/** Reads the text of a registry once, as it stands, for those who want to look at it rather than to use it. */
import { Agent } from 'undici'

import { maxRegistryBytes } from '../wire/registry.ts'
import { isCachedText, readBounded } from './disk-cache.ts'
import { fetchRegistry } from './fetch-registry.ts'
import { snapshot } from './snapshot.ts'
import type { RegistryOrigin } from './registry-client.ts'

export interface RegistryText {
  /** At most a MiB. */
  readonly text: string
  /** `cache` for a file that a {@link RegistryClient} has written. */
  readonly origin: RegistryOrigin
}

/** `source` is a URL, the path of a file (a `cacheFile` too), or `embedded`. Throws an Error whose message says in a few words what was wrong. */
export async function readRegistryText (source: string, timeoutMs: number): Promise<RegistryText> {
  if (source === 'embedded') return { text: JSON.stringify(snapshot), origin: 'embedded' }
  if (/^https?:/i.test(source)) return { text: await fetched(source, timeoutMs), origin: 'url' }
  // The cache holds JSON inside JSON, which may double it.
  const text = await readBounded(source, 2 * maxRegistryBytes)
  const cached = cachedIn(text)
  return cached === undefined ? { text, origin: 'file' } : { text: cached, origin: 'cache' }
}

async function fetched (url: string, timeoutMs: number): Promise<string> {
  if (!URL.canParse(url)) throw new Error('it is a URL that is none')
  const dispatcher = new Agent({ connections: 1, maxHeaderSize: 16_384 })
  const late = AbortSignal.timeout(timeoutMs)
  try {
    const answer = await fetchRegistry({ url, etag: undefined, dispatcher, signal: late })
    return answer.kind === 'text' ? answer.text : ''
  } catch (cause) {
    if (late.aborted) throw new Error(`no answer within ${timeoutMs} ms`, { cause })
    throw cause
  } finally {
    await dispatcher.destroy()
  }
}

function cachedIn (text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isCachedText(value) ? value.text : undefined
  } catch {
    return undefined
  }
}
