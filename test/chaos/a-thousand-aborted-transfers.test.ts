/** A thousand transfers cut short at any moment leave no open flow, no partial file and no flow without its end. */
import { once } from 'node:events'
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'

import { startSite } from '../support/site.ts'
import type { Site } from '../support/site.ts'
import { until } from '../support/until.ts'

const size = 4_000_000
const rounds = 1000
const atOnce = 10
/** For an answer to come far enough; a busy machine is cut short before the transfer begins. */
const patienceMs = 500
const longestPutMs = 50
/** A head and two or three markers. */
const markersBytes = 600
const kinds = ['GET', 'PUT', 'pull', 'push', 'streams'] as const

t.test('a thousand aborted transfers', async t => {
  const [site, other] = [await startSite(t, { copy: { markerIntervalMs: 10 } }), await startSite(t)]
  await Promise.all([site, other].map(async place => { await place.write('f', Buffer.alloc(size, 'x')) }))
  let began = 0
  const worker = async (): Promise<void> => {
    while (began < rounds) {
      const round = began++
      await abort(kinds[round % kinds.length] ?? 'GET', round, site, other)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))

  for (const place of [site, other]) {
    await until('every flow has ended', () => place.scitags.flows.openFlows === 0)
    await until('no partial file is left', async () => !(await place.files()).some(name => name.startsWith('/.scitags/')))
  }
  const flows = [...await site.told(), ...await other.told()]
  // Some finish before they are cut short; what is there is whole.
  for (const place of [site, other]) for (const name of await place.files()) t.equal((await place.read(name)).length, size, name)
  t.ok(flows.length > rounds / 10, `${flows.length} flows were told, each with one start and one end`)
  t.equal((await site.told()).filter(({ end }) => end.tag.experiment === 0).length, 0)
})

/** Somewhere in 0…limit-1, all over it, and the same in each run. */
function spread (round: number, limit: number): number {
  return (round * 2_654_435_761) % limit
}

async function abort (kind: typeof kinds[number], round: number, site: Site, other: Site): Promise<void> {
  const socket = connect(site.port, '127.0.0.1').on('error', () => {})
  await once(socket, 'connect')
  const head = (method: string, path: string, ...fields: string[]): void => {
    socket.write(`${[`${method} ${path} HTTP/1.1`, 'Host: x', `SciTag: ${65 + round}`, ...fields].join('\r\n')}\r\n\r\n`)
  }
  switch (kind) {
    case 'GET': head('GET', '/f'); break
    case 'PUT':
      head('PUT', `/put${round}`, `Content-Length: ${size}`)
      socket.write(Buffer.alloc(spread(round, size)))
      break
    case 'pull': head('COPY', `/pull${round}`, `Source: ${other.url}/f`); break
    case 'push': head('COPY', '/f', `Destination: ${other.url}/push${round}`); break
    case 'streams': head('COPY', `/streams${round}`, `Source: ${other.url}/f`, 'X-Number-Of-Streams: 3'); break
  }
  // In the middle of what comes back: the file, or the markers of a copy. Nothing comes back of half a PUT.
  const middle = kind === 'PUT' ? sleep(spread(round, longestPutMs)) : bytesOf(socket, spread(round, kind === 'GET' ? size : markersBytes))
  await Promise.race([middle, sleep(patienceMs)])
  if (round % 2 === 0) socket.resetAndDestroy()
  else socket.destroy()
}

/** Resolves when more than `count` bytes have come. */
async function bytesOf (socket: Socket, count: number): Promise<void> {
  let received = 0
  await new Promise<void>(resolve => {
    socket.on('data', ({ length }) => {
      received += length
      if (received > count) resolve()
    })
  })
}
