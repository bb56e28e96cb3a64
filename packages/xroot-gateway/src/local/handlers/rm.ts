/** A file goes, and what is on its way to that name with it; an empty directory may be named as well. */
import { StorageError } from '@scitags/storage'
import { ok, splitPath } from '@scitags/xrootd-protocol'
import type { RequestOf } from '@scitags/xrootd-protocol'
import { storagePath } from '../../path.ts'
import type { LocalFiles } from '../local-files.ts'

export async function remove ({ storage, uploads }: LocalFiles, { streamId, path: text }: RequestOf<'rm'>): Promise<Buffer> {
  const path = storagePath(splitPath(text).path)
  const upload = uploads.at(path)
  upload?.remove()
  try {
    await storage.remove(path)
  } catch (error) {
    if (upload === undefined || !(error instanceof StorageError) || error.code !== 'NOT_FOUND') throw error
  }
  return ok(streamId)
}
