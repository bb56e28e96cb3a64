/** What stands in for the kernel where nothing better is injected: sockets connect, and no packet is labelled. */
import { once } from 'node:events'
import { connect } from 'node:net'

import type { Dialer, PacketMarker, PacketMarking } from './types.ts'

export const noPacketMarker: PacketMarker = {
  name: 'none',
  label: (_socket, label) => label === undefined ? 'cleared' : 'unsupported'
}

export const plainDialer: Dialer = {
  name: 'plain',
  async connect ({ signal, ...options }) {
    const socket = connect(options)
    // A reset between now and the first listener of the caller must not bring the process down.
    socket.on('error', () => { /* see above */ })
    try {
      await once(socket, 'connect', { signal })
    } catch (error) {
      socket.destroy()
      throw error
    }
    return socket
  }
}

/** `refused` says why. */
export function noPacketMarking (...refused: readonly string[]): PacketMarking {
  return {
    rung: 'none',
    detail: 'packets are not labelled',
    refused,
    marker: noPacketMarker,
    dialer: plainDialer,
    counts: () => ({ asked: 0, taken: 0, seen: undefined, interfaces: [] }),
    close () {}
  }
}
