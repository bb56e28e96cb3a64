import t from 'tap'

import type { OpenFlow, ScitagsInit } from '@scitags/core'
import { ConnectionPool, fileSystem, openFile } from '@scitags/xrootd-protocol/client'
import type { OpenFileOptions } from '@scitags/xrootd-protocol/client'
import { FileMarking } from '../src/marking/file-marking.ts'
import type { StreamFlows } from '../src/marking/stream-flows.ts'
import { gatewaySite } from './gateway-site.ts'
import type { GatewaySite } from './gateway-site.ts'
import type { Test } from 'tap'

const content = Buffer.alloc(300_000, 'abc')

void t.test('a file that is read is one flow with the tag of its CGI, sent by us', async t => {
  const site = await siteWithFile(t)
  await readWhole(`${site.url}/f?scitag.flow=206`, { appName: 'analysis' })
  const [flow, ...more] = await site.ended(1)
  t.same(more, [])
  t.equal(flow?.what, '3/14 send analysis')
  t.ok((flow?.sent ?? 0) >= content.length && (flow?.sent ?? 0) < content.length + 1000, 'its bytes, and headers')
  t.equal(flow?.received, 0)
})

void t.test('of a write the client is the supplier', async t => {
  const site = await siteWithFile(t)
  await using file = await openFile(`${site.url}/f?scitag.flow=130`, { access: 'update' })
  await file.write(content, 0)
  await file.close()
  const [flow] = await site.ended(1)
  t.equal(flow?.what, '2/2 receive node')
  t.ok((flow?.received ?? 0) >= content.length)
  t.equal(flow?.sent, 0)
})

void t.test('an invalid tag is marked 0/0', async t => {
  const site = await siteWithFile(t)
  await readWhole(`${site.url}/f?scitag.flow=12`)
  t.equal((await site.ended(1))[0]?.what, '0/0 send node')
})

void t.test('the value of a tag is taken as it stands', async t => {
  const site = await siteWithFile(t)
  await readWhole(`${site.url}/f?scitag.flow=%32%30%36`)
  t.equal((await site.ended(1))[0]?.what, '0/0 send node')
})

void t.test('without a tag the rules decide, on the path without slashes that are too many', async t => {
  const site = await siteWithFile(t, { experiments: { paths: { '/f': 'atlas' } } })
  await readWhole(`${site.url}//f`)
  t.equal((await site.ended(1))[0]?.what, '2/1 send node')
})

void t.test('who only looks has no flow', async t => {
  const site = await siteWithFile(t, { experiments: { default: 'cms' } })
  await using files = fileSystem(site.url)
  await files.stat('/f?scitag.flow=206')
  await using file = await openFile(`${site.url}/f?scitag.flow=206`)
  t.equal(file.size, content.length)
  await file.close()
  t.same(await endedAfterAnother(site), ['2/2 send node'])
})

void t.test('files that are open on one connection at once have a flow each, with their own bytes', async t => {
  const site = await siteWithFile(t)
  await site.write('g', content.subarray(0, 100_000))
  const pool = new ConnectionPool({})
  const [cms, atlas] = [await openFile(`${site.url}/f?scitag.flow=206`, { pool }), await openFile(`${site.url}/g?scitag.flow=130`, { pool })]
  await Promise.all([cms.read(Buffer.alloc(content.length), 0), atlas.read(Buffer.alloc(100_000), 0)])
  await cms.close()
  await atlas.close()
  pool.close()
  const flows = await site.ended(2)
  t.same(flows.map(({ what }) => what).sort(), ['2/2 send node', '3/14 send node'])
  const bytesOf = (tag: string): number => flows.find(({ what }) => what.startsWith(tag))?.sent ?? 0
  t.ok(bytesOf('3/14') - content.length < 1000 && bytesOf('3/14') >= content.length)
  t.ok(bytesOf('2/2') - 100_000 < 1000 && bytesOf('2/2') >= 100_000)
})

void t.test('files with an equal tag that follow each other on one connection are one flow', async t => {
  const site = await siteWithFile(t)
  const pool = new ConnectionPool({})
  for (let opened = 0; opened < 3; opened++) {
    const file = await openFile(`${site.url}/f?scitag.flow=206`, { pool })
    await file.read(Buffer.alloc(1000), 0)
    await file.close()
  }
  pool.close()
  const flows = await site.ended(1)
  t.equal(flows.length, 1)
  t.ok((flows[0]?.sent ?? 0) >= 3000)
})

void t.test('each further stream of a session has a flow of its own, with the bytes that went there', async t => {
  const site = await siteWithFile(t)
  const file = await openFile(`${site.url}/f?scitag.flow=206`, { streams: 2 })
  for (let position = 0; position < content.length; position += 50_000) await file.read(Buffer.alloc(50_000), position)
  await file.close()
  const flows = await site.ended(2)
  t.same(flows.map(({ what }) => what), ['3/14 send node', '3/14 send node'])
  t.ok(flows.every(({ sent }) => sent >= 150_000 && sent < 151_000), 'half of it each')
  const ports = new Set(site.events.map(({ flow }) => flow.connection.remote.port))
  t.equal(ports.size, 2)
})

void t.test('a flow that cannot be ended does not keep others, or the file, from their end', async t => {
  const ended: string[] = []
  const flows = (name: string): StreamFlows => ({
    begin: () => ({
      end () {
        ended.push(name)
        if (name === 'broken') throw new Error('no')
      }
    } as OpenFlow)
  } as unknown as StreamFlows)
  const marking = new FileMarking({ decide: () => ({ mark: false, because: { rule: 'no-rule', detail: '' } }), application: 'a' })
  marking.moves(flows('broken'), 'send')
  marking.moves(flows('good'), 'send')
  t.doesNotThrow(() => { marking.end() })
  t.same(ended, ['broken', 'good'])
})

void t.test('what marking throws breaks no transfer', async t => {
  const site = await siteWithFile(t, { markers: [{ name: 'broken', mark () { throw new Error('no') } }] })
  t.same(await readWhole(`${site.url}/f?scitag.flow=206`), content)
})

async function siteWithFile (t: Test, engine: ScitagsInit = {}): Promise<GatewaySite> {
  const site = await gatewaySite(t, { engine })
  await site.write('f', content)
  return site
}

async function readWhole (url: string, options: OpenFileOptions = {}): Promise<Buffer> {
  await using file = await openFile(url, options)
  const into = Buffer.alloc(content.length)
  await file.read(into, 0)
  return into
}

/** Flows end in order: one that is told of later has ended later. */
async function endedAfterAnother (site: GatewaySite): Promise<readonly string[]> {
  await readWhole(`${site.url}/f?scitag.flow=130`)
  return (await site.ended(1)).map(({ what }) => what)
}
