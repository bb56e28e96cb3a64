/** Answers `/metrics`, `/healthz` and `/readyz` on a port of its own. */
import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Registry as Register } from 'prom-client'

import { CliError } from './errors.ts'
import { parseListenAddress } from './listen-address.ts'
import { openListener } from './listener.ts'
import type { Listener } from './listener.ts'

export interface MetricsServerInit {
  readonly listen: string
  readonly register: Register
  /** Whether new transfers are welcome: not before everything listens, and not while the site drains. */
  readonly isReady: () => boolean
}

/** Throws {@link CliError}. */
export async function openMetricsServer ({ listen, register, isReady }: MetricsServerInit): Promise<Listener> {
  const place = parseListenAddress(listen, 0)
  if (place === undefined) throw new CliError('CONFIG_INVALID', { detail: `'${listen}' under \`metrics\` is no place to listen; write 127.0.0.1:10800` })
  const handler = (request: IncomingMessage, response: ServerResponse): void => {
    void answer(request, response)
  }
  const listener = await openListener({ address: place.address ?? '::', port: place.port, handler })
  if (listener === undefined) throw new CliError('NO_ADDRESS', { detail: `this host does not have the address ${listen}: give one that it has under \`metrics\` in the site file` })
  return listener

  async function answer (request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      reply(response, 405, 'only GET is answered here')
      return
    }
    switch (request.url?.split('?')[0]) {
      case '/metrics': {
        response.setHeader('Content-Type', register.contentType)
        response.end(await register.metrics())
        return
      }
      case '/healthz': reply(response, 200, 'ok'); return
      case '/readyz': {
        if (isReady()) reply(response, 200, 'ready')
        else reply(response, 503, 'not ready')
        return
      }
      default: reply(response, 404, 'here are /metrics, /healthz and /readyz')
    }
  }
}

function reply (response: ServerResponse, status: number, line: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(`${line}\n`)
}
