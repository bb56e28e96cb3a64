/** Textual IP addresses, brought to the one form in which they are told to others. */
import { ScitagsError } from '../errors.ts'
import type { Endpoint } from '../types.ts'

export type Family = 'ipv4' | 'ipv6'

/** The two ends of a flow, fit to be told. */
export interface FlowEnds {
  readonly family: Family
  readonly source: Endpoint
  readonly destination: Endpoint
}

/**
 * [FF-ADDRESS] The address without brackets and zone, an IPv4-mapped one as IPv4, IPv6 as RFC 5952 writes it;
 * undefined for what is no address.
 */
export function plainAddress (text: string): string | undefined {
  if (text.length > 64) return undefined
  if (!text.includes(':')) return ipv4Value(text) === undefined ? undefined : text
  if (surelyPlain.test(text)) return text
  const groups = ipv6Groups(withoutBracketsAndZone(text))
  return groups === undefined ? undefined : mappedIPv4(groups) ?? ipv6Text(groups)
}

/** Of an address that {@link plainAddress} has given. */
export function familyOf (plain: string): Family {
  return plain.includes(':') ? 'ipv6' : 'ipv4'
}

/** Throws {@link ScitagsError} `FLOW_INVALID` unless these are two addresses of one family with ports 1…65535. */
export function flowEnds (source: Endpoint, destination: Endpoint): FlowEnds {
  const from = plainAddress(source.address)
  const to = plainAddress(destination.address)
  if (from === undefined || to === undefined || familyOf(from) !== familyOf(to) || !isPort(source.port) || !isPort(destination.port)) {
    throw new ScitagsError('FLOW_INVALID', { detail: `${written(source)} → ${written(destination)}` })
  }
  return { family: familyOf(from), source: { address: from, port: source.port }, destination: { address: to, port: destination.port } }
}

/** Most of what a kernel gives: no group begins with a zero, nothing is mapped. The rest is read and written anew. */
const surelyPlain = /^(?:(?:[1-9a-f][0-9a-f]{0,3}:){1,4}(?::[1-9a-f][0-9a-f]{0,3}){1,2}|(?:[1-9a-f][0-9a-f]{0,3}:){7}[1-9a-f][0-9a-f]{0,3})$/

/** The 32 bits as a number ≥ 0. A leading zero is refused: some read it as octal. */
function ipv4Value (text: string): number | undefined {
  if (!/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(text)) return undefined
  return text.split('.').reduce((value, part) => value * 256 + Number(part), 0)
}

function withoutBracketsAndZone (text: string): string {
  const inner = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text
  const zone = inner.indexOf('%')
  return zone < 0 ? inner : inner.slice(0, zone)
}

function ipv6Groups (text: string): number[] | undefined {
  const halves = text.split('::')
  if (halves.length > 2) return undefined
  const [left = '', right] = halves
  const head = groupsOf(left, right === undefined)
  if (right === undefined || head === undefined) return head?.length === 8 ? head : undefined
  const tail = groupsOf(right, true)
  if (tail === undefined || head.length + tail.length > 7) return undefined
  return [...head, ...new Array<number>(8 - head.length - tail.length).fill(0), ...tail]
}

/** The groups between colons; the last one may be an IPv4 address where the text ends the whole. */
function groupsOf (text: string, isEnd: boolean): number[] | undefined {
  if (text === '') return []
  const parts = text.split(':')
  const groups: number[] = []
  for (const [index, part] of parts.entries()) {
    const ipv4 = isEnd && index === parts.length - 1 && part.includes('.') ? ipv4Value(part) : undefined
    if (ipv4 !== undefined) groups.push(Math.floor(ipv4 / 65_536), ipv4 % 65_536)
    else if (/^[0-9a-f]{1,4}$/i.test(part)) groups.push(parseInt(part, 16))
    else return undefined
  }
  return groups
}

function mappedIPv4 (groups: readonly number[]): string | undefined {
  const [a, b, c, d, e, f, high = 0, low = 0] = groups
  if (a !== 0 || b !== 0 || c !== 0 || d !== 0 || e !== 0 || f !== 0xFFFF) return undefined
  return `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`
}

/** RFC 5952: lower case, no leading zeros, the first of the longest runs of two or more zero groups is `::`. */
function ipv6Text (groups: readonly number[]): string {
  let longest = { from: 0, length: 1 }
  let run = { from: 0, length: 0 }
  for (const [index, group] of groups.entries()) {
    run = group === 0 ? { from: run.length === 0 ? index : run.from, length: run.length + 1 } : { from: 0, length: 0 }
    if (run.length > longest.length) longest = run
  }
  const words = groups.map(group => group.toString(16))
  if (longest.length < 2) return words.join(':')
  return `${words.slice(0, longest.from).join(':')}::${words.slice(longest.from + longest.length).join(':')}`
}

/** `address:port`, an IPv6 address in brackets. */
export function endpointText ({ address, port }: Endpoint): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`
}

function isPort (port: number): boolean {
  return Number.isInteger(port) && port >= 1 && port <= 65_535
}

function written ({ address, port }: Endpoint): string {
  return `${address.slice(0, 64)} port ${port}`
}
