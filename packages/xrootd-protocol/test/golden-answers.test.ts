/** The answers in the transcripts are understood with the request they belong to, and are written again as they were. */
import t from 'tap'
import type { Test } from 'tap'

import { clientHandshake } from '../src/handshake.ts'
import * as xrootd from '../src/index.ts'
import { crc32c } from '../src/index.ts'
import type { Request } from '../src/index.ts'
import { messages, transcriptNames } from './transcript.ts'
import type { Message } from './transcript.ts'

/** Page checksums that were wrong on purpose. */
const damaged = new Set(['mock-pgread-badcrc:36@8192'])

const understood = new Map<string, number>()

for (const name of transcriptNames()) {
  void t.test(`the answers of ${name}`, async t => {
    const requests = new Map<string, Request>()
    const lists = new Map<string, Buffer[]>()
    for (const message of messages(name)) {
      if (message.missing > 0 && message.from === 'server') continue
      const { bytes, stream } = message
      if (message.from === 'client') {
        const request = bytes.equals(clientHandshake) ? undefined : requestOf(message)
        if (request === undefined) continue
        // The answer may come on another stream of the session.
        requests.set(`${stream} ${request.streamId}`, request)
        requests.set(`${request.streamId}`, request)
        continue
      }
      const response = xrootd.decodeResponse(bytes.subarray(0, 8), bytes.subarray(8))
      const inner = response.status === 'attn' && response.inner !== undefined ? response.inner : response
      const request = requests.get(`${stream} ${inner.streamId}`) ?? requests.get(`${inner.streamId}`)
      const place = `${name}:${message.number}`
      if (inner.status === 'status') checkPages(t, place, bytes, request)
      if (request === undefined || (inner.status !== 'ok' && inner.status !== 'oksofar')) continue
      if (isHandshakeAnswer(bytes)) continue
      if (request.name === 'dirlist') {
        const list = lists.get(`${stream} ${inner.streamId}`) ?? []
        lists.set(`${stream} ${inner.streamId}`, inner.status === 'ok' ? [] : [...list, inner.body])
        if (inner.status === 'ok') checkList(t, place, request.options, [...list, inner.body])
        continue
      }
      const again = inner.status === 'ok' ? writtenAgain(request, inner.body) : undefined
      if (again === undefined) continue
      understood.set(request.name, (understood.get(request.name) ?? 0) + 1)
      if (!again.equals(inner.body)) t.same(again.toString('latin1'), inner.body.toString('latin1'), place)
    }
    t.pass()
  })
}

void t.test('every kind of answer was met', async t => {
  const kinds = ['protocol', 'login', 'open', 'stat', 'statvfs', 'locate', 'checksum', 'space', 'config', 'readv', 'statx', 'bind', 'prepare', 'set', 'chkpoint', 'fattr', 'dirlist', 'pages', 'bad pages']
  for (const kind of kinds) t.ok((understood.get(kind) ?? 0) > 0, `${kind}: ${understood.get(kind) ?? 0}`)
})

function requestOf ({ bytes }: Message): Request | undefined {
  try {
    return xrootd.decodeRequest(bytes.subarray(0, 24), bytes.subarray(24, 24 + bytes.readInt32BE(20)))
  } catch (error) {
    if (error instanceof xrootd.XrootdError) return undefined
    throw error
  }
}

/** Streamid 0000, and a role of 0 or 1: an answer to protocol has more flags than that. */
function isHandshakeAnswer (bytes: Buffer): boolean {
  return bytes.length === 16 && bytes.readUInt16BE(0) === 0 && bytes.readUInt32BE(12) <= 1
}

function withNul (text: string): Buffer {
  return Buffer.from(`${text}\0`)
}

