/** What the options of an open ask for: one reading for what is permitted and for what is done. */
import type { OpenMode } from '@scitags/storage'
import { openOptions } from '@scitags/xrootd-protocol'

const { delete: replacing, new: fresh, open_apnd: append, open_read: reading, open_updt: update, open_wrto: writeOnly } = openOptions

/** Reading wins over everything else; what says nothing reads. */
export function openModeOf (options: number): OpenMode {
  if ((options & reading) !== 0) return 'read'
  if ((options & fresh) !== 0) return 'create'
  if ((options & replacing) !== 0) return 'replace'
  return (options & (update | writeOnly | append)) === 0 ? 'read' : 'update'
}
