import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'

import { dropsIn, kernelDrops } from '../src/kernel-drops.ts'

const table = `   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode ref pointer drops
 1234: 0100007F:2912 00000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 8388 2 0000000000000000 7
 1235: 0200007F:2912 00000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 8389 2 0000000000000000 5
 1236: 0100007F:0035 00000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 8390 2 0000000000000000 9
`

t.test('the drops of all sockets of one port are added up', async t => {
  t.equal(dropsIn(table, 10_514), 12)
  t.equal(dropsIn(table, 53), 9)
  t.equal(dropsIn(table, 54), 0)
  t.equal(dropsIn('', 53), 0)
})

t.test('what a socket could not hold is told by the kernel', { skip: process.platform === 'linux' ? false : 'needs Linux' }, async t => {
  const receiver = createSocket('udp4')
  receiver.bind(0, '127.0.0.1')
  await once(receiver, 'listening')
  receiver.setRecvBufferSize(4096)
  const { port } = receiver.address()
  const sender = createSocket('udp4')
  sender.connect(port, '127.0.0.1')
  await once(sender, 'connect')
  // All in one turn of the loop, so that nothing is read meanwhile.
  for (let i = 0; i < 100; i++) sender.send(Buffer.alloc(1000))
  while ((await kernelDrops(port) ?? 0) === 0) await sleep(1)
  t.ok((await kernelDrops(port) ?? 0) > 50)
  sender.close()
  receiver.close()
})
