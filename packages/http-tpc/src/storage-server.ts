/** A marking storage server on bare node:http: marks, copies, and serves files. */
import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Clock, Connection, Scitags } from '@scitags/core'
import type { Storage } from '@scitags/storage'
import { refuse } from './reply.ts'
import { thirdPartyCopy } from './copy/copy-handler.ts'
import type { CopyInit } from './copy/copy-handler.ts'
import type { CopyOptions, WebdavOptions } from './generated/options.ts'
import { markFlows } from './mark-flows.ts'
import type { SubjectOf } from './subject.ts'
import { webdav } from './webdav/webdav.ts'

export interface StorageServerInit {
  readonly storage: Storage
  readonly copy?: CopyOptions
  readonly webdav?: WebdavOptions
  /** Who asks; default: only the path is known. */
  readonly subject?: SubjectOf
  /** What the network sees, where that is not the socket's own ends. */
  readonly connectionOf?: (request: IncomingMessage) => Connection | undefined
  /** Certificates for copies from and to https. */
  readonly tls?: CopyInit['tls']
  readonly clock?: Clock
}

/**
 * What `http.createServer`, `https.createServer` and `http2` take; give the server to `attach` as well.
 * Throws an `OPTIONS_INVALID` error.
 */
export function storageServer (scitags: Scitags, init: StorageServerInit): (request: IncomingMessage, response: ServerResponse) => void {
  const { storage, subject, connectionOf, tls, clock } = init
  const who = subject === undefined ? {} : { subject }
  const handlers = [
    markFlows(scitags, { ...who, ...(connectionOf !== undefined && { connectionOf }) }),
    thirdPartyCopy(scitags, { ...init.copy, storage, ...who, ...(tls !== undefined && { tls }), ...(clock !== undefined && { clock }) }),
    webdav({ ownHosts: init.copy?.ownHosts ?? [], ...init.webdav, storage, fileSender: scitags.fileSender, ...(clock !== undefined && { clock }) })
  ]
  return (request, response) => {
    const step = (index: number) => (error?: unknown): void => {
      if (error !== undefined) refuse(request, response, error)
      else handlers[index]?.(request, response, step(index + 1))
    }
    step(0)()
  }
}
