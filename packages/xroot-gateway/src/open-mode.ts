/** What the options of an open ask for: one reading for what is permitted and for what is done. */
import type { OpenMode } from '@scitags/storage'
import { openOptions } from '@scitags/xrootd-protocol'

const { async: asynchronous, compress, delete: replacing, force, new: fresh, nowait, open_apnd: append, open_read: reading, open_updt: update, open_wrto: writeOnly, refresh, retstat, seqio } = openOptions

/** They make and change nothing. */
const ofReading = asynchronous | compress | force | nowait | reading | refresh | retstat | seqio

/** Reading wins over everything else; what says nothing reads. */
export function openModeOf (options: number): OpenMode {
  if ((options & reading) !== 0) return 'read'
  if ((options & fresh) !== 0) return 'create'
  if ((options & replacing) !== 0) return 'replace'
  return (options & (update | writeOnly | append)) === 0 ? 'read' : 'update'
}

/** Options that say to every server what {@link openModeOf} has found: others settle contradictions in another way. */
export function plainOptions (options: number): number {
  switch (openModeOf(options)) {
    case 'read': return (options & ofReading) | reading
    case 'create': return options & ~replacing
    case 'replace':
    case 'update':
      return options
  }
}
