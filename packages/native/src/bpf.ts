/** `bpf(2)`: maps, programs, links and pins, as far as labels need them. Descriptors go in and out; errors are {@link SystemCallError}s. */
import { readFileSync } from 'node:fs'

import type { Binding } from './binding.ts'
import { SystemCallError, must } from './errors.ts'

const command = { mapCreate: 0, mapLookup: 1, mapUpdate: 2, mapDelete: 3, progLoad: 5, objPin: 6, objGet: 7, objInfo: 15, btfLoad: 18, linkCreate: 28 } as const
export const mapType = { percpuArray: 6, lruHash: 9, skStorage: 24 } as const
const progTypeSchedCls = 3
const attachTcxEgress = 47
const flagNoPrealloc = 1
/** Before all programs that are there: one that ends the chain must not keep ours from being run. */
const flagBefore = 8
/** Of a pin. */
const flagReadOnly = 8

export class Bpf {
  readonly #binding: Binding
  /** What the kernel is told the addresses of in the call that is made next: nothing else may have let go of it before. */
  #held: readonly Uint8Array[] = []

  constructor (binding: Binding) {
    this.#binding = binding
  }

  /** SK_STORAGE: keyed by the descriptor of a socket, freed by the kernel with the socket. */
  createSocketMap (valueBytes: number): number {
    const types = this.#loadTypes()
    try {
      return this.#createMap('a map of sockets', { type: mapType.skStorage, key: 4, value: valueBytes, entries: 0, flags: flagNoPrealloc, types })
    } finally {
      this.#binding.close(types)
    }
  }

  /** Keyed by the cookie of a socket; forgets the ones that were used least. Cookies are never used again. */
  createCookieMap (valueBytes: number, entries: number): number {
    return this.#createMap('a map of cookies', { type: mapType.lruHash, key: 8, value: valueBytes, entries, flags: 0 })
  }

  createCounterMap (valueBytes: number): number {
    return this.#createMap('a map of counters', { type: mapType.percpuArray, key: 4, value: valueBytes, entries: 1, flags: 0 })
  }

  /** Throws with the verifier's words in `verifier`. */
  loadProgram (instructions: Uint8Array): number {
    const licence = text('Apache-2.0')
    const attribute = this.#programAttribute(instructions, licence)
    const result = this.#binding.bpf(command.progLoad, attribute)
    if (result >= 0) return result
    // Asked again for the reason, for writing it takes a capability more on some kernels.
    throw new ProgramRefused(result, this.verify(instructions).log)
  }

