/** Opens and reads files as long as the kernel has them in memory: then it costs two system calls, and no thread has to wait. */
import { closeSync, constants, openSync } from 'node:fs'

import type { Binding } from './binding.ts'

/** Fields as those of `BigIntStats` of Node, whose other fields cost more than the call. */
export interface FileLook {
  readonly mode: bigint
  readonly ino: bigint
  readonly size: bigint
  readonly mtimeNs: bigint
  readonly birthtimeNs: bigint
}

/** Fits the seam of `@scitags/storage`. */
export interface FilesInMemory {
  /**
   * A descriptor for reading a file below an open directory, on whose way there is no link and no other file system; undefined when the kernel would have to ask
   * a disk, and for everything that cannot be opened.
   */
  open (directory: number, path: string): number | undefined
  /** What is known of an entry below an open directory; undefined as for `open`. */
  lookAt (directory: number, path: string): FileLook | undefined
  /** What is known of an open file; undefined when the kernel does not say. */
  look (file: number): FileLook | undefined
  /** Bytes read; undefined when the kernel would have to ask a disk, or does not know. */
  read (file: number, into: Uint8Array, position: number): number | undefined
}

const { O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = constants
const O_CLOEXEC = 0o2000000
const O_PATH = 0o10000000

const RESOLVE_NO_XDEV = 0x01
const RESOLVE_NO_MAGICLINKS = 0x02
const RESOLVE_NO_SYMLINKS = 0x04
const RESOLVE_BENEATH = 0x08
const RESOLVE_CACHED = 0x20

const resolve = RESOLVE_CACHED | RESOLVE_BENEATH | RESOLVE_NO_XDEV | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS

/** O_NONBLOCK: a FIFO that somebody put there must not hang the server. */
const toRead = openHow(O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
const toLook = openHow(O_PATH | O_CLOEXEC | O_NOFOLLOW)

/** `struct open_how`: flags, mode, resolve. */
function openHow (flags: number): Uint8Array {
  return new Uint8Array(new BigUint64Array([BigInt(flags), 0n, BigInt(resolve)]).buffer)
}

/** `struct statx`; x64 and arm64 are little-endian both. */
const statxBytes = new Uint8Array(256)
const statx16 = new Uint16Array(statxBytes.buffer)
const statx32 = new Uint32Array(statxBytes.buffer)
const statx64 = new BigUint64Array(statxBytes.buffer)

/** Undefined where the kernel (before 5.12) or a sandbox does not let us. */
export function filesInMemory ({ openAt2, readNoWait, statx }: Binding): FilesInMemory | undefined {
  const files: FilesInMemory = {
    open (directory, path) {
      const fd = openAt2(directory, path, toRead)
      return fd < 0 ? undefined : fd
    },
    lookAt (directory, path) {
      const fd = openAt2(directory, path, toLook)
      if (fd < 0) return undefined
      const found = files.look(fd)
      closeSync(fd)
      return found
    },
    look (file) {
      if (statx(file, statxBytes) !== 0) return undefined
      return { mode: BigInt(statx16[14] ?? 0), ino: statx64[4] ?? 0n, size: statx64[5] ?? 0n, mtimeNs: nanoseconds(112), birthtimeNs: nanoseconds(80) }
    },
    read (file, into, position) {
      const bytes = readNoWait(file, into, position)
      return bytes < 0 ? undefined : bytes
    }
  }
  return isAllowed(files) ? files : undefined
}

/** Of a `struct statx_timestamp`; before 1970, the seconds are negative. */
function nanoseconds (offset: number): bigint {
  return BigInt.asIntN(64, statx64[offset / 8] ?? 0n) * 1_000_000_000n + BigInt(statx32[offset / 4 + 2] ?? 0)
}

function isAllowed ({ open }: FilesInMemory): boolean {
  const directory = openSync('/', O_RDONLY)
  try {
    const fd = open(directory, '.')
    if (fd !== undefined) closeSync(fd)
    return fd !== undefined
  } finally {
    closeSync(directory)
  }
}
