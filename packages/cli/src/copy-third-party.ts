/** Has the destination of a copy fetch it from the source, both of root://. */
import { XrootdError, thirdPartyCopy } from '@scitags/xrootd-protocol/client'
import type { ThirdPartyOutcome } from '@scitags/xrootd-protocol/client'
import type { RootFile } from './copy-root.ts'
import { CliError } from './errors.ts'

export interface RootFetch {
  readonly from: RootFile
  readonly to: RootFile
  readonly streams: number | undefined
  readonly isOverwriting: boolean
  readonly onBytes: (bytes: number) => void
  readonly signal: AbortSignal
}

/** Rejects with {@link CliError}. */
export async function fetchByRoot ({ from, to, streams, isOverwriting, onBytes, signal }: RootFetch): Promise<ThirdPartyOutcome> {
  try {
    return await thirdPartyCopy(from.url, to.url, {
      source: from.connection,
      destination: to.connection,
      create: isOverwriting ? 'or-replace' : 'exclusively',
      makeParents: true,
      persistOnClose: true,
      ...streams !== undefined && { streams },
      onBytes,
      signal
    })
  } catch (cause) {
    // Which of the two it was stands in the message.
    throw cause instanceof XrootdError ? new CliError('COPY_FAILED', { detail: `the copy failed: ${cause.message}`, cause }) : cause
  }
}
