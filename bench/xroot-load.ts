/** Many small operations on one xroot connection: a process of its own that waits in the system calls themselves, so that it is faster than the server. */
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

import { forkIn } from './networks.ts'
import { closeOf, greeting, handleAt, handleBytes, headerBytes, openOf, opening, readOf, statOf, status } from './xroot-requests.ts'

/** One after the other they are an operation. `read` reads what `bytes` says of the file that is open. */
export type Step = 'stat' | 'open' | 'read' | 'close'

export interface Load {
  readonly port: number
  readonly path: string
  /** With it the file is opened. */
  readonly query?: string
  readonly bytes?: number
  readonly steps: readonly Step[]
  /** How many operations are on their way at once. */
  readonly depth: number
  readonly seconds: number
}

export interface Loader {
  readonly pid: number
  /** How many operations have been completed. Throws where one fails. */
  run (load: Load): Promise<number>
}

export function startLoader (): Loader {
  const child = forkIn(undefined, fileURLToPath(import.meta.url))
  const ended = once(child, 'exit')
  return {
    pid: child.pid ?? 0,
    async run (load) {
      const answering = new AbortController()
      child.send(load)
      const [answer] = await Promise.race([once(child, 'message', answering), ended]) as [unknown]
      answering.abort()
      if (answer === null || typeof answer !== 'object' || !('operations' in answer)) throw new Error('the load has failed: see above')
      return Number(answer.operations)
    }
  }
}

interface LibraryOfC {
  socket (domain: number, type: number, protocol: number): number
  connect (socket: number, address: Uint8Array, bytes: number): number
  setsockopt (socket: number, level: number, name: number, value: Uint8Array, bytes: number): number
  send (socket: number, bytes: Uint8Array, count: number, flags: number): number
  recv (socket: number, into: Uint8Array, count: number, flags: number): number
  close (socket: number): number
}

/** What is on its way under one stream id. */
interface Operation {
  readonly requests: readonly Buffer[]
  step: number
}

const receiveBytes = 1024 * 1024
/** Between two looks at the clock. */
const turnsPerLook = 16

function operate ({ port, path, query = '', bytes = 0, steps, depth, seconds }: Load, c: LibraryOfC): number {
  const none = new Uint8Array(handleBytes)
  const make: Readonly<Record<Step, (stream: number) => Buffer>> = {
    stat: stream => statOf(stream, path),
    open: stream => openOf(stream, `${path}${query}`, opening.read),
    read: stream => readOf(stream, none, 0, bytes),
    close: stream => closeOf(stream, none)
  }
  const operations = Array.from({ length: depth }, (_none, index): Operation => ({ requests: steps.map(step => make[step](index + 1)), step: 0 }))
  const isOpen = steps.map(step => step === 'open')
  const hasHandle = steps.map(step => step === 'read' || step === 'close')

  const connection = connectTo(port, c)
  const incoming = Buffer.allocUnsafeSlow(receiveBytes)
  const outgoing = Buffer.allocUnsafeSlow(depth * 4096)
  let [waiting, sending, completed] = [0, 0, 0]
  const begin = (operation: Operation): void => {
    const next = operation.requests[operation.step]
    if (next !== undefined) sending += next.copy(outgoing, sending)
  }
  /** Of a whole answer. */
  const take = (at: number, length: number): void => {
    const said = incoming.readUInt16BE(at + 2)
    if (said === status.partial) return
    const operation = operations[incoming.readUInt16BE(at) - 1]
    if (said !== status.ok || operation === undefined) throw new Error(`${steps.join('+')} of ${path}: status ${said} ${incoming.toString('latin1', at + headerBytes + 4, at + length)}`)
    if (isOpen[operation.step] === true) {
      for (const [index, request] of operation.requests.entries()) if (hasHandle[index] === true) incoming.copy(request, handleAt, at + headerBytes, at + headerBytes + handleBytes)
    }
    operation.step++
    if (operation.step === steps.length) {
      operation.step = 0
      completed++
    }
    begin(operation)
  }
  const exchange = (): void => {
    sendAll(connection, outgoing, sending, c)
    sending = 0
    waiting += received(c.recv(connection, waiting === 0 ? incoming : incoming.subarray(waiting), receiveBytes - waiting, 0))
    let at = 0
    while (waiting - at >= headerBytes) {
      const length = headerBytes + incoming.readInt32BE(at + 4)
      if (waiting - at < length) break
      take(at, length)
      at += length
    }
    if (at < waiting) incoming.copyWithin(0, at, waiting)
    waiting -= at
  }
  try {
    const end = performance.now() + seconds * 1000
    operations.forEach(begin)
    while (performance.now() < end) for (let turn = 0; turn < turnsPerLook; turn++) exchange()
    return completed
  } finally {
    c.close(connection)
  }
}

