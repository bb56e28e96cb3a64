/** One HTTP/1.1 request on a connection of our own, and the head of its answer. */
import { request as httpRequest } from 'node:http'
import type { ClientRequest, IncomingMessage } from 'node:http'

import { HttpTpcError } from '../errors.ts'
import { flatten } from '../wire/outgoing-headers.ts'
import { displayUrl, targetOf } from '../wire/remote-url.ts'
import type { HeaderField } from '../wire/tpc-headers.ts'
import type { DataConnection } from './data-connection.ts'

export interface OutgoingRequest {
  readonly request: ClientRequest
  /** Resolves with the head of the final answer; rejects with `CONNECTION_LOST` when there is none. */
  readonly answer: Promise<IncomingMessage>
}

export interface OutgoingHead {
  readonly method: 'GET' | 'PUT'
  readonly url: URL
  readonly forwarded: readonly HeaderField[]
  readonly own: readonly HeaderField[]
}

/** Redirected hosts and storage doors put tokens into headers: Node's 16 KiB are not enough. */
const maxHeaderBytes = 64 * 1024

export function beginRequest (connection: DataConnection, { method, url, forwarded, own }: OutgoingHead): OutgoingRequest {
  const request = httpRequest({
    createConnection: () => connection.stream,
    setHost: false,
    maxHeaderSize: maxHeaderBytes,
    // XRootD 5 puts `Connection: Close` on its `100 Continue`, and Node's strict parser takes the final answer for an error.
    insecureHTTPParser: true,
    method,
    path: targetOf(url),
    headers: grouped(flatten(forwarded, [['Host', url.host], ...own]))
  })
  const answer = new Promise<IncomingMessage>((resolve, reject) => {
    request.once('response', resolve)
    // Stays in place: after the head, the body's reader learns of a reset by itself.
    request.on('error', cause => { reject(new HttpTpcError('CONNECTION_LOST', { detail: displayUrl(url), cause })) })
  })
  answer.catch(() => { /* whoever waits for it is told; a writer may have failed before */ })
  return { request, answer }
}

/** Node takes repeated fields as a list under one name. */
function grouped (flat: readonly string[]): Record<string, string[]> {
  const headers = new Map<string, { name: string, values: string[] }>()
  for (let at = 0; at + 1 < flat.length; at += 2) {
    const [name = '', value = ''] = flat.slice(at, at + 2)
    const known = headers.get(name.toLowerCase())
    if (known === undefined) headers.set(name.toLowerCase(), { name, values: [value] })
    else known.values.push(value)
  }
  return Object.fromEntries([...headers.values()].map(({ name, values }) => [name, values]))
}
