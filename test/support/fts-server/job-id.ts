/** Ids of jobs: those that a client can foretell. */
import { createHash } from 'node:crypto'

/** [FTS-Deterministic] The name space of FTS. */
const base = '01874efb-4735-4595-bc9c-591aef8240c9'

export function deterministicId (vo: string, sid: string): string {
  return uuid5(uuid5(base, vo), sid)
}

export function voIdOf (vo: string): string {
  return uuid5(base, vo)
}

export const baseId = base

/** RFC 9562 §5.5. */
function uuid5 (space: string, name: string): string {
  const bytes = createHash('sha1').update(Buffer.from(space.replaceAll('-', ''), 'hex')).update(name).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
