/** Addresses and nets, and what lies in them. */
import { BlockList, isIP, isIPv4 } from 'node:net'

import { familyOf } from './wire/addresses.ts'

/** `texts` are addresses and nets; those that are neither are told to `onProblem` by their index. The function takes an address as `plainAddress` writes it. */
export function networkList (texts: readonly string[], onProblem: (index: number, what: string) => void): (plain: string) => boolean {
  const list = new BlockList()
  for (const [index, text] of texts.entries()) if (!addTo(list, text)) onProblem(index, `'${text}' is no address and no net such as 10.0.0.0/8`)
  return plain => list.check(plain, familyOf(plain))
}

function addTo (list: BlockList, text: string): boolean {
  const [, net = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? []
  if (isIP(net) === 0 || net.includes('%')) return false
  const widest = isIPv4(net) ? 32 : 128
  const length = Number(bits ?? widest)
  if (length > widest) return false
  list.addSubnet(net, length, isIPv4(net) ? 'ipv4' : 'ipv6')
  return true
}
