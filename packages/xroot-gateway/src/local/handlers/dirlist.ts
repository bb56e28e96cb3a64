/** The entries of a directory, sent piece by piece as they are found. */
import type { DirectoryEntry } from '@scitags/storage'
import { DirectoryPieces, checksumText, dirlistOptions, encodeResponse, error, errorNumbers, ok, splitPath } from '@scitags/xrootd-protocol'
import type { RequestOf } from '@scitags/xrootd-protocol'
import type { SendPiece } from '../../backend.ts'
import { storagePath } from '../../path.ts'
import type { Caller } from '../../server/caller.ts'
import { algorithmOf, unsupported } from '../checksums.ts'
import type { LocalFiles } from '../local-files.ts'
import { statOfEntry } from '../stat-of-entry.ts'

const pieceBytes = 32 * 1024

export async function listDirectory (files: LocalFiles, request: RequestOf<'dirlist'>, { signal }: Caller, send: SendPiece): Promise<Buffer> {
  const { streamId, options } = request
  const { path: text, cgi } = splitPath(request.path)
  const path = storagePath(text)
  const { algorithm, name } = algorithmOf(cgi)
  if (algorithm === undefined && (options & dirlistOptions.dcksm) !== 0) return error(streamId, errorNumbers.ServerError, unsupported(name))
  const pieces = new DirectoryPieces(options, pieceBytes)
  for await (const entry of files.storage.list(path, { signal })) {
    const piece = pieces.add({
      name: entry.name,
      ...(options & (dirlistOptions.dstat | dirlistOptions.dcksm)) !== 0 && { stat: statOfEntry(entry) },
      ...(options & dirlistOptions.dcksm) !== 0 && algorithm !== undefined && { checksum: await checksumOf(files, path, entry, algorithm, signal) }
    })
    if (piece !== undefined) await send(encodeResponse({ status: 'oksofar', streamId, body: piece }))
  }
  return ok(streamId, pieces.end())
}

/** A directory has none, and what vanishes meanwhile has none either. */
async function checksumOf ({ storage }: LocalFiles, directory: string, { kind, name }: DirectoryEntry, algorithm: Parameters<typeof storage.checksum>[1], signal: AbortSignal): Promise<string> {
  const checksum = kind === 'file' ? await storage.checksum(directory === '/' ? `/${name}` : `${directory}/${name}`, algorithm, { signal }).catch(() => undefined) : undefined
  return checksum === undefined ? `${algorithm}:none` : checksumText(checksum).replace(' ', ':')
}
