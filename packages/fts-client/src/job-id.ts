/** Ids of jobs that follow from what they are submitted with. */
import { createHash } from 'node:crypto'

/** [FTS-Deterministic] The id that FTS and Rucio give to a submission with this `sid`: UUID version 5, in the name space of the VO. */
export function deterministicJobId (voName: string, sid: string): string {
  return uuid5(uuid5(ftsNamespace, voName), sid)
}

const ftsNamespace = '01874efb-4735-4595-bc9c-591aef8240c9'

/** RFC 9562, 5.5. */
function uuid5 (namespace: string, name: string): string {
  const hash = createHash('sha1').update(Buffer.from(namespace.replaceAll('-', ''), 'hex')).update(name, 'utf8').digest().subarray(0, 16)
  hash.writeUInt8((hash.readUInt8(6) & 0x0F) | 0x50, 6)
  hash.writeUInt8((hash.readUInt8(8) & 0x3F) | 0x80, 8)
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
