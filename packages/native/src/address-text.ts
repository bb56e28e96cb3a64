/** Addresses as the kernel holds them, in the one form in which they are told to others. */

import { familyInet6, isMapped } from './socket-address.ts'
const hex: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16))
const paddedHex = hex.map(text => text.padStart(2, '0'))

/** 4 bytes from `at` on, or 16 of IPv6: as RFC 5952 writes it, an IPv4-mapped one as IPv4. */
export function addressText (bytes: Uint8Array, at: number, family: number | undefined): string {
  if (family !== familyInet6) return ipv4Text(bytes, at)
  return isMapped(bytes, at) ? ipv4Text(bytes, at + 12) : ipv6Text(bytes, at)
}

function ipv4Text (bytes: Uint8Array, at: number): string {
  return `${bytes[at] ?? 0}.${bytes[at + 1] ?? 0}.${bytes[at + 2] ?? 0}.${bytes[at + 3] ?? 0}`
}

/** The first of the longest runs of two or more groups of zero is `::`. */
function ipv6Text (bytes: Uint8Array, at: number): string {
  let longest = 1
  let from = -1
  for (let group = 0, run = 0; group < 8; group++) {
    run = isZero(bytes, at + group * 2) ? run + 1 : 0
    if (run > longest) [longest, from] = [run, group - run + 1]
  }
  let text = ''
  for (let group = 0; group < 8; group++) {
    if (group === from) {
      text += '::'
      group += longest - 1
    } else {
      text += group === 0 || group === from + longest ? groupText(bytes, at + group * 2) : `:${groupText(bytes, at + group * 2)}`
    }
  }
  return text
}

function isZero (bytes: Uint8Array, at: number): boolean { return bytes[at] === 0 && bytes[at + 1] === 0 }

function groupText (bytes: Uint8Array, at: number): string {
  const [high = 0, low = 0] = [bytes[at], bytes[at + 1]]
  return high === 0 ? hex[low] ?? '' : `${hex[high] ?? ''}${paddedHex[low] ?? ''}`
}
