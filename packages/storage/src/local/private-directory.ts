/** The directory of the root in which uploads wait, and attributes and checksums are kept. */
import { readdir, rename, rm, mkdir, lstat, writeFile } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import { dirname } from 'node:path'

import type { Confinement } from '../confine.ts'
import { look } from './entry-stat.ts'
import { privateName } from './paths.ts'

export class PrivateDirectory {
  readonly attributes: string
  readonly checksums: string
  /** The file system of the uploads: they cannot be renamed to another one. */
  readonly device: bigint
  readonly #uploads: string

  private constructor (homes: { readonly uploads: string, readonly attributes: string, readonly checksums: string }, device: bigint) {
    this.#uploads = homes.uploads
    this.attributes = homes.attributes
    this.checksums = homes.checksums
    this.device = device
  }

  /** Makes what is missing unless it may only be read: then it rejects with NOT_FOUND. */
  static async open (confinement: Confinement, readOnly: boolean): Promise<PrivateDirectory> {
    const home = async (...names: string[]): Promise<string> => await confinement.hold([privateName, ...names], readOnly ? 'seek' : 'make')
    const homes = { uploads: await home('uploads'), attributes: await home('notes', 'attributes'), checksums: await home('notes', 'checksums') }
    return new PrivateDirectory(homes, (await look(`${homes.uploads}/.`)).dev)
  }

  /** A name nobody has yet, out of sight. */
  hiddenPlace (): string {
    return `${this.#uploads}/${randomUUID()}`
  }

  /** What a crashed process left behind, untouched for `staleHours`. */
  async removeLeftovers (staleHours: number): Promise<void> {
    const before = Date.now() - staleHours * 3_600_000
    for (const name of await readdir(this.#uploads)) {
      const at = `${this.#uploads}/${name}`
      // Other workers start at the same moment and do the same.
      const left = await lstat(at).catch(() => undefined)
      if (left !== undefined && left.mtimeMs < before) await rm(at, { force: true, recursive: true })
    }
  }

  /** Writes a small file of our own at once and whole; its directory is made. */
  async writeWhole (at: string, text: string): Promise<void> {
    const hiddenAt = this.hiddenPlace()
    try {
      await writeFile(hiddenAt, text, { flag: 'wx', mode: 0o600 })
      await rename(hiddenAt, at).catch(async (error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error
        await mkdir(dirname(at), { recursive: true, mode: 0o700 })
        await rename(hiddenAt, at)
      })
    } catch (error) {
      await rm(hiddenAt, { force: true })
      throw error
    }
  }
}

/** Where something of this entry is kept: spread over directories that stay small. */
export function shelfOf (home: string, identity: string): string {
  return `${home}/${identity.slice(-2)}/${identity}`
}
