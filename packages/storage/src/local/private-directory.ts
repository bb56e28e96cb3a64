/** The directory of the root in which uploads wait, and attributes and checksums are kept. */
import { closeSync } from 'node:fs'
import { lstat, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'

import type { Confinement } from '../confine.ts'
import { StorageError } from '../errors.ts'
import { look } from './entry-stat.ts'
import type { FilesInMemory } from './files-in-memory.ts'
import { Home, isMissing } from './home.ts'
import { privateName } from './paths.ts'

/** What is larger, somebody else has put there. */
const smallBytes = 4096

export class PrivateDirectory {
  readonly uploads: Home
  readonly attributes: Home
  readonly checksums: Home
  /** The file system of the uploads: they cannot be renamed to another one. */
  readonly device: bigint
  readonly #confinement: Confinement
  readonly #inMemory: FilesInMemory | undefined

  private constructor (confinement: Confinement, inMemory: FilesInMemory | undefined, uploads: Home, attributes: Home, checksums: Home, device: bigint) {
    this.#confinement = confinement
    this.#inMemory = inMemory
    this.uploads = uploads
    this.attributes = attributes
    this.checksums = checksums
    this.device = device
  }

  /** Makes what is missing unless it may only be read: then it rejects with NOT_FOUND. */
  static async open (confinement: Confinement, readOnly: boolean, inMemory?: FilesInMemory): Promise<PrivateDirectory> {
    const home = async (...below: string[]): Promise<Home> => {
      const names = [privateName, ...below]
      return await Home.open(names.join('/'), async () => await confinement.hold(names, readOnly ? 'seek' : 'make'))
    }
    const uploads = await home('uploads')
    const device = await uploads.use(async directory => (await look(`${directory}/.`)).dev)
    return new PrivateDirectory(confinement, inMemory, uploads, await home('notes', 'attributes'), await home('notes', 'checksums'), device)
  }

  /** Makes something out of sight, of a name nobody has yet. */
  async hide<T> (make: (at: string) => Promise<T>): Promise<{ readonly hiddenAt: string, readonly made: T }> {
    return await asOurs('uploads', this.uploads.use(async directory => {
      const hiddenAt = `${directory}/${randomUUID()}`
      return { hiddenAt, made: await make(hiddenAt) }
    }))
  }

  /** What a crashed process left behind, untouched for `staleHours`. */
  async removeLeftovers (staleHours: number): Promise<void> {
    const before = Date.now() - staleHours * 3_600_000
    await this.uploads.use(async directory => {
      for (const name of await readdir(directory)) {
        const at = `${directory}/${name}`
        // Other workers start at the same moment and do the same.
        const left = await lstat(at).catch(() => undefined)
        if (left !== undefined && left.mtimeMs < before) await rm(at, { force: true, recursive: true })
      }
    })
  }

  /** The text of a small file of our own; undefined where a thread has to wait for it, or it is not there. */
  readAtOnce ({ relative }: Home, file: string): string | undefined {
    const inMemory = this.#inMemory
    return inMemory && this.#confinement.belowRoot(root => readSmall(inMemory, root, `${relative}/${file}`))
  }

  /** Writes a small file of our own at once and whole; its directories in `home` are made. */
  async writeWhole (home: Home, file: string, text: string): Promise<void> {
    const { hiddenAt } = await this.hide(async at => { await writeFile(at, text, { flag: 'wx', mode: 0o600 }) })
    try {
      await asOurs('notes', home.use(async directory => {
        await rename(hiddenAt, `${directory}/${file}`).catch(async (error: unknown) => {
          if (!isMissing(error)) throw error
          await makeShelves(directory, file)
          await rename(hiddenAt, `${directory}/${file}`)
        })
      }))
    } catch (error) {
      await rm(hiddenAt, { force: true })
      throw error
    }
  }
}

/** Where something of this entry is kept in its home: spread over directories that stay small. */
export function shelfOf (identity: string): string {
  return `${identity.slice(-2)}/${identity}`
}

function readSmall (inMemory: FilesInMemory, directory: number, path: string): string | undefined {
  const fd = inMemory.open(directory, path)
  if (fd === undefined) return undefined
  try {
    const size = Number(inMemory.look(fd)?.size ?? smallBytes + 1)
    if (size > smallBytes) return undefined
    const bytes = Buffer.allocUnsafe(size)
    return inMemory.read(fd, bytes, 0) === size ? bytes.toString('utf8') : undefined
  } finally {
    closeSync(fd)
  }
}

/** What is missing is ours: nobody shall think it was the path that was asked for. */
export async function asOurs<T> (name: string, work: Promise<T>): Promise<T> {
  return await work.catch((cause: unknown) => { throw isMissing(cause) ? new StorageError('IO', { subject: `${privateName}/${name}`, cause }) : cause })
}

/** One at a time: in a directory that is held and was deleted, a recursive `mkdir` of Node never ends. */
async function makeShelves (home: string, file: string): Promise<void> {
  for (let end = file.indexOf('/'); end !== -1; end = file.indexOf('/', end + 1)) {
    await mkdir(`${home}/${file.slice(0, end)}`, 0o700).catch((error: NodeJS.ErrnoException) => { if (error.code !== 'EEXIST') throw error })
  }
}
