/** Labels go with their sockets: as many entries in the map as there are labelled sockets, and none in the end. */
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import t from 'tap'

import type { FlowLabel } from '@scitags/core'
import { openPacketMarking } from '../src/packet-marking.ts'
import { Netlink, attribute, attribute32, attributesOf, netlinkFlag, netlinkRequest, netlinkSocketDiag } from '../src/netlink.ts'
import type { Binding } from '../src/binding.ts'
import { networkOfItsOwn } from './network-of-its-own.ts'

const found = networkOfItsOwn(t)
if (found !== undefined) tests(found)

function tests (binding: Binding): void {
  void t.test('10 000 short connections, each with a label, leave nothing behind', async t => {
    const marking = openPacketMarking(binding, {}, { interfaces: [], directory: '/nowhere', report: () => undefined })
    t.teardown(() => { marking.close() })
    let labelled = 0
    const server = createServer(socket => {
      socket.on('error', () => {})
      if (marking.marker.label(socket, (labelled % 0xFFFFF + 1) as FlowLabel) === 'set') labelled++
      socket.end('!')
    }).listen(0, '::1')
    await once(server, 'listening')
    t.teardown(() => { server.close() })
    const { port } = server.address() as AddressInfo

    const kept = await Promise.all(Array.from({ length: 100 }, async () => await open(port)))
    t.equal(entries(binding, marking.labels ?? -1), 100, 'one for each that is open')
    for (const socket of kept) socket.destroy()
    const one = async (): Promise<void> => {
      const socket = await open(port)
      socket.resetAndDestroy()
      await once(socket, 'close')
    }
    await Promise.all(Array.from({ length: 20 }, async () => { for (let round = 0; round < 495; round++) await one() }))
    t.equal(labelled, 10_000)
    while (entries(binding, marking.labels ?? -1) > 0) await new Promise(resolve => setTimeout(resolve, 20))
    const { asked, taken } = marking.counts()
    t.strictSame([asked, taken], [10_000, 10_000])
  })
}

async function open (port: number): Promise<Socket> {
  const socket = connect({ port, host: '::1', allowHalfOpen: true })
  await once(socket, 'data')
  return socket
}

/** How many TCP sockets of this network have an entry in the map, as the kernel lists them with what is stored for each. */
function entries (binding: Binding, map: number): number {
  const [dumpSockets, requestStorages, mapDescriptor, answerStorages] = [20, 2, 1, 20]
  const request = Buffer.alloc(56)
  request[0] = 10
  request[1] = 6
  request.writeUInt32LE(0xFFF, 4)
  const netlink = new Netlink(binding, netlinkSocketDiag)
  let count = 0
  try {
    netlink.ask(netlinkRequest(dumpSockets, netlinkFlag.dump, request, attribute(requestStorages, attribute32(mapDescriptor, map))), 'sockets cannot be listed', ({ body }) => {
      // struct inet_diag_msg has 72 bytes.
      if ((attributesOf(body, 72).get(answerStorages)?.length ?? 0) > 4) count++
    })
  } finally {
    netlink.close()
  }
  return count
}
