/** Keeps the last good registry on disk, so that a restart without network knows what the last run knew. */
import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

import { maxRegistryBytes } from '../wire/registry.ts'

export interface CachedText {
  /** Where the text was fetched; a cache of another source is of no use. */
  readonly url: string
  readonly etag?: string
  readonly text: string
}

/** Undefined when there is none, or none of this source; throws what the file system says otherwise. */
export async function readCache (file: string, url: string): Promise<CachedText | undefined> {
  let body: string
  try {
    // The text is JSON inside JSON, which may double it.
    body = await readBounded(file, 2 * maxRegistryBytes)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  const cached: unknown = JSON.parse(body)
  return isCachedText(cached) && cached.url === url ? cached : undefined
}

/** Readers see the old file or the new one, never a part. Only the owner reads it: a URL can hold a password. */
export async function writeCache (file: string, cached: CachedText): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const fresh = `${file}.${randomUUID()}`
  try {
    const handle = await open(fresh, 'wx', 0o600)
    try {
      await handle.writeFile(JSON.stringify(cached))
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(fresh, file)
  } catch (error) {
    await rm(fresh, { force: true })
    throw error
  }
}

/** Refuses what is no file, such as a pipe that would never end, and what is longer than `maxBytes`. */
export async function readBounded (file: string, maxBytes: number): Promise<string> {
  const found = await stat(file)
  if (!found.isFile()) throw new Error(`${file} is not a file`)
  if (found.size > maxBytes) throw new Error(`${file} has more than ${maxBytes} bytes`)
  return await readFile(file, 'utf8')
}

/** Tells a cache from a registry that somebody has saved. */
export function isCachedText (value: unknown): value is CachedText {
  if (typeof value !== 'object' || value === null) return false
  const { url, text, etag } = value as Partial<Record<keyof CachedText, unknown>>
  return typeof url === 'string' && typeof text === 'string' && (etag === undefined || typeof etag === 'string')
}
