/**
 * Extended attributes, which Node cannot ask the file system for: a file for each, named for the entry's identity,
 * so that they follow a rename by themselves, and so that two processes that set two of them do not disturb each other.
 */
import { createHash } from 'node:crypto'
import { readFile, readdir, rm, unlink } from 'node:fs/promises'

import { StorageError } from '../errors.ts'
import { ifMissing, isMissing } from './home.ts'
import type { PrivateDirectory } from './private-directory.ts'
import { shelfOf } from './private-directory.ts'

const maxNameBytes = 255
const maxValueBytes = 65_536
const maxAttributes = 128

interface Stored {
  readonly name: string
  /** Base64. */
  readonly value: string
}

export class AttributeStore {
  readonly #own: PrivateDirectory

  constructor (own: PrivateDirectory) {
    this.#own = own
  }

  async read (identity: string): Promise<Map<string, Uint8Array>> {
    return await this.#onShelf(identity, async shelf => {
      const found = new Map<string, Uint8Array>()
      for (const file of await readdir(shelf)) {
        const stored = parse(await readFile(`${shelf}/${file}`, 'utf8').catch(ifMissing('')))
        if (stored !== undefined) found.set(stored.name, Buffer.from(stored.value, 'base64'))
      }
      return found
    }).catch(ifMissing(new Map<string, Uint8Array>()))
  }

  /** One of them, which costs a single look where there is none. */
  async one (identity: string, name: string): Promise<Uint8Array | undefined> {
    const text = await this.#onShelf(identity, async shelf => await readFile(`${shelf}/${fileNameOf(name)}`, 'utf8')).catch(ifMissing(''))
    const stored = text === '' ? undefined : parse(text)
    return stored && Buffer.from(stored.value, 'base64')
  }

  /** Throws BAD_PATH for a name that is empty or holds NUL, NAME_TOO_LONG, or TOO_LARGE. */
  async set (identity: string, name: string, value: Uint8Array): Promise<void> {
    if (name === '' || name.includes('\0')) throw new StorageError('BAD_PATH', { subject: `the attribute ${JSON.stringify(name)}` })
    if (Buffer.byteLength(name) > maxNameBytes) throw new StorageError('NAME_TOO_LONG', { subject: `the attribute ${name.slice(0, 64)}…` })
    if (value.length > maxValueBytes) throw new StorageError('TOO_LARGE', { subject: `the attribute ${name}` })
    const file = fileNameOf(name)
    const files = await this.#onShelf(identity, async shelf => await readdir(shelf)).catch(ifMissing<string[]>([]))
    if (files.length >= maxAttributes && !files.includes(file)) throw new StorageError('TOO_LARGE', { subject: `one attribute more than ${maxAttributes}` })
    await this.#own.writeWhole(this.#own.attributes, `${shelfOf(identity)}/${file}`, JSON.stringify({ name, value: Buffer.from(value).toString('base64') } satisfies Stored))
  }

  /** Throws NOT_FOUND. */
  async remove (identity: string, name: string): Promise<void> {
    await this.#onShelf(identity, async shelf => { await unlink(`${shelf}/${fileNameOf(name)}`) }).catch((cause: unknown) => {
      throw isMissing(cause) ? new StorageError('NOT_FOUND', { subject: `the attribute ${name}`, cause }) : cause
    })
  }

  async copy (from: string, to: string): Promise<void> {
    for (const [name, value] of await this.read(from)) await this.set(to, name, value)
  }

  async forget (identity: string): Promise<void> {
    await this.#onShelf(identity, async shelf => { await rm(shelf, { recursive: true }) }).catch(ifMissing(undefined))
  }

  async #onShelf<T> (identity: string, work: (shelf: string) => Promise<T>): Promise<T> {
    return await this.#own.attributes.use(async home => await work(`${home}/${shelfOf(identity)}`))
  }
}

/** A name may be longer, encoded, than a file's may be; and case may not count there. */
function fileNameOf (name: string): string {
  return createHash('sha256').update(name).digest('hex')
}

/** What a crash has spoilt counts as none. */
function parse (text: string): Stored | undefined {
  try {
    const { name, value } = JSON.parse(text) as Partial<Stored>
    return name === undefined || value === undefined ? undefined : { name, value }
  } catch {
    return undefined
  }
}
