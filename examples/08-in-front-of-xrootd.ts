/** A marking proxy in front of an XRootD that cannot mark by itself: `node dist/examples/08-in-front-of-xrootd.js 1094 root://se.example.org:1094`. */
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'

import { channels, createScitags, subscribe } from '@scitags/core'
import { xrootGateway } from '@scitags/xroot-gateway'

const [port = '0', ...origins] = process.argv.slice(2)
if (origins.length === 0) throw new Error('say which servers it stands in front of, such as root://se.example.org:1094')

const scitags = await createScitags({
  scope: 'any', // loopback too, so that it can be tried on one machine
  registry: { source: 'embedded' },
  fireflies: { collectors: ['127.0.0.1:10514'] }
})

// Origins of the same files: the first that answers, and the next one where it does not any more.
const gateway = xrootGateway(scitags, { proxy: { origins } })
const server = createServer(gateway.accept).listen(Number(port), '127.0.0.1')
await once(server, 'listening')
console.log(`xrdcp -f 'root://127.0.0.1:${(server.address() as AddressInfo).port}//path/of/a/file?scitag.flow=206' /dev/null`)

// A read has two: the one that we receive from the origin, and the one that we send to the client.
subscribe(channels.flow, ({ state, flow, usage }) => {
  console.log(`${state} ${scitags.registry.nameOf(flow.tag)} ${flow.direction} ${flow.application}, ${usage.sent + usage.received} bytes`)
})

process.once('SIGINT', () => { void stop() })

async function stop (): Promise<void> {
  server.close()
  await gateway.close()
  await scitags.close()
}
