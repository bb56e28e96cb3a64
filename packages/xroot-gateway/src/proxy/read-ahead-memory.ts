/** Memory for what is read ahead, used again and again; all files share it. */
import { bytesWithChecksums } from '@scitags/xrootd-protocol'

/** Of a file; there is room for the checksums of their pages. */
export const chunkBytes = 1024 * 1024

/** 128 MiB, and what stays when nobody needs it. */
const most = 128
const mostIdle = 32

const idle: Buffer[] = []
let lent = 0

/** Undefined where there is no more. Give it back when nobody writes to it any more. */
export function takeChunk (): Buffer | undefined {
  if (lent >= most) return undefined
  lent++
  return idle.pop() ?? Buffer.allocUnsafeSlow(bytesWithChecksums(0, chunkBytes))
}

export function giveBackChunk (chunk: Buffer): void {
  lent--
  if (idle.length < mostIdle) idle.push(chunk)
}

/** Somebody may still read it: it is never used again. */
export function loseChunk (): void {
  lent--
}
