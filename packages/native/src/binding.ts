/** The one file that loads koffi: the few system calls that Node has no name for, each behind a function of ours. */
import { createRequire } from 'node:module'

/** Numbers of descriptors go in and out. Nothing here throws: a call that the kernel refuses returns its errno as a negative number. */
export interface Binding {
  /**
   * `sendfile(2)` on a thread of libuv's pool, where it may wait for a disk; it never waits for a non-blocking socket.
   * Resolves to the bytes moved; -1 when nothing was: no errno crosses threads.
   */
  sendFile (socket: number, file: number, position: number, count: number): Promise<number>
  /** `openat2(2)`: a descriptor. `how` is a `struct open_how`. */
  openAt2 (directory: number, path: string, how: Uint8Array): number
  /** `preadv2(2)` with `RWF_NOWAIT`: the bytes that are in memory already. */
  readNoWait (file: number, into: Uint8Array, position: number): number
  /** `statx(2)` of an open file. `into` has the 256 bytes of a `struct statx`. */
  statx (file: number, into: Uint8Array): number
  /** Another descriptor for the same open file or socket, closed on exec. */
  duplicate (descriptor: number): number
  close (descriptor: number): number
  /** A descriptor, non-blocking and closed on exec. */
  socket (domain: number, type: number, protocol: number): number
  bind (socket: number, address: Uint8Array): number
  connect (socket: number, address: Uint8Array): number
  listen (socket: number, backlog: number): number
  /** The descriptor of a connection that has come. */
  accept (socket: number): number
  setOption (socket: number, level: number, name: number, value: Uint8Array): number
  /** How many bytes of `into` the answer has. */
  getOption (socket: number, level: number, name: number, into: Uint8Array): number
  /** Into `into`, as `struct sockaddr`. */
  socketName (socket: number, into: Uint8Array): number
  send (socket: number, bytes: Uint8Array): number
  /** Never waits. Bytes received. */
  receive (socket: number, into: Uint8Array): number
  /** Waits for one of `events` of poll(2), and holds up the process meanwhile: 0 after `milliseconds`. */
  poll (descriptor: number, events: number, milliseconds: number): number
  /** Bytes that the other end has not acknowledged: SIOCOUTQ. */
  unsent (socket: number): number
  /** `bpf(2)`: a descriptor, or 0. Pointers in `attribute` come from `addressOf`. */
  bpf (command: number, attribute: Uint8Array): number
  mount (source: string, target: string, type: string): number
  unmount (target: string): number
  /** Where the bytes are; only while somebody holds them, and only of memory outside the JavaScript heap (more than 64 bytes, or `allocUnsafeSlow`). */
  addressOf (bytes: Uint8Array): bigint
}

export type Loading =
  | { readonly kind: 'loaded', readonly binding: Binding }
  /** One sentence for people. */
  | { readonly kind: 'missing', readonly reason: string }

/** The part of koffi that is used; its own types stay out of what we publish. */
interface Koffi {
  load (library: null): { func (name: string, result: string, parameters: readonly string[]): NativeFunction }
  address (of: Uint8Array): bigint
  errno (): number
}

interface NativeFunction {
  (...parameters: unknown[]): number
  async (...parameters: unknown[]): void
}

/** Calls that C libraries have no wrapper for, old and new ones alike. */
const numbers: Readonly<Record<string, SystemCalls>> = {
  x64: { openat2: 437, preadv2: 327, statx: 332, bpf: 321 },
  arm64: { openat2: 437, preadv2: 286, statx: 291, bpf: 280 }
}

interface SystemCalls {
  readonly openat2: number
  readonly preadv2: number
  readonly statx: number
  readonly bpf: number
}

const rwfNoWait = 8
const atEmptyPath = 0x1000
const statxBasicAndBirth = 0xFFF
/** Of an `off_t`, with room to spare. */
const offsetBytes = 128
const fcntlDuplicateCloseOnExec = 1030
const sockNonBlock = 0o4000
const sockCloseOnExec = 0o2000000
const msgDontWait = 0x40
const msgNoSignal = 0x4000
const unmountDetached = 2
const unmountNoFollow = 8
const bytesInOutput = 0x5411

let loading: Loading | undefined

/** Looks once a process. Nothing is called yet: what the kernel allows is for the caller to try. */
export function loadBinding (): Loading {
  return loading ??= load(process.platform, process.arch, createRequire(import.meta.url))
}

/** As {@link loadBinding}, with the world in its parameters. */
export function load (platform: string, arch: string, require: (name: string) => unknown): Loading {
  const calls = numbers[arch]
  if (platform !== 'linux') return { kind: 'missing', reason: `system calls are for Linux, and this is ${platform}` }
  if (calls === undefined) return { kind: 'missing', reason: `the system calls of ${arch} are not known; x64 and arm64 are` }
  try {
    return { kind: 'loaded', binding: bind(require('koffi') as Koffi, calls) }
  } catch (cause) {
    return { kind: 'missing', reason: `koffi cannot be loaded (${reasonOf(cause)}): install @scitags/native with its optional dependencies` }
  }
}

