/** The labels of sockets of other processes, in the map that the egress program looks into by cookie. */
import type { FlowLabel } from '@scitags/core'
import type { Binding } from './binding.ts'
import { Bpf } from './bpf.ts'
import { labelValueBytes } from './egress-program.ts'

const noEntry = -2

export interface CookieMap {
  readonly descriptor: number
  /** 0, or minus the errno. `undefined` deletes; that there was nothing is no error. */
  write (cookie: bigint, label: FlowLabel | undefined): number
  close (): void
}

/** Takes over the descriptor of the map, one of `Bpf.createCookieMap`. */
export function cookieMap (binding: Binding, descriptor: number): CookieMap {
  const bpf = new Bpf(binding)
  // Not within the JavaScript heap, where they would be moved: the kernel keeps being given the same places.
  const key = Buffer.allocUnsafeSlow(128)
  const value = Buffer.allocUnsafeSlow(128).fill(0, 0, labelValueBytes)
  const { update, remove } = bpf.elements(descriptor, key, value)
  return {
    descriptor,
    write (cookie, label) {
      key.writeBigUInt64LE(cookie, 0)
      if (label === undefined) {
        const result = remove()
        return result === noEntry ? 0 : result
      }
      // In network order; behind it, that no packet has carried it yet.
      value.writeUInt32BE(label, 0)
      return update()
    },
    close () { bpf.close(descriptor) }
  }
}
