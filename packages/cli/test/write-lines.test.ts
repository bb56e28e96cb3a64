/** A long list goes no faster than it is read. */
import { Writable } from 'node:stream'
import t from 'tap'

import { writeLines } from '../src/write-lines.ts'

t.test('a slow reader gets every line, and no line is made long before it is read', async t => {
  let made = 0
  let read = 0
  let ahead = 0
  function * lines (): Generator<string> {
    for (; made < 200_000; made++) {
      ahead = Math.max(ahead, made * 10 - read)
      yield 'nine chars'.slice(0, 9) + '\n'
    }
  }
  const output = new Writable({
    highWaterMark: 1024,
    write (chunk: Buffer, _encoding, done) {
      read += chunk.length
      setImmediate(done)
    }
  })
  await writeLines(output, lines())
  output.end()
  t.equal(read, 2_000_000)
  t.ok(ahead <= 200_000, `${ahead} bytes ahead`)
})
