/** Reading ahead of several readers of one file: memory that one of them reads from is not filled with something else. */
import t from 'tap'

import { ReadingAhead } from '../../src/origin-http/ahead.ts'

const mebibyte = 1024 * 1024
const size = 100 * mebibyte
const piece = 4096

t.test('who reads on in the oldest that is in memory, when what is behind it has gone, gets what is there', async t => {
  // Each byte is the number of its mebibyte.
  const ahead = new ReadingAhead(size, async (into, position) => {
    for (let at = 0; at < into.length; at += piece) into.fill(Math.floor((position + at) / mebibyte), at, at + piece)
  })
  const into = Buffer.alloc(piece)
  const read = async (position: number): Promise<void> => {
    t.equal(await ahead.read(into, position), piece)
    t.equal(into.at(-1), Math.floor(position / mebibyte), `at ${position}`)
  }
  /** What is in memory begins with the second piece. */
  const readInOrder = async (from: number): Promise<void> => {
    for (const position of [from, from + piece]) await read(position)
  }
  await readInOrder(0)
  // The last pieces of the second and the third mebibyte in memory: then they are done with.
  for (const chunk of [2, 3]) await read(chunk * mebibyte)
  // Seven more, which is as many as there may be.
  for (const place of [20, 40]) await readInOrder(place * mebibyte)
  await readInOrder(size - 3 * piece)
  await read(2 * piece)
  // Whatever memory has become free is filled now.
  for (const place of [60, 80]) await readInOrder(place * mebibyte)
  for (const place of [1, 2, 60, 61, 62, 80, 81, 82]) await read(place * mebibyte + 3 * piece)
  ahead.close()
})
