import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'

import { clientHandshake } from '@scitags/xrootd-protocol'

const home = new URL('../../', import.meta.url)

t.test('the example of the README runs as plain JavaScript, and what it starts speaks root://', async t => {
  const readme = await readFile(new URL('README.md', home), 'utf8')
  const example = /^```js\n(.*?)^```$/ms.exec(readme)?.[1] ?? ''
  const data = await mkdtemp(join(tmpdir(), 'scitags-test-'))
  const changes = [['/srv/data', data], ['collector.example.org', '127.0.0.1:9'], ['listen(1094)', 'listen(0, \'127.0.0.1\', function () { process.send(this.address().port) })']] as const
  const program = changes.reduce((text, [written, here]) => {
    t.match(text, written)
    return text.replace(written, here)
  }, example)
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { cwd: fileURLToPath(home), stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  t.teardown(async () => {
    child.kill('SIGKILL')
    await rm(data, { recursive: true, force: true })
  })
  const [port] = await once(child, 'message') as [number]
  const socket = connect({ host: '127.0.0.1', port })
  t.teardown(() => { socket.destroy() })
  socket.write(clientHandshake)
  const [answer] = await once(socket, 'data') as [Buffer]
  t.equal(answer.subarray(0, 8).toString('hex'), '0000000000000008', 'an ok of eight bytes')
})
