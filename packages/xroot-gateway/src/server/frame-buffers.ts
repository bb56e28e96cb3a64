/** Buffers for frames of file data, used again and again: room for pages with their checksums, and for a header before them. */
import { checksumBytes, pageBytes, statusBytes } from '@scitags/xrootd-protocol'

const unitBytes = pageBytes + checksumBytes

/** A buffer that is lent: so many pages of data fit. */
export interface FrameBuffer {
  readonly bytes: Buffer
  readonly pages: number
}

const largePages = 128
/** For small answers, for the first bytes of others, and for everybody when all large ones are out. */
export const smallPages = 16
/** 64 MiB: readers that have stalled hold these, however many they are, and small ones. */
const mostLarge = 128
const mostIdleSmall = 64

const idleLarge: FrameBuffer[] = []
const idleSmall: FrameBuffer[] = []
let lent = 0

/** Of arbitrary content: small, or large if more is wanted and there is one. Give it back or lose it. */
export function takeFrameBuffer (pages: number): FrameBuffer {
  if (pages <= smallPages || lent >= mostLarge) return idleSmall.pop() ?? make(smallPages)
  lent++
  return idleLarge.pop() ?? make(largePages)
}

/** Only for a buffer that nobody reads or writes any more, the kernel included. */
export function giveBackFrameBuffer (buffer: FrameBuffer): void {
  if (buffer.pages === largePages) {
    lent--
    idleLarge.push(buffer)
  } else if (idleSmall.length < mostIdleSmall) {
    idleSmall.push(buffer)
  }
}

/** Somebody may still read or write it: it is never used again. */
export function loseFrameBuffer ({ pages }: FrameBuffer): void {
  if (pages === largePages) lent--
}

/** The first page of a range may be short, and there may be one more page than its bytes fill. */
function make (pages: number): FrameBuffer {
  return { bytes: Buffer.allocUnsafeSlow(statusBytes + (pages + 1) * unitBytes), pages }
}
