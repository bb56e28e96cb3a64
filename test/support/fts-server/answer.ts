/** What a route answers, and how FTS words what it refuses. */
import { STATUS_CODES } from 'node:http'

export interface Answer {
  readonly status: number
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Thrown by a route: the answer is the JSON of FTS's controllers. */
export class Refusal extends Error {
  readonly status: number

  constructor (status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** Thrown before a route is reached: the answer is HTML. */
export class NotAuthenticated extends Refusal {}

/** `200 Ok` and `304 Not Modified` are written so by the routes themselves. */
export function statusText (status: number): string {
  return `${status} ${status === 419 ? 'Authentication Timeout' : STATUS_CODES[status] ?? 'Unknown Error'}`
}

export function json (value: unknown, status = 200): Answer {
  return { status, body: JSON.stringify(value), headers: { 'content-type': 'application/json' } }
}

export function text (body: string, status = 200, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, body, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers } }
}

export function refused (refusal: Refusal): Answer {
  if (!(refusal instanceof NotAuthenticated)) return json({ status: statusText(refusal.status), message: refusal.message }, refusal.status)
  const name = STATUS_CODES[refusal.status] ?? ''
  const body = `<!doctype html>\n<html><head><title>${refusal.status} ${name}</title></head><body><h1>${name}</h1><p>${escaped(refusal.message)}</p></body></html>\n`
  return { status: refusal.status, body, headers: { 'content-type': 'text/html; charset=utf-8' } }
}

/** `YYYY-MM-DDTHH:MM:SS`, UTC without saying so. */
export function timeText (ms: number): string {
  return new Date(ms).toISOString().slice(0, 19)
}

function escaped (message: string): string {
  return message.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&#34;')
}
