/** Sets what a middleware cannot reach: the server's own defaults, which hurt long transfers and large credentials. */
import type { EventEmitter } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** The part of `http.Server` and `https.Server` that is set; on an HTTP/2 server only the event counts. */
export interface AttachableServer extends EventEmitter {
  requestTimeout?: number
  headersTimeout?: number
  keepAliveTimeout?: number
  maxHeaderSize?: number
}

/** Two tokens and a macaroon fit. */
const maxHeaderBytes = 64 * 1024
/** Longer than the pause between two requests of a client that works through a list of files. */
const keepAliveMs = 60_000
const headersMs = 60_000

/**
 * [ADR 8] Call it once, before the server listens.
 * - `100 Continue` goes out when somebody begins to read the body, so that a refusal comes before the upload
 *   (a server that listens for `checkContinue` itself keeps its listener);
 * - a request may last as long as its bytes keep coming (Node cuts every request after 300 s);
 * - headers may have 64 KiB (Node: 16 KiB).
 */
export function attach<S extends AttachableServer> (server: S): S {
  server.requestTimeout = 0
  server.headersTimeout = headersMs
  server.keepAliveTimeout = keepAliveMs
  server.maxHeaderSize = maxHeaderBytes
  // Whoever has a listener of his own answers such requests himself; ours would be the second answer.
  if (server.listenerCount('checkContinue') === 0) {
    server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
      continueWhenRead(request, response)
      server.emit('request', request, response)
    })
  }
  return server
}

function continueWhenRead (request: IncomingMessage, response: ServerResponse): void {
  const { read } = request
  let isTold = false
  request.read = size => {
    if (!isTold && !response.headersSent) response.writeContinue()
    isTold = true
    return read.call(request, size) as unknown
  }
}
