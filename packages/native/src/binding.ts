/** The one file that loads koffi: the few system calls that Node has no name for, each behind a function of ours. */
import { createRequire } from 'node:module'

/** Numbers of descriptors go in and out. Nothing here throws: a call that fails says so in what it returns. */
export interface Binding {
  /**
   * `sendfile(2)` on a thread of libuv's pool, where it may wait for a disk; it never waits for a non-blocking socket.
   * Resolves to the bytes moved; -1 when nothing was.
   */
  sendFile (socket: number, file: number, position: number, count: number): Promise<number>
  /** `openat2(2)`: a descriptor, or -1. `how` is a `struct open_how`. */
  openAt2 (directory: number, path: string, how: Uint8Array): number
  /** `preadv2(2)` with `RWF_NOWAIT`: the bytes that are in memory already, or -1. */
  readNoWait (file: number, into: Uint8Array, position: number): number
  /** `statx(2)` of an open file: 0, or -1. `into` has the 256 bytes of a `struct statx`. */
  statx (file: number, into: Uint8Array): number
  /** Another descriptor for the same open file or socket, closed on exec; -1 when there is none left. */
  duplicate (descriptor: number): number
}

export type Loading =
  | { readonly kind: 'loaded', readonly binding: Binding }
  /** One sentence for people. */
  | { readonly kind: 'missing', readonly reason: string }

/** The part of koffi that is used; its own types stay out of what we publish. */
interface Koffi {
  load (library: null): { func (name: string, result: string, parameters: readonly string[]): NativeFunction }
  address (of: Uint8Array): bigint
}

interface NativeFunction {
  (...parameters: unknown[]): number
  async (...parameters: unknown[]): void
}

/** Calls that C libraries have no wrapper for, old and new ones alike. */
const numbers: Readonly<Record<string, SystemCalls>> = {
  x64: { openat2: 437, preadv2: 327, statx: 332 },
  arm64: { openat2: 437, preadv2: 286, statx: 291 }
}

interface SystemCalls {
  readonly openat2: number
  readonly preadv2: number
  readonly statx: number
}

const rwfNoWait = 8
const atEmptyPath = 0x1000
const statxBasicAndBirth = 0xFFF
/** Of an `off_t`, with room to spare. */
const offsetBytes = 128
const fcntlDuplicateCloseOnExec = 1030

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
  const fcntl = libc.func('fcntl', 'int', ['int', 'int', 'int'])
  /** The kernel writes into these while JavaScript goes on: the garbage collector must not have them before. */
  const offsets = new Set<Buffer>()
  const vector = new BigUint64Array(2)
  const vectorBytes = new Uint8Array(vector.buffer)
  const emptyPath = new Uint8Array(1)

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
    openAt2: (directory, path, how) => openat2(calls.openat2, directory, path, how, how.length),
    readNoWait (file, into, position) {
      vector[0] = koffi.address(into)
      vector[1] = BigInt(into.length)
      return preadv2(calls.preadv2, file, vectorBytes, 1, position, 0, rwfNoWait)
    },
    statx: (file, into) => statx(calls.statx, file, emptyPath, atEmptyPath, statxBasicAndBirth, into),
    duplicate: descriptor => fcntl(descriptor, fcntlDuplicateCloseOnExec, 3)
  }
}

function reasonOf (cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).split('\n', 1)[0] ?? ''
}
