/** The shortcut for files that the kernel has in memory: no thread has to wait for them. */
import { readSync } from 'node:fs'
import { statfs } from 'node:fs/promises'

import type { Found } from './entry-stat.ts'

/** What a kernel does for files beyond Node; `@scitags/native` has one for Linux. Everything works without it. */
export interface FilesInMemory {
  /**
   * A descriptor for reading a file below an open directory, on whose way there is no link and no other file system; undefined when
   * the kernel would have to ask a disk, and for everything that cannot be opened.
   */
  open (directory: number, path: string): number | undefined
  /** What is known of an entry below an open directory; undefined as for `open`. */
  lookAt (directory: number, path: string): Found | undefined
  /** What is known of an open file; undefined when the kernel does not say. */
  look (file: number): Found | undefined
  /** Bytes read; undefined when the kernel would have to ask a disk, or does not know. */
  read (file: number, into: Uint8Array, position: number): number | undefined
}

/** `f_type` of file systems of this machine: of an open file they know everything but the content, and close it without a word. */
const onDisk: ReadonlySet<number> = new Set([0xEF53 /* ext */, 0x58465342 /* xfs */, 0x9123683E /* btrfs */, 0xF2F52010 /* f2fs */, 0x2FC12FC1 /* zfs */, 0x794C7630 /* overlay */])
const inMemory: ReadonlySet<number> = new Set([0x01021994 /* tmpfs */, 0x858458F6 /* ramfs */])

/** The kernel's, where it fits the file system of `root`: one behind a network might wait for it at every step. */
export async function filesInMemoryFor (root: string, kernel: FilesInMemory | undefined): Promise<FilesInMemory | undefined> {
  if (kernel === undefined) return undefined
  const type = Number(BigInt.asUintN(32, (await statfs(root, { bigint: true })).type))
  if (onDisk.has(type)) return kernel
  // These have no disk to wait for, and some kernels do not know that they need not ask.
  return inMemory.has(type) ? { ...kernel, read } : undefined
}

function read (file: number, into: Uint8Array, position: number): number | undefined {
  try {
    return readSync(file, into, 0, into.length, position)
  } catch {
    return undefined
  }
}
