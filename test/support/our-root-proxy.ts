/** A proxy of ours in front of other servers of root://. */
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'

import { createScitags } from '@scitags/core'
import { xrootGateway } from '@scitags/xroot-gateway'
import type { XrootGatewayInit } from '@scitags/xroot-gateway'
import { fireflyListener } from './firefly-listener.ts'
import type { FireflyListener } from './firefly-listener.ts'
import { urlsOf } from './root-server.ts'
import type { RootServer } from './root-server.ts'
import type { Teardown } from './temporary.ts'

export type OurProxyOptions = XrootGatewayInit['proxy'] & Pick<XrootGatewayInit, 'remoteTls'>

export interface OurProxy extends Pick<RootServer, 'host' | 'port' | 'url' | 'secureUrl'> {
  readonly fireflies: FireflyListener
}

export async function startOurProxy (t: Teardown, { remoteTls, ...proxy }: OurProxyOptions): Promise<OurProxy> {
  const fireflies = await fireflyListener(t)
  const scitags = await createScitags({ scope: 'any', registry: { source: 'embedded' }, fireflies: { collectors: [`127.0.0.1:${fireflies.port}`], toFarEnd: false } })
  const gateway = xrootGateway(scitags, { proxy, ...remoteTls !== undefined && { remoteTls } })
  const server = createServer(gateway.accept).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(async () => {
    server.close()
    await gateway.close()
    await scitags.close()
  })
  return { ...urlsOf((server.address() as AddressInfo).port), fireflies }
}

/** Its files are those of the origin. */
export async function startOurRootProxy (t: Teardown, origin: RootServer): Promise<RootServer> {
  const proxy = await startOurProxy(t, { origins: [`root://${origin.host}:${origin.port}`] })
  const { root, read, write, makeDirectory, log } = origin
  return { ...proxy, name: `scitags in front of ${origin.name}`, root, read, write, makeDirectory, log }
}
