/** TLS under a label: dialled by us and given to `tls.connect`, or connected by `tls.connect` itself and labelled once it is connected. */
import { once } from 'node:events'
import { connect as connectTls, createServer } from 'node:tls'
import type { AddressInfo } from 'node:net'
import type { TLSSocket } from 'node:tls'

import type { FlowLabel } from '@scitags/core'
import { openKernel } from '../src/kernel.ts'
import { selfSigned } from '../test/self-signed.ts'

const rounds = Number(process.env['SCITAGS_BENCH_ROUNDS'] ?? 9)
const [connections, bytes] = [100, 256 * 1024 * 1024]
const label = 0x30038 as FlowLabel
const piece = Buffer.alloc(1024 * 1024)

const { cert, key } = await selfSigned()
const marking = openKernel().io.openPacketMarking?.({ interfaces: ['lo'], report: () => undefined })
if (marking === undefined || marking.rung === 'none' || marking.rung === 'dialled-only') throw new Error('this bench needs the right to load BPF programs')
const { dialer, marker } = marking
const server = createServer({ cert, key }, socket => {
  socket.on('error', () => { /* the other end has seen enough */ })
  let left = 0
  const send = (): void => { while (left > 0 && socket.write(piece)) left -= piece.length }
  // The piece that was one too many has been taken as well.
  socket.on('drain', () => {
    left -= piece.length
    send()
  })
  socket.on('data', (asked: Buffer) => {
    left = Number(asked.toString())
    send()
  })
}).listen(0, '::1')
await once(server, 'listening')
const { port } = server.address() as AddressInfo
const options = { ca: cert, servername: 'localhost' }

const ways: Readonly<Record<string, () => Promise<TLSSocket>>> = {
  async 'dialled with the label' () {
    const stream = connectTls({ ...options, socket: await dialer.connect({ host: '::1', port, noDelay: true }, label) })
    await once(stream, 'secureConnect')
    return stream
  },
  async 'labelled when connected' () {
    const stream = connectTls({ ...options, host: '::1', port })
    stream.once('connect', () => { marker.label(stream, label) })
    await once(stream, 'secureConnect')
    return stream
  }
}

async function timed (work: () => Promise<void>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

const times = new Map(Object.keys(ways).map(name => [name, { handshakes: [] as number[], download: [] as number[] }]))
for (let round = -1; round < rounds; round++) {
  for (const [name, open] of round % 2 === 0 ? Object.entries(ways) : Object.entries(ways).reverse()) {
    const handshakes = await timed(async () => { for (let count = 0; count < connections; count++) (await open()).destroy() })
    const download = await timed(async () => {
      const stream = await open()
      let received = 0
      stream.write(String(bytes))
      for await (const chunk of stream) if ((received += (chunk as Buffer).length) >= bytes) break
      stream.destroy()
    })
    if (round < 0) continue
    times.get(name)?.handshakes.push(handshakes / connections)
    times.get(name)?.download.push(bytes / 1048.576 / download)
  }
}
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN
console.log(`\nTLS to ::1 under a label, ${rounds} rounds, medians\n\n| way | ms a connection | MiB/s of a download |\n|---|---|---|`)
for (const [name, { handshakes, download }] of times) console.log(`| ${name} | ${median(handshakes).toFixed(2)} | ${median(download).toFixed(0)} |`)
server.close()
marking.close()
process.exit()
