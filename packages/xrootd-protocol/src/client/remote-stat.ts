/** What a file is, in numbers and as the server has said it. */
import { statOf } from '../stat-text.ts'
import type { FileStat } from '../stat-text.ts'

export interface RemoteStat {
  readonly stat: FileStat
  /** Without a NUL at its end. */
  readonly text: string
}

/** Throws `MESSAGE_INVALID`. */
export function remoteStat (text: string): RemoteStat {
  const bare = text.replace(/\0+$/, '')
  return { stat: statOf(bare), text: bare }
}
