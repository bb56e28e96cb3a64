/** What a copy that has failed tells of what it has replaced, and of what another way may mend. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import t from 'tap'
import type { Test } from 'tap'

import { error, errorNumbers } from '@scitags/xrootd-protocol'
import { copyBackend } from '../../src/orchestrator/copy/copy-backend.ts'
import type { CopyBackendInit } from '../../src/orchestrator/copy/copy-backend.ts'
import type { TransferOutcome } from '../../src/orchestrator/types.ts'
import { faultySite } from '../faulty-site.ts'
import { faultyRootSite } from '../support/faulty-root-site.ts'

interface Replacing extends CopyBackendInit {
  readonly source: string
  readonly destination: string
}

/** What is there may be replaced. */
async function replace ({ source, destination, ...init }: Replacing): Promise<{ readonly outcome: TransferOutcome, readonly warnings: readonly string[] }> {
  const [backend, warnings] = [copyBackend(init), [] as string[]]
  const outcome = await backend.carry({ id: '1', source, destination, scitag: undefined }, {
    signal: AbortSignal.timeout(30_000),
    attempt: 1,
    isOverwriting: true,
    remembered: undefined,
    async remember () { /* there is no second attempt */ },
    onStep () { /* nobody watches */ },
    onBytes () { /* see above */ },
    warn (message) { warnings.push(message) }
  })
  await backend.close?.()
  return { outcome, warnings }
}

/** The destination says so to the second sync, with which a copy ends; the first one begins it. */
async function refusedCopy (t: Test, errorNumber: number, init: CopyBackendInit): Promise<Awaited<ReturnType<typeof replace>> & { readonly name: string, readonly left: Buffer | undefined }> {
  const [source, destination] = [await faultyRootSite(t), await faultyRootSite(t)]
  source.files.set('/f', Buffer.from('new'))
  destination.files.set('/g', Buffer.from('what there was before'))
  destination.fault = ({ name }, { streamId, send }) => {
    if (name !== 'sync' || destination.requests.filter(line => line.endsWith(' sync')).length === 1) return false
    if (init.modes?.includes('streamed')) source.fault = broken
    send(error(streamId, errorNumber, 'Copy failed with return code 1'))
    return true
  }
  const name = `${destination.url}/g`
  return { ...await replace({ ...init, source: `${source.url}/f`, destination: name }), name, left: destination.files.get('/g') }

  function broken ({ name }: { readonly name: string }, { hangUp }: { hangUp (): void }): boolean {
    if (name === 'open') hangUp()
    return name === 'open'
  }
}

t.test('that the former content is gone is told, whichever way has failed and however', async t => {
  for (const [errorNumber, modes] of [[errorNumbers.NotAuthorized, ['pull']], [errorNumbers.Unsupported, ['pull']], [errorNumbers.NotAuthorized, ['pull', 'streamed']]] as const) {
    const { outcome, warnings, name, left } = await refusedCopy(t, errorNumber, { modes })
    t.match(outcome, { kind: 'failed' }, `${errorNumber} ${modes.join()}`)
    t.equal(left, undefined)
    t.strictSame(warnings, [`what ${name} had held before is gone: nothing is there now`])
  }
  const { outcome, warnings, name } = await refusedCopy(t, errorNumbers.IOError, { modes: ['pull'] })
  t.match(outcome, { kind: 'failed', failure: { class: 'transient' } })
  t.strictSame(warnings, [`what ${name} had held before is gone: there are 0 bytes now`])
})

t.test('over http too; and what is there as before is not told to be gone', async t => {
  const [source, destination] = [await faultySite(t), await faultySite(t)]
  await source.write('f', 'new')
  await destination.write('g', 'what there was before')
  destination.fault = ({ method }, response) => {
    if (method !== 'COPY') return false
    response.writeHead(500).end()
    return true
  }
  const urls = { source: `${source.url}/f`, destination: `${destination.url}/g` }
  t.match(await replace(urls), { outcome: { kind: 'failed' }, warnings: [] })
  destination.fault = ({ method }, response) => {
    if (method !== 'COPY') return false
    void destination.write('g', 'n').then(() => { response.writeHead(202).end('failure: disk on fire') })
    return true
  }
  t.match(await replace(urls), { outcome: { kind: 'failed' }, warnings: [`what ${urls.destination} had held before is gone: there are 1 bytes now`] })
})

t.test('a token that may not pass on the way to the active side was not shown: another way may show it', async t => {
  for (const status of [401, 403]) {
    const asked: string[] = []
    const hello = 'adler32=062c0215'
    let stored: Buffer | undefined
    const server = createServer((request, response) => {
      const { method = '', url, headers: { authorization, transferheaderauthorization } } = request
      asked.push(method)
      if (method === 'COPY') response.writeHead(transferheaderauthorization === undefined ? status : 201).end()
      else if (method === 'PUT') void request.toArray().then(chunks => { stored = Buffer.concat(chunks as Buffer[]); response.writeHead(201).end() })
      else if (url === '/f') response.writeHead(authorization === undefined ? 401 : 200, { 'Content-Length': 5, Digest: hello }).end(method === 'HEAD' ? undefined : 'hello')
      else response.writeHead(stored === undefined ? 404 : 200, { 'Content-Length': stored?.length ?? 0, Digest: hello }).end()
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    t.teardown(() => {
      server.close()
      server.closeAllConnections()
    })
    const { port } = server.address() as AddressInfo
    // Linux takes 0.0.0.0 for the loopback; it is none of its addresses.
    t.match(await replace({ source: `http://127.0.0.1:${port}/f`, destination: `http://0.0.0.0:${port}/g`, credentials: { token: 't' }, modes: ['pull', 'streamed'] }), { outcome: { kind: 'copied', mode: 'streamed' } }, `${status}`)
    t.strictSame(asked, ['HEAD', 'HEAD', 'COPY', 'GET', 'PUT', 'HEAD'])
  }
})
