import { get } from 'node:http'
import t from 'tap'

import { openListeners } from '../src/listeners.ts'
import { openListener } from '../src/listener.ts'

const hasIPv6 = await openListener({ address: '::1', port: 0, handler: () => undefined }).then(async listener => await listener?.close(0) !== undefined)

t.test('a port alone is heard on both families', async t => {
  const listeners = await openListeners({ listen: [':0'], handler: (_request, response) => { response.end('here') } })
  t.teardown(async () => { await listeners.close(0) })
  const ports = new Set(listeners.urls.map(url => new URL(url).port))
  t.equal(ports.size, 1, 'on one port')
  const [port = ''] = ports
  for (const host of ['127.0.0.1', ...hasIPv6 ? ['::1'] : []]) t.equal(await bodyOf(host, port), 'here', host)
  t.same(listeners.missing, hasIPv6 ? [] : ['[::]:0'])
})

t.test('what goes wrong says with which of the addresses', async t => {
  const first = await openListeners({ listen: ['127.0.0.1:0'], handler: () => undefined })
  t.teardown(async () => { await first.close(0) })
  const port = new URL(first.urls[0] ?? '').port
  await t.rejects(openListeners({ listen: ['127.0.0.1:0', `127.0.0.1:${port}`], handler: () => undefined }), { code: 'PORT_BUSY', path: ['1'] })
  await t.rejects(openListeners({ listen: ['192.0.2.77:0'], handler: () => undefined }), { code: 'NO_ADDRESS', path: [] })
})

async function bodyOf (host: string, port: string): Promise<string> {
  return await new Promise((resolve, reject) => {
    get({ host, port, agent: false }, response => {
      let body = ''
      response.setEncoding('utf8').on('data', (text: string) => { body += text }).on('end', () => { resolve(body) })
    }).on('error', reject)
  })
}
