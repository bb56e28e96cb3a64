/** What the kernel of this host does for us, and why not the rest. */
import type { KernelIo } from '@scitags/core'

import { loadBinding } from './binding.ts'
import type { Loading } from './binding.ts'
import { filesInMemory } from './files-in-memory.ts'
import type { FilesInMemory } from './files-in-memory.ts'
import { fileSender } from './send-file.ts'

export interface Kernel {
  /** For `createScitags`. */
  readonly io: KernelIo
  /** For `localStorage`. */
  readonly files: FilesInMemory | undefined
  /** What is done without, one sentence each; empty when everything is there. */
  readonly missing: readonly string[]
}

/** Never throws: where there is nothing, everything works without. */
export function openKernel (loading: Loading = loadBinding()): Kernel {
  if (loading.kind === 'missing') return { io: {}, files: undefined, missing: [loading.reason] }
  const { binding } = loading
  const files = filesInMemory(binding)
  return {
    io: { fileSender: fileSender(binding) },
    files,
    missing: files === undefined ? ['small files are read on threads: openat2 with RESOLVE_CACHED needs Linux 5.12, and a sandbox that allows it'] : []
  }
}
