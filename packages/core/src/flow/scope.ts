/** Which peers are marked at all: everybody, only remote ones, or only local ones. */
import { BlockList, isIPv4 } from 'node:net'

export type Scope = 'remote' | 'local' | 'any'

/** `address` is plain text, IPv4-mapped addresses already unmapped. */
export function isInScope (scope: Scope, address: string): boolean {
  return scope === 'any' || (scope === 'local') === isLocal(address)
}

/** Private, link-local, unique-local, site-local and loopback addresses. */
function isLocal (address: string): boolean {
  return local.check(address, isIPv4(address) ? 'ipv4' : 'ipv6')
}

const local = new BlockList()
for (const [net, bits] of [['10.0.0.0', 8], ['172.16.0.0', 12], ['192.168.0.0', 16], ['169.254.0.0', 16], ['127.0.0.0', 8]] as const) local.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of [['::1', 128], ['fe80::', 10], ['fec0::', 10], ['fc00::', 7]] as const) local.addSubnet(net, bits, 'ipv6')
