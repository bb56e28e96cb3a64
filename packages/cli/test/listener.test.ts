import { once } from 'node:events'
import { Agent, get } from 'node:http'
import type { IncomingMessage } from 'node:http'
import t from 'tap'

import { openListener } from '../src/listener.ts'
import type { Listener } from '../src/listener.ts'

async function open (handler: Parameters<typeof openListener>[0]['handler']): Promise<Listener> {
  const listener = await openListener({ address: '127.0.0.1', port: 0, handler })
  if (listener === undefined) throw new Error('127.0.0.1 is missing')
  return listener
}

t.test('an address that this host does not have is told from one that cannot be used', async t => {
  t.equal(await openListener({ address: '192.0.2.77', port: 0, handler: () => undefined }), undefined)
  const listener = await open(() => undefined)
  await t.rejects(openListener({ address: '127.0.0.1', port: listener.address.port, handler: () => undefined }), { code: 'PORT_BUSY', message: new RegExp(`^127\\.0\\.0\\.1:${listener.address.port} is in use`) })
  await t.rejects(openListener({ address: 'host.invalid', port: 0, handler: () => undefined }), { code: 'LISTEN_FAILED' })
  await listener.close(0)
})

t.test('an idle keep-alive connection does not hold up the end', async t => {
  const listener = await open((_request, response) => { response.end('x') })
  const agent = new Agent({ keepAlive: true })
  const [response] = await once(get(listener.url, { agent }), 'response') as [IncomingMessage]
  response.resume()
  await once(response, 'end')
  await listener.close(60_000)
  t.pass('closed long before a minute')
  agent.destroy()
})

t.test('a request that runs may finish, and its connection goes then', async t => {
  let finish = (): void => undefined
  const listener = await open((_request, response) => {
    response.write('a')
    finish = () => { response.end('b') }
  })
  const agent = new Agent({ keepAlive: true })
  const [response] = await once(get(listener.url, { agent }), 'response') as [IncomingMessage]
  const closed = listener.close(60_000)
  finish()
  let body = ''
  for await (const chunk of response.setEncoding('utf8')) body += String(chunk)
  t.equal(body, 'ab')
  await closed
  agent.destroy()
})

t.test('a request that does not finish is cut off', async t => {
  const listener = await open((_request, response) => { response.write('a') })
  const [response] = await once(get(listener.url, { agent: false }), 'response') as [IncomingMessage]
  const failed = once(response, 'error')
  response.resume()
  t.equal(listener.running, 1)
  t.equal(await listener.close(10), 1, 'and counted')
  t.match(await failed, [{ code: 'ECONNRESET' }])
})
