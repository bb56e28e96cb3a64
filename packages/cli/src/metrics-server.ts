/** Answers `/metrics`, `/healthz` and `/readyz` on a port of its own. */
import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Registry as Register } from 'prom-client'

import { openListeners } from './listeners.ts'
import type { Listeners } from './listeners.ts'
import { reasonOf } from './reason-of.ts'

export interface MetricsServerInit {
  readonly listen: string
  readonly register: Pick<Register, 'contentType' | 'metrics'>
  /** Whether new transfers are welcome: not before everything listens, and not while the site drains. */
  readonly isReady: () => boolean
}

/** Throws {@link CliError}. */
export async function openMetricsServer ({ listen, register, isReady }: MetricsServerInit): Promise<Listeners> {
  return await openListeners({
    listen: [listen],
    handler (request, response) {
      answer(request, response).catch((error: unknown) => { reply(response, 500, `the metrics cannot be read: ${reasonOf(error)}`) })
    }
  })

  async function answer (request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      reply(response, 405, 'only GET is answered here')
      return
    }
    switch (request.url?.split('?')[0]) {
      case '/metrics': {
        const text = await register.metrics()
        response.setHeader('Content-Type', register.contentType)
        response.end(text)
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
