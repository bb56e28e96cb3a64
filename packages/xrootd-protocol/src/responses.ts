/** Responses: what every one of them looks like, whatever it answers. */
import { attnActions, errorNumbers, statuses } from './constants.ts'
import { XrootdError } from './errors.ts'
import { invalid, textOf } from './messages/payloads.ts'

export const responseHeaderBytes = 8

/** A response, told apart by `status`. Texts are as they came: a NUL at the end is part of them. */
export type Response =
  | { readonly status: 'ok' | 'oksofar' | 'authmore', readonly streamId: number, readonly body: Buffer }
  | { readonly status: 'error', readonly streamId: number, readonly errorNumber: number, readonly message: string }
  /** With port −1 and the like, `target` is a URL; else a host, with CGI behind its first question mark. */
  | { readonly status: 'redirect', readonly streamId: number, readonly port: number, readonly target: string }
  | { readonly status: 'wait' | 'waitresp', readonly streamId: number, readonly seconds: number, readonly message: string }
  /** The late answer to an earlier request, or a word to whoever operates the client. */
  | { readonly status: 'attn', readonly streamId: number, readonly action: number, readonly reserved: number, readonly inner: Response | undefined, readonly parameters: Buffer }
  /** Of a page read or write; `body` is what dlen counts, and data follows. */
  | { readonly status: 'status', readonly streamId: number, readonly body: Buffer }

const statusNames = new Map(Object.entries(statuses).map(([name, code]) => [code as number, name as Response['status']]))

/** Throws {@link XrootdError} `MESSAGE_INVALID`. Buffers in what it returns are copies. */
export function decodeResponse (header: Buffer, payload: Buffer): Response {
  const streamId = header.readUInt16BE(0)
  const status = statusNames.get(header.readUInt16BE(2))
  switch (status) {
    case 'ok':
    case 'oksofar':
    case 'authmore':
    case 'status':
      return { status, streamId, body: Buffer.from(payload) }
    case 'error': return { status, streamId, errorNumber: number(payload), message: textOf(payload.subarray(4)) }
    case 'redirect': return { status, streamId, port: number(payload), target: textOf(payload.subarray(4)) }
    case 'wait':
    case 'waitresp':
      return { status, streamId, seconds: number(payload), message: textOf(payload.subarray(4)) }
    case 'attn': return attnOf(streamId, payload)
    case undefined: throw invalid(`there is no status ${header.readUInt16BE(2)}`)
  }
}

export function encodeResponse (response: Response): Buffer {
  const { status, streamId } = response
  switch (status) {
    case 'ok':
    case 'oksofar':
    case 'authmore':
    case 'status':
      return frame(streamId, statuses[status], response.body)
    case 'error': return frameOfText(streamId, statuses.error, response.errorNumber, response.message)
    case 'redirect': return frameOfText(streamId, statuses.redirect, response.port, response.target)
    case 'wait':
    case 'waitresp':
      return frameOfText(streamId, statuses[status], response.seconds, response.message)
    case 'attn': {
      const { action, reserved, inner, parameters } = response
      const words = Buffer.alloc(inner === undefined ? 4 : 8)
      words.writeInt32BE(action, 0)
      if (inner === undefined) return frame(streamId, statuses.attn, Buffer.concat([words, parameters]))
      words.writeUInt32BE(reserved, 4)
      return frame(streamId, statuses.attn, Buffer.concat([words, encodeResponse(inner)]))
    }
  }
}

/** An ok with its body, in one piece. */
export function ok (streamId: number, body?: Buffer): Buffer {
  return frame(streamId, statuses.ok, body)
}

/** The text gets the NUL that clients expect at its end. */
export function okText (streamId: number, text: string): Buffer {
  return frame(streamId, statuses.ok, Buffer.from(`${text}\0`))
}

export function error (streamId: number, errorNumber: number, message: string): Buffer {
  return frameOfText(streamId, statuses.error, errorNumber, `${message}\0`)
}

/** The header of an ok or oksofar whose body is sent separately. */
export function bodyHeader (streamId: number, status: 'ok' | 'oksofar', length: number): Buffer {
  const header = Buffer.allocUnsafe(responseHeaderBytes)
  header.writeUInt16BE(streamId, 0)
  header.writeUInt16BE(statuses[status], 2)
  header.writeInt32BE(length, 4)
  return header
}

/** Puts the answer to an earlier request, which was told to wait, into a frame of its own. */
export function asynchronously (response: Buffer): Buffer {
  const words = Buffer.alloc(8)
  words.writeInt32BE(attnActions.asynresp, 0)
  return frame(0, statuses.attn, Buffer.concat([words, response]))
}

function frame (streamId: number, status: number, body?: Buffer): Buffer {
  const bytes = Buffer.allocUnsafe(responseHeaderBytes + (body?.length ?? 0))
  bytes.writeUInt16BE(streamId, 0)
  bytes.writeUInt16BE(status, 2)
  bytes.writeInt32BE(body?.length ?? 0, 4)
  if (body !== undefined) bytes.set(body, responseHeaderBytes)
  return bytes
}

function frameOfText (streamId: number, status: number, number: number, text: string): Buffer {
  const body = Buffer.allocUnsafe(4 + Buffer.byteLength(text))
  body.writeInt32BE(number, 0)
  body.write(text, 4)
  return frame(streamId, status, body)
}

function number (payload: Buffer): number {
  if (payload.length < 4) throw invalid(`a response of ${payload.length} bytes where a number was expected`)
  return payload.readInt32BE(0)
}

function attnOf (streamId: number, payload: Buffer): Response {
  const action = number(payload)
  if (action !== attnActions.asynresp && action !== attnActions.asyncms) return { status: 'attn', streamId, action, reserved: 0, inner: undefined, parameters: Buffer.from(payload.subarray(4)) }
  if (payload.length < 16) throw invalid(`an attn of ${payload.length} bytes`)
  const header = payload.subarray(8, 16)
  if (header.readInt32BE(4) !== payload.length - 16) throw invalid('the answer inside an attn is not as long as it says')
  if (header.readUInt16BE(2) === statuses.attn) throw new XrootdError('MESSAGE_INVALID', { detail: 'an attn inside an attn', errorNumber: errorNumbers.InvalidRequest })
  return { status: 'attn', streamId, action, reserved: payload.readUInt32BE(4), inner: decodeResponse(header, payload.subarray(16)), parameters: Buffer.alloc(0) }
}
