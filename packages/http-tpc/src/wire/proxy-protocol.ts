/** Reads the header of the PROXY protocol, by which a balancer says whose connection it passes on: versions 1 (text) and 2 (binary). */
import { plainAddress } from '@scitags/core/wire'
import type { Connection } from '@scitags/core'

/** `ends`: what the client and the balancer see; `'own'`: the balancer speaks for itself; `'unknown'`: it does not say for whom. */
export type ProxyHeader =
  | { readonly kind: 'header', readonly length: number, readonly ends: Connection | 'own' | 'unknown' }
  | { readonly kind: 'need' }
  | { readonly kind: 'bad', readonly detail: string }

/** Of version 2 with everything that follows the addresses; senders need a few hundred bytes. */
export const maxProxyHeaderBytes = 16 + 2048

/**
 * [PROXY] Reads from the beginning of a connection. `need`: what is there is the beginning of a header, and more must come.
 * Nothing is guessed: whatever the specification does not allow is `bad`.
 */
export function readProxyHeader (bytes: Uint8Array): ProxyHeader {
  if (startsLike(bytes, signature)) return bytes.length < fixedBytes ? need : readBinary(bytes)
  if (startsLike(bytes, textPrefix)) return readText(bytes)
  return bad('it does not begin with a PROXY header')
}

const need: ProxyHeader = { kind: 'need' }

const signature = [0x0d, 0x0a, 0x0d, 0x0a, 0x00, 0x0d, 0x0a, 0x51, 0x55, 0x49, 0x54, 0x0a]
const textPrefix = [...'PROXY '].map(letter => letter.charCodeAt(0))

/** Signature, version and command, family and transport, length of the rest. */
const fixedBytes = signature.length + 4

/** Bytes that the addresses of a family take, by the high half of the 14th byte. */
const addressBytes = [0, 12, 36, 216] as const

function readBinary (bytes: Uint8Array): ProxyHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const version = view.getUint8(12) >> 4
  const command = view.getUint8(12) & 15
  const family = view.getUint8(13) >> 4
  const transport = view.getUint8(13) & 15
  const length = fixedBytes + view.getUint16(14)
  const needed = addressBytes[family]
  if (version !== 2) return bad(`there is no version ${version} of the binary PROXY header`)
  if (command > 1) return bad(`the PROXY header has the unknown command ${command}`)
  if (length > maxProxyHeaderBytes) return bad(`the PROXY header has ${length} bytes, more than ${maxProxyHeaderBytes}`)
  // LOCAL: whatever else it says is ignored.
  if (command === 0) return bytes.length < length ? need : { kind: 'header', length, ends: 'own' }
  if (needed === undefined || transport > 2) return bad(`the PROXY header has the unknown address family ${family} or transport ${transport}`)
  if (length < fixedBytes + needed) return bad('the PROXY header is too short for its addresses')
  if (bytes.length < length) return need
  // What follows the addresses (TLVs) says nothing about them.
  if (transport !== 1 || family === 0 || family === 3) return { kind: 'header', length, ends: 'unknown' }
  const size = family === 1 ? 4 : 16
  const address = (at: number): string => addressText(bytes.subarray(at, at + size))
  const ports = fixedBytes + 2 * size
  return {
    kind: 'header',
    length,
    ends: endsOf(address(fixedBytes), view.getUint16(ports), address(fixedBytes + size), view.getUint16(ports + 2))
  }
}

/** With CR LF, by the specification. */
const maxTextBytes = 107

function readText (bytes: Uint8Array): ProxyHeader {
  const lineFeed = bytes.subarray(0, maxTextBytes).indexOf(0x0a)
  if (lineFeed < 0) return bytes.length < maxTextBytes ? need : bad(`the PROXY line has more than ${maxTextBytes} bytes`)
  const line = String.fromCharCode(...bytes.subarray(0, lineFeed + 1))
  const length = line.length
  if (!line.endsWith('\r\n')) return bad('the PROXY line does not end with CR LF')
  const [, family, source = '', destination = '', sourcePort = '', destinationPort = '', ...rest] = line.slice(0, -2).split(' ')
  // The receiver must ignore whatever follows UNKNOWN.
  if (family === 'UNKNOWN') return { kind: 'header', length, ends: 'unknown' }
  const isAddress = family === 'TCP4' ? isIPv4 : family === 'TCP6' ? isIPv6 : undefined
  if (isAddress === undefined) return bad('the PROXY line names neither TCP4, TCP6 nor UNKNOWN')
  if (!isAddress(source) || !isAddress(destination) || !isPort(sourcePort) || !isPort(destinationPort) || rest.length > 0) {
    return bad(`the PROXY line does not give two ${family} addresses and two ports`)
  }
  return { kind: 'header', length, ends: endsOf(source, Number(sourcePort), destination, Number(destinationPort)) }
}

function startsLike (bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => index >= bytes.length || bytes[index] === byte)
}

function endsOf (source: string, sourcePort: number, destination: string, destinationPort: number): Connection {
  return { protocol: 'tcp', local: { address: destination, port: destinationPort }, remote: { address: source, port: sourcePort } }
}

function addressText (bytes: Uint8Array): string {
  if (bytes.length === 4) return bytes.join('.')
  const groups = Array.from({ length: 8 }, (_, index) => (((bytes[2 * index] ?? 0) << 8) | (bytes[2 * index + 1] ?? 0)).toString(16))
  return plainAddress(groups.join(':')) ?? ''
}

function isIPv4 (text: string): boolean {
  return !text.includes(':') && plainAddress(text) !== undefined
}

function isIPv6 (text: string): boolean {
  return /^[0-9a-f:.]+$/i.test(text) && text.includes(':') && plainAddress(text) !== undefined
}

function isPort (text: string): boolean {
  return /^(?:0|[1-9]\d{0,4})$/.test(text) && Number(text) <= 65_535
}

function bad (detail: string): ProxyHeader {
  return { kind: 'bad', detail }
}