function bind (koffi: Koffi, calls: SystemCalls): Binding {
  // The C library that this process runs on, whatever its name is.
  const libc = koffi.load(null)
  const sendfile = libc.func('sendfile', 'int64_t', ['int', 'int', 'void *', 'size_t'])
  const openat2 = libc.func('syscall', 'int64_t', ['int64_t', 'int', 'str', 'void *', 'size_t'])
  const preadv2 = libc.func('syscall', 'int64_t', ['int64_t', 'int', 'void *', 'int', 'int64_t', 'int64_t', 'int'])
  const statx = libc.func('syscall', 'int64_t', ['int64_t', 'int', 'void *', 'int', 'unsigned int', 'void *'])
  const bpf = libc.func('syscall', 'int64_t', ['int64_t', 'int', 'void *', 'unsigned int'])
  const fcntl = libc.func('fcntl', 'int', ['int', 'int', 'int'])
  const close = libc.func('close', 'int', ['int'])
  const socket = libc.func('socket', 'int', ['int', 'int', 'int'])
  const bindSocket = libc.func('bind', 'int', ['int', 'void *', 'unsigned int'])
  const connect = libc.func('connect', 'int', ['int', 'void *', 'unsigned int'])
  const listen = libc.func('listen', 'int', ['int', 'int'])
  const accept4 = libc.func('accept4', 'int', ['int', 'void *', 'void *', 'int'])
  const setsockopt = libc.func('setsockopt', 'int', ['int', 'int', 'int', 'void *', 'unsigned int'])
  const getsockopt = libc.func('getsockopt', 'int', ['int', 'int', 'int', 'void *', 'void *'])
  const getsockname = libc.func('getsockname', 'int', ['int', 'void *', 'void *'])
  const send = libc.func('send', 'int64_t', ['int', 'void *', 'size_t', 'int'])
  const recv = libc.func('recv', 'int64_t', ['int', 'void *', 'size_t', 'int'])
  const poll = libc.func('poll', 'int', ['void *', 'uint64_t', 'int'])
  const ioctl = libc.func('ioctl', 'int', ['int', 'unsigned long', 'void *'])
  const mount = libc.func('mount', 'int', ['str', 'str', 'str', 'uint64_t', 'void *'])
  const umount2 = libc.func('umount2', 'int', ['str', 'int'])
  /** The kernel writes into these while JavaScript goes on: the garbage collector must not have them before. */
  const offsets = new Set<Buffer>()
  const vector = new BigUint64Array(2)
  const vectorBytes = new Uint8Array(vector.buffer)
  const emptyPath = new Uint8Array(1)
  const length = new Uint32Array(1)
  const lengthBytes = new Uint8Array(length.buffer)
  const polled = new DataView(new ArrayBuffer(8))
  const polledBytes = new Uint8Array(polled.buffer)
  const orErrno = (result: number): number => result < 0 ? -koffi.errno() : result

  return {
    sendFile: async (socket, file, position, count) => await new Promise((resolve, reject) => {
      // Not a part of a larger one, nor so small that it would lie within the heap, where it would be moved.
      const offset = Buffer.allocUnsafeSlow(offsetBytes)
      offset.writeBigInt64LE(BigInt(position))
      offsets.add(offset)
      sendfile.async(socket, file, offset, count, (error: Error | null, moved: number) => {
        offsets.delete(offset)
        if (error === null) resolve(moved)
        else reject(error)
      })
    }),
    openAt2: (directory, path, how) => orErrno(openat2(calls.openat2, directory, path, how, how.length)),
    readNoWait (file, into, position) {
      vector[0] = koffi.address(into)
      vector[1] = BigInt(into.length)
      return orErrno(preadv2(calls.preadv2, file, vectorBytes, 1, position, 0, rwfNoWait))
    },
    statx: (file, into) => orErrno(statx(calls.statx, file, emptyPath, atEmptyPath, statxBasicAndBirth, into)),
    duplicate: descriptor => orErrno(fcntl(descriptor, fcntlDuplicateCloseOnExec, 3)),
    close: descriptor => orErrno(close(descriptor)),
    socket: (domain, type, protocol) => orErrno(socket(domain, type | sockNonBlock | sockCloseOnExec, protocol)),
    bind: (socket, address) => orErrno(bindSocket(socket, address, address.length)),
    connect: (socket, address) => orErrno(connect(socket, address, address.length)),
    listen: (socket, backlog) => orErrno(listen(socket, backlog)),
    accept: socket => orErrno(accept4(socket, null, null, sockNonBlock | sockCloseOnExec)),
    setOption: (socket, level, name, value) => orErrno(setsockopt(socket, level, name, value, value.length)),
    getOption (socket, level, name, into) {
      length[0] = into.length
      const result = getsockopt(socket, level, name, into, lengthBytes)
      return result < 0 ? -koffi.errno() : length[0]
    },
    socketName (socket, into) {
      length[0] = into.length
      return orErrno(getsockname(socket, into, lengthBytes))
    },
    send: (socket, bytes) => orErrno(send(socket, bytes, bytes.length, msgDontWait | msgNoSignal)),
    receive: (socket, into) => orErrno(recv(socket, into, into.length, msgDontWait)),
    poll (descriptor, events, milliseconds) {
      polled.setInt32(0, descriptor, true)
      polled.setInt32(4, events, true)
      return orErrno(poll(polledBytes, 1, milliseconds))
    },
    unsent (socket) {
      const result = ioctl(socket, bytesInOutput, lengthBytes)
      return result < 0 ? -koffi.errno() : length[0] ?? 0
    },
    bpf: (command, attribute) => orErrno(bpf(calls.bpf, command, attribute, attribute.length)),
    mount: (source, target, type) => orErrno(mount(source, target, type, 0, null)),
    unmount: target => orErrno(umount2(target, unmountDetached | unmountNoFollow)),
    addressOf: bytes => koffi.address(bytes)
  }
}

function reasonOf (cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).split('\n', 1)[0] ?? ''
}
