/** What stands in for the kernel where nothing better is injected: sockets connect, and no packet is labelled. */
import { connect } from 'node:net'

import type { Dialer, PacketMarker } from './types.ts'

export const noPacketMarker: PacketMarker = {
  name: 'none',
  label: (_socket, label) => label === undefined ? 'cleared' : 'unsupported'
}

export const plainDialer: Dialer = {
  name: 'plain',
  connect: options => connect(options)
}
