/** Whatever comes in place of an answer: an error or sockets, and nothing else. */
import fc from 'fast-check'
import t from 'tap'

import { readDiagSocket } from '../src/diag-socket.ts'
import { SystemCallError } from '../src/errors.ts'
import { loadBinding } from '../src/binding.ts'
import type { Binding } from '../src/binding.ts'
import { socketDiag } from '../src/socket-diag.ts'
import type { HostSocket } from '@scitags/core'

/** Answers each question with the next of these, and then with EAGAIN. */
function answering (...answers: readonly Uint8Array[]): Binding {
  const loading = loadBinding()
  const nothing = (): never => { throw new Error('not asked for') }
  const base = loading.kind === 'loaded' ? loading.binding : new Proxy({}, { get: () => nothing }) as Binding
  const left = [...answers]
  return {
    ...base,
    socket: () => 1000,
    close: () => 0,
    send: (_socket, bytes) => bytes.length,
    receive (_socket, into) {
      const next = left.shift()
      if (next === undefined) return -11
      into.set(next)
      return next.length
    }
  }
}

/** All that can be looked at. */
function everythingOf ({ connection, state, cookie, userId, inode, info }: HostSocket): readonly unknown[] {
  return [connection, state, cookie, userId, inode, info]
}

function message (type: number, flags: number, body: Uint8Array, length = 16 + body.length): Uint8Array {
  const bytes = Buffer.alloc(16 + body.length + 3 & ~3)
  bytes.writeUInt32LE(length, 0)
  bytes.writeUInt16LE(type, 4)
  bytes.writeUInt16LE(flags, 6)
  bytes.set(body, 16)
  return bytes
}

/** As the kernel writes it: an established connection of IPv4, its counters, its algorithm. */
function goodBody (): Buffer {
  const body = Buffer.alloc(72 + 4 + 232 + 4 + 8)
  body[0] = 2
  body[1] = 1
  body.writeUInt16BE(1094, 4)
  body.writeUInt16BE(40_000, 6)
  body.set([192, 0, 2, 1], 8)
  body.set([198, 51, 100, 7], 24)
  body.writeBigUInt64LE(0x1_0000_0002n, 44)
  body.writeUInt32LE(501, 64)
  body.writeUInt32LE(77, 68)
  body.writeUInt16LE(4 + 232, 72)
  body.writeUInt16LE(2, 74)
  body.writeUInt32LE(1500, 76 + 68)
  body.writeUInt32LE(10, 76 + 80)
  body.writeUInt32LE(3, 76 + 100)
  body.writeUInt32LE(900, 76 + 148)
  body.writeBigUInt64LE(5_000_000n, 76 + 160)
  body.writeBigUInt64LE(1001n, 76 + 120)
  body.writeBigUInt64LE(0x2_0000_0000n, 76 + 128)
  body.writeBigUInt64LE(1500n, 76 + 200)
  body.writeBigUInt64LE(500n, 76 + 208)
  body.writeUInt16LE(4 + 6, 308)
  body.writeUInt16LE(4, 310)
  body.write('cubic\0', 312, 'latin1')
  return body
}

const done = message(3, 2, Buffer.alloc(4))

