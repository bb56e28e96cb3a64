/** Says which addresses a third-party copy may connect to: a client must not reach through us what it cannot reach itself. */
import { BlockList, isIP, isIPv4 } from 'node:net'

export interface TargetScreenOptions {
  readonly allowTargets: readonly string[]
  readonly denyTargets: readonly string[]
}

/** `host` is what the URL says, `address` what it was resolved to. */
export type TargetScreen = (host: string, address: string, port: number) => boolean

/** Told of an entry of a list that is not right. */
export type OnBadEntry = (list: keyof TargetScreenOptions, index: number, what: string) => void

/** [TPC-Screen] A list entry that fits decides, allow before deny; else the address does. */
export function targetScreen ({ allowTargets, denyTargets }: TargetScreenOptions, onBadEntry: OnBadEntry): TargetScreen {
  const allowed = entriesOf(allowTargets, 'as it is', (index, what) => { onBadEntry('allowTargets', index, what) })
  const denied = entriesOf(denyTargets, 'in every disguise', (index, what) => { onBadEntry('denyTargets', index, what) })
  return (host, zonedAddress, port) => {
    const address = zonedAddress.replace(/%.*/, '')
    const name = host.toLowerCase().replace(/\.$/, '')
    const fits = (entry: Entry): boolean => entry(name, address, port)
    return isIP(address) !== 0 && (allowed.some(fits) || !(denied.some(fits) || isIn(neverByItself, address)))
  }
}

/**
 * Loopback, link-local, multicast, reserved and unspecified. `::/96` holds `::`, `::1` and IPv4 in its oldest disguise;
 * where `64:ff9b:1::/48`, translation for local use (RFC 8215), leads to, the address does not tell.
 */
const neverByItself = new BlockList()
for (const [net, bits] of [['0.0.0.0', 8], ['127.0.0.0', 8], ['169.254.0.0', 16], ['224.0.0.0', 4], ['240.0.0.0', 4]] as const) addIPv4(neverByItself, net, bits, 'in every disguise')
for (const [net, bits] of [['::', 96], ['64:ff9b:1::', 48], ['fe80::', 10], ['ff00::', 8]] as const) neverByItself.addSubnet(net, bits, 'ipv6')

/** What is denied must not come back through a translator or a tunnel; what is allowed is allowed under its own name. */
type Reach = 'as it is' | 'in every disguise'

/** BlockList judges `::ffff:a.b.c.d` as the IPv4 address that it is; the other disguises are nets of their own. */
function addIPv4 (list: BlockList, net: string, bits: number, reach: Reach): void {
  list.addSubnet(net, bits, 'ipv4')
  if (reach === 'as it is') return
  const [a = 0, b = 0, c = 0, d = 0] = net.split('.').map(Number)
  const high = (a * 256 + b).toString(16)
  const low = (c * 256 + d).toString(16)
  // NAT64 (RFC 6052) and stateless translation (RFC 2765)
  for (const prefix of ['64:ff9b::', '::ffff:0:']) list.addSubnet(`${prefix}${net}`, 96 + bits, 'ipv6')
  // 6to4 (RFC 3056)
  list.addSubnet(`2002:${high}:${low}::`, 16 + bits, 'ipv6')
}

type Entry = (host: string, address: string, port: number) => boolean

function entriesOf (texts: readonly string[], reach: Reach, onBad: (index: number, what: string) => void): readonly Entry[] {
  return texts.flatMap((text, index) => {
    const entry = entryOf(text, reach)
    if (entry === undefined) onBad(index, `'${text}' is no address, net or host name with or without a port`)
    return entry ?? []
  })
}

function entryOf (text: string, reach: Reach): Entry | undefined {
  const [, bracketed, plain, portText] = /^(?:\[([^\]]+)\]|([^[\]]*?))(?::(\d{1,5}))?$/.exec(text) ?? []
  // A bare IPv6 address would lose its last group to the port.
  const isBareIPv6 = isIP(text.split('/')[0] ?? '') === 6
  const name = isBareIPv6 ? text : bracketed ?? plain
  const port = isBareIPv6 || portText === undefined ? undefined : Number(portText)
  if (name === undefined || name === '' || (port !== undefined && (port < 1 || port > 65_535))) return undefined
  const matches = matcherOf(name, reach)
  return matches && ((host, address, atPort) => (port === undefined || port === atPort) && matches(host, address))
}

function matcherOf (name: string, reach: Reach): ((host: string, address: string) => boolean) | undefined {
  const [net = '', bits] = name.split('/')
  if (isIP(net) !== 0) {
    const list = new BlockList()
    const widest = isIPv4(net) ? 32 : 128
    const length = bits === undefined ? widest : /^\d{1,3}$/.test(bits) ? Number(bits) : Infinity
    if (length > widest) return undefined
    if (isIPv4(net)) addIPv4(list, net, length, reach)
    else list.addSubnet(net, length, 'ipv6')
    return (_host, address) => isIn(list, address)
  }
  if (!/^(\*\.)?[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?$/i.test(name)) return undefined
  const wanted = name.toLowerCase().replace(/\.$/, '')
  return wanted.startsWith('*.') ? host => host.endsWith(wanted.slice(1)) : host => host === wanted
}

function isIn (list: BlockList, address: string): boolean {
  return list.check(address, isIPv4(address) ? 'ipv4' : 'ipv6')
}
