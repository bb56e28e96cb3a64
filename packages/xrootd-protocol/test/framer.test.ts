/** Framers know where each request and response ends, refuse lengths that lie before anything is allocated, and take linear time. */
import t from 'tap'

import { requestFramer, responseFramer } from '../src/framer.ts'
import type { FramerStep } from '../src/framer.ts'
import { decodeRequest, encodeRequest, errorNumbers, innerRequestOf, limits, requestCodes } from '../src/index.ts'
import type { Request, RequestOf } from '../src/index.ts'

const { write, pgwrite, writev, chkpoint, read, open, auth, fattr, ping } = requestCodes

function header (code: number, length: number, last = 0): Buffer {
  const bytes = Buffer.alloc(24)
  bytes.writeUInt16BE(code, 2)
  bytes.writeUInt8(last, 19)
  bytes.writeInt32BE(length, 20)
  return bytes
}

function element (length: number): Buffer {
  const bytes = Buffer.alloc(16)
  bytes.writeInt32BE(length, 4)
  return bytes
}

function firstStep (...parts: readonly Buffer[]): FramerStep {
  const framer = requestFramer()
  framer.push(Buffer.concat(parts))
  return framer.step()
}

void t.test('a negative length ends the stream, of every request', async t => {
  for (const code of Object.values(requestCodes)) {
    for (const length of [-1, -0x80000000]) t.match(firstStep(header(code, length)), { kind: 'bad', fault: { kind: 'negative', length } })
  }
  t.match(firstStep(header(writev, 32), element(5), element(-1)), { kind: 'bad', fault: { kind: 'negative', length: -1 } })
  t.match(firstStep(header(chkpoint, 24, 4), header(write, -5)), { kind: 'bad', fault: { kind: 'negative', length: -5 } })
})

void t.test('a length beyond the ceiling of its request ends the stream, and nothing is allocated for it', async t => {
  const before = process.memoryUsage().arrayBuffers
  for (const code of Object.values(requestCodes)) t.match(firstStep(header(code, 0x7FFFFFFF)), { kind: 'bad', fault: { kind: 'too-long', length: 0x7FFFFFFF } })
  t.match(firstStep(header(open, limits.pathBytes + 1)), { kind: 'bad', fault: { kind: 'too-long', ceiling: limits.pathBytes } })
  t.match(firstStep(header(open, limits.pathBytes)), { kind: 'need' })
  t.match(firstStep(header(ping, 257)), { kind: 'bad', fault: { kind: 'too-long', ceiling: 256 } })
  t.match(firstStep(header(3999, limits.payloadBytes)), { kind: 'need' }, 'its error comes behind it')
  t.match(firstStep(header(auth, limits.authBytes)), { kind: 'need' })
  t.match(firstStep(header(fattr, limits.fattrBytes)), { kind: 'need' })
  t.match(firstStep(header(writev, 64), ...Array.from({ length: 4 }, () => element(0x7FFFFFFF))), { kind: 'bad', fault: { kind: 'too-long', length: 4 * 0x7FFFFFFF } }, 'the sum is exact')
  t.ok(process.memoryUsage().arrayBuffers - before < 8 * 1024 * 1024)
})

void t.test('a list of more elements than are allowed is an error, and not the end', async t => {
  const framer = requestFramer()
  framer.push(Buffer.concat([header(requestCodes.readv, 1025 * 16), Buffer.alloc(1025 * 16), header(ping, 0)]))
  const step = framer.step()
  if (step.kind !== 'frame') throw new Error(step.kind)
  t.throws(() => decodeRequest(step.header, step.payload), { code: 'MESSAGE_INVALID', errorNumber: errorNumbers.ArgTooLong })
  t.match(framer.step(), { kind: 'frame' })
  const most = { name: 'readv', streamId: 0, pathId: 0, elements: Array.from({ length: limits.vectorElements }, () => ({ handle: 0, length: 1, offset: 0n })) } as const
  t.same(decodeRequest(encodeRequest(most).subarray(0, 24), encodeRequest(most).subarray(24)), most)
})

void t.test('data of writes streams through, and is never collected', async t => {
  for (const code of [write, pgwrite]) {
    const framer = requestFramer()
    framer.push(Buffer.concat([header(code, 10), Buffer.from('01234')]))
    t.match(framer.step(), { kind: 'frame', payload: { length: 0 }, dataLength: 10 })
    t.match(framer.step(), { kind: 'data', chunk: Buffer.from('01234'), left: 5 })
    t.match(framer.step(), { kind: 'need' })
    t.equal(framer.dataLeft, 5)
    framer.push(Buffer.concat([Buffer.from('56789'), header(ping, 0)]))
    t.match(framer.step(), { kind: 'data', chunk: Buffer.from('56789'), left: 0 })
    t.match(framer.step(), { kind: 'frame', dataLength: 0 })
    t.match(framer.step(), { kind: 'need' })
  }
  t.match(firstStep(header(writev, 32), element(3), element(4)), { kind: 'frame', payload: { length: 32 }, dataLength: 7 })
  t.match(firstStep(header(read, 0)), { kind: 'frame', dataLength: 0 })
})

