/** Short answers: a status, one line of text, and a connection that is not left half read. */
import type { IncomingMessage, ServerResponse } from 'node:http'

import { StorageError } from '@scitags/storage'
import { HttpTpcError } from './errors.ts'
import { oneLine } from './wire/one-line.ts'

/** A request body smaller than this is read to its end rather than cut off: the client will see the answer. */
const smallBodyBytes = 1024 * 1024

/** What went wrong, as status and one line; what nobody expected says nothing about the inside. */
export function refusalOf (error: unknown): { readonly status: number, readonly message: string } {
  if (error instanceof HttpTpcError || error instanceof StorageError) return { status: error.status, message: error.message }
  return new HttpTpcError('FAILED')
}

/** Answers with the status of the error, if there is still somebody to answer. */
export function refuse (request: IncomingMessage, response: ServerResponse, error: unknown, prefix = ''): void {
  if (response.headersSent || response.destroyed) {
    response.destroy()
    return
  }
  const { status, message } = refusalOf(error)
  reply(request, response, status, `${prefix}${oneLine(message, 480)}`)
}

/** One line of text; none for a HEAD, nor where the status has no body. */
export function reply (request: IncomingMessage, response: ServerResponse, status: number, line: string): void {
  closeUnlessRead(request, response)
  const body = Buffer.from(line === '' ? '' : `${line}\n`)
  response.statusCode = status
  if (status !== 204) {
    response.setHeader('Content-Type', 'text/plain; charset=utf-8')
    response.setHeader('Content-Length', body.length)
  }
  response.end(request.method === 'HEAD' || status === 204 ? undefined : body)
}

/** After a refusal before `100 Continue` the client may send the body or not: nothing can follow on this connection. */
function closeUnlessRead (request: IncomingMessage, response: ServerResponse): void {
  if (request.complete || request.httpVersionMajor >= 2) return
  const { expect, 'content-length': length, 'transfer-encoding': coding } = request.headers
  if (expect !== undefined || coding !== undefined || Number(length ?? 0) > smallBodyBytes) response.setHeader('Connection', 'close')
}
