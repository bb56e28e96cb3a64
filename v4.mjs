import { openKernel } from '/work/review1/packages/native/dist/src/index.js'
import { createScitags, channels } from '/work/review1/packages/core/dist/src/index.js'
import net from 'node:net'
const s = await createScitags({scope: 'any', registry: {source: 'embedded'}, packetInterfaces: ['lo'], kernel: openKernel().io})
const d = s.decide(s.claim('206', 'header'), {})
const srv = net.createServer(() => {}).listen(0, '127.0.0.1', async () => {
  // as dial.ts does: label of the first address, which refuses; the second is IPv4
  const label = s.flows.labelFor(d, '2001:db8::1')
  const lookup = (h, o, cb) => cb(null, [{address: '::1', family: 6}, {address: '127.0.0.1', family: 4}])
  const c = await s.dialer.connect({host: 'x.example', port: srv.address().port, lookup, autoSelectFamily: true}, label)
  const f = s.flows.connection({protocol: 'tcp', local: {address: c.localAddress, port: c.localPort}, remote: {address: c.remoteAddress, port: c.remotePort}}, c)
  const o = f.begin({decision: d, direction: 'send', application: 'x', usage: () => ({sent: 1, received: 1}), label})
  console.log('remote', c.remoteAddress, 'flow.label', o.flow.label, s.packets.counts()); process.exit()
})
