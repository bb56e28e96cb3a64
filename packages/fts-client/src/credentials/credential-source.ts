/** Credentials that are read again when their files change. */
import { stat } from 'node:fs/promises'

import type { Credentials } from './credentials.ts'
import { find, pathsOf } from './find-credentials.ts'
import type { CredentialPlaces, FoundCredentials } from './find-credentials.ts'

const lookEveryMs = 3000

interface Held {
  readonly found: FoundCredentials
  /** Of the files as they were read. */
  readonly stamp: string
  readonly lookedAtMs: number
}

/**
 * A source that answers from memory, and looks every three seconds at most whether a file has changed. What was found is good until it ends, also where its
 * file cannot be used meanwhile: it may be half written, or away for a moment. Rejects as `findCredentials` does.
 */
export function credentialSource (places: CredentialPlaces = {}): () => Promise<Credentials> {
  const nowMs = places.nowMs ?? Date.now
  let held: Held | undefined
  let looking: Promise<Credentials> | undefined

  const look = async (): Promise<Credentials> => {
    const [lookedAtMs, stamp] = [nowMs(), await stampOf(pathsOf(places))]
    const living = held !== undefined && lookedAtMs < held.found.expiresAtMs ? held : undefined
    try {
      held = living?.stamp === stamp ? { ...living, lookedAtMs } : completed({ found: await find(places), stamp, lookedAtMs }, living)
    } catch (error) {
      if (living === undefined) throw error
      // The stamp is kept, so that the files are read again the next time.
      held = { ...living, lookedAtMs }
    }
    return held.found.credentials
  }

  return async () => {
    const sinceMs = nowMs() - (held?.lookedAtMs ?? -Infinity)
    if (held !== undefined && sinceMs >= 0 && sinceMs < lookEveryMs && nowMs() < held.found.expiresAtMs) return held.found.credentials
    looking ??= look().finally(() => { looking = undefined })
    return await looking
  }
}

/** A file that is away for a moment makes nobody anonymous. The stamp is kept then too. */
function completed (fresh: Held, living: Held | undefined): Held {
  if (living === undefined || Object.keys(living.found.credentials).every(kind => kind in fresh.found.credentials)) return fresh
  const found = { credentials: { ...living.found.credentials, ...fresh.found.credentials }, expiresAtMs: Math.min(living.found.expiresAtMs, fresh.found.expiresAtMs) }
  return { ...fresh, found, stamp: living.stamp }
}

/** Changes with any of the files; taken before they are read, so that a change meanwhile is seen the next time. */
async function stampOf (paths: readonly string[]): Promise<string> {
  const stamps = await Promise.all(paths.map(async path => await stat(path).then(({ ino, size, mtimeMs, ctimeMs }) => `${ino} ${size} ${mtimeMs} ${ctimeMs}`, () => '')))
  return stamps.join('\n')
}