void t.test('a good answer, so that the bad ones are bad for their own sake', t => {
  const [socket, ...more] = socketDiag(answering(Buffer.concat([message(20, 2, goodBody()), done]), done)).list()
  if (socket === undefined) throw new Error('one is listed')
  t.strictSame(everythingOf(socket).slice(0, 5), [
    { protocol: 'tcp', local: { address: '192.0.2.1', port: 1094 }, remote: { address: '198.51.100.7', port: 40_000 } }, 'established', 0x1_0000_0002n, 501, 77
  ])
  const info = { rttMs: 1.5, congestionWindow: 10, retransmits: 3, bytesAcked: 1000, bytesReceived: 0x2_0000_0000, minRttMs: 0.9, deliveryRate: 5_000_000, congestionControl: 'cubic' }
  t.strictSame(socket.info, info)
  t.equal(more.length, 0)

  for (const [acked, sent, retransmitted, expected] of [[0, 0, 0, 0], [1, 0, 0, 0], [2, 0, 0, 0], [500, 1500, 500, 500], [1000, 1500, 500, 1000], [1002, 1500, 500, 1000], [1000, 0, 0, 998]] as const) {
    const body = goodBody()
    for (const [at, value] of [[120, acked], [200, sent], [208, retransmitted]] as const) body.writeBigUInt64LE(BigInt(value), 76 + at)
    t.equal(readDiagSocket(body, 0, body.length).info.bytesAcked, expected, 'data, without SYN and FIN')
  }

  const older = goodBody()
  older.writeUInt16LE(4 + 136, 72)
  older.copyWithin(72 + 4 + 136, 308)
  const { minRttMs: _minRttMs, deliveryRate: _deliveryRate, ...known } = info
  t.strictSame(readDiagSocket(older, 0, 72 + 4 + 136 + 10).info, known, 'a kernel that knows less')
  older.write('bbr\0\0\0', 72 + 4 + 136 + 4, 'latin1')
  t.equal(readDiagSocket(older, 0, 72 + 4 + 136 + 10).info.congestionControl, 'bbr')
  older.write('cubi', 72 + 4 + 136 + 4, 'latin1')
  t.equal(readDiagSocket(older, 0, 72 + 4 + 136 + 10).info.congestionControl, 'cubi')
  t.strictSame(readDiagSocket(older, 0, 72).info, {})
  t.end()
})

void t.test('a good answer, cut anywhere', t => {
  const body = goodBody()
  for (let length = 0; length <= body.length; length++) {
    const sockets = socketDiag(answering(Buffer.concat([message(20, 2, body.subarray(0, length)), done]), done)).list()
    t.equal(sockets.length, length < 72 ? 0 : 1)
    for (const socket of sockets) everythingOf(socket)
  }
  const whole = message(20, 2, body)
  for (let length = 1; length < whole.length; length++) t.throws(() => socketDiag(answering(whole.subarray(0, length))).list(), SystemCallError)
  t.throws(() => socketDiag(answering(message(2, 0, Buffer.alloc(1)))).list(), { code: 'EPROTO' })
  t.end()
})

void t.test('a good answer with bytes changed, and bytes that were never one', t => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 600 }),
    fc.array(fc.tuple(fc.nat(340), fc.integer({ min: 0, max: 255 })), { maxLength: 12 }).map(changes => {
      const answer = Buffer.concat([message(20, 2, goodBody()), done])
      for (const [at, byte] of changes) answer[at] = byte
      return answer
    }),
    fc.tuple(fc.constantFrom(2, 3, 20), fc.nat(3), fc.uint8Array({ maxLength: 400 }), fc.nat(500)).map(([type, flags, body, length]) => message(type, flags, body, length))
  )
  fc.assert(fc.property(fc.array(bytes, { maxLength: 4 }), answers => {
    try {
      for (const socket of socketDiag(answering(...answers)).list()) everythingOf(socket)
    } catch (error) {
      if (!(error instanceof SystemCallError)) throw error
    }
  }), { numRuns: 2000 })
  t.pass('held for all')
  t.end()
})

void t.test('a message is read where it lies, and no further', t => {
  fc.assert(fc.property(fc.uint8Array({ minLength: 72, maxLength: 500 }), fc.nat(50), (body, before) => {
    const padded = Buffer.concat([Buffer.alloc(before, 0xFF), body, Buffer.alloc(300, 0xFF)])
    const alone = everythingOf(readDiagSocket(Buffer.from(body), 0, body.length))
    t.strictSame(everythingOf(readDiagSocket(padded, before, body.length)), alone)
  }), { numRuns: 500 })
  t.end()
})
