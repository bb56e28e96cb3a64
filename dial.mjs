import { openKernel, captureLabels, loadBinding } from '/work/review1/packages/native/dist/src/index.js'
import net from 'node:net'
const {binding} = loadBinding()
const m = openKernel().io.openPacketMarking({interfaces: ['lo'], report () {}})
console.log(m.rung)
const cap = captureLabels(binding)
const srv = net.createServer(s => { s.on('error', () => {}).resume() }).listen(0, '::1', async () => {
  const port = srv.address().port
  const s = await m.dialer.connect({host: '::1', port}, 0x12345)
  const step = async (what, label) => { const o = m.marker.label(s, label); s.write('x'); await new Promise(r => setTimeout(r, 30)); const l = []; cap.read(p => { if (p.destination.port === port && p.payload)l.push(p.label.toString(16)) }); console.log(what, '->', o, 'on the wire', l.join()) }
  cap.read(() => {})
  await step('label undefined', undefined); await step('label 54321', 0x54321); await step('label undefined', undefined)
  m.close(); process.exit()
})
