/** A client is sent elsewhere, and told to wait. */
import t from 'tap'

import { asynchronously, error, ok, serverFlags } from '../../src/index.ts'
import { fileSystem, openFile } from '../../src/client/index.ts'
import { content, oneFile, redirect, wait, waitResponse } from './answers.ts'
import { scriptedServer } from './scripted-server.ts'

const stat = { name: 'stat', streamId: 0, options: 0, wants: 0, handle: 0, path: '/x?a=1' } as const

void t.test('a redirect by host is followed; its CGI replaces ours where the keys are the same', async t => {
  const target = await scriptedServer(t, oneFile)
  const director = await scriptedServer(t, (_request, { streamId, send }) => { send(redirect(streamId, target.port, '127.0.0.1?b=2&scitag.flow=7')) })
  await using file = await openFile(director.url('/x?scitag.flow=206&a=1'))
  t.match(target.requests, [{ name: 'open', path: '/x?scitag.flow=7&a=1&b=2' }])
  const into = Buffer.alloc(10)
  t.equal(await file.read(into, 5), 10)
  t.ok(content.subarray(5, 15).equals(into))
})

void t.test('a redirect by URL replaces the path', async t => {
  const target = await scriptedServer(t, oneFile)
  const director = await scriptedServer(t, (_request, { streamId, send }) => { send(redirect(streamId, -1, `root://127.0.0.1:${target.port}//other?b=2`)) })
  await using file = await openFile(director.url('/x?a=1'))
  t.equal(file.size, content.length)
  t.match(target.requests, [{ name: 'open', path: '/other?a=1&b=2' }])
})

void t.test('a redirect to another protocol goes nowhere, and one to roots:// demands TLS', async t => {
  const director = await scriptedServer(t, (_request, { streamId, send }) => { send(redirect(streamId, -1, 'http://127.0.0.1/x')) })
  await t.rejects(openFile(director.url('/x')), { code: 'ANSWER_INVALID', message: new RegExp(`${director.port}`) })
  const up = await scriptedServer(t, (_request, { streamId, send }) => { send(redirect(streamId, -1, `roots://127.0.0.1:${director.port}//x`)) })
  await t.rejects(openFile(up.url('/x')), { code: 'TLS_UNAVAILABLE' })
})

void t.test('servers that send a client round in circles do not do so for ever', async t => {
  const server = await scriptedServer(t, (_request, { streamId, send }) => { send(redirect(streamId, server.port, '127.0.0.1')) })
  await t.rejects(openFile(server.url('/x')), { code: 'REDIRECTS_EXCEEDED' })
  t.equal(server.requests.length, 17)
})

void t.test('redirects and waits are handed back to whoever wants them', async t => {
  const server = await scriptedServer(t, ({ name }, { streamId, send }) => { send(name === 'stat' ? redirect(streamId, 1094, 'elsewhere') : wait(streamId, 100)) })
  const fs = fileSystem(server.url('/'))
  t.teardown(() => { fs.close() })
  t.match(await fs.request(stat, { redirects: 'hand-back' }), { status: 'redirect', port: 1094, target: 'elsewhere' })
  t.match(await fs.request({ name: 'ping', streamId: 0 }, { waits: 'hand-back' }), { status: 'wait', seconds: 100 })
  await t.rejects(fs.request({ name: 'ping', streamId: 0 }, { timeoutMs: 5000 }), { code: 'TIMEOUT', message: /100 s/ })
})

void t.test('a server that tells to wait is asked again', async t => {
  let asked = 0
  const server = await scriptedServer(t, (request, exchange) => {
    if (request.name === 'open' && asked++ === 0) exchange.send(wait(exchange.streamId, 0))
    else oneFile(request, exchange)
  })
  await using file = await openFile(server.url('/x'), { flags: 0x0090 })
  t.equal(file.size, content.length)
  t.match(server.requests, [{ name: 'open', options: 0x0490 }, { name: 'open', options: 0x0410 }], 'what has been refreshed is not refreshed again')
})

void t.test('an answer that is announced may take longer than a server may be silent', async t => {
  const server = await scriptedServer(t, (_request, { streamId, send }) => {
    send(waitResponse(streamId, 60))
    setTimeout(() => { send(asynchronously(ok(streamId))) }, 600)
  })
  const fs = fileSystem(server.url('/'), { streamTimeoutMs: 500 })
  t.teardown(() => { fs.close() })
  await fs.ping()
  await fs.ping()
  t.equal(server.requests.length, 2)
})

void t.test('an error may come so, and the data of a read', async t => {
  const server = await scriptedServer(t, (request, exchange) => {
    const { streamId, send } = exchange
    if (request.name === 'open') oneFile(request, exchange)
    else send(waitResponse(streamId, 60), asynchronously(request.name === 'read' ? ok(streamId, content.subarray(0, request.length)) : error(streamId, 3010, 'no')))
  })
  await using file = await openFile(server.url('/x'))
  const into = Buffer.alloc(1000)
  t.equal(await file.read(into, 0), 1000)
  t.ok(content.subarray(0, 1000).equals(into))
  await t.rejects(file.sync(), { code: 'REFUSED', errorNumber: 3010 })
})

void t.test('a load balancer is told which server failed, and asked for another', async t => {
  const bad = await scriptedServer(t, (_request, { streamId, send }) => { send(error(streamId, 3011, 'not here')) })
  const good = await scriptedServer(t, oneFile)
  const balancer = await scriptedServer(t, (request, { streamId, send }) => {
    const isSecond = request.name === 'open' && request.path.includes('tried=')
    send(redirect(streamId, isSecond ? good.port : bad.port, '127.0.0.1'))
  }, { flags: serverFlags.isManager })
  await using file = await openFile(balancer.url('/x?a=1'))
  t.equal(file.connection.endpoint.port, good.port)
  t.match(balancer.requests, [{ path: '/x?a=1', options: 0x0410 }, { path: '/x?a=1&tried=127.0.0.1&triedrc=enoent', options: 0x0490 }])
})

void t.test('the error of a single server is final, and one of a kind that no other server would mend', async t => {
  const lone = await scriptedServer(t, (_request, { streamId, send }) => { send(error(streamId, 3011, 'not here')) })
  await t.rejects(openFile(lone.url('/x')), { code: 'REFUSED', errorNumber: 3011 })
  const strict = await scriptedServer(t, (_request, { streamId, send }) => { send(error(streamId, 3010, 'no')) })
  const balancer = await scriptedServer(t, (_request, { streamId, send }) => { send(redirect(streamId, strict.port, '127.0.0.1')) }, { flags: serverFlags.isManager })
  await t.rejects(openFile(balancer.url('/x')), { code: 'REFUSED', errorNumber: 3010 })
  t.equal(balancer.requests.length, 1)
})
