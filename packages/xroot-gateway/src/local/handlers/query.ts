/** Questions about the server and its files. */
import { attributesText, error, errorNumbers, ok, okText, queryKinds, queryText, spaceText, splitPath } from '@scitags/xrootd-protocol'
import type { RequestOf } from '@scitags/xrootd-protocol'
import { GatewayError } from '../../errors.ts'
import { storagePath } from '../../path.ts'
import type { Caller } from '../../server/caller.ts'
import { demandLook } from '../../server/permissions.ts'
import type { LocalFiles } from '../local-files.ts'
import { queryChecksum } from './query-checksum.ts'
import { configuration } from './query-config.ts'
import { statistics } from './query-stats.ts'
import { entryAt } from './stat.ts'

export function query (files: LocalFiles, { streamId, kind, args }: RequestOf<'query'>, caller: Caller): Buffer | Promise<Buffer> {
  switch (kind) {
    case queryKinds.config: return ok(streamId, Buffer.from(configuration(files, queryText(args))))
    case queryKinds.stats: return okText(streamId, statistics(files, queryText(args), caller))
    case queryKinds.prep: return okText(streamId, 'No information found.')
    case queryKinds.cksum: return queryChecksum(files, streamId, queryText(args), caller)
    case queryKinds.xattr: return queryAttributes(files, streamId, pathOf(args, caller))
    case queryKinds.space:
      pathOf(args, caller)
      return querySpace(files, streamId)
    // Whoever asked for a checksum may be one of several: it is computed to its end.
    case queryKinds.ckscan: return ok(streamId)
    case queryKinds.visa:
    case queryKinds.FInfo:
    case queryKinds.FSinfo:
    case queryKinds.opaque:
    case queryKinds.opaquf:
    case queryKinds.opaqug:
      throw new GatewayError('UNSUPPORTED')
    default: return error(streamId, errorNumbers.ArgInvalid, 'Invalid information query type code')
  }
}

/** Throws where the caller may not know of it. */
function pathOf (args: Buffer, caller: Caller): string {
  const path = storagePath(splitPath(queryText(args)).path)
  demandLook(path, caller)
  return path
}

async function queryAttributes (files: LocalFiles, streamId: number, path: string): Promise<Buffer> {
  const { kind, size, modifiedMs, createdMs } = await entryAt(files, path)
  const modified = Math.floor(modifiedMs / 1000)
  return okText(streamId, attributesText({ kind, used: BigInt(size), modified, changed: Math.floor(createdMs / 1000), accessed: modified, isWritable: true }))
}

/** All paths have the same room. */
async function querySpace ({ storage }: LocalFiles, streamId: number): Promise<Buffer> {
  const { totalBytes, freeBytes } = await storage.space()
  const [total, free] = [BigInt(totalBytes), BigInt(freeBytes)]
  return okText(streamId, spaceText({ group: 'public', total, free, largestFree: free, used: total - free, quota: -1n }))
}
