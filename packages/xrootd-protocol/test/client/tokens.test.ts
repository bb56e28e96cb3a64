/** Who gets to see a token. */
import t from 'tap'

import { connect, openFile } from '../../src/client/index.ts'
import { content, oneFile } from './answers.ts'
import { scriptedServer } from './scripted-server.ts'
import { selfSigned } from './self-signed.ts'

const { cert, key } = await selfSigned()
const [tls, security] = [{ ca: cert }, '&P=ztn,0:4096:&P=unix']

void t.test('a server that asks for it under TLS, whether the token is there or has to be fetched', async t => {
  const server = await scriptedServer(t, oneFile, { tls: { cert, key }, security })
  for (const token of ['abc', () => 'abc', async () => 'abc']) {
    await using connection = await connect({ host: 'localhost', port: server.port, tls, token })
    t.ok(connection.isTls)
  }
  t.strictSame(server.authentications.map(credentials => credentials.toString('latin1')), Array.from({ length: 3 }, () => 'ztn\0\0T\0\0\0\x04abc\0'))
})

void t.test('the server that whoever fetches it chooses', async t => {
  const server = await scriptedServer(t, oneFile, { tls: { cert, key }, security })
  for (const port of [server.port, 1094]) {
    await using connection = await connect({ host: 'localhost', port: server.port, tls, token: at => at.host === 'localhost' && at.port === port ? 'abc' : undefined, userName: 'me' })
    t.ok(connection.isAlive)
  }
  t.strictSame(server.authentications.map(credentials => credentials.toString('latin1').slice(0, 4)), ['ztn\0', 'unix'])
})

void t.test('where there is none after all, the next protocol does', async t => {
  const server = await scriptedServer(t, oneFile, { tls: { cert, key }, security })
  for (const token of [() => undefined, async () => await Promise.reject(new Error('no'))]) await (await connect({ host: 'localhost', port: server.port, tls, token, userName: 'me' }))[Symbol.asyncDispose]()
  await (await connect({ host: 'localhost', port: server.port, tls, userName: 'me' }))[Symbol.asyncDispose]()
  t.strictSame(server.authentications.map(String), Array.from({ length: 3 }, () => 'unix\0me me\0'))
})

void t.test('nobody whose certificate is not trusted', async t => {
  const server = await scriptedServer(t, oneFile, { tls: { cert, key }, security })
  const other = await selfSigned()
  await t.rejects(connect({ host: 'localhost', port: server.port, tls: { ca: other.cert }, token: 'abc' }), { code: 'UNREACHABLE' })
  await t.rejects(connect({ host: '127.0.0.1', port: server.port, tls, token: 'abc' }), { code: 'UNREACHABLE' }, 'it is for another name')
  t.strictSame(server.authentications, [])
  t.strictSame(server.logins, [])
})

void t.test('under TLS a file is read as well', async t => {
  const server = await scriptedServer(t, oneFile, { tls: { cert, key } })
  await using file = await openFile(`root://localhost:${server.port}//x`, { tls, pages: true })
  t.notOk(file.usesPages)
  const into = Buffer.alloc(content.length + 1)
  t.equal(await file.read(into, 0), content.length)
  t.ok(content.equals(into.subarray(0, content.length)))
})
