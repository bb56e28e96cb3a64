/** Whose word is taken: a list of addresses and nets. */
import { BlockList, isIP, isIPv4 } from 'node:net'

import { plainAddress } from '@scitags/core/wire'
import { HttpTpcError } from '../errors.ts'

export type IsTrusted = (address: string | undefined) => boolean

/** Throws `OPTIONS_INVALID`; `option` is the key that the texts stand under. */
export function trustedNets (option: string, texts: readonly string[]): IsTrusted {
  const list = new BlockList()
  for (const [index, text] of texts.entries()) {
    if (!addNet(list, text)) throw new HttpTpcError('OPTIONS_INVALID', { detail: `'${text}' is no address and no net such as 10.0.0.0/8`, path: [option, String(index)] })
  }
  return address => {
    const plain = address === undefined ? undefined : plainAddress(address)
    return plain !== undefined && list.check(plain, isIPv4(plain) ? 'ipv4' : 'ipv6')
  }
}

function addNet (list: BlockList, text: string): boolean {
  const [, net = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? []
  if (isIP(net) === 0 || net.includes('%')) return false
  const widest = isIPv4(net) ? 32 : 128
  const length = Number(bits ?? widest)
  if (length > widest) return false
  list.addSubnet(net, length, isIPv4(net) ? 'ipv4' : 'ipv6')
  return true
}
