/** The labels of sockets, in the maps that the egress program looks into: by descriptor for our own, by cookie for those of other processes. */
import type { Binding } from './binding.ts'
import { Bpf } from './bpf.ts'
import { labelValueBytes } from './egress-program.ts'

const noEntry = -2

export interface LabelMap<Key> {
  readonly descriptor: number
  /** 0, or minus the errno. `undefined` deletes; that there was nothing is no error. */
  write (key: Key, label: number | undefined): number
  close (): void
}

/** Takes over the descriptor of a map, one of `Bpf.createSocketMap`. */
export function labelMap (binding: Binding, descriptor: number): LabelMap<number> {
  return mapOf(binding, descriptor, (key, socket) => { key.writeInt32LE(socket, 0) })
}

/** Takes over the descriptor of a map, one of `Bpf.createCookieMap`. */
export function cookieMap (binding: Binding, descriptor: number): LabelMap<bigint> {
  return mapOf(binding, descriptor, (key, cookie) => { key.writeBigUInt64LE(cookie, 0) })
}

function mapOf<Key> (binding: Binding, descriptor: number, writeKey: (into: Buffer, key: Key) => void): LabelMap<Key> {
  const bpf = new Bpf(binding)
  // Not within the JavaScript heap, where they would be moved: the kernel keeps being given the same places.
  const place = Buffer.allocUnsafeSlow(128)
  const value = Buffer.allocUnsafeSlow(128).fill(0, 0, labelValueBytes)
  const { update, remove } = bpf.elements(descriptor, place, value)
  return {
    descriptor,
    write (key, label) {
      writeKey(place, key)
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
