/** What a stat says of an entry of the storage. */
import type { EntryStat } from '@scitags/storage'
import { statFlags, statText } from '@scitags/xrootd-protocol'

const { isDir, poscpend, readable, writable, xset } = statFlags
const ownerExecutes = 0o100
const ownerWrites = 0o200

/** Without a NUL at its end. `isPending`: an upload that is to be persisted on a successful close only. */
export function statOfEntry (entry: EntryStat, isPending = false): string {
  const { kind, size, modifiedMs, createdMs, etag } = entry
  const isDirectory = kind === 'directory'
  const mode = entry.mode ?? (isDirectory ? 0o755 : 0o644)
  const modified = Math.floor(modifiedMs / 1000)
  return statText({
    id: idOf(etag),
    size: BigInt(size),
    flags: (isDirectory ? isDir : 0) | ((mode & ownerExecutes) !== 0 ? xset : 0) | readable | ((mode & ownerWrites) !== 0 ? writable : 0) | (isPending ? poscpend : 0),
    modified,
    more: { changed: Math.floor(createdMs / 1000), accessed: modified, mode, owner: 'scitags', group: 'scitags' }
  })
}

/** Clients tell files apart by it: as good as the etag, in the form that they can read. Two sums of 32 and 21 bits, since larger numbers are slow. */
function idOf (etag: string): string {
  let [low, high] = [0x811c9dc5, 0x2545f491]
  for (let index = 0; index < etag.length; index++) {
    const code = etag.charCodeAt(index)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x5bd1e995) ^ (high >>> 15)
  }
  return String((high & 0x1fffff) * 0x1_0000_0000 + (low >>> 0))
}
