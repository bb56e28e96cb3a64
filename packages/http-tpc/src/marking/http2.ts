/** HTTP/2: many exchanges share a connection, and each stream counts its own bytes. */
import type { IncomingMessage } from 'node:http'
import type { Http2ServerRequest, Http2ServerResponse, Http2Session, ServerHttp2Stream } from 'node:http2'

import type { ConnectionFlows, Direction, FlowTable, OpenFlow, Usage } from '@scitags/core'
import { connectionOfSocket, nowhere } from '../connection.ts'
import { onAnswer } from './watch-answer.ts'
import { onBody } from './watch-body.ts'
import type { WatchedBody } from './watch-body.ts'
import { failOpen } from './fail-open.ts'
import type { ConnectionOf, MarkedRequest } from './marked-request.ts'

const sessions = new WeakMap<Http2Session, ConnectionFlows>()

export function markHttp2 (
  flows: FlowTable, marked: MarkedRequest, request: Http2ServerRequest, response: Http2ServerResponse,
  connectionOf: ConnectionOf | undefined
): void {
  const { stream } = request
  const { session } = stream
  if (session === undefined) return
  let connection = sessions.get(session)
  if (connection === undefined) {
    const ends = connectionOf?.(request as unknown as IncomingMessage) ?? connectionOfSocket(session.socket) ?? nowhere
    const opened = flows.connection(ends, session.socket)
    sessions.set(session, opened)
    session.once('close', () => { opened.close() })
    connection = opened
  }

  const usage = countBytes(stream)
  let open: OpenFlow | undefined
  const begin = (direction: Direction): void => {
    failOpen(() => {
      open ??= connection.begin({ decision: marked.decide(), direction, application: direction === 'send' ? 'http-get' : 'http-put', usage })
    })
  }
  onAnswer(request.method, marked.claim, response, () => { begin('send') })
  if (request.method === 'PUT') onBody(request, () => { begin('receive') })
  // The session closes its streams first, so the end is told before the connection's.
  stream.prependListener('close', () => { open?.end() })
}

type Write = (chunk: Uint8Array, encoding: BufferEncoding, done: (error?: Error | null) => void) => void
type Writev = (chunks: { chunk: Uint8Array }[], done: (error?: Error | null) => void) => void

/** Payload bytes of one stream; frames and headers are shared and belong to nobody. */
function countBytes (stream: ServerHttp2Stream): () => Usage {
  let sent = 0
  let received = 0
  const raw = stream as unknown as { _write: Write, _writev: Writev, push: WatchedBody['push'] }
  const { _write: write, _writev: writev, push } = raw
  raw._write = (chunk, encoding, done) => {
    sent += chunk.length
    write.call(stream, chunk, encoding, done)
  }
  raw._writev = (chunks, done) => {
    for (const { chunk } of chunks) sent += chunk.length
    writev.call(stream, chunks, done)
  }
  raw.push = (chunk, encoding) => {
    if (chunk instanceof Uint8Array) received += chunk.length
    return push.call(stream, chunk, encoding)
  }
  return () => ({ sent, received })
}