/** Undefined where the body has no shape of its own. */
function writtenAgain (request: Request, body: Buffer): Buffer | undefined {
  const text = body.toString()
  switch (request.name) {
    case 'protocol': return xrootd.encodeProtocolAnswer(xrootd.decodeProtocolAnswer(body))
    case 'login': return body.length === 0 ? undefined : xrootd.encodeLoginAnswer(xrootd.decodeLoginAnswer(body))
    case 'bind': return xrootd.encodeBindAnswer(xrootd.decodeBindAnswer(body))
    case 'open': return openAgain(body)
    case 'stat': {
      if ((request.options & 1) === 0) return withNul(xrootd.statText(xrootd.statOf(text)))
      count('statvfs')
      return withNul(xrootd.fileSystemText(xrootd.fileSystemOf(text)))
    }
    case 'locate': return withNul(xrootd.locateText(xrootd.locationsOf(text)))
    case 'statx': return xrootd.encodeStatxAnswer(xrootd.decodeStatxAnswer(body))
    case 'readv': return xrootd.encodeReadvAnswer(xrootd.decodeReadvAnswer(body))
    case 'prepare': return xrootd.encodePrepareAnswer(xrootd.decodePrepareAnswer(body))
    case 'set': return xrootd.encodeSetAnswer(xrootd.settingOf(request.text))
    case 'chkpoint': return request.operation === xrootd.checkpointOperations.query ? xrootd.encodeChkpointAnswer(xrootd.decodeChkpointAnswer(body)) : undefined
    case 'fattr': {
      if (request.subcode === xrootd.fattrSubcodes.list) return xrootd.encodeFattrList(xrootd.decodeFattrList(body, request.options))
      return xrootd.encodeFattrAnswer(xrootd.decodeFattrAnswer(body, request.subcode === xrootd.fattrSubcodes.get))
    }
    case 'query': return queryAgain(request.kind, request.args, body)
    default: return undefined
  }
}

function openAgain (body: Buffer): Buffer {
  const { handle, stat, tellsCompression } = xrootd.decodeOpenAnswer(body)
  return xrootd.encodeOpenAnswer(handle, stat === undefined ? undefined : xrootd.statText(xrootd.statOf(stat)), tellsCompression)
}

function queryAgain (kind: number, args: Buffer, body: Buffer): Buffer | undefined {
  const text = xrootd.textToNul(body)
  if (kind === xrootd.queryKinds.cksum) {
    count('checksum')
    return withNul(xrootd.checksumText(xrootd.checksumOf(text)))
  }
  if (kind === xrootd.queryKinds.space) {
    count('space')
    return withNul(xrootd.spaceText(xrootd.spaceOf(text)))
  }
  if (kind !== xrootd.queryKinds.config || body.length === 0) return undefined
  count('config')
  // The reference answers only the first of the names that line feeds separate.
  const names = xrootd.configNamesOf(xrootd.queryText(args).split('\n')[0] ?? '')
  const values = xrootd.configOf(text, names)
  return Buffer.from(xrootd.configText(names, name => values.get(name)))
}

function checkList (t: Test, place: string, options: number, bodies: readonly Buffer[]): void {
  const reader = new xrootd.DirectoryReader()
  const entries = [...bodies.slice(0, -1).flatMap(body => reader.push(body)), ...reader.end(bodies.at(-1) ?? Buffer.alloc(0))]
  const pieces = new xrootd.DirectoryPieces(options)
  const again = [...entries.flatMap(entry => pieces.add(entry) ?? []), pieces.end()]
  count('dirlist')
  t.equal(Buffer.concat(again).toString('latin1'), Buffer.concat(bodies).toString('latin1'), place)
}

function checkPages (t: Test, place: string, bytes: Buffer, request: Request | undefined): void {
  const status = xrootd.decodePageStatus(bytes.subarray(8, 32))
  const of = request?.name === 'pgwrite' ? 'pgwrite' : 'pgread'
  const again = xrootd.pageStatus({ streamId: status.streamId, of, isFinal: status.kind === xrootd.statusKinds.final, dataLength: status.dataLength, offset: Number(status.offset) })
  t.ok(again.equals(bytes.subarray(0, 32)), place)
  const data = bytes.subarray(32)
  if (of === 'pgwrite') {
    if (data.length === 0) return
    count('bad pages')
    t.ok(xrootd.encodeBadPages(xrootd.decodeBadPages(data)).equals(data), place)
    return
  }
  count('pages')
  let at = 0
  for (let offset = Number(status.offset); at < data.length;) {
    const length = Math.min(xrootd.firstPageBytes(offset, Infinity), data.length - at - 4)
    const isRight = crc32c(data.subarray(at + 4, at + 4 + length)) === data.readUInt32BE(at)
    if (isRight === damaged.has(`${place}@${offset}`)) t.fail(`${place}@${offset}`)
    at += 4 + length
    offset += length
  }
  t.equal(xrootd.bytesWithChecksums(Number(status.offset), xrootd.bytesWithoutChecksums(Number(status.offset), data.length)), data.length)
}

function count (kind: string): void {
  understood.set(kind, (understood.get(kind) ?? 0) + 1)
}
