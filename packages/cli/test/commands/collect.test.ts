import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import t from 'tap'
import { buildFirefly } from '@scitags/core/wire'

import { freeUdpPort, scitags } from '../spawned.ts'

const firefly = buildFirefly({
  state: 'start',
  startTime: 1_767_323_045_000_000,
  currentTime: 1_767_323_045_000_000,
  source: { address: '192.0.2.1', port: 443 },
  destination: { address: '198.51.100.2', port: 4000 },
  protocol: 'tcp',
  tag: { experiment: 3, activity: 14 },
  application: 'http-get',
  usage: { sent: 0, received: 0 },
  host: 'storage.example'
})

async function send (port: number, ...datagrams: string[]): Promise<void> {
  const socket = createSocket('udp4')
  for (const datagram of datagrams) await new Promise(resolve => { socket.send(datagram, port, '127.0.0.1', resolve) })
  socket.close()
  await once(socket, 'close')
}

t.test('fireflies come out as a table, and a summary at the end', async t => {
  const port = await freeUdpPort()
  const collect = scitags(['collect', '--listen', `127.0.0.1:${port}`, '--registry', 'embedded'])
  await collect.saw(/Listening for fireflies on 127\.0\.0\.1/)
  await send(port, 'rubbish', firefly, firefly)
  await collect.saw(/start +cms\/Analysis Input +206 +192\.0\.2\.1:443 → 198\.51\.100\.2:4000/)
  collect.signal('SIGINT')
  t.equal(await collect.ended, 0)
  t.match(collect.err(), /3 datagrams: 2 starts, 0 ends, 1 flows still open, 1 repeated, 1 unreadable/)
})

t.test('with --json each is an object', async t => {
  const port = await freeUdpPort()
  const collect = scitags(['collect', '--listen', `127.0.0.1:${port}`, '--registry', 'embedded', '--json'])
  await collect.saw(/Listening/)
  await send(port, firefly)
  await collect.saw(/"state":"start"/)
  collect.signal('SIGTERM')
  t.equal(await collect.ended, 0)
  t.match(JSON.parse(collect.out()), { state: 'start', experiment: 'cms', tag: 206 })
})

t.test('a busy port and a strange address are refused in one line', async t => {
  const socket = createSocket('udp4')
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  const collect = scitags(['collect', '--listen', `127.0.0.1:${socket.address().port}`])
  t.equal(await collect.ended, 1)
  t.match(collect.err(), /^scitags: UDP 127\.0\.0\.1 port \d+: another program is listening there already; stop it, or choose another port\n$/)
  socket.close()
  t.equal(await scitags(['collect', '--listen', 'a:b']).ended, 2)
})
