/** Short answers: a status, one line of text, and a connection that is not left half read. */
import type { IncomingMessage, ServerResponse } from 'node:http'

import { StorageError } from '@scitags/storage'
import { closeUnlessReadSoon, endWhenRead } from './end-when-read.ts'
import { HttpTpcError } from './errors.ts'
import { oneLine } from './wire/one-line.ts'

/** A request body up to this is read to its end by Node itself, and the connection goes on. */
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
  const text = Buffer.from(line === '' ? '' : `${line}\n`)
  response.statusCode = status
  if (status !== 204) {
    response.setHeader('Content-Type', 'text/plain; charset=utf-8')
    response.setHeader('Content-Length', text.length)
  }
  const body = request.method === 'HEAD' || status === 204 || text.length === 0 ? undefined : text
  const fate = fateOfRest(request, response, status)
  if (fate !== 'dropped by Node') response.setHeader('Connection', 'close')
  if (fate !== 'on its way') {
    response.end(body)
    if (!request.complete && fate === 'dropped by Node' && request.httpVersionMajor < 2) closeUnlessReadSoon(request)
    return
  }
  if (body === undefined) response.flushHeaders()
  else response.write(body)
  endWhenRead(request, response)
}

/** What will become of the rest of a request that is answered before its end: where nothing can follow it, the connection closes. */
function fateOfRest (request: IncomingMessage, response: ServerResponse, status: number): 'dropped by Node' | 'not coming' | 'on its way' {
  if (request.complete || request.httpVersionMajor >= 2) return 'dropped by Node'
  const { expect, 'content-length': length, 'transfer-encoding': coding } = request.headers
  // [RFC 9110 §15.5.9] The client has stopped, or it waits for leave to begin, which it has not got.
  const isWaiting = expect !== undefined && (response as { _sent100?: boolean })._sent100 !== true && request.readableLength === 0
  if (status === 408 || isWaiting) return 'not coming'
  return expect === undefined && coding === undefined && Number(length ?? 0) <= smallBodyBytes ? 'dropped by Node' : 'on its way'
}
