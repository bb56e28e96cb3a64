/**
 * The program that the kernel runs for each outgoing packet: if the packet belongs to a socket that has a label in our map, the label
 * is written into its IPv6 header. Every instruction is written here by hand; ADR 12 explains them, and a test shows them to the verifier.
 */

/** Where in a packet the IPv6 header begins, by the type of the interface (ARPHRD): Ethernet and loopback, or nothing in front of it. */
export function headerOffset (interfaceType: number): number | undefined {
  return offsets.get(interfaceType)
}

const arphrd = { ether: 1, rawIp: 519, none: 65_534, loopback: 772, sit: 776, tunnel: 768, tunnel6: 769 } as const
const offsets = new Map<number, number>([[arphrd.ether, 14], [arphrd.loopback, 14], [arphrd.none, 0], [arphrd.rawIp, 0], [arphrd.sit, 0], [arphrd.tunnel, 0], [arphrd.tunnel6, 0]])

/** What a value of the label map holds: the label in network order, and whether a packet has carried it. */
export const labelValueBytes = 8
/** What a value of the counters holds, three of 64 bits: packets stamped, labels that a packet has carried here first, packets whose header could not be written. */
export const counterValueBytes = 24

export interface EgressProgramInit {
  /** Of the IPv6 header. */
  readonly offset: number
  /** SK_STORAGE: label of a socket. */
  readonly labels: number
  /** PERCPU_ARRAY of one value. */
  readonly counters: number
  /** HASH: label by the cookie of a socket, for sockets of other processes. */
  readonly cookies?: number | undefined
}

/** `struct bpf_insn`, eight bytes each, for little-endian processors. */
export function egressProgram ({ offset, labels, counters, cookies }: EgressProgramInit): Uint8Array {
  return assemble([
    move(r6, r1),                                      // r1 is the packet, and does not survive calls
    load32(r2, r6, skb.protocol),
    jumpUnless(r2, ethertypeIpv6, 'next'),
    load64(r1, r6, skb.socket),
    jumpIf(r1, 0, 'next'),                             // forwarded, or the kernel's own
    call(helper.skFullsock),                           // no TIME_WAIT, no half-open one
    jumpIf(r0, 0, 'next'),
    ...loadMap(r1, labels),
    move(r2, r0),
    set(r3, 0),                                        // no value to begin with, and none is made
    set(r4, 0),
    call(helper.skStorageGet),
    ...cookies === undefined ? [jumpIf(r0, 0, 'next')] : [jumpUnless(r0, 0, 'labelled'), ...lookUpCookie(cookies), jumpIf(r0, 0, 'next')],
    at('labelled'),
    move(r7, r0),                                      // the value: label, seen
    load32(r8, r7, 0),
    load32(r1, r6, skb.data),
    load32(r2, r6, skb.dataEnd),
    move(r3, r1),
    add(r3, offset + 4),
    set(r9, counter.notWritable),
    jumpIfGreater(r3, r2, 'count'),                    // the verifier wants to see this before we touch the header
    load32(r4, r1, offset),                            // version, traffic class, label: bytes 6T TL LL LL
    move(r5, r4),
    and(r5, 0xF0),
    jumpUnless(r5, 0x60, 'count'),                     // this is no IPv6 header: the offset is wrong here
    and(r4, 0xF0FF),
    or(r4, r8),
    store32(r1, r4, offset),
    set(r9, counter.stamped),
    at('count'),
    storeImmediate32(r10, -4, 0),                      // the one key of the counters
    ...loadMap(r1, counters),
    move(r2, r10),
    add(r2, -4),
    call(helper.mapLookup),
    jumpIf(r0, 0, 'next'),
    jumpIf(r9, counter.notWritable, 'unwritten'),
    ...increment(r0, counter.stamped),
    load32(r1, r7, 4),
    jumpUnless(r1, 0, 'next'),                         // seen before
    storeImmediate32(r7, 4, 1),
    ...increment(r0, counter.seen),
    jump('next'),
    at('unwritten'),
    ...increment(r0, counter.notWritable),
    at('next'),
    set(r0, tcxNext),                                  // programs behind this one have their turn
    exit()
  ])
}

