/** What a real server answered to hand-made requests, many of them wrong: ours answers with the same status, and the same number where it refuses. */
import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'

import { rawSite } from './raw-site.ts'
import type { RawAnswer, RawConnection } from './raw-connection.ts'

interface Exchange {
  readonly stream: number
  readonly request: Buffer
  /** As the real server gave them. */
  readonly answers: readonly Outcome[]
  readonly line: number
}

/** `ok`, `oksofar`, …, or the number of an error. */
type Outcome = string

const statusNames: Readonly<Record<number, string>> = { 0: 'ok', 4000: 'oksofar', 4001: 'attn', 4002: 'authmore', 4004: 'redirect', 4005: 'wait', 4006: 'waitresp', 4007: 'status' }
const handshakeBytes = 20

/** Differences that we want, by the transcript and the line of the request. */
const deliberate: ReadonlyMap<string, { readonly ours: readonly Outcome[], readonly why: string }> = new Map([
  ['raw-errors:75', { ours: ['3006'], why: 'a second login is one whether it says more of the client or not' }],
  ['raw-errors:93', { ours: ['3011'], why: 'all of the storage is served, there is no list of what is exported' }],
  ['raw-errors:165', { ours: ['ok'], why: 'who asks for no setting is told none' }],
  ['raw-errors:177', { ours: ['3006'], why: 'who is logged in cannot join another session; an argument is not missing' }],
  ['raw-io:39', { ours: ['ok'], why: 'what there is goes out in one frame, which says that it was all' }]
])
const chkpoint = 3012
const noCheckpoints = { ours: ['3013'], why: 'there are no checkpoints, and clients know how to do without' }

for (const name of ['raw-errors', 'raw-io', 'raw-write', 'raw-misc']) {
  t.test(name, async t => {
    const site = await rawSite(t)
    await site.put('store/p9000.bin', Buffer.from(Array.from({ length: 9000 }, (_, index) => (7 * index + 3) % 256)))
    await mkdir(join(site.root, 'store/sub'))
    if (name === 'raw-misc') await site.put('store/raw3.bin', 'content')
    const connections = new Map<number, RawConnection>()
    for (const { stream, request, answers, line } of exchanges(name)) {
      const connection = connections.get(stream) ?? await site.connect({ isSilent: true })
      connections.set(stream, connection)
      connection.send(request)
      const ours: Outcome[] = []
      for (let isLast = false; !isLast;) {
        const answer = await connection.next()
        ours.push(outcomeOf(answer))
        isLast = ours.at(-1) !== 'oksofar'
      }
      const difference = request.length > handshakeBytes && request.readUInt16BE(2) === chkpoint ? noCheckpoints : deliberate.get(`${name}:${line}`)
      const what = `line ${line}, request ${request.length === handshakeBytes ? 'handshake' : request.readUInt16BE(2)}`
      t.strictSame(ours, difference?.ours ?? answers, difference === undefined ? what : `${what}: ${difference.why}`)
    }
  })
}

function outcomeOf (answer: RawAnswer | undefined): Outcome {
  if (answer === undefined) return 'closed'
  return answer.errorNumber === undefined ? statusNames[answer.status] ?? `status ${answer.status}` : String(answer.errorNumber)
}

/** In order: each request waited for its answer. */
function exchanges (name: string): Exchange[] {
  const all: { stream: number, request: Buffer, answers: Outcome[], line: number }[] = []
  const lines = readFileSync(new URL(`../../../../test/vectors/xroot/${name}.txt`, import.meta.url), 'utf8').split('\n')
  for (const [index, text] of lines.entries()) {
    const [, from, stream = '', hex = '', missing = '0'] = /^([CS]) (\d+) ([0-9a-f]+)(?:\.\.\(\+(\d+) bytes\))?$/.exec(text) ?? []
    if (from === undefined) continue
    const bytes = Buffer.concat([Buffer.from(hex, 'hex'), Buffer.alloc(Number(missing))])
    if (from === 'C') all.push({ stream: Number(stream), request: bytes, answers: [], line: index + 1 })
    else all.at(-1)?.answers.push(bytes.readUInt16BE(2) === 4003 ? String(bytes.readInt32BE(8)) : statusNames[bytes.readUInt16BE(2)] ?? '?')
  }
  return all
}
