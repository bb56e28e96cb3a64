/** What a server does wrong when a test wants it to. */
import type { ServerResponse } from 'node:http'

import type { Answer } from './answer.ts'

/**
 * `hang`: no answer; `garbage`: what is no JSON, with 200; `cut`: half of the right answer, then the connection ends; `lost`: it ends before a byte of the answer;
 * `redirect`: elsewhere; `unavailable`: 503 in HTML, as of a proxy in front. Where there is an answer to cut or to lose, what was asked for has been done.
 */
export type Fault = 'hang' | 'garbage' | 'cut' | 'lost' | 'redirect' | 'unavailable'

export interface FaultyRequests {
  /** Default: 1. */
  readonly times?: number
  readonly method?: string
  readonly path?: RegExp
  /** Of a redirect. */
  readonly location?: string
}

export interface Misbehaviour extends FaultyRequests {
  readonly fault: Fault
  left: number
}

/** Undefined: nothing of this request is to go wrong. */
export function faultOf (planned: readonly Misbehaviour[], method: string, path: string): Misbehaviour | undefined {
  const found = planned.find(({ left, method: only, path: pattern }) => left > 0 && (only ?? method) === method && pattern?.test(path) !== false)
  if (found !== undefined) found.left--
  return found
}

export function answerWrongly (response: ServerResponse, { fault, location = 'https://127.0.0.1:9/' }: Misbehaviour, { status, body, headers }: Answer): void {
  switch (fault) {
    case 'hang': return
    case 'lost': return void response.destroy()
    case 'garbage': return void response.writeHead(200, { 'content-type': 'application/json' }).end('{"job_id": <html>')
    case 'redirect': return void response.writeHead(302, { location }).end()
    case 'unavailable': return void response.writeHead(503, { 'content-type': 'text/html' }).end('<html><body><h1>503 Service Unavailable</h1>No server is available to handle this request.</body></html>')
    case 'cut':
      response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) + 1 })
      response.write(body.slice(0, Math.ceil(body.length / 2)), () => { response.destroy() })
  }
}
