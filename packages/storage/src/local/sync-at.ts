/** Waits until the disk has a file, or the names in a directory. */
import { open } from 'node:fs/promises'

export async function syncAt (at: string): Promise<void> {
  const handle = await open(at, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
