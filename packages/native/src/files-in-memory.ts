/** Opens and reads files as long as the kernel has them in memory: then it costs two system calls, and no thread has to wait. */
import { closeSync, constants, openSync } from 'node:fs'

import type { Binding } from './binding.ts'

/** Fits the seam of `@scitags/storage`. */
export interface FilesInMemory {
  /**
   * A descriptor for reading a file below an open directory, on whose way there is no link and no other file system; undefined when the kernel would have to ask
   * a disk, and for everything that cannot be opened.
   */
  open (directory: number, path: string): number | undefined
  /** Bytes read; undefined when the kernel would have to ask a disk, or does not know. */
  read (file: number, into: Uint8Array, position: number): number | undefined
}

const { O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = constants
const O_CLOEXEC = 0o2000000

const RESOLVE_NO_XDEV = 0x01
const RESOLVE_NO_MAGICLINKS = 0x02
const RESOLVE_NO_SYMLINKS = 0x04
const RESOLVE_BENEATH = 0x08
const RESOLVE_CACHED = 0x20

/** `struct open_how`: flags, mode, resolve. O_NONBLOCK: a FIFO that somebody put there must not hang the server. */
const how = new Uint8Array(new BigUint64Array([
  BigInt(O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK), 0n, BigInt(RESOLVE_CACHED | RESOLVE_BENEATH | RESOLVE_NO_XDEV | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS)
]).buffer)

/** Undefined where the kernel (before 5.12) or a sandbox does not let us. */
export function filesInMemory ({ openAt2, readNoWait }: Binding): FilesInMemory | undefined {
  const files: FilesInMemory = {
    open (directory, path) {
      const fd = openAt2(directory, path, how)
      return fd < 0 ? undefined : fd
    },
    read (file, into, position) {
      const bytes = readNoWait(file, into, position)
      return bytes < 0 ? undefined : bytes
    }
  }
  return isAllowed(files) ? files : undefined
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
