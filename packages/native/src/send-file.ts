/** Bytes of a file into a socket without a copy through this process. */
import { close } from 'node:fs'

import type { FileSender, OpenFileSender } from '@scitags/core'
import type { Binding } from './binding.ts'
import { plainDescriptorOf } from './descriptor.ts'

/** Both descriptors are held until the end: one that Node closes meanwhile could be somebody else's socket or file the next moment. */
export function fileSender ({ sendFile, duplicate }: Binding): FileSender {
  return {
    open (socket, file): OpenFileSender | undefined {
      const fd = plainDescriptorOf(socket)
      const held = fd === undefined ? [] : [duplicate(fd), duplicate(file)]
      const [to = -1, from = -1] = held
      const release = (): void => { for (const one of held) if (one >= 0) close(one, () => { /* nobody can do anything about it */ }) }
      if (to < 0 || from < 0) {
        release()
        return undefined
      }
      return { send: async (position, length) => Math.max(0, await sendFile(to, from, position, length)), release }
    }
  }
}
