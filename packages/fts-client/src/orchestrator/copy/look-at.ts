/** Looks at a file, and tells a storage that is slow with a checksum from one that does not answer. */
import type { ChecksumAlgorithm } from '@scitags/http-tpc/client'

import { FtsError } from '../../errors.ts'
import type { FileLook } from '../../storage/file.ts'
import type { StorageFile } from '../../storage/storage-file.ts'

/** Rejects with `CHECKSUM_TIMEOUT` where it is the checksum that takes too long. */
export async function lookAt (file: StorageFile, checksum: ChecksumAlgorithm | undefined, signal: AbortSignal): Promise<FileLook | undefined> {
  return await file.look(checksum, signal).catch(async (error: unknown) => {
    if (checksum === undefined || !isTimeout(error)) throw error
    // Over HTTP it is one question: who answers it without the checksum has only been slow with that.
    await file.look(undefined, signal)
    throw new FtsError('CHECKSUM_TIMEOUT', { detail: `${checksum} of ${file.name}; a longer checksum timeout may help`, cause: error })
  })
}

function isTimeout (error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'REMOTE_TIMEOUT' || error.code === 'TIMEOUT')
}
