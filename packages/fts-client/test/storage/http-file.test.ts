/** Looks at files of HTTP, at storages that say less than they should, or nothing. */
import t from 'tap'
import type { Test } from 'tap'

import { lookAtFile } from '@scitags/http-tpc/client'
import type { ChecksumAlgorithm } from '@scitags/http-tpc/client'
import type { FileLook } from '../../src/storage/file.ts'
import { HttpFile } from '../../src/storage/http-file.ts'
import { faultySite } from '../faulty-site.ts'

async function look (url: string, checksum?: ChecksumAlgorithm): Promise<FileLook | undefined> {
  return await new HttpFile({ url, access: async () => ({}) }).look(checksum)
}

/** What PROPFIND says of one thing. */
function found (type: string): string {
  return `<?xml version="1.0"?><a:multistatus xmlns:a="DAV:"><a:response><a:href>/x</a:href><a:propstat><a:prop><a:resourcetype>${type}</a:resourcetype></a:prop></a:propstat></a:response></a:multistatus>`
}

t.test('a directory is told from a file, with one question more where there is no checksum', async (t: Test) => {
  const site = await faultySite(t)
  await site.write('f', 'content')
  await site.makeDirectory('d')
  t.strictSame(await look(`${site.url}/f`, 'adler32'), { size: 7, checksum: '0bcb02fc' })
  t.strictSame(await look(`${site.url}/f`), { size: 7, checksum: undefined })
  t.equal(await look(`${site.url}/none`, 'adler32'), undefined)
  t.notOk(site.requests.some(line => line.startsWith('PROPFIND')))
  for (const checksum of [undefined, 'adler32'] as const) await t.rejects(look(`${site.url}/d?authz=secret`, checksum), { code: 'REMOTE_REFUSED', message: `the remote side refused: ${site.url}/d is a directory` })
  t.strictSame(site.requests.slice(-2), ['HEAD /d?authz=secret', 'PROPFIND /d?authz=secret'])
  t.match(site.headers.at(-1), { depth: '0' })
})

t.test('what does not say that it is a directory is a file', async t => {
  const site = await faultySite(t)
  let [status, body] = [207, '']
  site.fault = ({ method }, response) => {
    if (method === 'HEAD') response.writeHead(200, { 'Content-Length': '4096' }).end()
    else response.writeHead(status, { Location: '/elsewhere' }).end(body)
    return true
  }
  const file = { size: 4096, checksum: undefined }
  for (const [answered, text] of [[207, found('')], [207, ''], [207, ' '.repeat(70_000) + found('<a:collection/>')], [200, found('<a:collection/>')], [403, ''], [404, ''], [405, ''], [501, 'x'.repeat(100_000)]] as const) {
    [status, body] = [answered, text]
    t.strictSame(await look(`${site.url}/f`, 'adler32'), file, `${status} ${body.slice(0, 20)}`)
  }
  for (const type of ['<a:collection/>', '<b:collection xmlns:b="DAV:"></b:collection>', '\n  <a:collection />\n']) {
    [status, body] = [207, found(type)]
    await t.rejects(look(`${site.url}/f`, 'adler32'), { message: /is a directory/ }, type)
  }
})

t.test('a storage that says nothing at all is told from one that is at work on a checksum', async t => {
  const site = await faultySite(t)
  await site.write('f', 'content')
  await site.makeDirectory('d')
  const [answerTimeoutMs, checksumTimeoutMs] = [50, 60_000]
  const open: (() => void)[] = []
  let isSilent = true
  site.fault = ({ method }, response) => {
    if (method === 'HEAD') open.push(() => { response.writeHead(200, { Digest: 'adler32=0bcb02fc', 'Content-Length': '7' }).end() })
    else for (const answer of isSilent ? [] : open.splice(0)) answer()
    return isSilent || method === 'HEAD'
  }
  await t.rejects(lookAtFile({ url: `${site.url}/f` }, ['adler32'], { answerTimeoutMs, checksumTimeoutMs }), { code: 'REMOTE_TIMEOUT' })
  await t.rejects(lookAtFile({ url: `${site.url}/f` }, ['adler32'], { answerTimeoutMs, checksumTimeoutMs: 5 }), { code: 'REMOTE_TIMEOUT' }, 'nor is that the fault of the checksum')
  isSilent = false
  open.length = 0
  t.match(await lookAtFile({ url: `${site.url}/f` }, ['adler32'], { answerTimeoutMs: 3000, checksumTimeoutMs }), { size: 7, checksums: [{ hex: '0bcb02fc' }] }, 'which comes later')
  site.fault = ({ method }) => method === 'HEAD'
  await t.rejects(lookAtFile({ url: `${site.url}/f` }, ['adler32'], { checksumTimeoutMs: 50 }), { code: 'CHECKSUM_TIMEOUT' })
  await t.rejects(lookAtFile({ url: `${site.url}/d` }, ['adler32'], { checksumTimeoutMs: 50 }), { code: 'REMOTE_REFUSED', message: /is a directory/ }, 'of which XRootD 5.8.1 says nothing')
  const stop = new AbortController()
  const cancelled = lookAtFile({ url: `${site.url}/f`, signal: stop.signal }, ['adler32'])
  stop.abort()
  await t.rejects(cancelled, { code: 'CANCELLED' })
})
