/** What the server says of third-party copies when it is asked for its configuration. */
import type { ResolvedXrootOptions } from '../generated/options.ts'

/** Answers by name; undefined is answered by the name itself, which means no. */
export interface CopyConfiguration {
  readonly tpc: string | undefined
  /** What a client may delegate. */
  readonly tpcdlg: string | undefined
}

export function copyConfiguration ({ tpc: { enabled, delegation } }: Pick<ResolvedXrootOptions, 'tpc'>): CopyConfiguration {
  return { tpc: enabled ? '1' : undefined, tpcdlg: enabled && delegation !== 'none' ? delegation : undefined }
}
