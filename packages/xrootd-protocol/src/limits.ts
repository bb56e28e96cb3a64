/** What may come at most; checked before anything is allocated for it. */
import { requestCodes } from './constants.ts'
import type { RequestName } from './constants.ts'

export const limits = {
  /** Of a path with its CGI, in bytes. A token or a proxy may stand in the CGI. */
  pathBytes: 16 * 1024,
  /** Elements of one readv or writev. */
  vectorElements: 1024,
  /** Of one element of a readv, in bytes of file data. */
  readvElementBytes: 2_097_136,
  /** Of any payload that is collected before it is decoded, where nothing below says otherwise. */
  payloadBytes: 64 * 1024,
  /** Of any payload of a client that has not logged in: many may come, and nobody knows who they are. */
  strangerBytes: 64 * 1024,
  /** Credentials: a chain of certificates. */
  authBytes: 256 * 1024,
  /** Sixteen attributes of 64 KiB, and their names. */
  fattrBytes: 16 * (65_536 + 256 + 8) + 4096,
  /** Data of one write, pgwrite or writev: what streams through is bounded by patience, not by memory. */
  dataBytes: 1024 * 1024 * 1024,
  /** Body of a response that is collected: a list of a directory comes in pieces. */
  responseBytes: 64 * 1024 * 1024,
  /** Bad pages in one pgwrite, and not yet mended in one file. */
  badPagesOfRequest: 128,
  badPagesOfFile: 256
} as const

/** Bytes that a request of this code may have as payload; also one that does not exist, since its error is sent behind it. */
export function payloadCeiling (code: number): number {
  return ceilings[code - firstCode] ?? limits.payloadBytes
}

const firstCode = 3000
const none = 256
const path = limits.pathBytes
const list = limits.payloadBytes

/** Of requests without a payload a little is borne; lists that are too long, but not that long, get an error and the connection stays. */
const ofRequests: Readonly<Record<RequestName, number>> = {
  auth: limits.authBytes, query: limits.payloadBytes, chmod: path, close: none, dirlist: path, gpfile: limits.payloadBytes, protocol: none, login: limits.payloadBytes, mkdir: path,
  mv: 2 * path + 1, open: path, ping: none, chkpoint: none, read: list, rm: path, rmdir: path, sync: none, stat: path, set: path, write: 0, fattr: limits.fattrBytes, prepare: list,
  statx: list, endsess: none, bind: none, readv: list, pgwrite: 0, locate: path, truncate: path, sigver: path, pgread: none, writev: list, clone: list
}

const ceilings: readonly number[] = Object.entries(requestCodes).toSorted(([, one], [, other]) => one - other).map(([name]) => ofRequests[name as RequestName])
