/** A process of its own that accepts whatever connects to it on ::1. */
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'

const server = createServer(socket => { socket.on('error', () => { /* whoever connects also resets */ }) })
server.listen({ port: 0, host: '::1', backlog: 65_535 })
await once(server, 'listening')
process.send?.((server.address() as AddressInfo).port)
process.on('disconnect', () => { process.exit(0) })
