/** What a request tells about who asks for what, before anybody has looked at credentials. */
import type { IncomingMessage } from 'node:http'

import type { StoragePath } from '@scitags/storage'
import type { Subject } from '@scitags/core'
import { HttpTpcError } from './errors.ts'
import { decodePath } from './wire/request-path.ts'

/** Fills in who asks; what an integrator passes to say more than the path. */
export type SubjectOf = (request: IncomingMessage) => Subject

/** The path that rules are matched against; `/` where the target cannot be decoded (such a request is refused anyway). */
export function pathOfTarget (target: string): string {
  return decodePath(target) ?? '/'
}

/** What the client asked for. A mounted Express router cuts `url`, and keeps the whole in `originalUrl`. */
export function targetOfRequest (request: IncomingMessage): string {
  return (request as { originalUrl?: string }).originalUrl ?? request.url ?? '/'
}

/** Only the path is known. */
export const subjectOfPath: SubjectOf = request => ({ path: pathOfTarget(targetOfRequest(request)) })

/** Where an Express router has mounted the handler; empty when it has not. */
export function mountPointOf (request: IncomingMessage): string {
  return (request as { baseUrl?: string }).baseUrl ?? ''
}

/** The file that a request is about. Throws {@link HttpTpcError} `PATH_INVALID`. */
export function storagePathOf (request: IncomingMessage): StoragePath {
  const path = decodePath(request.url ?? '/')
  if (path === undefined) throw new HttpTpcError('PATH_INVALID')
  return path
}
