/** Looks whether there is something under a path. */
import { StorageError } from '@scitags/storage'
import type { EntryStat, Storage, StoragePath } from '@scitags/storage'

/** Undefined when there is nothing; everything else that storage refuses is thrown. */
export async function statIfPresent (storage: Storage, path: StoragePath, signal: AbortSignal): Promise<EntryStat | undefined> {
  try {
    return await storage.stat(path, { signal })
  } catch (error) {
    if (error instanceof StorageError && error.code === 'NOT_FOUND') return undefined
    throw error
  }
}