  /** What the verifier says of it; `accepted` programs are let go of again. */
  verify (instructions: Uint8Array): { readonly accepted: boolean, readonly log: string } {
    const licence = text('Apache-2.0')
    const log = Buffer.allocUnsafeSlow(1 << 20).fill(0)
    const attribute = this.#programAttribute(instructions, licence)
    attribute.writeUInt32LE(1, 24)
    attribute.writeUInt32LE(log.length, 28)
    attribute.writeBigUInt64LE(this.#addressOf(log), 32)
    const result = this.#binding.bpf(command.progLoad, attribute)
    if (result >= 0) this.#binding.close(result)
    return { accepted: result >= 0, log: log.toString('latin1', 0, Math.max(0, log.indexOf(0))).trim() }
  }

  /** A link: the program is attached as long as somebody holds or pins it. */
  attachTcx (program: number, interfaceIndex: number): number {
    const attribute = attributes(64)
    attribute.writeUInt32LE(program, 0)
    attribute.writeUInt32LE(interfaceIndex, 4)
    attribute.writeUInt32LE(attachTcxEgress, 8)
    attribute.writeUInt32LE(flagBefore, 12)
    return this.#must(command.linkCreate, attribute, `no program can be attached to interface ${interfaceIndex}`)
  }

  /** The interface that a link hangs on; 0 when somebody has detached it, or the interface is gone. */
  interfaceOfLink (link: number): number {
    // struct bpf_link_info: type @0, id, program, interface @16.
    return this.#infoOf(link, 'a link does not say where it hangs').readUInt32LE(16)
  }

  pin (descriptor: number, path: string): void {
    const name = text(path)
    const attribute = this.#pathAttribute(name)
    attribute.writeUInt32LE(descriptor, 8)
    this.#must(command.objPin, attribute, `${path} cannot be pinned`)
  }

  openPinned (path: string, flags = 0): number {
    const name = text(path)
    const attribute = this.#pathAttribute(name)
    attribute.writeUInt32LE(flags, 12)
    return this.#must(command.objGet, attribute, `${path} cannot be opened`)
  }

  /** What is read from a map and written to it has to be as long as we think. */
  openPinnedMap (path: string, { type, key, value }: MapShape, use: 'to write' | 'to read' = 'to write'): number {
    const map = this.openPinned(path, use === 'to read' ? flagReadOnly : 0)
    try {
      // struct bpf_map_info: type @0, id, size of a key @8, of a value @12.
      const info = this.#infoOf(map, `${path} does not say what it is`)
      if (info.readUInt32LE(0) === type && info.readUInt32LE(8) === key && info.readUInt32LE(12) === value) return map
      throw new Error(`${path} is of another version: run \`scitags setup-marking --remove\`, then \`scitags setup-marking\``)
    } catch (error) {
      this.close(map)
      throw error
    }
  }

  /** Sums over all processors; undefined where the map cannot be read. */
  readCounters (map: number, valueBytes: number): readonly number[] | undefined {
    const key = attributes(4)
    const values = Buffer.allocUnsafeSlow(valueBytes * possibleProcessors()).fill(0)
    const attribute = elementAttribute(map, this.#addressOf(key), this.#addressOf(values))
    if (this.#binding.bpf(command.mapLookup, attribute) < 0) return undefined
    return Array.from({ length: valueBytes / 8 }, (_, index) => {
      let sum = 0
      for (let at = index * 8; at < values.length; at += valueBytes) sum += Number(values.readBigUInt64LE(at))
      return sum
    })
  }

  /** Writes and deletes elements without making anything new. The caller holds `key` and `value`, and writes to them. */
  elements (map: number, key: Uint8Array, value: Uint8Array): { readonly update: () => number, readonly remove: () => number } {
    const { bpf, addressOf } = this.#binding
    const attribute = elementAttribute(map, addressOf(key), addressOf(value))
    // The kernel refuses a deletion that names a value.
    const keyAlone = elementAttribute(map, addressOf(key), 0n)
    return {
      update: () => bpf(command.mapUpdate, attribute),
      remove: () => bpf(command.mapDelete, keyAlone)
    }
  }

  close (descriptor: number): void { this.#binding.close(descriptor) }

  #createMap (what: string, { type, key, value, entries, flags, types }: NewMap): number {
    const attribute = attributes(72)
    const fields: [number, number][] = [[0, type], [4, key], [8, value], [12, entries], [16, flags]]
    if (types !== undefined) fields.push([48, types], [52, 1], [56, 2])
    for (const [at, field] of fields) attribute.writeUInt32LE(field, at)
    return this.#must(command.mapCreate, attribute, `${what} cannot be made`)
  }

  /** The kernel wants to know the types of key and value of such a map: an int of four bytes, and one of eight. */
  #loadTypes (): number {
    const strings = Buffer.from('\0int\0u64\0', 'latin1')
    const types = Buffer.alloc(32)
    for (const [index, field] of [1, intKind, 4, 0x0100_0020, 5, intKind, 8, 0x40].entries()) types.writeUInt32LE(field, index * 4)
    const header = Buffer.alloc(24)
    header.writeUInt16LE(0xEB9F, 0)
    header[2] = 1
    for (const [index, field] of [header.length, 0, types.length, types.length, strings.length].entries()) header.writeUInt32LE(field, 4 + index * 4)
    const blob = Buffer.allocUnsafeSlow(header.length + types.length + strings.length)
    Buffer.concat([header, types, strings]).copy(blob)
    const attribute = attributes(32)
    attribute.writeBigUInt64LE(this.#addressOf(blob), 0)
    attribute.writeUInt32LE(blob.length, 16)
    return this.#must(command.btfLoad, attribute, 'the types of a map cannot be loaded')
  }

  #programAttribute (instructions: Uint8Array, licence: Uint8Array): Buffer {
    const attribute = attributes(72)
    attribute.writeUInt32LE(progTypeSchedCls, 0)
    attribute.writeUInt32LE(instructions.length / 8, 4)
    attribute.writeBigUInt64LE(this.#addressOf(instructions), 8)
    attribute.writeBigUInt64LE(this.#addressOf(licence), 16)
    attribute.write('scitags', 48, 'latin1')
    return attribute
  }

  #pathAttribute (name: Uint8Array): Buffer {
    const attribute = attributes(16)
    attribute.writeBigUInt64LE(this.#addressOf(name), 0)
    return attribute
  }

  #infoOf (descriptor: number, what: string): Buffer {
    const info = Buffer.allocUnsafeSlow(256).fill(0)
    const attribute = attributes(16)
    attribute.writeUInt32LE(descriptor, 0)
    attribute.writeUInt32LE(info.length, 4)
    attribute.writeBigUInt64LE(this.#addressOf(info), 8)
    this.#must(command.objInfo, attribute, what)
    return info
  }

  #addressOf (bytes: Uint8Array): bigint {
    this.#held = [...this.#held.slice(-7), bytes]
    return this.#binding.addressOf(bytes)
  }

  #must (which: number, attribute: Uint8Array, what: string): number {
    return must(this.#binding.bpf(which, attribute), 'bpf', what)
  }
}

/** The verifier, or the right to load programs, says no. */
export class ProgramRefused extends SystemCallError {
  readonly verifier: string

  constructor (result: number, verifier: string) {
    super(result, 'bpf', `the program is refused${verifier === '' ? '' : `: ${verifier.split('\n').at(-1) ?? ''}`}`)
    this.verifier = verifier
  }
}

/** Sizes in bytes. */
export interface MapShape {
  readonly type: number
  readonly key: number
  readonly value: number
}

interface NewMap extends MapShape {
  readonly entries: number
  readonly flags: number
  readonly types?: number
}

const intKind = 1 << 24

/** Memory that stays where it is. */
function attributes (bytes: number): Buffer {
  return Buffer.allocUnsafeSlow(bytes).fill(0)
}

function text (string: string): Buffer {
  const bytes = Buffer.from(`${string}\0`)
  const fixed = Buffer.allocUnsafeSlow(bytes.length)
  bytes.copy(fixed)
  return fixed
}

function elementAttribute (map: number, key: bigint, value: bigint): Buffer {
  const attribute = attributes(32)
  attribute.writeUInt32LE(map, 0)
  attribute.writeBigUInt64LE(key, 8)
  attribute.writeBigUInt64LE(value, 16)
  return attribute
}

let processors: number | undefined

/** That the kernel keeps values for, which may be more than there are. */
function possibleProcessors (): number {
  return processors ??= readFileSync('/sys/devices/system/cpu/possible', 'latin1').split(',').map(range => {
    const [first = 0, last = first] = range.split('-').map(Number)
    return last - first + 1
  }).reduce((sum, count) => sum + count)
}
