/** Files of a storage of ours behind the server. */
import type { Clock } from '@scitags/core'
import type { Storage } from '@scitags/storage'
import { ok, openOptions, serverFlags, splitPath } from '@scitags/xrootd-protocol'
import type { Backend } from '../backend.ts'
import { GatewayError } from '../errors.ts'
import type { ResolvedXrootOptions } from '../generated/options.ts'
import { storagePath } from '../path.ts'
import { ReadFile } from './local-file.ts'
import { statOfEntry } from './stat-of-entry.ts'

export interface LocalBackendInit {
  readonly storage: Storage
  readonly options: ResolvedXrootOptions
  readonly clock: Clock
}

export function localBackend ({ storage }: LocalBackendInit): Backend {
  return {
    flags: serverFlags.isServer | serverFlags.suppgrw | serverFlags.supposc,
    open (request) {
      const path = storagePath(splitPath(request.path).path)
      if ((request.options & openOptions.open_read) === 0) throw new GatewayError('UNSUPPORTED')
      const file = storage.openAtOnce?.(path)
      if (file !== undefined) return { kind: 'file', file: new ReadFile(file, () => { /* no locks yet */ }) }
      return storage.open(path, 'read').then(file => ({ kind: 'file', file: new ReadFile(file, () => { /* no locks yet */ }) }))
    },
    answer (request) {
      if (request.name !== 'stat') throw new GatewayError('UNSUPPORTED', { detail: request.name })
      const path = storagePath(splitPath(request.path).path)
      const entry = storage.statAtOnce?.(path)
      if (entry !== undefined) return ok(request.streamId, Buffer.from(`${statOfEntry(entry)}\0`))
      return storage.stat(path).then(entry => ok(request.streamId, Buffer.from(`${statOfEntry(entry)}\0`)))
    },
    async close () { /* nothing is held */ }
  }
}
