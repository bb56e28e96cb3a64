/** The network interfaces of this namespace, as the kernel lists them. */
import type { Binding } from './binding.ts'
import { Netlink, attributesOf, netlinkFlag, netlinkRequest, netlinkRoute } from './netlink.ts'

export interface NetworkInterface {
  readonly index: number
  readonly name: string
  /** ARPHRD, such as 1 for Ethernet. */
  readonly type: number
}

const getLink = 18
const attributeName = 3

/** Needs no privilege. Throws {@link SystemCallError}. */
export function networkInterfaces (binding: Binding): readonly NetworkInterface[] {
  const netlink = new Netlink(binding, netlinkRoute)
  try {
    const found: NetworkInterface[] = []
    // struct ifinfomsg: family, pad, type u16 @2, index i32 @4, flags, change.
    netlink.ask(netlinkRequest(getLink, netlinkFlag.dump, Buffer.alloc(16)), 'the network interfaces cannot be listed', ({ body }) => {
      const name = attributesOf(body, 16).get(attributeName)
      if (name !== undefined) found.push({ index: body.readInt32LE(4), name: name.toString('latin1').replace(/\0.*$/s, ''), type: body.readUInt16LE(2) })
    })
    return found
  } finally {
    netlink.close()
  }
}
