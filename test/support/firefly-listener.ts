/** Takes fireflies off the wire and keeps them, read. */
import { createSocket } from 'node:dgram'
import type { Socket } from 'node:dgram'
import { once } from 'node:events'

import { parseFirefly } from '@scitags/core/wire'
import type { Firefly } from '@scitags/core/wire'
import type { Teardown } from './temporary.ts'
import { until } from './until.ts'

export interface FireflyListener {
  readonly port: number
  /** Oldest first. */
  readonly fireflies: readonly Firefly[]
  /** Datagrams as they came. */
  readonly datagrams: readonly Buffer[]
  /** The end fireflies, once there are at least this many. */
  ends (count?: number): Promise<readonly Firefly[]>
  /** Resolves when everything that was sent to it before is in. */
  settle (): Promise<void>
}

const lastDatagram = 'that was all'

/** A datagram that is no firefly fails the test that waits for one. */
export async function fireflyListener (t: Teardown, { address = '127.0.0.1', port = 0 } = {}): Promise<FireflyListener> {
  const socket: Socket = createSocket(address.includes(':') ? 'udp6' : 'udp4')
  const fireflies: Firefly[] = []
  const datagrams: Buffer[] = []
  const bad: string[] = []
  let isSettled = (): void => {}
  socket.on('message', datagram => {
    if (datagram.equals(Buffer.from(lastDatagram))) {
      isSettled()
      return
    }
    datagrams.push(datagram)
    const reading = parseFirefly(datagram)
    if (reading.kind === 'firefly') fireflies.push(reading.firefly)
    else bad.push(`${reading.detail}: ${datagram.toString()}`)
  })
  socket.bind(port, address)
  await once(socket, 'listening')
  t.teardown(() => socket.close())
  const ends = (): Firefly[] => fireflies.filter(({ state }) => state === 'end')
  return {
    port: socket.address().port,
    fireflies,
    datagrams,
    async ends (count = 1) {
      await until(`${count} end fireflies`, () => ends().length >= count)
      if (bad.length > 0) throw new Error(bad.join('\n'))
      return ends()
    },
    async settle () {
      // What goes from loopback to one socket stays in order.
      const settled = new Promise<void>(resolve => { isSettled = resolve })
      socket.send(lastDatagram, socket.address().port, address)
      await settled
      if (bad.length > 0) throw new Error(bad.join('\n'))
    }
  }
}
