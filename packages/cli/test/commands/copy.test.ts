import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import type { Test } from 'tap'

import { run } from '../../src/run.ts'
import { fakeTerminal } from '../fake-terminal.ts'
import type { FakeTerminal } from '../fake-terminal.ts'

/** Copies to a server that answers with markers of these sizes. */
async function copied (t: Test, sizes: readonly number[], ...words: string[]): Promise<FakeTerminal & { readonly code: number }> {
  const marker = (bytes: number): string => `Perf Marker\nTimestamp: 1\nStripe Index: 0\nStripe Bytes Transferred: ${bytes}\nTotal Stripe Count: 1\nEnd\n`
  const server = createServer((_request, response) => { response.writeHead(202).end(`${sizes.map(marker).join('')}success: Created\n`) })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => { server.close() })
  const terminal = fakeTerminal()
  const code = await run(['copy', 'http://192.0.2.1/a', `http://127.0.0.1:${(server.address() as AddressInfo).port}/b`, ...words], terminal)
  return { ...terminal, code }
}

t.test('a copy that is done at once shows no progress', async t => {
  const { code, out, err } = await copied(t, [0, 5000])
  t.equal(code, 0)
  t.equal(err(), '')
  t.match(out(), /^Created in \d/)
})

t.test('a program gets every marker', async t => {
  const { out } = await copied(t, [0, 5000], '--json')
  t.match(out().trim().split('\n').map(line => JSON.parse(line) as unknown), [{ kind: 'marker', bytes: 0 }, { kind: 'marker', bytes: 5000 }, { kind: 'result', ok: true }])
})

t.test('a directory is not copied as its listing', async t => {
  const server = createServer(({ method }, response) => {
    if (method === 'PROPFIND') response.writeHead(207).end('<D:multistatus xmlns:D="DAV:"><D:response><D:propstat><D:prop><D:resourcetype><D:collection/></D:resourcetype></D:prop></D:propstat></D:response></D:multistatus>')
    else response.writeHead(method === 'HEAD' ? 200 : 201).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => { server.close() })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  for (const words of [[], ['--json'], ['--mode', 'streamed']]) {
    const terminal = fakeTerminal()
    t.equal(await run(['copy', `${url}/a`, `${url}/b`, ...words], terminal), 1)
    t.match(terminal.err(), `${url}/a is a directory`)
  }
})
