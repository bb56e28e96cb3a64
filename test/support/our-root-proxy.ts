/** A proxy of ours in front of another server of root://. */
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'

import { createScitags } from '@scitags/core'
import { xrootGateway } from '@scitags/xroot-gateway'
import type { XrootGatewayInit } from '@scitags/xroot-gateway'
import { fireflyListener } from './firefly-listener.ts'
import { urlsOf } from './root-server.ts'
import type { RootServer } from './root-server.ts'
import type { Teardown } from './temporary.ts'

export type ProxyOptions = Omit<NonNullable<XrootGatewayInit['proxy']>, 'origins'>

/** Its files are those of the origins, which all have those of the first. */
export async function startOurRootProxy (t: Teardown, origin: RootServer, { others = [], ...options }: ProxyOptions & { readonly others?: readonly RootServer[] } = {}): Promise<RootServer> {
  const fireflies = await fireflyListener(t)
  const scitags = await createScitags({ scope: 'any', registry: { source: 'embedded' }, fireflies: { collectors: [`127.0.0.1:${fireflies.port}`], toFarEnd: false } })
  const origins = [origin, ...others].map(({ host, port }) => `root://${host}:${port}`)
  const gateway = xrootGateway(scitags, { proxy: { ...options, origins } })
  const server = createServer(gateway.accept).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(async () => {
    server.close()
    await gateway.close()
    await scitags.close()
  })
  const { root, read, write, makeDirectory } = origin
  const { port } = server.address() as AddressInfo
  return { ...urlsOf(port), name: `scitags in front of ${origin.name}`, root, read, write, makeDirectory, fireflies, log: async () => await origin.log() }
}
