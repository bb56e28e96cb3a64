/** Our program on the network interfaces of this host: on each that there is, and on those that come. */
import { randomInt } from 'node:crypto'

import type { InterfaceCounts, PacketMarkingMessage } from '@scitags/core'
import type { Binding } from './binding.ts'
import { Bpf } from './bpf.ts'
import { attachClsact, detachClsact } from './clsact.ts'
import { counterValueBytes, egressProgram, headerOffset } from './egress-program.ts'
import { SystemCallError } from './errors.ts'
import { networkInterfaces } from './interfaces.ts'
import type { NetworkInterface } from './interfaces.ts'

export interface AttachmentInit {
  readonly binding: Binding
  /** Descriptors of the maps; they stay the caller's. */
  readonly labels: number
  readonly cookies?: number | undefined
  /** Names; empty: all. Loopback always takes part. */
  readonly interfaces: readonly string[]
  readonly report: (message: PacketMarkingMessage) => void
  /** `clsact` where the kernel has no TCX, or to try it. */
  readonly by?: 'tcx' | 'clsact'
  /** Among the filters of clsact; by default one that no other process has. */
  readonly priority?: number
}

/** One interface with our program. */
export interface Attached extends NetworkInterface {
  readonly by: 'tcx' | 'clsact'
  /** Undefined for clsact, which has none. */
  readonly link: number | undefined
  readonly counters: number
}

export const loopbackName = 'lo'
/** Kernels before 6.6 do not know what TCX is. */
const unknownAttachType = -22

export class EgressAttachment {
  readonly #init: AttachmentInit
  readonly #bpf: Bpf
  readonly #attached = new Map<number, Attached>()
  /** Interfaces that cannot have it, so that each is reported once. */
  readonly #given = new Map<number, string>()
  #isFirstLook = true
  #by: 'tcx' | 'clsact'
  readonly #priority: number

  /** Attaches nothing yet. */
  constructor (init: AttachmentInit) {
    this.#init = init
    this.#bpf = new Bpf(init.binding)
    this.#by = init.by ?? 'tcx'
    this.#priority = init.priority ?? randomInt(0x6000, 0xC000)
  }

  get attached (): readonly Attached[] { return [...this.#attached.values()] }

  /** Attaches to what has come, lets go of what has gone, and attaches again where somebody took the program off. Throws only where loopback cannot have it. */
  refresh (): void {
    const { binding, report } = this.#init
    const present = networkInterfaces(binding).filter(one => this.#isWanted(one))
    for (const one of this.#attached.values()) {
      const isThere = present.some(({ index, name }) => index === one.index && name === one.name)
      if (isThere && this.#isOn(one)) continue
      this.#forget(one)
      report(isThere ? { kind: 'detached', detail: `somebody has taken the program off ${one.name}; it is put on again` } : { kind: 'gone', detail: `${one.name} is gone` })
    }
    for (const one of present) if (!this.#attached.has(one.index)) this.#attach(one)
    if (this.#isFirstLook) this.#tellMissing(present)
    this.#isFirstLook = false
  }

  counts (): readonly (InterfaceCounts & { readonly seen: number })[] {
    return this.attached.map(({ name, counters }) => countsOf(this.#bpf, name, counters))
  }

  close (): void {
    for (const one of this.#attached.values()) this.#forget(one)
  }

  /** Of names in the options: they may come later, or be slips. */
  #tellMissing (present: readonly NetworkInterface[]): void {
    for (const name of this.#init.interfaces) {
      if (!present.some(one => one.name === name)) this.#init.report({ kind: 'failed', detail: `there is no interface ${name}; packets on it are labelled when it comes` })
    }
  }

  #isWanted ({ name }: NetworkInterface): boolean {
    const { interfaces } = this.#init
    return interfaces.length === 0 || name === loopbackName || interfaces.includes(name)
  }

  #isOn ({ link, index }: Attached): boolean {
    try {
      return link === undefined || this.#bpf.interfaceOfLink(link) === index
    } catch {
      // The kernel does not say: it is taken for good.
      return true
    }
  }

  #attach (one: NetworkInterface): void {
    try {
      const attached = this.#load(one)
      this.#attached.set(one.index, attached)
      this.#given.delete(one.index)
      this.#init.report({ kind: 'attached', detail: `packets on ${one.name} are labelled, by ${attached.by}` })
    } catch (error) {
      if (one.name === loopbackName) throw error
      const detail = error instanceof Error ? error.message : String(error)
      if (this.#given.get(one.index) === detail) return
      this.#given.set(one.index, detail)
      this.#init.report({ kind: 'failed', detail: `packets on ${one.name} are not labelled: ${detail}` })
    }
  }

  /** Throws {@link SystemCallError}, or a reason. */
  #load (one: NetworkInterface): Attached {
    const { binding, labels, cookies } = this.#init
    const offset = headerOffset(one.type)
    if (offset === undefined) throw new Error(`where the IPv6 header begins on interfaces of type ${one.type} is not known`)
    const counters = this.#bpf.createCounterMap(counterValueBytes)
    let program: number | undefined
    try {
      program = this.#bpf.loadProgram(egressProgram({ offset, labels, counters, cookies }))
      if (this.#by === 'tcx') {
        try {
          return { ...one, by: 'tcx', counters, link: this.#bpf.attachTcx(program, one.index) }
        } catch (error) {
          if (!(error instanceof SystemCallError && error.errno === unknownAttachType)) throw error
          this.#by = 'clsact'
        }
      }
      attachClsact(binding, program, one.index, this.#priority)
      return { ...one, by: 'clsact', counters, link: undefined }
    } catch (error) {
      this.#bpf.close(counters)
      throw error
    } finally {
      // The link, or the filter, holds it.
      if (program !== undefined) this.#bpf.close(program)
    }
  }

  #forget ({ index, link, counters }: Attached): void {
    this.#attached.delete(index)
    if (link === undefined) detachClsact(this.#init.binding, index, this.#priority)
    else this.#bpf.close(link)
    this.#bpf.close(counters)
  }
}

/** Zeroes where the counters cannot be read. */
export function countsOf (bpf: Bpf, name: string, counters: number): InterfaceCounts & { readonly seen: number } {
  const [stamped = 0, seen = 0, notWritable = 0] = bpf.readCounters(counters, counterValueBytes) ?? []
  return { name, stamped, seen, notWritable }
}
