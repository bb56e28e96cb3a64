/** What may come at most; checked before anything is allocated for it. */
import { requestCodes } from './constants.ts'

export const limits = {
  /** Of a path with its CGI, in bytes. A token or a proxy may stand in the CGI. */
  pathBytes: 16 * 1024,
  /** Elements of one readv or writev. */
  vectorElements: 1024,
  /** Of one element of a readv, in bytes of file data. */
  readvElementBytes: 2_097_136,
  /** Of any payload that is collected before it is decoded, where nothing below says otherwise. */
  payloadBytes: 64 * 1024,
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

/** Bytes that a request of this code may have as payload. */
export function payloadCeiling (code: number): number {
  switch (code) {
    case requestCodes.auth: return limits.authBytes
    case requestCodes.fattr: return limits.fattrBytes
    default: return limits.payloadBytes
  }
}
