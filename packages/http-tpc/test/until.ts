/** Waits for what the kernel, a file or the other end of a connection does in its own time, as long as the test itself may take. */
import { setTimeout as sleep } from 'node:timers/promises'

export async function until (isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!await isSo()) await sleep(1)
}
