/** Properties of framers: where the bytes are cut does not matter, and no bytes make one throw, hang or grow. */
import fc from 'fast-check'
import t from 'tap'

import { requestFramer, responseFramer } from '../src/framer.ts'
import type { Framer } from '../src/framer.ts'
import { clientHandshake } from '../src/handshake.ts'
import { limits } from '../src/index.ts'
import { runs } from './fuzz.ts'
import { messages, transcriptNames } from './transcript.ts'

/** Of real connections: all that one end said, without what is very long. */
const said = transcriptNames().flatMap(name => {
  const whole = messages(name).filter(({ bytes, missing }) => missing === 0 && !bytes.equals(clientHandshake))
  const streams = [...new Set(whole.map(({ stream }) => stream))]
  return streams.flatMap(stream => (['client', 'server'] as const).map(from => ({ from, parts: whole.filter(one => one.from === from && one.stream === stream).map(({ bytes }) => bytes) })))
}).filter(({ parts }) => parts.length > 0)

const memory = Buffer.alloc(1 << 20)

/** What becomes of the bytes, with the data of each frame in one piece. Where the chunks lie in memory that is written over, as a reader of sockets does. */
function outcome (framer: Framer, chunks: Iterable<Buffer>): string[] {
  const frames: string[] = []
  for (const chunk of chunks) {
    chunk.copy(memory)
    framer.push(memory.subarray(0, chunk.length))
    for (let step = framer.step(); step.kind !== 'need'; step = framer.step()) {
      if (step.kind === 'bad') return [...frames, `bad ${step.fault.kind} ${step.header.toString('hex')}`]
      if (step.kind === 'frame') frames.push(`${step.header.toString('hex')} ${step.payload.toString('hex')} ${step.dataLength} `)
      else frames[frames.length - 1] += step.chunk.toString('hex')
    }
    memory.fill(0xEE, 0, chunk.length)
  }
  return frames
}

function * cut (bytes: Buffer, lengths: readonly number[]): Generator<Buffer> {
  let at = 0
  for (let turn = 0; at < bytes.length; turn++) {
    const length = lengths[turn % lengths.length] ?? 1
    yield bytes.subarray(at, at + length)
    at += length
  }
}

const framerOf = (from: 'client' | 'server', isStreamed = false): Framer => from === 'client' ? requestFramer() : responseFramer(() => isStreamed)
const lengths = fc.array(fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 5000 })), { minLength: 1, maxLength: 20 })
const lie = fc.record({ at: fc.nat(), value: fc.integer({ min: 0, max: 255 }) })

void t.test('real conversations give the same frames wherever they are cut', async t => {
  for (const { from, parts } of said) {
    const bytes = Buffer.concat(parts)
    if (bytes.length > 20_000) continue
    const whole = outcome(framerOf(from), [bytes])
    if (!whole.some(frame => frame.startsWith('bad')) && whole.length !== parts.length) t.fail(`${whole.length} frames of ${parts.length} messages`)
    if (outcome(framerOf(from), cut(bytes, [1])).join() !== whole.join()) t.fail('byte by byte')
  }
  const one = fc.constantFrom(...said)
  fc.assert(fc.property(one, lengths, fc.boolean(), fc.array(lie, { maxLength: 2 }), ({ from, parts }, lengths, isStreamed, lies) => {
    const bytes = Buffer.concat(parts)
    for (const { at, value } of lies) bytes[at % bytes.length] = value
    const whole = outcome(framerOf(from, isStreamed), cut(bytes, [1 << 20]))
    return outcome(framerOf(from, isStreamed), cut(bytes, lengths)).join() === whole.join()
  }), runs(600))
  t.pass()
})

void t.test('whatever bytes come, a framer takes no more steps than there are headers, and keeps no more than its ceilings', async t => {
  const noise = fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.array(fc.constantFrom(0, 0, 0, 1, 0x0B, 0xC2, 0xD7, 0xC4, 4, 24, 0xFF), { maxLength: 400 }).map(list => Uint8Array.from(list)))
  fc.assert(fc.property(fc.constantFrom('client', 'server'), fc.boolean(), noise, lengths, (from, isStreamed, noise, lengths) => {
    const framer = framerOf(from, isStreamed)
    let steps = 0
    let chunks = 0
    for (const chunk of cut(Buffer.from(noise), lengths)) {
      chunks++
      framer.push(chunk)
      for (let step = framer.step(); step.kind !== 'need' && step.kind !== 'bad'; step = framer.step()) {
        steps++
        if (step.kind === 'frame' && step.payload.length > Math.max(limits.fattrBytes, limits.payloadBytes)) return false
      }
    }
    return steps <= chunks + noise.length / (from === 'client' ? 12 : 4)
  }), runs(8000))
  t.pass()
})
