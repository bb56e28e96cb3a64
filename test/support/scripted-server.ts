/** A remote side that answers as the test says, and remembers what it was asked. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingMessage, RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { Teardown } from './temporary.ts'

export interface ScriptedServer {
  /** Without a slash at the end. */
  readonly url: string
  readonly port: number
  readonly requests: readonly Pick<IncomingMessage, 'method' | 'url' | 'headers'>[]
}

/** It is asked before any body is sent: an expectation is not met unless `script` calls `writeContinue`. */
export async function scriptedServer (t: Teardown, script: RequestListener): Promise<ScriptedServer> {
  const requests: IncomingMessage[] = []
  const listener: RequestListener = (request, response) => {
    requests.push(request)
    response.on('error', () => {})
    script(request, response)
  }
  const server = createServer(listener).on('checkContinue', listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.close()
    server.closeAllConnections()
  })
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, port, requests }
}
