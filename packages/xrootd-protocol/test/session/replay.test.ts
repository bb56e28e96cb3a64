/** What real clients said, said again to a session: what it answers by itself is what the real server answered. */
import t from 'tap'

import { clientHandshake } from '../../src/handshake.ts'
import * as xrootd from '../../src/index.ts'
import type { Request, ServerEvent, ServerSessionInit } from '../../src/index.ts'
import { transcript, transcriptNames } from '../transcript.ts'
import type { Line, Message } from '../transcript.ts'

/** Where our answer is another than that of the reference, on purpose; by transcript and stream. */
const deviations: Readonly<Record<string, string>> = {
  // No level of signing is announced; of another version than ours.
  'auth-gsi-sigver 0': '12: 00000000000000080000051100300001 instead of 000000000000000e0000051100300001530000000300',
  'auth-sss 0': '12: 00000000000000080000051100300001 instead of 000000000000000e0000051100300001530000000100',
  'mock-oksofar 0': '9: 00000000000000080000051100000001 instead of 00000000000000080000050000000001; 12: 00000000000000080000051100000001 instead of 00000000000000080000050000000001',
  // A second login, and a bind of somebody who is logged in: the reference first misses their arguments.
  'raw-errors 1': [
    '75: 00090fa30000002700000bbe6475706c6963617465206c6f67696e3b20616c7265616479206c6f6767656420696e00 instead of 00090fa30000002200000bb9526571756972656420617267756d656e74206e6f742070726573656e7400',
    '177: 001a0fa30000003200000bbe7468697320636f6e6e656374696f6e206973206c6f6767656420696e206f7220626f756e6420616c726561647900 instead of 001a0fa30000002200000bb9526571756972656420617267756d656e74206e6f742070726573656e7400'
  ].join('; '),
  // Behind a negative length nobody knows what follows; the client of the transcript left by itself.
  'raw-errors 2': 'only we close',
  // A fault of 5.5.3: it demands TLS and has no answer to it.
  'tls-required-data-only-FAILS 0': 'we do not close'
}

const met = new Map<string, number>()

for (const name of transcriptNames()) {
  void t.test(`${name} is replayed`, async t => {
    const lines = transcript(name)
    for (const stream of new Set(lines.map(line => line.stream))) {
      const ofStream = lines.filter(line => line.stream === stream)
      const [first] = ofStream
      // Some connections were open before the capture began.
      if (first?.kind !== 'message' || !first.bytes.equals(clientHandshake)) continue
      const differences = replay(ofStream)
      const expected = deviations[`${name} ${stream}`]
      t.equal(differences.join('; '), expected ?? '', `stream ${stream}`)
    }
    t.pass()
  })
}

void t.test('every kind of decision was met', async t => {
  for (const kind of ['send', 'start-tls', 'login', 'auth', 'bind', 'request', 'data', 'close']) t.ok((met.get(kind) ?? 0) > 0, `${kind}: ${met.get(kind) ?? 0}`)
})

/** Returns what is different. */
function replay (lines: readonly Line[]): string[] {
  const session = new xrootd.ServerSession(initOf(lines))
  const differences: string[] = []
  const answers = new Set(lines.filter((line): line is Message => line.kind === 'message' && line.from === 'server'))
  let isTlsDemanded = false
  let isOver = false
  for (const line of lines) {
    if (line.kind === 'tls') {
      if (!isTlsDemanded) differences.push(`${line.number}: the client started TLS`)
      isTlsDemanded = false
      session.tlsStarted()
      continue
    }
    if (line.kind === 'end' || line.from === 'server') continue
    if (isTlsDemanded) differences.push(`${line.number}: TLS was demanded`)
    session.push(Buffer.from(line.bytes))
    for (let event = session.step(); event.kind !== 'need'; event = session.step()) {
      met.set(event.kind, (met.get(event.kind) ?? 0) + 1)
      if (isOver) differences.push(`${line.number}: ${event.kind} after the end`)
      if (event.kind === 'start-tls') isTlsDemanded = true
      if (event.kind === 'close') isOver = true
      const difference = judge(session, event, answers, line.number)
      if (difference !== undefined) differences.push(`${line.number}: ${difference}`)
    }
    session.keepRest()
  }
  const firstEnd = lines.find(line => line.kind === 'end')
  // A further stream goes with the session it belongs to, which it cannot see.
  if (!session.isBound && isOver !== (firstEnd?.by === 'server')) differences.push(isOver ? 'only we close' : 'we do not close')
  if (isTlsDemanded) differences.push('TLS was demanded at the end')
  return differences
}

