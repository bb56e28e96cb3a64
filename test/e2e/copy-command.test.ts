/** `scitags copy` against a server whose authority nobody knows: says which option cures it, and is cured by it. */
import { createServer } from 'node:https'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import t from 'tap'

import { run } from '@scitags/cli'

import { makeCertificates } from '../support/certificates.ts'
import { temporaryDirectory } from '../support/temporary.ts'

async function copied (...words: string[]): Promise<{ code: number, out: string, err: string }> {
  const stdout = new PassThrough()
  const stderr = new PassThrough()
  const code = await run(['copy', ...words], { stdout, stderr, environment: {}, onSignal: () => () => undefined })
  stdout.end()
  stderr.end()
  return { code, out: await text(stdout), err: await text(stderr) }
}

t.test('an unknown authority', async t => {
  const { cert, key, caFile } = await makeCertificates(join(await temporaryDirectory(t), 'tls'))
  const server = createServer({ cert, key }, (request, response) => {
    request.resume()
    response.writeHead(201).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => { server.close() })
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/file`
  t.match(await copied('https://127.0.0.1:1/a', url), { code: 1, out: '', err: /^scitags: the remote side cannot be reached: [^\n]*; give its authority with --ca\n$/ })
  t.match(await copied('https://127.0.0.1:1/a', url, '--ca', caFile, '--tag', 'cms/Analysis Input'), { code: 0, out: /^done in / })
})
