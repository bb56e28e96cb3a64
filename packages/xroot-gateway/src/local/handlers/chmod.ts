/** Permission bits of a file or directory. */
import { ok, splitPath } from '@scitags/xrootd-protocol'
import type { RequestOf } from '@scitags/xrootd-protocol'
import { GatewayError } from '../../errors.ts'
import { storagePath } from '../../path.ts'
import type { LocalFiles } from '../local-files.ts'

export async function changeMode ({ storage, uploads }: LocalFiles, { streamId, mode, path: text }: RequestOf<'chmod'>): Promise<Buffer> {
  const path = storagePath(splitPath(text).path)
  const upload = uploads.at(path)
  if (upload !== undefined) {
    upload.setMode(mode & 0o777)
    return ok(streamId)
  }
  if (storage.setMode === undefined) throw new GatewayError('UNSUPPORTED', { detail: 'the storage has no permission bits' })
  await storage.setMode(path, mode & 0o777)
  return ok(streamId)
}
