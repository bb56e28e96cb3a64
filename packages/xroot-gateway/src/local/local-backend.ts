/** Files of a storage of ours behind the server. */
import type { Clock } from '@scitags/core'
import type { Storage } from '@scitags/storage'
import { serverFlags } from '@scitags/xrootd-protocol'
import type { Backend, GatewayFile, PathRequest } from '../backend.ts'
import type { ResolvedXrootOptions } from '../generated/options.ts'
import type { Caller } from '../server/caller.ts'
import { changeMode } from './handlers/chmod.ts'
import { listDirectory } from './handlers/dirlist.ts'
import { workOnAttributes } from './handlers/fattr.ts'
import { locate } from './handlers/locate.ts'
import { makeDirectory } from './handlers/mkdir.ts'
import { move } from './handlers/mv.ts'
import { prepare } from './handlers/prepare.ts'
import { query } from './handlers/query.ts'
import { remove } from './handlers/rm.ts'
import { removeDirectory } from './handlers/rmdir.ts'
import { set } from '../server/set.ts'
import { stat } from './handlers/stat.ts'
import { statAll } from './handlers/statx.ts'
import { truncate } from './handlers/truncate.ts'
import type { LocalFiles } from './local-files.ts'
import { locksOfProcess } from './locks.ts'
import type { Locks } from './locks.ts'
import { OpenUploads } from './open-uploads.ts'
import { isOwnUpload, openLocal } from './opening.ts'

export interface LocalBackendInit {
  readonly storage: Storage
  readonly options: ResolvedXrootOptions
  readonly clock: Clock
  /** Of this process alone, where it is not given. */
  readonly locks?: Locks
}

export function localBackend ({ storage, options, clock, locks = locksOfProcess() }: LocalBackendInit): Backend {
  const uploads = new OpenUploads()
  const files: LocalFiles = { storage, options, clock, locks, uploads, holdMs: options.holdSeconds * 1000, startedAt: Math.floor(clock.nowMicros() / 1_000_000) }
  return {
    flags: serverFlags.isServer | serverFlags.suppgrw | serverFlags.supposc,
    isOwnUpload: (request, caller) => isOwnUpload(files, request, caller),
    open: (request, caller) => openLocal(files, request, caller),
    answer: (request, caller, file) => answer(files, request, caller, file),
    list: async (request, caller, send) => await listDirectory(files, request, caller, send),
    async close () { await uploads.close() }
  }
}

function answer (files: LocalFiles, request: PathRequest, caller: Caller, file: GatewayFile | undefined): Buffer | Promise<Buffer> {
  switch (request.name) {
    case 'stat': return stat(files, request)
    case 'statx': return statAll(files, request)
    case 'locate': return locate(files, request, caller)
    case 'query': return query(files, request, caller)
    case 'mkdir': return makeDirectory(files, request)
    case 'rmdir': return removeDirectory(files, request)
    case 'rm': return remove(files, request)
    case 'mv': return move(files, request)
    case 'chmod': return changeMode(files, request)
    case 'truncate': return truncate(files, request)
    case 'fattr': return workOnAttributes(files, request, file)
    case 'prepare': return prepare(request)
    case 'set': return set(request)
  }
}
