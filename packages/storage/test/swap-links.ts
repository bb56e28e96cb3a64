/** A worker that never rests: a directory becomes a link that leads out, and a directory again. */
import { renameSync, rmSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'

export interface Swap {
  readonly directory: string
  readonly link: string
  /** Where each waits for its turn. */
  readonly aside: string
  /** Anything but 0 ends it, with the directory where it was. */
  readonly stop: Int32Array
}

const { directory, link, aside, stop } = workerData as Swap

parentPort?.postMessage('swapping')
while (Atomics.load(stop, 0) === 0) {
  renameSync(directory, aside)
  put(link, directory)
  renameSync(directory, link)
  put(aside, directory)
}

/** The storage may have made something of this name meanwhile, and may be about to make more below it. */
function put (from: string, to: string): void {
  while (!succeeds(() => { renameSync(from, to) })) succeeds(() => { rmSync(to, { recursive: true, force: true }) })
}

function succeeds (work: () => void): boolean {
  try {
    work()
    return true
  } catch {
    return false
  }
}
