/** Marks what an Express application serves. Run it, paste the line it prints, and see the flow begin and end. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import express from 'express'

import { channels, createScitags } from '@scitags/core'
import type { FlowEvent } from '@scitags/core'
import { attach, markFlows } from '@scitags/http-tpc'

const scitags = await createScitags({
  scope: 'any', // loopback too, so that it can be tried on one machine
  registry: { source: 'embedded' },
  fireflies: { collectors: ['127.0.0.1:10514'] }
})

const app = express()
app.use(markFlows(scitags))
app.get('/file', (_request, response) => { response.send(Buffer.alloc(1_000_000)) })

const server = attach(createServer(app))
server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  console.log(`curl -o /dev/null -H 'SciTag: 206' http://127.0.0.1:${port}/file`)
})

channels.flow.subscribe(message => {
  const { state, flow, usage } = message as FlowEvent
  console.log(`${state} ${scitags.registry.nameOf(flow.tag)} ${flow.application}, ${usage.sent} bytes sent`)
})

process.once('SIGINT', () => {
  server.close()
  server.closeAllConnections()
  void scitags.close()
})
