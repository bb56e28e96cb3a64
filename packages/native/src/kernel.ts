/** What the kernel of this host does for us, and why not the rest. */
import type { KernelIo } from '@scitags/core'
import { noPacketMarking } from '@scitags/core'

import { loadBinding } from './binding.ts'
import type { Loading } from './binding.ts'
import { descriptorOf } from './descriptor.ts'
import { filesInMemory } from './files-in-memory.ts'
import type { FilesInMemory } from './files-in-memory.ts'
import { openPacketMarking } from './packet-marking.ts'
import type { RungsInit } from './packet-marking.ts'
import { peerLabels } from './peer-label.ts'
import { fileSender } from './send-file.ts'
import { socketDiag } from './socket-diag.ts'
import { tcpInfoOf } from './tcp-info.ts'

export interface Kernel {
  /** For `createScitags`. */
  readonly io: KernelIo
  /** For `localStorage`. */
  readonly files: FilesInMemory | undefined
  /** What is done without, one sentence each; empty when everything is there. */
  readonly missing: readonly string[]
  /** Of the map of labels that the engine has made, to hand it on to another process of ours as its `inherited` one; undefined while there is none, and where it is pinned: then the other opens it too. */
  readonly labels: number | undefined
}

/** Never throws: where there is nothing, everything works without. */
export function openKernel (rungs: RungsInit = {}, loading: Loading = loadBinding()): Kernel {
  if (loading.kind === 'missing') return { io: { openPacketMarking: () => noPacketMarking(loading.reason) }, files: undefined, missing: [loading.reason], labels: undefined }
  const { binding } = loading
  const files = filesInMemory(binding)
  const infoOf = tcpInfoOf(binding)
  let labels: number | undefined
  return {
    io: {
      fileSender: fileSender(binding),
      peerLabels: peerLabels(binding),
      sockets: socketDiag(binding),
      tcpInfo (socket) {
        const fd = descriptorOf(socket)
        return fd === undefined ? undefined : infoOf(fd)
      },
      hasUnsent (socket) {
        // What Node has still to hand over counts as well.
        const fd = descriptorOf(socket)
        return socket.writableLength > 0 || (fd !== undefined && binding.unsent(fd) > 0)
      },
      openPacketMarking (init) {
        const marking = openPacketMarking(binding, rungs, init)
        labels = marking.labels
        return marking
      }
    },
    files,
    missing: files === undefined ? ['small files are read on threads: openat2 with RESOLVE_CACHED needs Linux 5.12, and a sandbox that allows it'] : [],
    get labels () { return labels }
  }
}
