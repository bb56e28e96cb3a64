/** Clients that have asked for more than they take: each reads some KiB now and then. */
import { connect } from 'node:net'
import type { Socket } from 'node:net'

import type { Pages } from './clients.ts'
import { MiB } from './contest.ts'
import { greeting, handleBytes, headerBytes, openOf, opening, pageReadOf, readOf, status } from './xroot-requests.ts'

/** As xrdcp does: so many pieces of a file at once. */
const [piecesAtOnce, pieceBytes] = [4, 8 * MiB]
const [takenBytes, everyMs] = [64 * 1024, 50]
/** Four: the handshake, the protocol, the login, the open. */
const answersBeforeData = 4

export interface SlowReaders {
  /** How many have got data. Throws where one has been refused or cut off. */
  reading (): number
  /** How much all have taken. */
  readonly bytes: () => number
  stop (): void
}

export function startSlowReaders (count: number, port: number, path: string, pages: Pages): SlowReaders {
  let [reading, bytes] = [0, 0]
  let failure: Error | undefined
  const sockets = Array.from({ length: count }, () => {
    const socket = slowReader(port, path, pages, (isFirst, taken) => {
      if (isFirst) reading++
      bytes += taken
    })
    return socket.on('error', error => { failure ??= error }).on('end', () => { failure ??= new Error('the server has closed the connection of a reader') })
  })
  const timer = setInterval(() => { for (const socket of sockets) socket.resume() }, everyMs)
  return {
    reading () {
      if (failure !== undefined) throw failure
      return reading
    },
    bytes: () => bytes,
    stop () {
      clearInterval(timer)
      for (const socket of sockets) socket.destroy()
    }
  }
}

function slowReader (port: number, path: string, pages: Pages, took: (isFirst: boolean, bytes: number) => void): Socket {
  const readRequest = pages === 'pages' ? pageReadOf : readOf
  let answers: Buffer | undefined = Buffer.alloc(0)
  let isFirst = true
  const takeData = (data: Buffer): void => {
    // What comes first is the header of the first answer.
    if (isFirst) checkStatus(data, [status.ok, status.partial, status.page])
    took(isFirst, data.length)
    isFirst = false
  }
  const takeAnswers = (more: Buffer): void => {
    answers = Buffer.concat([answers ?? Buffer.alloc(0), more])
    const handle = handleIn(answers)
    if (handle === undefined) return
    answers = undefined
    socket.write(Buffer.concat(Array.from({ length: piecesAtOnce }, (_none, piece) => readRequest(piece + 2, handle, piece * pieceBytes, pieceBytes))))
  }
  const buffer = Buffer.alloc(takenBytes)
  const callback = (count: number): boolean => {
    const isData = answers === undefined
    try {
      (isData ? takeData : takeAnswers)(buffer.subarray(0, count))
    } catch (error) {
      socket.destroy(error as Error)
    }
    // After data it waits until it is told to go on.
    return !isData
  }
  const socket = connect({ port, host: '127.0.0.1', noDelay: true, onread: { buffer, callback } })
  socket.write(Buffer.concat([greeting(), openOf(1, path, opening.read)]))
  return socket
}

/** Once the file is open. */
function handleIn (answers: Buffer): Buffer | undefined {
  let at = 0
  for (let count = 0; count < answersBeforeData; count++) {
    const answer = answers.subarray(at)
    if (answer.length < headerBytes || answer.length < headerBytes + answer.readInt32BE(4)) return undefined
    checkStatus(answer, [status.ok])
    if (count === answersBeforeData - 1) return Buffer.from(answer.subarray(headerBytes, headerBytes + handleBytes))
    at += headerBytes + answer.readInt32BE(4)
  }
  return undefined
}

function checkStatus (answer: Buffer, expected: readonly number[]): void {
  const said = answer.readUInt16BE(2)
  if (!expected.includes(said)) throw new Error(`xroot status ${said}: ${answer.toString('latin1', headerBytes + 4)}`)
}
