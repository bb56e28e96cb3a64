/** Refuses to copy a file onto itself. */
import type { IncomingMessage } from 'node:http'

import type { Storage, StoragePath } from '@scitags/storage'
import { HttpTpcError } from '../errors.ts'
import { mountPointOf } from '../subject.ts'
import { pathBelow } from '../wire/request-path.ts'
import type { CopyReading } from '../wire/tpc-headers.ts'

/** [TPC-Self] Said before anything is opened; hard links to one file count as the file. Throws `SELF_COPY`. */
export async function refuseSelfCopy (storage: Storage, request: IncomingMessage, path: StoragePath, reading: CopyReading, isOwn: (remote: URL) => boolean): Promise<void> {
  const target = reading.kind === 'local' ? reading.destination : isOwn(reading.order.remote) ? reading.order.remote.pathname : undefined
  const other = target === undefined ? undefined : pathBelow(mountPointOf(request), target)
  if (other !== undefined && await storage.isSame(path, other)) throw new HttpTpcError('SELF_COPY')
}
