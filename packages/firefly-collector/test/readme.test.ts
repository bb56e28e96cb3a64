import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import t from 'tap'

const home = new URL('../../', import.meta.url)

t.test('the example of the README runs as plain JavaScript and ends when it is told to', async t => {
  const readme = await readFile(new URL('README.md', home), 'utf8')
  const example = /^```ts\n(.*?)^```$/ms.exec(readme)?.[1] ?? ''
  t.match(example, 'port: 10514')
  const program = `${example.replace('port: 10514', 'port: 0')}process.send('ready')`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { cwd: fileURLToPath(home), stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  child.once('message', () => child.kill('SIGINT'))
  t.same(await once(child, 'exit'), [0, null])
})
