/** What stands behind the server: files, and everything that is asked of a path. A storage of ours, or the servers that a proxy forwards to. */
import type { Decision } from '@scitags/core'
import type { RequestOf, RequestName } from '@scitags/xrootd-protocol'
import type { Caller } from './server/caller.ts'

/** Bytes of a file that somebody else may look at until they are given back. */
export interface Lent {
  readonly bytes: Buffer
  /** Of the file: without checksums that stand between them. */
  readonly length: number
  /** The file ends behind them. */
  readonly isEnd: boolean
  giveBack (): void
  /** Nobody knows who still reads them. */
  lose (): void
}

/** An open file. Positions are bytes from the start; calls may overlap. */
export interface GatewayFile {
  /** Without CGI. */
  readonly path: string
  readonly isWritable: boolean
  /** For the kernel's shortcuts; undefined where there is none, or the file may change its size. */
  readonly fd: number | undefined
  /** Bytes, where it cannot change. */
  readonly size: number | undefined
  /** Where it was decided already when the file was opened. */
  readonly decision?: Decision
  /** So many writes at once are worth their memory. Default 2. */
  readonly writesAtOnce?: number
  /** Some or all of this range will be read soon; call what it returns when that is over. */
  expect? (position: number, length: number): () => void
  /** Instead of a read: at most `wanted` bytes in memory of the file's own. Undefined where it has none to spare. */
  lend? (position: number, wanted: number): Promise<Lent | undefined>
  /** The same for whole pages with their checksums. Undefined also where there are none. */
  lendPages? (position: number, wanted: number): Promise<Lent | undefined>
  /** Fills all of `into` without waiting; false when that cannot be. */
  readAtOnce? (into: Buffer, position: number): boolean
  /** Resolves to the bytes read, fewer only at the end of the file. */
  read (into: Buffer, position: number): Promise<number>
  /** Writes all of `from`, which may be used again afterwards. */
  write (from: Buffer, position: number): Promise<void>
  /** `announce` may be called with so many seconds where it takes long. */
  sync (announce?: (seconds: number) => void): Promise<void>
  truncate (size: number): Promise<void>
  /** As a stat answers, without a NUL at its end. */
  statText (): string | Promise<string>
  /** The client has closed it: what was written comes to stay. Undefined: nothing is to be waited for. */
  close (): Promise<void> | undefined
  /** The client is gone without having closed it. */
  abandon (): void
  /** Nothing that was written may stay, and nobody is waited for. Without it {@link abandon} is as good. */
  discard? (): Promise<void>
  /** What is done to it on behalf of its client comes to an end: the client closes it, or has changed its mind. */
  cancel? (): void
}

/** Requests that name a path, or nothing at all. */
export type PathRequest = RequestOf<Extract<RequestName,
  'stat' | 'statx' | 'locate' | 'query' | 'mkdir' | 'mv' | 'rm' | 'rmdir' | 'chmod' | 'truncate' | 'fattr' | 'prepare' | 'set'>>

/** Sends a complete response that is not the last one; resolves when the client has room for more. */
export type SendPiece = (response: Buffer) => Promise<void>

/** Errors of all methods become the error that is sent: those of ours, of the storage, and of the client for other servers. */
export interface Backend {
  /** Bits of `serverFlags` that it announces. */
  readonly flags: number
  /** Whether the open is for an upload that this caller has begun. Whoever may only create may take it up where he was cut off; the open sees to that. */
  isOwnUpload? (request: RequestOf<'open'>, caller: Caller): boolean
  open (request: RequestOf<'open'>, caller: Caller): Opened | Promise<Opened>
  /** The complete response, or several in one piece. `file`: that of the handle, where the request has one. */
  answer (request: PathRequest, caller: Caller, file: GatewayFile | undefined): Buffer | Promise<Buffer>
  /** Resolves to the last response; lists may be long, so that the others are sent as they are found. */
  list (request: RequestOf<'dirlist'>, caller: Caller, send: SendPiece): Promise<Buffer>
  close (): Promise<void>
}

/** A file, or what to send instead: a redirect, a wait. */
export type Opened =
  | { readonly kind: 'file', readonly file: GatewayFile }
  | { readonly kind: 'answer', readonly bytes: Buffer }
