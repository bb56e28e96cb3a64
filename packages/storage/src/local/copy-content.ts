/** Copies the content of one file into a new one: shared blocks where the file system can, bytes where it cannot. */
import { constants } from 'node:fs'
import type { BigIntStats } from 'node:fs'
import { copyFile } from 'node:fs/promises'

import { StorageError } from '../errors.ts'
import { throwIfCancelled } from './calls.ts'
import { modeOf, versionOf } from './entry-stat.ts'
import { OpenFile, openFd } from './open-file.ts'

export interface ContentCopy {
  readonly source: OpenFile
  /** The new file. */
  readonly at: string
  readonly maxFileBytes: number
  /** Asked only when bytes have to be copied. */
  readonly freeBytes: () => Promise<number>
  readonly signal: AbortSignal
}

const { COPYFILE_EXCL, COPYFILE_FICLONE_FORCE, O_CREAT, O_EXCL, O_WRONLY } = constants

/** How much is copied between two looks at the signal. (The kernel's own copy of a whole file would hold a thread of the pool until its end.) */
const pieceBytes = 1024 * 1024
const blockBytes = 512n

const zeros = Buffer.alloc(pieceBytes)

/** Whatever is left at `at` after a failure is for the caller to remove. Throws BUSY when the source was written to meanwhile. */
export async function copyContent (copy: ContentCopy): Promise<void> {
  const { source, at, maxFileBytes } = copy
  const before = await source.stat()
  if (before.size > maxFileBytes) throw new StorageError('TOO_LARGE', { subject: source.path })
  if (!await shareBlocks(source, at)) await copyBytes(copy, before)
  if (versionOf(await source.stat()) !== versionOf(before)) throw new StorageError('BUSY', { subject: source.path })
}

/** The descriptor's own path cannot be swapped for another. */
async function shareBlocks (source: OpenFile, at: string): Promise<boolean> {
  if (process.platform !== 'linux' || source.fd === undefined) return false
  return await copyFile(`/proc/self/fd/${source.fd}`, at, COPYFILE_EXCL | COPYFILE_FICLONE_FORCE).then(() => true, () => false)
}

async function copyBytes ({ source, at, maxFileBytes, freeBytes, signal }: ContentCopy, before: BigIntStats): Promise<void> {
  const size = Number(before.size)
  const onDisk = before.blocks * blockBytes
  if (onDisk > await freeBytes()) throw new StorageError('NO_SPACE', { subject: source.path })
  const target = new OpenFile(source.path, await openFd(at, O_WRONLY | O_CREAT | O_EXCL, modeOf(before)), { maxBytes: maxFileBytes })
  let writing: Promise<void> = Promise.resolve()
  try {
    // One is read while the other is written.
    const buffers = [Buffer.allocUnsafeSlow(Math.min(size, pieceBytes)), Buffer.allocUnsafeSlow(Math.min(size, pieceBytes))] as const
    const hasHoles = onDisk < size
    for (let position = 0, turn: 0 | 1 = 0; position < size; turn = turn === 0 ? 1 : 0) {
      throwIfCancelled(signal, source.path)
      const bytes = await source.read(buffers[turn], position)
      // It became shorter: the look at its version says so.
      if (bytes === 0) break
      await writing
      const piece = buffers[turn].subarray(0, bytes)
      if (!hasHoles || !piece.equals(zeros.subarray(0, bytes))) writing = target.write(piece, position)
      writing.catch(() => { /* awaited above or below, unless a read failed first */ })
      position += bytes
    }
    await writing
    await target.truncate(size)
  } finally {
    await target.close()
  }
}
