/** The server of the README serves. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import t from 'tap'

import { responseFramer } from '../src/framer.ts'
import { clientHandshake } from '../src/handshake.ts'
import { decodeResponse, encodeRequest, statOf } from '../src/index.ts'
import type { Response } from '../src/index.ts'

const home = new URL('../../', import.meta.url)

void t.test('the example of the README runs as plain JavaScript, and answers a stat', async t => {
  const readme = await readFile(new URL('README.md', home), 'utf8')
  const example = /^```js\n(.*?)^```$/ms.exec(readme)?.[1] ?? ''
  t.match(example, 'server.listen(1094)')
  const program = example.replace('server.listen(1094)', "server.listen(0, '127.0.0.1', () => process.send(server.address().port))")
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { cwd: fileURLToPath(home), stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  t.teardown(() => child.kill())
  const [port] = await once(child, 'message') as [number]
  const socket = connect(port, '127.0.0.1')
  t.teardown(() => socket.destroy())
  socket.write(Buffer.concat([clientHandshake, encodeRequest({ name: 'protocol', streamId: 0, clientVersion: 0x511, flags: 0, expect: 3 })]))
  socket.write(encodeRequest({ name: 'login', streamId: 0, pid: 1, userName: Buffer.from('somebody'), ability2: 0, ability: 0, capver: 5, text: Buffer.alloc(0) }))
  socket.write(encodeRequest({ name: 'stat', streamId: 1, options: 0, wants: 0, handle: 0, path: '/any/path' }))
  socket.write(encodeRequest({ name: 'rm', streamId: 2, path: '/any/path' }))
  const framer = responseFramer(() => false)
  const responses: Response[] = []
  for await (const chunk of socket) {
    framer.push(chunk as Buffer)
    for (let step = framer.step(); step.kind === 'frame'; step = framer.step()) responses.push(decodeResponse(step.header, step.payload))
    if (responses.length === 5) break
  }
  t.match(responses, [{ status: 'ok' }, { status: 'ok' }, { status: 'ok' }, { status: 'ok', streamId: 1 }, { status: 'error', streamId: 2, errorNumber: 3013 }])
  const stat = responses[3]
  t.equal(stat?.status === 'ok' && statOf(stat.body.toString()).size, 20n)
})
