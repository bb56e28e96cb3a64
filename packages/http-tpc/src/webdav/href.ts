/** How entries are called in what we answer. */
import type { IncomingMessage } from 'node:http'

import type { EntryStat, StoragePath } from '@scitags/storage'
import { mountPointOf } from '../subject.ts'
import { encodePath } from '../wire/request-path.ts'

/** Absolute and percent-encoded, as the client sees it; a directory ends with a slash. */
export function hrefOf (request: IncomingMessage, path: StoragePath, { kind }: Pick<EntryStat, 'kind'>): string {
  const plain = `${mountPointOf(request)}${encodePath(path.replace(/\/+$/, ''))}`
  return kind === 'directory' ? `${plain}/` : plain
}

/** The last name of a path; empty for the root. */
export function nameOf (path: StoragePath): string {
  const own = path.replace(/\/+$/, '')
  return own.slice(own.lastIndexOf('/') + 1)
}
