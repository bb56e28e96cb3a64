/** A file that nobody else has open gets another size. */
import { ok, splitPath } from '@scitags/xrootd-protocol'
import type { RequestOf } from '@scitags/xrootd-protocol'
import { GatewayError } from '../../errors.ts'
import { storagePath } from '../../path.ts'
import { positionOf } from '../../position.ts'
import type { LocalFiles } from '../local-files.ts'

export async function truncate ({ storage, locks, uploads }: LocalFiles, { streamId, size, path: text }: RequestOf<'truncate'>): Promise<Buffer> {
  const path = storagePath(splitPath(text).path)
  const bytes = positionOf(size)
  const upload = uploads.at(path)
  if (upload !== undefined) {
    await upload.truncate(bytes)
    return ok(streamId)
  }
  const release = await locks.acquire(path, 'write', false)
  if (release === undefined) throw new GatewayError('FILE_LOCKED', { detail: path })
  try {
    const file = await storage.open(path, 'update')
    try {
      await file.truncate(bytes)
      await file.commit()
    } finally {
      await file.close()
    }
  } finally {
    release()
  }
  return ok(streamId)
}
