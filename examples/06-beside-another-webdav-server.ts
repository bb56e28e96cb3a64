/** Marks what another WebDAV server moves, here nephele, which knows nothing of tags, and answers COPY beside it. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import FileSystemAdapter from '@nephele/adapter-file-system'
import NoneAuthenticator from '@nephele/authenticator-none'
import express from 'express'
import nephele from 'nephele'

import { channels, createScitags } from '@scitags/core'
import type { FlowEvent } from '@scitags/core'
import { attach, markFlows, thirdPartyCopy } from '@scitags/http-tpc'
import { localStorage } from '@scitags/storage'

const scitags = await createScitags({ scope: 'any', registry: { source: 'embedded' } })

// The storage keeps unfinished copies and its notes below its root: one level above what nephele shows.
const root = await mkdtemp(join(tmpdir(), 'scitags-example-'))
await mkdir(join(root, 'files'))
const storage = await localStorage({ root })

const app = express()
app.use(markFlows(scitags))
app.copy('/files/*path', thirdPartyCopy(scitags, { storage, allowTargets: ['127.0.0.1'] })) // copies may go to loopback, to try it
app.use('/files', nephele({ adapter: new FileSystemAdapter({ root: join(root, 'files') }), authenticator: new NoneAuthenticator() }))

const server = attach(createServer(app))
server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  console.log(`curl -T package.json -H 'SciTag: 206' http://127.0.0.1:${port}/files/f`)
})

channels.flow.subscribe(message => {
  const { state, flow, usage } = message as FlowEvent
  console.log(`${state} ${scitags.registry.nameOf(flow.tag)} ${flow.application}, ${flow.direction === 'send' ? usage.sent : usage.received} bytes`)
})

process.once('SIGINT', () => { void stop() })

async function stop (): Promise<void> {
  server.close()
  server.closeAllConnections()
  await scitags.close()
  await storage.close()
  await rm(root, { recursive: true })
}
