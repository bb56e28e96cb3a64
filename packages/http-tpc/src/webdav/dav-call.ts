/** One WebDAV request, as the methods see it. */
import type { IncomingMessage, ServerResponse } from 'node:http'

import type { FileSender } from '@scitags/core'
import type { Storage, StoragePath } from '@scitags/storage'
import { whenGone } from '../client-gone.ts'
import type { Gone } from '../client-gone.ts'
import type { StallLimit } from '../data/read.ts'
import type { ResolvedWebdavOptions } from '../generated/options.ts'
import { storagePathOf } from '../subject.ts'

/** What all calls of one server have in common. */
export interface DavServer {
  readonly storage: Storage
  readonly options: ResolvedWebdavOptions
  readonly fileSender: FileSender | undefined
  /** For a client that sends or takes nothing. */
  readonly stall: StallLimit
}

export class DavCall implements DavServer {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly path: StoragePath
  readonly storage: Storage
  readonly options: ResolvedWebdavOptions
  readonly fileSender: FileSender | undefined
  readonly stall: StallLimit
  #gone: Gone | undefined

  /** Throws `PATH_INVALID`. */
  constructor (request: IncomingMessage, response: ServerResponse, { storage, options, fileSender, stall }: DavServer) {
    this.request = request
    this.response = response
    // `OPTIONS *` asks about the server, not about a file.
    this.path = request.url === '*' ? '/' : storagePathOf(request)
    this.storage = storage
    this.options = options
    this.fileSender = fileSender
    this.stall = stall
  }

  /** Tells when the client is gone; an answer that is written at once never asks. */
  get gone (): Gone { return this.#gone ??= whenGone(this.request, this.response) }

  /** The same for others; made when it is asked for. */
  get signal (): AbortSignal { return this.gone.signal }
}
