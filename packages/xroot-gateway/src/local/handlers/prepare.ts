/** Files are wanted soon: here they are on disk already, so that there is nothing to do. */
import { randomUUID } from 'node:crypto'

import { encodePrepareAnswer, ok, pathsOf, prepareOptions, splitPath } from '@scitags/xrootd-protocol'
import type { RequestOf } from '@scitags/xrootd-protocol'
import { GatewayError } from '../../errors.ts'
import { storagePath } from '../../path.ts'

/** Those who stage get a number that they can cancel. */
export function prepare ({ streamId, options, paths }: RequestOf<'prepare'>): Buffer {
  if ((options & prepareOptions.cancel) !== 0) return ok(streamId)
  const wanted = pathsOf(paths)
  if (wanted.length === 0) throw new GatewayError('ARGUMENT_MISSING')
  for (const path of wanted) storagePath(splitPath(path).path)
  return ok(streamId, encodePrepareAnswer((options & prepareOptions.stage) === 0 ? undefined : randomUUID().replaceAll('-', '')))
}
