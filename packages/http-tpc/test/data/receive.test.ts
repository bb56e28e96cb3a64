/** Bodies of requests on their way into files that take their time. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'

import { systemClock } from '@scitags/core'
import type { StorageFile } from '@scitags/storage'
import { giveBack, largeBytes, takeBuffer } from '../../src/data/buffers.ts'
import { receiveBody } from '../../src/data/receive.ts'
import { pattern } from '../storage-site.ts'

void t.test('small buffers that are full while Node is being passed by pause the body, and it goes on', async t => {
  const lent = Array.from({ length: 200 }, () => takeBuffer(largeBytes))
  t.teardown(() => { for (const buffer of lent) giveBack(buffer) })
  const content = pattern(3_000_000)
  const into = Buffer.alloc(content.length)
  const file = {
    async write (from: Uint8Array, position: number) {
      await sleep(position === 0 ? 100 : 0)
      into.set(from, position)
    }
  } as unknown as StorageFile
  const server = createServer((request, response) => {
    receiveBody(request, { file, length: content.length, stall: { clock: systemClock, afterMs: 60_000 } })
      .then(received => { response.end(`${received} bytes`) }, (error: unknown) => { response.end(String(error)) })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => { server.close() })

  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1').setNoDelay()
  socket.write(`PUT / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: ${content.length}\r\n\r\n`)
  // One buffer is being written, a second one fills; what Node reads next, into memory of its own, is more than fits into that.
  for (const [from, to] of [[0, 100_000], [100_000, 165_000], [165_000, content.length]] as const) {
    socket.write(content.subarray(from, to))
    await sleep(20)
  }
  let answer = ''
  for await (const text of socket.setEncoding('latin1')) answer += text
  t.ok(answer.includes(`${content.length} bytes`), answer)
  t.ok(into.equals(content))
})
