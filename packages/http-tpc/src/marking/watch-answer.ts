/** Watches the head of an answer: does a body follow, and is it a redirect to be tagged? */
import type { OutgoingHttpHeader, OutgoingHttpHeaders } from 'node:http'

import type { TagClaim } from '@scitags/core'
import { locationWithTag } from '../redirect.ts'
import { scitagOf } from '../wire/scitag-headers.ts'
import { failOpen } from './fail-open.ts'

type HeaderFields = OutgoingHttpHeaders | OutgoingHttpHeader[]

/** The part of an answer that is watched; HTTP/1 and the HTTP/2 compatibility layer both have it. */
export interface WatchedResponse {
  statusCode: number
  writeHead: (statusCode: number, ...rest: never[]) => unknown
  getHeader (name: string): unknown
  setHeader (name: string, value: string): unknown
}

export type AnswerBody = 'none' | 'some' | 'unknown'

/** Calls `tell` when the head goes out; implicit heads pass through `writeHead` too. A tagged redirect keeps its tag [TPC-Location]. */
export function onHead (response: WatchedResponse, claim: TagClaim, tell: (status: number, body: AnswerBody) => void): void {
  const scitag = scitagOf(claim)
  const writeHead = response.writeHead as (...args: unknown[]) => unknown
  response.writeHead = (...args: unknown[]): unknown => {
    const status = Number(args[0])
    if (scitag !== undefined && status >= 300 && status < 400) failOpen(() => { keepTag(response, args, scitag) })
    const result = writeHead.apply(response, args)
    tell(status, bodyOf(status, args, response))
    return result
  }
}

function keepTag (response: WatchedResponse, args: unknown[], scitag: number): void {
  const fields = args.at(-1)
  if (typeof fields === 'object' && fields !== null && retag(fields as HeaderFields, args, scitag)) return
  const location = response.getHeader('location')
  if (typeof location === 'string') response.setHeader('Location', locationWithTag(location, scitag))
}

/** The fields may be the caller's own object: a copy takes their place. */
function retag (fields: HeaderFields, args: unknown[], scitag: number): boolean {
  const names = Array.isArray(fields) ? fields.filter((_field, index) => index % 2 === 0) : Object.keys(fields)
  const at = names.findIndex(name => String(name).toLowerCase() === 'location')
  if (at < 0) return false
  if (Array.isArray(fields)) args[args.length - 1] = fields.with(at * 2 + 1, locationWithTag(String(fields[at * 2 + 1]), scitag))
  else args[args.length - 1] = { ...fields, [String(names[at])]: locationWithTag(String(fields[String(names[at])]), scitag) }
  return true
}

function bodyOf (status: number, args: readonly unknown[], response: WatchedResponse): AnswerBody {
  if (status === 204 || status === 205 || status === 304) return 'none'
  const fields = args.at(-1)
  const given = typeof fields === 'object' && fields !== null ? field(fields as HeaderFields, 'content-length') : undefined
  // Node has counted a body that was handed over whole before it writes an implicit head.
  const length = given ?? response.getHeader('content-length') ?? (response as { _contentLength?: number | null })._contentLength
  return length === undefined || length === null ? 'unknown' : Number(length) === 0 ? 'none' : 'some'
}

function field (fields: HeaderFields, name: string): unknown {
  if (!Array.isArray(fields)) {
    for (const key in fields) if (key.toLowerCase() === name) return fields[key]
    return undefined
  }
  const at = fields.findIndex((key, index) => index % 2 === 0 && String(key).toLowerCase() === name)
  return at < 0 ? undefined : fields[at + 1]
}
