/** What one path is, or how much room there is. */
import type { EntryStat } from '@scitags/storage'
import { fileSystemText, okText, splitPath } from '@scitags/xrootd-protocol'
import type { RequestOf } from '@scitags/xrootd-protocol'
import { storagePath } from '../../path.ts'
import type { LocalFiles } from '../local-files.ts'
import { statOfEntry } from '../stat-of-entry.ts'

/** Bit of the options: the file system, not the file. */
const wantsFileSystem = 1
const megabyte = 1024 * 1024

/** Without waiting, where the storage can tell at once. */
export function stat (files: LocalFiles, { streamId, options, path: text }: RequestOf<'stat'>): Buffer | Promise<Buffer> {
  const path = storagePath(splitPath(text).path)
  if ((options & wantsFileSystem) !== 0) return statFileSystem(files, streamId)
  const told = statTextAtOnce(files, path)
  return told === undefined ? files.storage.stat(path).then(entry => okText(streamId, statOfEntry(entry))) : okText(streamId, told)
}

/** What is known of a path, uploads included. Rejects with what the storage says. */
export function entryAt ({ storage, uploads }: LocalFiles, path: string): EntryStat | Promise<EntryStat> {
  return uploads.at(path)?.entry ?? storage.statAtOnce?.(path) ?? storage.stat(path)
}

function statTextAtOnce ({ storage, uploads }: LocalFiles, path: string): string | undefined {
  const upload = uploads.at(path)
  if (upload !== undefined) return upload.statText()
  const entry = storage.statAtOnce?.(path)
  return entry && statOfEntry(entry)
}

async function statFileSystem ({ storage }: LocalFiles, streamId: number): Promise<Buffer> {
  const { totalBytes, freeBytes } = await storage.space()
  return okText(streamId, fileSystemText({
    writableNodes: 1,
    writableFreeMegabytes: Math.floor(freeBytes / megabyte),
    writableUsedPercent: totalBytes === 0 ? 0 : Math.floor((totalBytes - freeBytes) / totalBytes * 100),
    stagingNodes: 0,
    stagingFreeMegabytes: 0,
    stagingUsedPercent: 0
  }))
}
