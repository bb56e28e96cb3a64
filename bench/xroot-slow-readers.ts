/** Clients that have asked for more than they take: each reads some KiB now and then. */
import { connect } from 'node:net'
import type { Socket } from 'node:net'

import type { Pages } from './clients.ts'
import { MiB } from './contest.ts'
import { greeting, headerBytes, openOf, opening, pageReadOf, readOf } from './xroot-requests.ts'

/** As xrdcp does: so many pieces of a file at once. */
const [piecesAtOnce, pieceBytes] = [4, 8 * MiB]
const [takenBytes, everyMs] = [64 * 1024, 50]
/** Four: the handshake, the protocol, the login, the open. */
const answersBeforeData = 4

export interface SlowReaders {
  /** How many have got data. */
  readonly reading: () => number
  /** How much all have taken. */
  readonly bytes: () => number
  /** Throws where one has lost its connection. */
  stop (): void
}

export function startSlowReaders (count: number, port: number, path: string, pages: Pages): SlowReaders {
  let [reading, bytes, lost] = [0, 0, 0]
  const sockets = Array.from({ length: count }, () => {
    const socket = slowReader(port, path, pages, (isFirst, taken) => { if (isFirst) reading++; bytes += taken })
    return socket.on('error', () => { lost++ }).on('end', () => { lost++ })
  })
  const timer = setInterval(() => { for (const socket of sockets) socket.resume() }, everyMs)
  return {
    reading: () => reading,
    bytes: () => bytes,
    stop () {
      clearInterval(timer)
      for (const socket of sockets) socket.destroy()
      if (lost > 0) throw new Error(`${lost} of ${count} readers have lost their connections`)
    }
  }
}

function slowReader (port: number, path: string, pages: Pages, took: (isFirst: boolean, bytes: number) => void): Socket {
  const readRequest = pages === 'pages' ? pageReadOf : readOf
  let answers: Buffer | undefined = Buffer.alloc(0)
  let isFirst = true
  const callback = (count: number, buffer: Uint8Array): boolean => {
    if (answers === undefined) {
      took(isFirst, count)
      isFirst = false
      return false
    }
    answers = Buffer.concat([answers, buffer.subarray(0, count)])
    const handle = handleIn(answers)
    if (handle === undefined) return true
    answers = undefined
    socket.write(Buffer.concat(Array.from({ length: piecesAtOnce }, (_none, piece) => readRequest(piece + 2, handle, piece * pieceBytes, pieceBytes))))
    return true
  }
  const socket = connect({ port, host: '127.0.0.1', noDelay: true, onread: { buffer: Buffer.alloc(takenBytes), callback } })
  socket.write(Buffer.concat([greeting(), openOf(1, path, opening.read)]))
  return socket
}

/** Once the file is open. */
function handleIn (answers: Buffer): Buffer | undefined {
  let at = 0
  for (let count = 0; count < answersBeforeData; count++) {
    if (answers.length < at + headerBytes) return undefined
    if (answers.readUInt16BE(at + 2) !== 0) throw new Error(`xroot status ${answers.readUInt16BE(at + 2)}: ${answers.toString('latin1', at + headerBytes + 4)}`)
    const end = at + headerBytes + answers.readInt32BE(at + 4)
    if (answers.length < end) return undefined
    if (count === answersBeforeData - 1) return Buffer.from(answers.subarray(at + headerBytes, at + headerBytes + 4))
    at = end
  }
  return undefined
}
