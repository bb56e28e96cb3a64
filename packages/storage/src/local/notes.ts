/** What is remembered of an entry beside its content: attributes, and checksums of one version. */
import { randomUUID } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'

import { StorageError } from '../errors.ts'
import type { ChecksumAlgorithm } from '../storage.ts'

export interface Notes {
  readonly attributes: Readonly<Record<string, string>>
  /** Of the version named; worthless for any other. */
  readonly checksums?: { readonly version: string, readonly hex: Readonly<Partial<Record<ChecksumAlgorithm, string>>> }
}

/** Names and values of all attributes of one entry together. */
const maxNotesBytes = 256 * 1024
const remembered = 10_000

/**
 * Kept in files named for the entry's identity, so that they follow a rename by themselves; the latest ones are
 * also in memory. Two changes to one entry at a time wait for each other.
 */
export class NoteBook {
  readonly #fileOf: (identity: string) => string
  readonly #recent = new Map<string, Notes>()
  readonly #changing = new Map<string, Promise<unknown>>()

  constructor (fileOf: (identity: string) => string) {
    this.#fileOf = fileOf
  }

  async read (identity: string): Promise<Notes> {
    const recent = this.#recent.get(identity)
    if (recent !== undefined) return recent
    const notes = parse(await readFile(this.#fileOf(identity), 'utf8').catch(() => undefined))
    this.#remember(identity, notes)
    return notes
  }

  async change (identity: string, change: (notes: Notes) => Notes): Promise<void> {
    const before = this.#changing.get(identity) ?? Promise.resolve()
    const done = before.then(async () => { await this.#write(identity, change(await this.read(identity))) })
    const settled = done.catch(() => {})
    this.#changing.set(identity, settled)
    try {
      await done
    } finally {
      if (this.#changing.get(identity) === settled) this.#changing.delete(identity)
    }
  }

  async forget (identity: string): Promise<void> {
    this.#recent.delete(identity)
    await rm(this.#fileOf(identity), { force: true })
  }

  async #write (identity: string, notes: Notes): Promise<void> {
    const text = JSON.stringify(notes)
    if (text.length > maxNotesBytes) throw new StorageError('TOO_LARGE', { subject: 'the attributes of one entry' })
    const fresh = this.#fileOf(`${identity}.${randomUUID()}`)
    try {
      await writeFile(fresh, text, { flag: 'wx' })
      await rename(fresh, this.#fileOf(identity))
    } catch (error) {
      await rm(fresh, { force: true })
      throw error
    }
    this.#remember(identity, notes)
  }

  #remember (identity: string, notes: Notes): void {
    this.#recent.delete(identity)
    this.#recent.set(identity, notes)
    if (this.#recent.size <= remembered) return
    for (const oldest of this.#recent.keys()) {
      this.#recent.delete(oldest)
      break
    }
  }
}

/** A file that a crash has spoilt counts as none. */
function parse (text: string | undefined): Notes {
  if (text === undefined) return { attributes: {} }
  try {
    const notes = JSON.parse(text) as Partial<Notes>
    return { attributes: notes.attributes ?? {}, ...notes.checksums === undefined ? {} : { checksums: notes.checksums } }
  } catch {
    return { attributes: {} }
  }
}
