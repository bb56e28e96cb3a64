/** How far below a directory a request reaches (RFC 4918 §10.2). */
import type { IncomingMessage } from 'node:http'

import { HttpTpcError } from '../errors.ts'

export type Depth = '0' | '1' | 'infinity'

/** Undefined when the request does not say. Throws `HEADER_INVALID`. */
export function readDepth ({ headers }: IncomingMessage): Depth | undefined {
  const text = headers['depth']?.toString().trim().toLowerCase()
  if (text === undefined || text === '0' || text === '1' || text === 'infinity') return text
  throw new HttpTpcError('HEADER_INVALID', { detail: 'Depth must be 0, 1 or infinity' })
}
