/** A file or directory gets another name, which nothing else has. */
import { ok, splitPath } from '@scitags/xrootd-protocol'
import type { RequestOf } from '@scitags/xrootd-protocol'
import { GatewayError } from '../../errors.ts'
import { storagePath } from '../../path.ts'
import type { LocalFiles } from '../local-files.ts'

export async function move ({ storage, uploads }: LocalFiles, request: RequestOf<'mv'>): Promise<Buffer> {
  const [from, to] = [storagePath(splitPath(request.from).path), storagePath(splitPath(request.to).path)]
  const busy = uploads.at(from) ?? uploads.at(to)
  if (busy !== undefined) throw new GatewayError('FILE_LOCKED', { detail: busy.path })
  await storage.move(from, to)
  return ok(request.streamId)
}
