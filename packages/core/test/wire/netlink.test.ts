import t from 'tap'
import fc from 'fast-check'

import { labelsOf, rttOf } from '../../src/wire/netlink.ts'

t.test('[FF-RTT] the round-trip time of every sender is read in milliseconds', async t => {
  t.equal(rttOf({ rtt: 0.993 }), 0.993, 'XRootD')
  t.equal(rttOf({ rtt: 12, state: 'established' }), 12, 'flowd-go, compatible')
  t.equal(rttOf({ tcpInfo: { rtt: 993 } }), 0.993, 'flowd-go, lean')
  t.equal(rttOf({ tcp_info: { rtt: 0.993 } }), 0.993, 'flowd, plugin')
  t.equal(rttOf(['established', { tcp_info: { rtt: 0.993 } }]), 0.993, 'flowd, backend')
})

t.test('[FF-RTT] what is none is none', async t => {
  for (const netlink of [undefined, null, 5, 'x', [], ['x'], {}, { rtt: '1' }, { rtt: -1 }, { tcpInfo: 5 }]) t.equal(rttOf(netlink), undefined, JSON.stringify(netlink))
})

t.test('[FF-NETLINK] labels of our own kind are twenty bits; anything else is none', async t => {
  t.strictSame(labelsOf({ rtt: 1, flow_label: 0x30038, peer_flow_label: 0 }), { label: 0x30038, peerLabel: 0 })
  for (const label of [undefined, null, '196664', -1, 1.5, 0x10_0000, NaN]) t.strictSame(labelsOf({ flow_label: label, peer_flow_label: label }), { label: undefined, peerLabel: undefined }, String(label))
  for (const netlink of [undefined, null, 5, [{ flow_label: 1 }]]) t.strictSame(labelsOf(netlink), { label: undefined, peerLabel: undefined })
})

t.test('anything is read without a throw', async () => {
  fc.assert(fc.property(fc.anything(), value => {
    rttOf(value)
    labelsOf(value)
  }))
})
