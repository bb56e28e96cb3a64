/** All requests: from a frame to a message and back. */
import { checkpointOperations, errorNumbers, requestCodes } from './constants.ts'
import { XrootdError } from './errors.ts'
import { requestHeaderBytes } from './frame-lengths.ts'
import { auth } from './messages/auth.ts'
import { bind } from './messages/bind.ts'
import { chkpoint } from './messages/chkpoint.ts'
import { chmod } from './messages/chmod.ts'
import { clone } from './messages/clone.ts'
import { close } from './messages/close.ts'
import { dirlist } from './messages/dirlist.ts'
import { endsess } from './messages/endsess.ts'
import { fattr } from './messages/fattr.ts'
import { gpfile } from './messages/gpfile.ts'
import { locate } from './messages/locate.ts'
import { login } from './messages/login.ts'
import { mkdir } from './messages/mkdir.ts'
import { mv } from './messages/mv.ts'
import { open } from './messages/open.ts'
import { pgread } from './messages/pgread.ts'
import { pgwrite } from './messages/pgwrite.ts'
import { ping } from './messages/ping.ts'
import { prepare } from './messages/prepare.ts'
import { protocol } from './messages/protocol.ts'
import { query } from './messages/query.ts'
import { read } from './messages/read.ts'
import { readv } from './messages/readv.ts'
import { rm } from './messages/rm.ts'
import { rmdir } from './messages/rmdir.ts'
import { set } from './messages/set.ts'
import { sigver } from './messages/sigver.ts'
import { stat } from './messages/stat.ts'
import { statx } from './messages/statx.ts'
import { sync } from './messages/sync.ts'
import { truncate } from './messages/truncate.ts'
import { write } from './messages/write.ts'
import { writev } from './messages/writev.ts'
import type { RequestName } from './constants.ts'
import type { Decoded } from './messages/message.ts'

const codecs = {
  auth, query, chmod, close, dirlist, gpfile, protocol, login, mkdir, mv, open, ping, chkpoint, read, rm, rmdir, sync, stat, set, write, fattr, prepare, statx, endsess, bind, readv,
  pgwrite, locate, truncate, sigver, pgread, writev, clone
} as const satisfies Record<RequestName, unknown>

type Codecs = typeof codecs

/** Any request, told apart by `name`. */
export type Request = { [K in RequestName]: Decoded<Codecs[K]> }[RequestName]

export type RequestOf<N extends RequestName> = Decoded<Codecs[N]>

interface AnyCodec {
  decode (header: Buffer, payload: Buffer): Request
  encode (message: Request): Buffer
}

const firstCode = 3000
const byCode: readonly (AnyCodec | undefined)[] = Object.values(codecs).toSorted((one, other) => one.code - other.code) as unknown as AnyCodec[]

/** Throws {@link XrootdError} `MESSAGE_INVALID`, with the number of the error that fits. What it returns refers to none of the buffers. */
export function decodeRequest (header: Buffer, payload: Buffer): Request {
  const code = header.readUInt16BE(2)
  const codec = byCode[code - firstCode]
  if (codec === undefined) throw new XrootdError('MESSAGE_INVALID', { detail: `there is no request ${code}`, errorNumber: errorNumbers.InvalidRequest })
  return codec.decode(header, payload)
}

/** What a chkpoint executes; undefined for its other operations. Throws `MESSAGE_INVALID`. */
export function innerRequestOf ({ operation, inner }: RequestOf<'chkpoint'>): Request | undefined {
  if (operation !== checkpointOperations.xeq) return undefined
  if (inner.length < requestHeaderBytes) throw new XrootdError('MESSAGE_INVALID', { detail: 'a chkpoint executes nothing', errorNumber: errorNumbers.ArgInvalid })
  return decodeRequest(inner.subarray(0, requestHeaderBytes), inner.subarray(requestHeaderBytes))
}

/** Header and payload; data of a write follows separately. */
export function encodeRequest (message: Request): Buffer {
  return (codecs[message.name] as unknown as AnyCodec).encode(message)
}

/** The name of a request by its code; undefined where there is none. */
export function nameOfRequest (code: number): RequestName | undefined {
  return names[code - firstCode]
}

const names = Object.keys(requestCodes) as RequestName[]
