/** Text of others, made fit to be kept for long: of bounded length, and no part of the datagram that it came in. */

/** In UTF-8; a host name may be as long. */
export const maxKeptBytes = 255

const room = Buffer.alloc(maxKeptBytes)
const encoder = new TextEncoder()

/** As many whole characters as fit. A copy: a slice of a string would keep all of that string in memory. */
export function keptText (text: string): string
export function keptText (text: string | undefined): string | undefined
export function keptText (text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const { written } = encoder.encodeInto(text, room)
  return room.toString('utf8', 0, written)
}
