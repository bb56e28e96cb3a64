/** One WebDAV request, as the methods see it. */
import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Clock } from '@scitags/core'
import type { Storage, StoragePath } from '@scitags/storage'
import type { Cancellation } from '../client-gone.ts'
import type { ResolvedWebdavOptions } from '../generated/options.ts'

export interface DavCall {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly path: StoragePath
  readonly storage: Storage
  readonly options: ResolvedWebdavOptions
  readonly clock: Clock
  /** Tells when the client is gone. */
  readonly gone: Cancellation
  /** The same for others; made when it is asked for. */
  readonly signal: AbortSignal
}
