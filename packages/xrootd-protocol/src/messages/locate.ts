/** kXR_locate: where a file is. */
import { requestCodes } from '../constants.ts'
import { reserved, u16 } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { invalid, textPayload } from './payloads.ts'

/** Bits of `locateOptions`; the path may be `*` or begin with it. */
export const locate = request({ name: 'locate', code: requestCodes.locate, parameters: { options: u16, gap: reserved(14) }, payload: textPayload('path') })

export type LocateRequest = Decoded<typeof locate>

/** Where a file is. */
export interface Location {
  readonly kind: 'server' | 'manager'
  /** Not there yet, or not looked at yet. */
  readonly isPending: boolean
  readonly isWritable: boolean
  /** As `addressText` writes it. */
  readonly address: string
}

/** Entries of an answer, without a NUL at the end. */
export function locateText (locations: readonly Location[]): string {
  return locations.map(({ kind, isPending, isWritable, address }) => `${letter(kind, isPending)}${isWritable ? 'w' : 'r'}${address}`).join(' ')
}

/** A NUL at the end may be there or not. Throws `MESSAGE_INVALID`. */
export function locationsOf (text: string): Location[] {
  return text.replace(/\0+$/, '').split(' ').filter(entry => entry !== '').map(entry => {
    const [, kind, access, address] = /^([SsMm])([rw])(.+)$/s.exec(entry) ?? []
    if (kind === undefined || address === undefined) throw invalid('a location that cannot be read')
    return { kind: kind.toLowerCase() === 's' ? 'server' : 'manager', isPending: kind === kind.toLowerCase(), isWritable: access === 'w', address }
  })
}

/** `[::127.0.0.1]:1094` for IPv4, `[2001:db8::1]:1094` for IPv6, `host:1094` for a name. */
export function addressText (host: string, port: number): string {
  if (host.includes(':')) return `[${host}]:${port}`
  return isIpv4(host) ? `[::${host}]:${port}` : `${host}:${port}`
}

/** The reverse; an IPv4 address comes out plain. Throws `MESSAGE_INVALID`. */
export function hostAndPort (address: string): { readonly host: string, readonly port: number } {
  const [, inBrackets, name, port] = /^(?:\[([^\][]+)\]|([^:\][]+)):([0-9]{1,5})$/.exec(address) ?? []
  const host = inBrackets ?? name
  if (host === undefined || Number(port) > 65_535) throw invalid('an address that cannot be read')
  const plain = host.replace(/^::(?:ffff:)?/i, '')
  return { host: isIpv4(plain) ? plain : host, port: Number(port) }
}

function letter (kind: Location['kind'], isPending: boolean): string {
  const capital = kind === 'server' ? 'S' : 'M'
  return isPending ? capital.toLowerCase() : capital
}

function isIpv4 (text: string): boolean {
  return /^[0-9]{1,3}(\.[0-9]{1,3}){3}$/.test(text)
}
