/** Whatever becomes of a label, the bytes of a transfer are those of the file. */
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import t from 'tap'

import { channels, createScitags, subscribe } from '@scitags/core'
import { attach, markFlows } from '@scitags/http-tpc'
import { loadBinding, openKernel } from '@scitags/native'
import { enterNetworkOfItsOwn } from '../support/two-hosts.ts'

const loading = loadBinding()
if (!enterNetworkOfItsOwn(t) || loading.kind === 'missing') process.exit()
const { binding } = loading
const [mapUpdate, mapDelete] = [2, 3]
const content = randomBytes(3_000_000)
const sum = createHash('sha256').update(content).digest('hex')

void t.test('EPERM, E2BIG, ENOMEM, ENOBUFS and EBADF in the middle of a connection cost a counter and no byte', async t => {
  let failure = 0
  const kernel = openKernel({}, { kind: 'loaded', binding: { ...binding, bpf: (command, attribute) => failure !== 0 && (command === mapUpdate || command === mapDelete) ? failure : binding.bpf(command, attribute) } })
  const scitags = await createScitags({ scope: 'any', registry: { source: 'embedded' }, kernel: kernel.io, packets: 'required' })
  t.teardown(async () => { await scitags.close() })
  const skips: string[] = []
  t.teardown(subscribe(channels.skip, ({ reason }) => { skips.push(reason) }))
  const mark = markFlows(scitags)
  const server = attach(createServer((incoming, response) => { mark(incoming, response, () => { response.end(content) }) }))
  server.listen(0, '::1')
  await once(server, 'listening')
  t.teardown(() => { server.closeAllConnections(); server.close() })
  const { port } = server.address() as AddressInfo

  const get = async (tag: number | undefined): Promise<string> => {
    const asking = request({ host: '::1', port, headers: tag === undefined ? {} : { SciTag: String(tag) } })
    asking.end()
    const [response] = await once(asking, 'response') as [IncomingMessage]
    const hash = createHash('sha256')
    for await (const chunk of response) hash.update(chunk as Buffer)
    return hash.digest('hex')
  }
  for (const errno of [0, -1, -7, -12, -105, -9]) {
    failure = errno
    for (const tag of [206, 130, undefined, 206]) t.equal(await get(tag), sum, `${errno} ${tag}`)
  }
  t.ok(skips.filter(reason => reason === 'label-failed').length >= 10)
  failure = 0
  t.equal(await get(206), sum)
  const { asked, taken } = scitags.packets.counts()
  t.ok(taken < asked && taken > 0)
})
