/** A process of its own that holds connections on loopback and tells its parent, as JSON, what it knows of them. */
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

/** Of the dialling ends. */
export interface HeldConnection {
  readonly localPort: number
  readonly remotePort: number
  /** Bytes that have arrived at the other end. */
  readonly sent: number
}

const [count = '200', address = '::1', listenOn = address] = process.argv.slice(2)

const server = createServer().listen(0, listenOn, 5000)
await once(server, 'listening')
const { port } = server.address() as AddressInfo
const ends: Socket[] = []
const held: HeldConnection[] = []
server.on('connection', socket => { ends.push(socket) })
for (let index = 0; index < Number(count); index++) {
  const dialled = connect(port, address)
  ends.push(dialled)
  await once(dialled, 'connect')
  const sent = 1000 + index
  dialled.write(Buffer.alloc(sent))
  held.push({ localPort: dialled.localPort ?? 0, remotePort: port, sent })
}
const wanted = held.reduce((sum, { sent }) => sum + sent, 0)
while (ends.reduce((sum, { bytesRead }) => sum + bytesRead, 0) < wanted) {
  for (const socket of ends) socket.resume()
  await new Promise(resolve => { setTimeout(resolve, 5) })
}
process.on('message', () => { process.exit() })
process.on('disconnect', () => { process.exit() })
process.send?.(held)
