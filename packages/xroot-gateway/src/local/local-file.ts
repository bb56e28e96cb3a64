/** An open file of a storage, as the gateway works with it. */
import type { StorageFile } from '@scitags/storage'
import type { GatewayFile } from '../backend.ts'
import { statOfEntry } from './stat-of-entry.ts'

/** A file that is read. `onClosed` is called once, when it is given up or closed. */
export class ReadFile implements GatewayFile {
  readonly isWritable = false
  readonly path: string
  readonly #file: StorageFile
  readonly #onClosed: () => void

  constructor (file: StorageFile, onClosed: () => void) {
    this.path = file.path
    this.#file = file
    this.#onClosed = onClosed
  }

  get fd (): number | undefined {
    return this.#file.fd
  }

  get size (): number {
    return this.#file.opened.size
  }

  readAtOnce (into: Buffer, position: number): boolean {
    return this.#file.readAtOnce?.(into, position) ?? false
  }

  async read (into: Buffer, position: number): Promise<number> {
    return await readFully(this.#file, into, position)
  }

  async write (): Promise<void> {
    throw new Error('a file that is read is not written')
  }

  async sync (): Promise<void> { /* nothing was written */ }

  async truncate (): Promise<void> {
    throw new Error('a file that is read is not truncated')
  }

  statText (): string {
    return statOfEntry(this.#file.opened)
  }

  close (): undefined {
    this.abandon()
  }

  abandon (): void {
    this.#onClosed()
    this.#file.close().catch(() => { /* it was only read */ })
  }
}

/** Resolves to fewer bytes than asked for only at the end of the file. */
export async function readFully (file: StorageFile, into: Buffer, position: number): Promise<number> {
  let filled = 0
  while (filled < into.length) {
    const count = await file.read(filled === 0 ? into : into.subarray(filled), position + filled)
    if (count === 0) break
    filled += count
  }
  return filled
}
