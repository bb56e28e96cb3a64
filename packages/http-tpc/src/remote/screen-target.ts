/** Says which addresses a COPY may connect to: a client must not reach through us what it cannot reach itself. */
import { BlockList, isIP, isIPv4 } from 'node:net'

import { HttpTpcError } from '../errors.ts'

export interface TargetScreenOptions {
  readonly allowTargets: readonly string[]
  readonly denyTargets: readonly string[]
}

/** `host` is what the URL says, `address` what it was resolved to. */
export type TargetScreen = (host: string, address: string, port: number) => boolean

/** [TPC-Screen] A list entry that fits decides, allow before deny; else the address does. Throws `OPTIONS_INVALID`. */
export function createTargetScreen ({ allowTargets, denyTargets }: TargetScreenOptions): TargetScreen {
  const allowed = allowTargets.map(parseEntry)
  const denied = denyTargets.map(parseEntry)
  return (host, zonedAddress, port) => {
    const address = zonedAddress.replace(/%.*/, '')
    const name = host.toLowerCase().replace(/\.$/, '')
    const fits = (entry: Entry): boolean => entry(name, address, port)
    return isIP(address) !== 0 && (allowed.some(fits) || !(denied.some(fits) || isIn(neverByItself, address)))
  }
}

/** Loopback, link-local, multicast, broadcast and unspecified; `::/96` holds `::`, `::1` and IPv4 in its oldest disguise. */
const neverByItself = new BlockList()
const refusedIPv4 = [['0.0.0.0', 8], ['127.0.0.0', 8], ['169.254.0.0', 16], ['224.0.0.0', 4], ['255.255.255.255', 32]] as const
for (const [net, bits] of refusedIPv4) {
  neverByItself.addSubnet(net, bits, 'ipv4')
  // The same through a translator (RFC 6052).
  neverByItself.addSubnet(`64:ff9b::${net}`, 96 + bits, 'ipv6')
}
for (const [net, bits] of [['::', 96], ['fe80::', 10], ['ff00::', 8]] as const) neverByItself.addSubnet(net, bits, 'ipv6')

type Entry = (host: string, address: string, port: number) => boolean

function parseEntry (text: string): Entry {
  const [, bracketed, plain, portText] = /^(?:\[([^\]]+)\]|([^[\]]*?))(?::(\d{1,5}))?$/.exec(text) ?? []
  // A bare IPv6 address would lose its last group to the port.
  const isBareIPv6 = isIP(text.split('/')[0] ?? '') === 6
  const name = isBareIPv6 ? text : bracketed ?? plain
  const port = isBareIPv6 || portText === undefined ? undefined : Number(portText)
  if (name === undefined || name === '' || (port !== undefined && (port < 1 || port > 65_535))) throw notATarget(text)
  const matches = matcherOf(name, text)
  return (host, address, atPort) => (port === undefined || port === atPort) && matches(host, address)
}

function matcherOf (name: string, text: string): (host: string, address: string) => boolean {
  const [net = '', bits] = name.split('/')
  if (isIP(net) !== 0) {
    const list = new BlockList()
    const widest = isIPv4(net) ? 32 : 128
    const length = bits === undefined ? widest : /^\d{1,3}$/.test(bits) ? Number(bits) : Infinity
    if (length > widest) throw notATarget(text)
    list.addSubnet(net, length, familyOf(net))
    return (_host, address) => isIn(list, address)
  }
  if (!/^(\*\.)?[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?$/i.test(name)) throw notATarget(text)
  const wanted = name.toLowerCase().replace(/\.$/, '')
  return wanted.startsWith('*.') ? host => host.endsWith(wanted.slice(1)) : host => host === wanted
}

/** BlockList judges an IPv4-mapped IPv6 address as the IPv4 address that it is. */
function isIn (list: BlockList, address: string): boolean {
  return list.check(address, familyOf(address))
}

function familyOf (address: string): 'ipv4' | 'ipv6' {
  return isIPv4(address) ? 'ipv4' : 'ipv6'
}

function notATarget (text: string): HttpTpcError {
  return new HttpTpcError('OPTIONS_INVALID', { detail: `'${text}' is no address, net or host name with or without a port` })
}