function lookUpCookie (cookies: number): Step[] {
  return [
    move(r1, r6),
    call(helper.getSocketCookie),
    store64(r10, r0, -16),
    ...loadMap(r1, cookies),
    move(r2, r10),
    add(r2, -16),
    call(helper.mapLookup)
  ]
}

/** Nobody else counts on this processor meanwhile. */
function increment (value: Register, offset: number): Step[] {
  return [load64(r1, value, offset), add(r1, 1), store64(value, r1, offset)]
}

/** Offsets within a value of the counters. */
const counter = { stamped: 0, seen: 8, notWritable: 16 } as const

/** Offsets in `struct __sk_buff`. */
const skb = { protocol: 16, data: 76, dataEnd: 80, socket: 168 } as const

const helper = { mapLookup: 1, getSocketCookie: 46, skFullsock: 95, skStorageGet: 107 } as const

/** 0x86DD in network order, as a little-endian processor reads it. */
const ethertypeIpv6 = 0xDD86
/** TCX_NEXT; to clsact, the same number says: ask the next filter. */
const tcxNext = -1

type Register = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
const [r0, r1, r2, r3, r4, r5, r6, r7, r8, r9, r10]: readonly [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

interface Instruction {
  readonly code: number
  readonly dst?: Register
  readonly src?: number
  readonly off?: number
  readonly imm?: number
  /** Jumps there, forwards. */
  readonly to?: string
}

type Step = Instruction | { readonly place: string }

function at (place: string): Step { return { place } }
function move (dst: Register, src: Register): Step { return { code: 0xBF, dst, src } }
function set (dst: Register, imm: number): Step { return { code: 0xB7, dst, imm } }
function add (dst: Register, imm: number): Step { return { code: 0x07, dst, imm } }
function and (dst: Register, imm: number): Step { return { code: 0x54, dst, imm } }
function or (dst: Register, src: Register): Step { return { code: 0x4C, dst, src } }
function load32 (dst: Register, src: Register, off: number): Step { return { code: 0x61, dst, src, off } }
function load64 (dst: Register, src: Register, off: number): Step { return { code: 0x79, dst, src, off } }
function store32 (dst: Register, src: Register, off: number): Step { return { code: 0x63, dst, src, off } }
function store64 (dst: Register, src: Register, off: number): Step { return { code: 0x7B, dst, src, off } }
function storeImmediate32 (dst: Register, off: number, imm: number): Step { return { code: 0x62, dst, off, imm } }
function jump (to: string): Step { return { code: 0x05, to } }
function jumpIf (dst: Register, imm: number, to: string): Step { return { code: 0x15, dst, imm, to } }
function jumpUnless (dst: Register, imm: number, to: string): Step { return { code: 0x55, dst, imm, to } }
function jumpIfGreater (dst: Register, src: Register, to: string): Step { return { code: 0x2D, dst, src, to } }
function call (imm: number): Step { return { code: 0x85, imm } }
function exit (): Step { return { code: 0x95 } }

/** A constant of 64 bits takes two instructions; source 1 says that it is the descriptor of a map. */
function loadMap (dst: Register, map: number): Step[] { return [{ code: 0x18, dst, src: 1, imm: map }, { code: 0 }] }

function assemble (steps: readonly Step[]): Uint8Array {
  const places = new Map<string, number>()
  const instructions: Instruction[] = []
  for (const step of steps) {
    if ('place' in step) places.set(step.place, instructions.length)
    else instructions.push(step)
  }
  const bytes = Buffer.allocUnsafeSlow(instructions.length * 8)
  for (const [index, { code, dst = 0, src = 0, off = 0, imm = 0, to }] of instructions.entries()) {
    bytes[index * 8] = code
    bytes[index * 8 + 1] = dst | src << 4
    bytes.writeInt16LE(to === undefined ? off : (places.get(to) ?? 0) - index - 1, index * 8 + 2)
    bytes.writeInt32LE(imm, index * 8 + 4)
  }
  return bytes
}
