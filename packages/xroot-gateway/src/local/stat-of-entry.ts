/** What a stat says of an entry of the storage. */
import type { EntryStat } from '@scitags/storage'
import { statFlags, statText } from '@scitags/xrootd-protocol'

const { isDir, poscpend, readable, writable, xset } = statFlags

/** Without a NUL at its end. `isPending`: an upload that is to be persisted on a successful close only. */
export function statOfEntry (entry: EntryStat, isPending = false): string {
  const { kind, size, modifiedMs, createdMs, etag, mode } = entry
  const isDirectory = kind === 'directory'
  const modified = Math.floor(modifiedMs / 1000)
  return statText({
    id: idOf(etag),
    size: BigInt(size),
    flags: (isDirectory ? xset | isDir : 0) | readable | writable | (isPending ? poscpend : 0),
    modified,
    more: { changed: Math.floor(createdMs / 1000), accessed: modified, mode: mode ?? (isDirectory ? 0o755 : 0o644), owner: 'scitags', group: 'scitags' }
  })
}

/** Clients tell files apart by it: as good as the etag, in the form that they can read. */
function idOf (etag: string): string {
  let id = 0xcbf29ce484222325n
  for (let index = 0; index < etag.length; index++) id = BigInt.asUintN(63, (id ^ BigInt(etag.charCodeAt(index))) * 0x100000001b3n)
  return String(id)
}
