import t from 'tap'

import { createDatagramQueue } from '../src/datagram-queue.ts'

t.test('what goes in comes out in order, however long the queue has been', async t => {
  const queue = createDatagramQueue(10_000_000)
  const out: string[] = []
  for (let round = 0; round < 5000; round++) {
    queue.push(Buffer.alloc(1), String(2 * round))
    queue.push(Buffer.alloc(1), String(2 * round + 1))
    out.push(queue.shift()?.from ?? 'none')
  }
  while (queue.size > 0) out.push(queue.shift()?.from ?? 'none')
  t.same(out, Array.from({ length: 10_000 }, (_, index) => String(index)))
  t.equal(queue.shift(), undefined)
})

t.test('a full queue refuses, and takes again when there is room', async t => {
  const queue = createDatagramQueue(2000)
  t.equal(queue.push(Buffer.alloc(1000), 'a'), true)
  t.equal(queue.push(Buffer.alloc(1000), 'b'), false)
  queue.shift()
  t.equal(queue.push(Buffer.alloc(1000), 'c'), true)
  t.equal(queue.size, 1)
})
