/** Attaches a program where TCX is not known: kernels before 6.6 have a queueing discipline for it, `clsact`. */
import type { Binding } from './binding.ts'
import { SystemCallError } from './errors.ts'
import { Netlink, attribute, attribute32, netlinkFlag, netlinkRequest, netlinkRoute } from './netlink.ts'

const newQdisc = 36
const newFilter = 44
const deleteFilter = 45
const clsactHandle = 0xFFFF_0000
const clsactParent = 0xFFFF_FFF1
const egressParent = 0xFFFF_FFF3
/** Ours among the filters of an interface, of the setup that is pinned. */
export const pinnedPriority = 0x5C17
/** In network order. */
const allProtocols = 0x0300
const kind = 1
const options = 2
const bpfDescriptor = 6
const bpfName = 7
const bpfFlags = 8
const directAction = 1
const existsAlready = -17

/** The filter stays until it is detached, whatever becomes of this process. A filter of the same priority is replaced. Throws {@link SystemCallError}. */
export function attachClsact (binding: Binding, program: number, interfaceIndex: number, priority: number): void {
  const netlink = new Netlink(binding, netlinkRoute)
  const what = `no program can be attached to interface ${interfaceIndex} by clsact`
  const flags = netlinkFlag.create | netlinkFlag.acknowledge
  try {
    try {
      netlink.ask(netlinkRequest(newQdisc, flags | netlinkFlag.exclusive, trafficControl(interfaceIndex, clsactHandle, clsactParent, 0), attribute(kind, name('clsact'))), what)
    } catch (error) {
      if (!(error instanceof SystemCallError && error.errno === existsAlready)) throw error
    }
    const chosen = Buffer.concat([attribute32(bpfDescriptor, program), attribute(bpfName, name('scitags')), attribute32(bpfFlags, directAction)])
    netlink.ask(netlinkRequest(newFilter, flags | netlinkFlag.replace, trafficControl(interfaceIndex, 1, egressParent, filterInfo(priority)), attribute(kind, name('bpf')), attribute(options, chosen)), what)
  } finally {
    netlink.close()
  }
}

/** The queueing discipline stays: somebody else may use it by now. Never throws. */
export function detachClsact (binding: Binding, interfaceIndex: number, priority: number): void {
  try {
    const netlink = new Netlink(binding, netlinkRoute)
    try {
      netlink.ask(netlinkRequest(deleteFilter, netlinkFlag.acknowledge, trafficControl(interfaceIndex, 0, egressParent, filterInfo(priority)), attribute(kind, name('bpf'))), 'a filter cannot be taken off')
    } finally {
      netlink.close()
    }
  } catch {
    // The interface is gone, or the filter.
  }
}

/** Priority, and all protocols. */
function filterInfo (priority: number): number { return priority * 65_536 + allProtocols }

/** `struct tcmsg`: family u8, pad, index i32 @4, handle u32 @8, parent u32 @12, info u32 @16. */
function trafficControl (index: number, handle: number, parent: number, info: number): Buffer {
  const bytes = Buffer.alloc(20)
  bytes.writeInt32LE(index, 4)
  bytes.writeUInt32LE(handle, 8)
  bytes.writeUInt32LE(parent, 12)
  bytes.writeUInt32LE(info, 16)
  return bytes
}

function name (text: string): Buffer { return Buffer.from(`${text}\0`) }