/** Logged in. What never answers is given up. */
function connectTo (port: number, c: LibraryOfC): number {
  const [inet, stream, tcp, noDelay, socketLevel, receiveTimeout] = [2, 1, 6, 1, 1, 20]
  const connection = c.socket(inet, stream, 0)
  const address = Buffer.allocUnsafeSlow(128).fill(0)
  address.writeUInt16LE(inet, 0)
  address.writeUInt16BE(port, 2)
  address.set([127, 0, 0, 1], 4)
  if (c.connect(connection, address, 16) < 0) throw new Error(`port ${port} cannot be connected to`)
  const one = Buffer.allocUnsafeSlow(128).fill(0)
  one.writeInt32LE(1, 0)
  c.setsockopt(connection, tcp, noDelay, one, 4)
  const tenSeconds = Buffer.allocUnsafeSlow(128).fill(0)
  tenSeconds.writeBigInt64LE(10n, 0)
  c.setsockopt(connection, socketLevel, receiveTimeout, tenSeconds, 16)

  const hello = greeting()
  sendAll(connection, hello, hello.length, c)
  const answers = Buffer.allocUnsafeSlow(4096)
  for (let [had, at, count] = [0, 0, 0]; count < 3;) {
    if (had - at < headerBytes || had - at < headerBytes + answers.readInt32BE(at + 4)) had += received(c.recv(connection, answers.subarray(had), answers.length - had, 0))
    else {
      if (answers.readUInt16BE(at + 2) !== status.ok) throw new Error(`port ${port} refuses to log in`)
      at += headerBytes + answers.readInt32BE(at + 4)
      count++
    }
  }
  return connection
}

function sendAll (connection: number, bytes: Uint8Array, count: number, c: LibraryOfC): void {
  if (count === 0) return
  // The socket waits until it has room for all.
  if (c.send(connection, bytes, count, 0) !== count) throw new Error('the connection has gone')
}

function received (count: number): number {
  if (count <= 0) throw new Error('the connection has gone, or nothing has come for ten seconds')
  return count
}

function libraryOfC (): LibraryOfC {
  const koffi = createRequire(import.meta.url)('koffi') as { load (library: null): { func (name: string, result: string, parameters: readonly string[]): unknown } }
  const libc = koffi.load(null)
  return {
    socket: libc.func('socket', 'int', ['int', 'int', 'int']),
    connect: libc.func('connect', 'int', ['int', 'uint8_t *', 'int']),
    setsockopt: libc.func('setsockopt', 'int', ['int', 'int', 'int', 'uint8_t *', 'int']),
    send: libc.func('send', 'int64_t', ['int', 'uint8_t *', 'size_t', 'int']),
    recv: libc.func('recv', 'int64_t', ['int', 'uint8_t *', 'size_t', 'int']),
    close: libc.func('close', 'int', ['int'])
  } as LibraryOfC
}

if (process.send !== undefined && process.argv[1] === fileURLToPath(import.meta.url)) {
  const c = libraryOfC()
  process.on('message', (load: Load) => { process.send?.({ operations: operate(load, c) }) })
  process.on('disconnect', () => { process.exit(0) })
}
