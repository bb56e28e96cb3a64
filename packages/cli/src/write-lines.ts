/** Writes many lines without holding them all in memory: no faster than they are read. */
import { once } from 'node:events'

import type { Output } from './terminal.ts'

const chunkLength = 64 * 1024

/** Each line ends in a line feed already. */
export async function writeLines (output: Output, lines: Iterable<string>): Promise<void> {
  let chunk = ''
  const flush = async (): Promise<void> => {
    const isRoomLeft = output.write(chunk)
    chunk = ''
    if (!isRoomLeft) await once(output, 'drain')
  }
  for (const line of lines) {
    chunk += line
    if (chunk.length >= chunkLength) await flush()
  }
  if (chunk !== '') await flush()
}
