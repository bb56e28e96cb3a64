/** The checksum of a file: known from its upload, or computed now. */
import { checksumText, error, errorNumbers, okText, splitPath } from '@scitags/xrootd-protocol'
import { GatewayError } from '../../errors.ts'
import { storagePath } from '../../path.ts'
import type { Caller } from '../../server/caller.ts'
import { demandLook } from '../../server/permissions.ts'
import { algorithmOf, unsupported } from '../checksums.ts'
import type { LocalFiles } from '../local-files.ts'

export async function queryChecksum ({ storage, uploads }: LocalFiles, streamId: number, text: string, caller: Caller): Promise<Buffer> {
  const { path: wanted, cgi } = splitPath(text)
  const path = storagePath(wanted)
  const { algorithm, name } = algorithmOf(cgi)
  demandLook(path, caller)
  if (algorithm === undefined) return error(streamId, errorNumbers.ServerError, unsupported(name))
  // What is seen under its name may be the file that it is about to replace.
  if (uploads.at(path) !== undefined) throw new GatewayError('FILE_LOCKED', { detail: path })
  return okText(streamId, checksumText(await storage.checksum(path, algorithm, { signal: caller.signal })))
}
