import t from 'tap'
import fc from 'fast-check'

import { rttOf } from '../../src/wire/netlink.ts'

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

t.test('anything is read without a throw', async () => {
  fc.assert(fc.property(fc.anything(), value => { rttOf(value) }))
})
