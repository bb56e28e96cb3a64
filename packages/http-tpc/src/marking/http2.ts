/** HTTP/2: many exchanges share a connection, and each stream counts its own bytes. */
import type { Http2ServerRequest, Http2ServerResponse, Http2Session, ServerHttp2Stream } from 'node:http2'

import { connectionOfSocket } from '@scitags/core'
import type { ConnectionFlows, FlowTable, OpenFlow, Usage } from '@scitags/core'
import { beginTransfer } from './begin-transfer.ts'
import { failOpen } from './fail-open.ts'
import type { MarkedRequest } from './marked-request.ts'
import type { WatchedBody } from './watch-body.ts'
import { watchTransfer } from './watch-transfer.ts'

/** What one engine knows of HTTP/2. */
interface Known {
  readonly sessions: WeakMap<Http2Session, ConnectionFlows>
  readonly streams: WeakSet<ServerHttp2Stream>
}

const known = new WeakMap<FlowTable, Known>()

export function markHttp2 (table: FlowTable, marked: MarkedRequest, request: Http2ServerRequest, response: Http2ServerResponse): void {
  const { stream } = request
  const { session } = stream
  let engine = known.get(table)
  if (engine === undefined) known.set(table, engine = { sessions: new WeakMap(), streams: new WeakSet() })
  // Mounted twice, the middleware sees a request twice; its bytes count once.
  if (session === undefined || engine.streams.has(stream)) return
  engine.streams.add(stream)
  let connection = engine.sessions.get(session)
  if (connection === undefined) engine.sessions.set(session, connection = openSession(table, session, marked))

  const flows = connection
  const bytes = new StreamBytes(stream)
  let open: OpenFlow | undefined
  watchTransfer({
    request,
    response,
    claim: marked.claim,
    onFirstByte: tell => { bytes.onceSent = tell },
    moves: direction => { failOpen(() => { open = beginTransfer(flows, marked, direction, () => bytes.usage()) }) },
    answersWithoutData: () => { flows.unlabel() }
  })
  // The session closes its streams first, so the end is told before the connection's.
  stream.prependListener('close', () => { open?.end() })
}

function openSession (table: FlowTable, session: Http2Session, { ends }: MarkedRequest): ConnectionFlows {
  const { socket } = session
  const flows = table.connection(ends === undefined ? connectionOfSocket(socket) : undefined, socket)
  // Before the socket is let go of, and with it what the kernel knows of the connection.
  const { destroy } = session
  session.destroy = (...parameters) => {
    failOpen(() => { flows.close() })
    destroy.apply(session, parameters)
  }
  session.once('close', () => { flows.close() })
  return flows
}

type Write = (chunk: Uint8Array, encoding: BufferEncoding, done: (error?: Error | null) => void) => void
type Writev = (chunks: { chunk: Uint8Array }[], done: (error?: Error | null) => void) => void

/** Payload bytes of one stream; frames and headers are shared and belong to nobody. */
class StreamBytes {
  /** Called before the first byte goes out. */
  onceSent: (() => void) | undefined
  #sent = 0
  #received = 0

  constructor (stream: ServerHttp2Stream) {
    const raw = stream as unknown as { _write: Write, _writev: Writev, push: WatchedBody['push'] }
    const { _write: write, _writev: writev, push } = raw
    raw._write = (chunk, encoding, done) => {
      this.#sends(chunk.length)
      write.call(stream, chunk, encoding, done)
    }
    raw._writev = (chunks, done) => {
      for (const { chunk } of chunks) this.#sends(chunk.length)
      writev.call(stream, chunks, done)
    }
    raw.push = (chunk, encoding) => {
      if (chunk instanceof Uint8Array) this.#received += chunk.length
      return push.call(stream, chunk, encoding)
    }
  }

  usage (): Usage {
    return { sent: this.#sent, received: this.#received }
  }

  #sends (bytes: number): void {
    if (bytes === 0) return
    const { onceSent } = this
    this.onceSent = undefined
    onceSent?.()
    this.#sent += bytes
  }
}
