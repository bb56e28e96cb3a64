/** What `attach` sets, and what it leaves alone. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo, Server } from 'node:net'
import t from 'tap'

import { attach } from '../src/attach.ts'

const upload = 'PUT / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 4\r\nConnection: close\r\n\r\n'

async function answerOf (server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  let answer = ''
  socket.on('data', (chunk: Buffer) => {
    answer += chunk.toString()
    if (answer.endsWith('Continue\r\n\r\n')) socket.write('body')
  })
  socket.write(upload)
  await once(socket, 'close')
  server.close()
  return answer.replaceAll(/^(?!HTTP).*\r\n/gm, '').replaceAll('\r\n', ' ').trim()
}

void t.test('leave to send goes out when somebody reads, not before', async t => {
  t.equal(await answerOf(attach(createServer((_request, response) => { response.writeHead(403, { 'Content-Length': 0 }).end() }))), 'HTTP/1.1 403 Forbidden')
  t.equal(await answerOf(attach(createServer((request, response) => { request.resume().on('end', () => { response.writeHead(201, { 'Content-Length': 0 }).end() }) }))), 'HTTP/1.1 100 Continue HTTP/1.1 201 Created')
})

void t.test('a server that listens for checkContinue itself goes on doing so, alone', async t => {
  const server = createServer(() => { t.fail('the request was answered twice') })
  server.on('checkContinue', (_request, response) => { response.writeHead(417, { 'Content-Length': 0 }).end() })
  t.equal(await answerOf(attach(server)), 'HTTP/1.1 417 Expectation Failed')
})

void t.test('attached twice is attached once', async t => {
  const server = attach(attach(createServer((_request, response) => { response.writeHead(204).end() })))
  t.equal(server.listenerCount('checkContinue'), 1)
  t.equal(await answerOf(server), 'HTTP/1.1 204 No Content')
})
