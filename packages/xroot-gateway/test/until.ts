/** Waits for what the kernel, a file or the other end of a connection does in its own time, as long as the test itself may take. */
import { setTimeout as sleep } from 'node:timers/promises'

export async function until (isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!await isSo()) await sleep(1)
}

/** Until what is counted stands still: whoever moves it waits for somebody. On a slow machine that may seem so early; a test that needs more than a look at the bound that was kept must wait for something else. */
export async function standsStill (count: () => number): Promise<void> {
  let [last, since] = [count(), performance.now()]
  while (performance.now() - since < stillMs) {
    await sleep(1)
    if (count() !== last) [last, since] = [count(), performance.now()]
  }
}

const stillMs = 50
