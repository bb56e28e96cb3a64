/** What the server says of third-party copies when it is asked for its configuration. */
import type { ResolvedXrootOptions } from '../generated/options.ts'

/** Answers by name. A name without one is answered by itself, which means no. */
export function copyConfiguration ({ tpc: { enabled, delegation } }: Pick<ResolvedXrootOptions, 'tpc'>): Readonly<Record<string, string>> {
  if (!enabled) return {}
  return { tpc: '1', ...delegation === 'none' ? {} : { tpcdlg: delegation } }
}
