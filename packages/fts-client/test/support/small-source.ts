/** A storage on loopback, all of whose files have five bytes. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { Teardown } from '../faulty-site.ts'

/** Resolves to its URL. */
export async function smallSource (t: Teardown): Promise<string> {
  const server = createServer(({ method }, response) => { response.writeHead(200, { 'Content-Length': 5 }).end(method === 'HEAD' ? undefined : 'hello') })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
