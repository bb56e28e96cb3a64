/** A new directory; one that is there already is fine. */
import { StorageError } from '@scitags/storage'
import { ok, splitPath } from '@scitags/xrootd-protocol'
import type { RequestOf } from '@scitags/xrootd-protocol'
import { storagePath } from '../../path.ts'
import type { LocalFiles } from '../local-files.ts'

/** Bit of the options: missing parents as well. */
const makesParents = 1
/** Whatever the client says, the owner can work in it. */
const ownerBits = 0o700

export async function makeDirectory ({ storage }: LocalFiles, { streamId, options, mode, path: text }: RequestOf<'mkdir'>): Promise<Buffer> {
  const path = storagePath(splitPath(text).path)
  try {
    await storage.makeDirectory(path, { createParents: (options & makesParents) !== 0 })
  } catch (error) {
    if (!(error instanceof StorageError) || error.code !== 'EXISTS' || (await storage.stat(path)).kind !== 'directory') throw error
    return ok(streamId)
  }
  if (mode !== 0) await storage.setMode?.(path, (mode & 0o777) | ownerBits)
  return ok(streamId)
}