function judge (session: xrootd.ServerSession, event: ServerEvent, answers: Set<Message>, number: number): string | undefined {
  switch (event.kind) {
    case 'send': return compare(event.bytes, answers, number)
    case 'login': {
      const real = take(answers, event.request, number)
      if (real === undefined) return 'the login has no answer'
      return real.readUInt16BE(2) === 0 ? equal(session.acceptLogin(event.request.streamId, real.subarray(8, 24)), real) : 'the login was refused'
    }
    case 'auth': {
      const real = take(answers, event.request, number)
      if (real === undefined) return 'the authentication has no answer'
      return real.readUInt16BE(2) === 0 ? equal(session.acceptAuth(event.request.streamId), real) : undefined
    }
    case 'bind': {
      const real = take(answers, event.request, number)
      if (real === undefined) return 'the bind has no answer'
      return real.readUInt16BE(2) === 0 ? equal(session.acceptBind(event.request.streamId, real[8] ?? 0), real) : undefined
    }
    case 'request': {
      const real = take(answers, event.request, number)
      if (real?.readUInt16BE(2) !== xrootd.statuses.error) return undefined
      const { InvalidRequest, TLSRequired } = xrootd.errorNumbers
      return ([InvalidRequest, TLSRequired] as number[]).includes(real.readInt32BE(8)) ? `the real server refused: ${real.toString('hex')}` : undefined
    }
    case 'data':
    case 'start-tls':
    case 'need':
    case 'close':
      return undefined
  }
}

/** The first answer to a message that comes behind it; none is taken twice. */
function take (answers: Set<Message>, { streamId }: Pick<Request, 'streamId'>, number: number): Buffer | undefined {
  for (const answer of answers) {
    if (answer.number < number || answer.bytes.readUInt16BE(0) !== streamId) continue
    answers.delete(answer)
    return answer.bytes
  }
  return undefined
}

function compare (ours: Buffer, answers: Set<Message>, number: number): string | undefined {
  const real = take(answers, { streamId: ours.readUInt16BE(0) }, number)
  return real === undefined ? `nobody answered ${ours.toString('hex')}` : equal(ours, real)
}

/** Of errors the number counts; the text is ours. */
function equal (ours: Buffer, real: Buffer): string | undefined {
  const isError = ours.readUInt16BE(2) === xrootd.statuses.error
  const length = isError ? 12 : Infinity
  const withoutLength = (bytes: Buffer): Buffer => isError ? Buffer.concat([bytes.subarray(0, 4), bytes.subarray(8, length)]) : bytes
  return withoutLength(ours).equals(withoutLength(real)) ? undefined : `${ours.toString('hex')} instead of ${real.toString('hex')}`
}

/** A server as the real one was: by what its answers to protocol and login say. */
function initOf (lines: readonly Line[]): ServerSessionInit {
  const real = lines.filter((line): line is Message => line.kind === 'message' && line.from === 'server').map(({ bytes }) => bytes)
  const flags = real[1]?.length === 16 || real[1]?.length === 22 ? real[1].readUInt32BE(12) : 0
  const login = real.slice(2).find(bytes => bytes.readUInt16BE(0) === 0 && bytes.readUInt16BE(2) === 0 && bytes.length >= 24)
  const has = (flag: number): boolean => (flags & flag) !== 0
  const { haveTLS, gotoTLS, tlsLogin, tlsSess, tlsData, tlsTPC } = xrootd.serverFlags
  return {
    flags: (flags & ~(haveTLS | gotoTLS | tlsLogin | tlsSess | tlsData | tlsTPC)) >>> 0,
    tls: { isAvailable: has(haveTLS), login: has(tlsLogin), session: has(tlsSess), data: has(tlsData), tpc: has(tlsTPC) },
    security: () => login === undefined ? '' : login.subarray(24).toString()
  }
}
