/** What all requests to a storage of ours share. */
import type { Clock } from '@scitags/core'
import type { Storage } from '@scitags/storage'
import type { ResolvedXrootOptions } from '../generated/options.ts'
import type { Locks } from './locks.ts'
import type { OpenUploads } from './open-uploads.ts'

export interface LocalFiles {
  readonly storage: Storage
  readonly options: ResolvedXrootOptions
  readonly clock: Clock
  readonly locks: Locks
  readonly uploads: OpenUploads
  /** How long an upload waits for a client that was lost. */
  readonly holdMs: number
  /** Seconds since 1970. */
  readonly startedAt: number
}
