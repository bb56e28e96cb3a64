/** A directory goes, if nothing is in it. */
import { StorageError } from '@scitags/storage'
import { ok, splitPath } from '@scitags/xrootd-protocol'
import type { RequestOf } from '@scitags/xrootd-protocol'
import { storagePath } from '../../path.ts'
import type { LocalFiles } from '../local-files.ts'

export async function removeDirectory ({ storage }: LocalFiles, { streamId, path: text }: RequestOf<'rmdir'>): Promise<Buffer> {
  const path = storagePath(splitPath(text).path)
  if ((await storage.stat(path)).kind !== 'directory') throw new StorageError('NOT_DIRECTORY', { subject: path })
  await storage.remove(path)
  return ok(streamId)
}
