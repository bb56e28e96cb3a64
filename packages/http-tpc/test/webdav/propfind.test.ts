/** What clients learn of files and directories. */
import { XMLParser } from 'fast-xml-parser'
import fc from 'fast-check'
import t from 'tap'

import { HttpTpcError } from '../../src/errors.ts'
import { parsePropfind } from '../../src/webdav/propfind-request.ts'
import { storageSite } from '../storage-site.ts'
import type { StorageSite } from '../storage-site.ts'

async function find (site: StorageSite, path: string, depth: string | undefined, body?: string): Promise<{ status: number, text: string, hrefs: string[] }> {
  const answer = await fetch(`${site.url}${path}`, { method: 'PROPFIND', headers: depth === undefined ? {} : { Depth: depth }, ...(body !== undefined && { body }) })
  const text = await answer.text()
  return { status: answer.status, text, hrefs: [...text.matchAll(/<D:href>(.*?)<\/D:href>/g)].map(([, href]) => href ?? '') }
}

void t.test('Depth 0 without a body tells everything of a file', async t => {
  const site = await storageSite(t)
  await site.put('/dir/a & <b>', '12345')
  const { status, text } = await find(site, '/dir/a%20%26%20%3Cb%3E', '0')
  t.equal(status, 207)
  const parsed = new XMLParser({ removeNSPrefix: true, htmlEntities: true }).parse(text) as { multistatus: { response: { href: string, propstat: { prop: Record<string, unknown>, status: string } } } }
  const { href, propstat } = parsed.multistatus.response
  t.equal(href, '/dir/a%20%26%20%3Cb%3E')
  t.equal(propstat.status, 'HTTP/1.1 200 OK')
  t.match(propstat.prop, { resourcetype: '', getcontentlength: 5, displayname: 'a & <b>', getlastmodified: / GMT$/, creationdate: /Z$/ })
})

void t.test('Depth 1 lists a directory', async t => {
  const site = await storageSite(t)
  await site.put('/d/f', 'x')
  await site.put('/d/ä/g', 'x')
  const listing = await find(site, '/d/', '1')
  t.strictSame([...listing.hrefs].sort(), ['/d/', '/d/%C3%A4/', '/d/f'])
  t.match(listing.text, /<D:resourcetype><D:collection\/><\/D:resourcetype>/)
  t.strictSame((await find(site, '/d', '0')).hrefs, ['/d/'])
  t.strictSame((await find(site, '/', '1')).hrefs.sort(), ['/', '/d/'], 'what belongs to the storage itself is not shown')
  t.strictSame((await find(site, '/d/f', '1')).hrefs, ['/d/f'])
})

void t.test('what is asked for by name is found, or said to be missing', async t => {
  const site = await storageSite(t)
  await site.put('/f', 'x')
  const { text } = await find(site, '/f', '0', '<?xml version="1.0"?><propfind xmlns="DAV:" xmlns:q="urn:q&quot;"><prop><getcontentlength/><q:odd/><nothing xmlns=""/></prop></propfind>')
  t.match(text, /<D:prop><D:getcontentlength>1<\/D:getcontentlength><\/D:prop><D:status>HTTP\/1.1 200 OK/)
  t.match(text, /<D:prop><X:odd xmlns:X="[^"]+"\/><nothing\/><\/D:prop><D:status>HTTP\/1.1 404 Not Found/)
  t.match((await find(site, '/f', '0', '<D:propfind xmlns:D="DAV:"><D:propname/></D:propfind>')).text, /<D:getcontentlength\/>/)
})

void t.test('what is refused', async t => {
  const site = await storageSite(t)
  t.equal((await find(site, '/missing', '0')).status, 404)
  for (const depth of [undefined, 'infinity']) t.match(await find(site, '/', depth), { status: 403, text: /propfind-finite-depth/ })
  t.equal((await find(site, '/', '2')).status, 400)
  for (const body of ['<', '<a/>', '<propfind xmlns="DAV:"/>', '<propfind><prop/></propfind>', '<D:propfind><D:prop/></D:propfind>', '<!DOCTYPE x [<!ENTITY a "b">]><propfind xmlns="DAV:"><allprop/></propfind>']) {
    t.equal((await find(site, '/', '0', body)).status, 400, body)
  }
  t.equal((await find(site, '/', '0', ' '.repeat(70_000))).status, 413)
})

void t.test('any body gives a wish or a refusal', async t => {
  const piece = fc.constantFrom('<D:propfind xmlns:D="DAV:">', '</D:propfind>', '<D:prop>', '</D:prop>', '<D:a/>', '<b xmlns="c"/>', '<?xml version="1.0"?>', '<![CDATA[', ']]>', '<!--', '-->', '&a;', 'x', '"', '<__proto__/>', '<constructor:x/>')
  fc.assert(fc.property(fc.oneof(fc.array(piece).map(pieces => pieces.join('')), fc.string()), body => {
    try {
      return ['all', 'names', 'some'].includes(parsePropfind(body).kind)
    } catch (error) {
      return error instanceof HttpTpcError && error.code === 'BODY_INVALID'
    }
  }), { numRuns: 3000 })
  t.pass()
})

void t.test('a hundred properties may be asked for, and no more: each is answered for each entry', async t => {
  const asking = (count: number): string => `<propfind xmlns="DAV:"><prop>${'<a xmlns="x:"/>'.repeat(count)}</prop></propfind>`
  t.match(parsePropfind(asking(100)), { kind: 'some' })
  t.throws(() => parsePropfind(asking(101)), { code: 'BODY_TOO_LARGE', status: 413 })
})