void t.test('data may be read past the framer', async t => {
  const framer = requestFramer()
  framer.push(header(write, 1000))
  framer.step()
  framer.dataPassedBy(999)
  framer.push(Buffer.concat([Buffer.from('x'), header(ping, 0)]))
  t.match(framer.step(), { kind: 'data', left: 0 })
  t.match(framer.step(), { kind: 'frame' })
})

void t.test('what a chkpoint executes has its own payload and data behind the header that dlen counts', async t => {
  const inner: Request = { name: 'writev', streamId: 1, options: 0, elements: [{ handle: 0, length: 3, offset: 0n }, { handle: 0, length: 2, offset: 9n }] }
  const request: RequestOf<'chkpoint'> = { name: 'chkpoint', streamId: 1, handle: 0, operation: 4, inner: encodeRequest(inner) }
  const bytes = Buffer.concat([encodeRequest(request), Buffer.from('abcde'), encodeRequest({ name: 'ping', streamId: 2 })])
  t.equal(bytes.readInt32BE(20), 24)
  for (let size = 1; size <= bytes.length; size++) {
    const framer = requestFramer()
    const seen: Request[] = []
    let data = ''
    for (let at = 0; at < bytes.length; at += size) {
      framer.push(Buffer.from(bytes.subarray(at, at + size)))
      for (let step = framer.step(); step.kind !== 'need'; step = framer.step()) {
        if (step.kind === 'bad') throw new Error(step.fault.kind)
        if (step.kind === 'frame') seen.push(decodeRequest(step.header, step.payload))
        else data += step.chunk.toString()
      }
    }
    const [first, second] = seen
    if (first?.name !== 'chkpoint') throw new Error('no chkpoint')
    t.same([first, second, data], [request, { name: 'ping', streamId: 2 }, 'abcde'], `in pieces of ${size}`)
    t.same(innerRequestOf(first), inner)
  }
  t.match(firstStep(header(chkpoint, 24, 4), header(write, 7)), { kind: 'frame', payload: { length: 24 }, dataLength: 7 })
  t.match(firstStep(header(chkpoint, 24, 4), header(requestCodes.truncate, 3), Buffer.from('/ab')), { kind: 'frame', payload: { length: 27 }, dataLength: 0 })
  t.match(firstStep(header(chkpoint, 24, 4), header(writev, limits.payloadBytes + 1)), { kind: 'bad', fault: { kind: 'too-long' } })
  t.match(firstStep(header(chkpoint, 24, 4), header(chkpoint, 24, 4)), { kind: 'bad', fault: { kind: 'lying' } })
  t.match(firstStep(header(chkpoint, 23, 4)), { kind: 'bad', fault: { kind: 'lying' } })
  t.match(firstStep(header(chkpoint, 24, 3), Buffer.alloc(24)), { kind: 'frame', dataLength: 0 }, 'only what is executed has more')
})

void t.test('a framer that met a fault stays there', async t => {
  const framer = requestFramer()
  const bytes = header(ping, -1)
  framer.push(bytes)
  t.match(framer.step(), { kind: 'bad' })
  bytes.fill(0xFF)
  framer.push(header(ping, 0))
  t.match(framer.step(), { kind: 'bad', header: header(ping, -1) })
})

void t.test('the pages of a status response stand behind what its length counts', async t => {
  const framer = responseFramer(() => false)
  const bytes = Buffer.alloc(32)
  bytes.writeUInt16BE(4007, 2)
  bytes.writeInt32BE(24, 4)
  bytes.writeInt32BE(5, 20)
  framer.push(Buffer.concat([bytes, Buffer.from('abcde'), Buffer.alloc(8)]))
  t.match(framer.step(), { kind: 'frame', payload: { length: 24 }, dataLength: 5 })
  t.match(framer.step(), { kind: 'data', chunk: Buffer.from('abcde') })
  t.match(framer.step(), { kind: 'frame', payload: { length: 0 }, dataLength: 0 })
  for (const [length, dataLength, kind] of [[24, -1, 'negative'], [15, 0, 'lying'], [-1, 0, 'negative'], [limits.responseBytes + 1, 0, 'too-long']] as const) {
    const other = responseFramer(() => false)
    bytes.writeInt32BE(length, 4)
    bytes.writeInt32BE(dataLength, 20)
    other.push(bytes)
    t.match(other.step(), { kind: 'bad', fault: { kind } }, `${length} ${dataLength}`)
  }
})

void t.test('the body of a response that is read as it comes may be longer than any that is collected', async t => {
  const framer = responseFramer(streamId => streamId === 7)
  const bytes = Buffer.alloc(8)
  bytes.writeUInt16BE(7, 0)
  bytes.writeInt32BE(0x7FFFFFFF, 4)
  framer.push(bytes)
  t.match(framer.step(), { kind: 'frame', dataLength: 0x7FFFFFFF })
})

void t.test('time grows with the bytes, not with the number of pieces they come in', async t => {
  const body = 32 * 1024 * 1024
  const framer = responseFramer(() => false)
  const bytes = Buffer.alloc(8)
  bytes.writeInt32BE(body, 4)
  framer.push(bytes)
  framer.step()
  const piece = Buffer.alloc(256, 'x')
  let last: FramerStep | undefined
  // Were each piece to copy what came before it, that would be two terabytes.
  for (let at = 0; at < body; at += piece.length) {
    framer.push(piece)
    last = framer.step()
  }
  t.equal(last?.kind === 'frame' && last.payload.length, body)
})
