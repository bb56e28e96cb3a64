/** An output that waits until something else has been said. */
import { Writable } from 'node:stream'

import type { Output } from './terminal.ts'

export interface HeldOutput {
  readonly output: Output
  /** Lets out what has been held back; from then on everything passes at once. */
  release (): void
}

export function holdBack (target: Output): HeldOutput {
  let held: Buffer[] | undefined = []
  const output: Output = Object.assign(new Writable({
    write (chunk: Buffer, _encoding, done) {
      if (held === undefined) target.write(chunk)
      else held.push(chunk)
      done()
    }
  }), { isTTY: target.isTTY === true })
  return {
    output,
    release () {
      const before = held ?? []
      held = undefined
      for (const chunk of before) target.write(chunk)
    }
  }
}
