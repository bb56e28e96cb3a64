/** PROPFIND: what there is to know of a file, or of a directory and what is in it. */
import type { DavCall } from './dav-call.ts'
import { deadPropertiesAttribute, deadPropertiesOf, parseDeadProperties } from './dead-properties.ts'
import { readDepth } from './depth.ts'
import { hrefOf, nameOf } from './href.ts'
import { finiteDepthRequired, formatEntry, isAboutFiles, multistatusEnd, multistatusStart } from './multistatus.ts'
import { writePaced } from './paced.ts'
import { parsePropfind } from './propfind-request.ts'
import { xmlBodyOf } from './xml-body.ts'

export async function listProperties (call: DavCall): Promise<void> {
  const { request, response, storage, path, signal } = call
  // [RFC 4918 §9.1] Without a Depth, everything below is asked for.
  const depth = readDepth(request) ?? 'infinity'
  const wish = parsePropfind(await xmlBodyOf(call))
  if (depth === 'infinity') {
    response.writeHead(403, { 'Content-Type': 'application/xml; charset=utf-8' }).end(finiteDepthRequired)
    return
  }
  const stat = await storage.stat(path, { signal })
  const withDead = !isAboutFiles(wish)
  const dead = withDead ? await deadPropertiesOf(storage, path, signal) : []
  const href = hrefOf(request, path, stat)
  response.writeHead(207, { 'Content-Type': 'application/xml; charset=utf-8' })
  response.write(multistatusStart)
  response.write(formatEntry({ href, name: nameOf(path), stat, dead }, wish))
  if (depth === '1' && stat.kind === 'directory') {
    for await (const child of storage.list(path, { signal, ...withDead && { attribute: deadPropertiesAttribute } })) {
      const { name, attribute } = child
      await writePaced(call, formatEntry({ href: hrefOf(request, `${path.replace(/\/+$/, '')}/${name}`, child), name, stat: child, dead: parseDeadProperties(attribute) }, wish))
    }
  }
  response.end(multistatusEnd)
}
