/** A marker of your own: told of every start and end, here as lines of JSON, for a protocol that is not HTTP. */
import { createScitags } from '@scitags/core'
import type { Marker } from '@scitags/core'

const lines: Marker = {
  name: 'lines',
  mark (events) {
    for (const { state, flow, usage } of events) {
      console.log(JSON.stringify({ state, tag: flow.tag, from: flow.connection.local, to: flow.connection.remote, ...usage }))
    }
  }
}

const scitags = await createScitags({ registry: { source: 'embedded' }, markers: [lines] })

// Once per connection, when its ends are known.
const connection = scitags.flows.connection({
  protocol: 'tcp',
  local: { address: '2001:db8::1', port: 2811 },
  remote: { address: '2001:db8::2', port: 40_000 }
})

// Once per transfer, when it is about to move data.
let sent = 0
const transfer = connection.begin({
  decision: scitags.decide(scitags.claim('206', 'cgi'), { path: '/file' }),
  direction: 'send',
  application: 'my-protocol',
  usage: () => ({ sent, received: 0 })
})
sent += 1_000_000
transfer.end()

connection.close()
await scitags.close()
