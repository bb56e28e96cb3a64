/** A remote side that does what the test says, and remembers what it was asked. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { Teardown } from './storage-site.ts'

export type Script = (request: IncomingMessage, response: ServerResponse) => void

export interface ScriptedPeer {
  readonly port: number
  readonly url: string
  /** Method and target of each request, oldest first. */
  readonly requests: string[]
  /** Header fields of each request. */
  readonly headers: IncomingMessage['headers'][]
}

/** Without `onExpect`, `100 Continue` goes out by itself. */
export async function scriptedPeer (t: Teardown, script: Script, onExpect?: Script): Promise<ScriptedPeer> {
  const requests: string[] = []
  const headers: IncomingMessage['headers'][] = []
  const noted = (next: Script): Script => (request, response) => {
    requests.push(`${request.method} ${request.url}`)
    headers.push(request.headers)
    next(request, response)
  }
  const server = createServer(noted(script))
  if (onExpect !== undefined) server.on('checkContinue', noted(onExpect))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { port, url: `http://127.0.0.1:${port}`, requests, headers }
}

/** Answers HEAD and GET with a file. */
export function fileScript (content: Uint8Array, fields: Record<string, string> = {}): Script {
  return (request, response) => {
    response.writeHead(200, { 'Content-Length': content.length, ...fields })
    response.end(request.method === 'HEAD' ? undefined : content)
  }
}

/** Takes a PUT, and answers HEAD with what it got. */
export function uploadScript (fields: Record<string, string> = {}): Script {
  let bytes: number | undefined
  return (request, response) => {
    if (request.method !== 'PUT') {
      response.writeHead(bytes === undefined ? 404 : 200, { 'Content-Length': bytes ?? 0, ...fields }).end()
      return
    }
    let received = 0
    request.on('data', (chunk: Buffer) => { received += chunk.length })
    request.on('end', () => {
      bytes = received
      response.writeHead(201, { 'Content-Length': 0 }).end()
    })
  }
}
