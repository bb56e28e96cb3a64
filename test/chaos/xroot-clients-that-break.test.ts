/** Clients of root:// that break off at any moment, in the clear and in TLS: nothing of them stays, and whoever goes on gets the right bytes. */
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { readdir, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import { createSecureContext, connect as secureConnect } from 'node:tls'
import t from 'tap'

import { encodeRequest, openOptions } from '@scitags/xrootd-protocol'
import { openFile } from '@scitags/xrootd-protocol/client'
import { makeCertificates } from '../support/certificates.ts'
import { pattern } from '../support/content.ts'
import { startGateway } from '../support/gateway-in-process.ts'
import type { GatewayInProcess } from '../support/gateway-in-process.ts'
import { temporaryDirectory } from '../support/temporary.ts'
import { until } from '../support/until.ts'

t.setTimeout(120_000)

const rounds = 300
const atOnce = 10
const content = pattern(4_000_000)
const begin = Buffer.from('00000000000000000000000000000004000007dc', 'hex')
const login = Buffer.from('00000bbf0000000174657374657200000000850000000000', 'hex')
const pieceBytes = 100_000
const patienceMs = 50
const reading = [
  encodeRequest({ name: 'open', streamId: 1, mode: 0, options: openOptions.open_read | openOptions.retstat, optionT: 0, template: 0, path: '/f' }),
  ...[0, 1, 2, 3].map(index => encodeRequest({ name: 'read', streamId: 2, handle: 0, offset: BigInt(index * 1_000_000), length: 1_000_000, pathId: 0 }))
]
/** What listens, and what Node opens once for itself. */
const keptOpen = 10
const certificates = await makeCertificates(join(await temporaryDirectory(t), 'tls'))

t.test('three hundred that break off', async t => {
  const descriptors = openDescriptors()
  const site = await startGateway(t, { holdSeconds: 0.01, secureContext: () => createSecureContext({ cert: certificates.cert, key: certificates.key }) })
  await writeFile(join(site.root, 'f'), content)
  let round = 0
  const breaking = async (): Promise<void> => { while (round < rounds) await breakOff(site, round++) }
  const reading = async (): Promise<void> => {
    while (round < rounds) {
      const file = await openFile(site.url('/f').replace('localhost', '127.0.0.1'))
      const into = Buffer.alloc(content.length)
      await file.read(into, 0)
      await file.close()
      if (!into.equals(content)) t.fail('wrong bytes')
    }
  }
  await Promise.all([...Array.from({ length: atOnce }, breaking), reading()])
  await until('everybody is gone', () => site.gateway.connections === 0)
  t.equal(site.gateway.running, 0)
  await until('no upload that was to persist on its close is left', async () => (await readdir(site.root)).every(name => !name.startsWith('posc')))
  await until('no descriptor is left open', () => openDescriptors() <= descriptors + keptOpen)
})

/** Sends what a client would, piece by piece, up to some byte, and goes at some byte of the answer. */
async function breakOff (site: GatewayInProcess, round: number): Promise<void> {
  const socket = connect(site.port, '127.0.0.1').on('error', () => { /* it is broken on purpose */ })
  await once(socket, 'connect')
  const isSecure = round % 3 === 0
  const stream = isSecure ? await inTls(socket, round % 2 === 0) : socket
  const bytes = Buffer.concat([...isSecure ? [] : [begin, protocol(1)], login, ...round % 4 < 2 ? reading : writing(round)])
  const length = spread(round, bytes.length + 1)
  const piece = 1 + spread(round, 50_000)
  for (let at = 0; at < length; at += piece) {
    stream.write(bytes.subarray(at, Math.min(at + piece, length)))
    await new Promise(resolve => { setImmediate(resolve) })
  }
  stream.resume()
  await until('so much has come', () => socket.bytesRead > spread(round, 3_000_000), patienceMs).catch(() => { /* then it goes all the same */ })
  if (round % 5 === 0) socket.resetAndDestroy()
  else socket.destroy()
}

/** Those who are not honest go on in something that is no TLS. */
async function inTls (socket: Socket, isHonest: boolean): Promise<Socket> {
  socket.write(Buffer.concat([begin, protocol(7)]))
  let received = 0
  while (received < 32) received += ((await once(socket, 'data')) as [Buffer])[0].length
  return isHonest ? secureConnect({ socket, ca: certificates.ca, servername: 'localhost' }).on('error', () => { /* nor is this one whole */ }) : socket
}

function protocol (flags: number): Buffer {
  return encodeRequest({ name: 'protocol', streamId: 0, clientVersion: 0x511, flags, expect: 3 })
}

function writing (round: number): Buffer[] {
  const { new: isNew, open_updt: update, posc } = openOptions
  return [
    encodeRequest({ name: 'open', streamId: 1, mode: 0o644, options: isNew | update | posc, optionT: 0, template: 0, path: `/posc${round}` }),
    ...[0, 1, 2, 3].flatMap(index => [encodeRequest({ name: 'write', streamId: 2, handle: 0, offset: BigInt(index * pieceBytes), pathId: 0, dataLength: pieceBytes }), content.subarray(0, pieceBytes)])
  ]
}

/** Somewhere in 0…limit-1, all over it, and the same in each run. */
function spread (round: number, limit: number): number {
  return (round * 2_654_435_761) % limit
}

function openDescriptors (): number {
  return readdirSync('/proc/self/fd').length
}
