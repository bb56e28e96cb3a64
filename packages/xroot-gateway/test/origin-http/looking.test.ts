import t from 'tap'

import { errors } from '@scitags/storage'
import type { StorageErrorCode } from '@scitags/storage'
import { httpStorage } from '../../src/origin-http/http-storage.ts'
import { davServer } from './dav-server.ts'

async function namesIn (storage: ReturnType<typeof httpStorage>, path: string): Promise<string[]> {
  const names: string[] = []
  for await (const { name, kind, size } of storage.list(path)) names.push(`${name} ${kind} ${size}`)
  return names.sort()
}

t.test('files and directories are what their properties say', async t => {
  const dav = await davServer(t)
  dav.files.set('/d', undefined)
  dav.put('/d/a b#?%.txt', 'content')
  dav.files.set('/d/näher', undefined)
  await using storage = httpStorage({ url: `${dav.url}/` })
  t.match(await storage.stat('/d/a b#?%.txt'), { kind: 'file', size: 7, modifiedMs: Date.UTC(1994, 10, 6, 8, 49, 37), etag: /^v\d+$/ })
  t.match(await storage.stat('/'), { kind: 'directory', size: 0 })
  t.same(await namesIn(storage, '/d'), ['a b#?%.txt file 7', 'näher directory 0'])
  t.same(await namesIn(storage, '/'), ['d directory 0'])
  t.same(await namesIn(storage, '/d/näher'), [])
  await t.rejects(namesIn(storage, '/d/a b#?%.txt'), { code: 'NOT_DIRECTORY' })
  await t.rejects(namesIn(storage, '/none'), { code: 'NOT_FOUND' })
  await t.rejects(storage.open('/d', 'read'), { code: 'IS_DIRECTORY' })
  await t.rejects(storage.open('/none', 'read'), { code: 'NOT_FOUND' })
})

t.test('no path leaves the directory of the URL', async t => {
  const dav = await davServer(t)
  await using storage = httpStorage({ url: dav.url })
  for (const path of ['/..', '/a/../../x', '/.']) await t.rejects(storage.stat(path), { code: 'OUTSIDE' })
  for (const path of ['/\0', '/\ud800']) await t.rejects(storage.stat(path), { code: 'BAD_PATH' })
  t.same(dav.requests, [])
})

t.test('what a server calls its entries does not leave the directory either', async t => {
  const dav = await davServer(t)
  const hrefs = ['/dav/', '/dav/a', 'https://elsewhere.example/dav/b/', '/dav/%2e%2e', '/dav/x%2fy', '/dav/c/d', '/other/e', '/dav/%zz']
  dav.instead = (_request, response) => {
    response.writeHead(207).end(`<multistatus xmlns="DAV:">${hrefs.map(href => `<response><href>${href}</href><propstat><prop><resourcetype><collection/></resourcetype></prop><status>HTTP/1.1 200 OK</status></propstat></response>`).join('')}</multistatus>`)
    return true
  }
  await using storage = httpStorage({ url: dav.url })
  t.same(await namesIn(storage, '/'), ['%zz directory 0', 'a directory 0', 'b directory 0'])
})

t.test('a list that is no XML, has a document type, or ends too early is an error', async t => {
  const dav = await davServer(t)
  await using storage = httpStorage({ url: dav.url })
  for (const text of ['not XML', '<html/>', '<!DOCTYPE x [<!ENTITY a "b">]><multistatus xmlns="DAV:"/>', '<multistatus xmlns="DAV:"><response>', '', '<multistatus xmlns="DAV:"/>']) {
    dav.instead = (_request, response) => {
      response.writeHead(207).end(text)
      return true
    }
    await t.rejects(storage.stat('/'), { code: 'IO' }, text)
  }
})

t.test('a server without WebDAV is asked by HEAD, and has no lists', async t => {
  const dav = await davServer(t)
  dav.put('/f', 'content')
  dav.instead = (request, response) => {
    if (request.method !== 'PROPFIND' && request.url !== '/dav/d') return false
    if (request.method === 'PROPFIND') response.writeHead(405).end()
    else response.writeHead(301, { location: '/dav/d/' }).end()
    return true
  }
  await using storage = httpStorage({ url: dav.url })
  t.match(await storage.stat('/f'), { kind: 'file', size: 7 })
  t.match(await storage.stat('/d'), { kind: 'directory' })
  await t.rejects(storage.stat('/none'), { code: 'NOT_FOUND' })
  await t.rejects(namesIn(storage, '/'), { code: 'UNSUPPORTED' })
  t.equal(dav.requests.filter(line => line.startsWith('PROPFIND')).length, 2, 'only lists ask again')
})

t.test('a status means what a storage calls it', async t => {
  const dav = await davServer(t)
  await using storage = httpStorage({ url: dav.url })
  for (const [status, code] of [[401, 'FORBIDDEN'], [403, 'FORBIDDEN'], [404, 'NOT_FOUND'], [409, 'PARENT_MISSING'], [412, 'EXISTS'], [423, 'BUSY'], [507, 'NO_SPACE'], [500, 'IO'], [302, 'IO']] as const) {
    dav.instead = (_request, response) => {
      response.writeHead(status).end()
      return true
    }
    await t.rejects(storage.stat('/f'), { code: code satisfies StorageErrorCode, message: `/f: ${errors[code].message}` }, String(status))
  }
})

t.test('nobody who listens is an error of the storage, and a call that is cancelled is one too', async t => {
  const dav = await davServer(t)
  dav.instead = () => true
  await using storage = httpStorage({ url: dav.url })
  await using nobody = httpStorage({ url: 'http://127.0.0.1:1/' })
  await t.rejects(nobody.stat('/f'), { name: 'StorageError', code: 'IO' })
  await t.rejects(storage.stat('/f', { signal: AbortSignal.abort() }), { code: 'CANCELLED' })
})

t.test('checksums are those of the server, in either writing', async t => {
  const dav = await davServer(t)
  dav.put('/f', 'content')
  await using storage = httpStorage({ url: dav.url })
  t.same(await storage.checksum('/f', 'adler32'), { algorithm: 'adler32', hex: '0000001a' })
  await t.rejects(storage.checksum('/f', 'md5'), { code: 'UNSUPPORTED' })
  await t.rejects(storage.checksum('/', 'md5'), { code: 'IS_DIRECTORY' })
  await t.rejects(storage.checksum('/none', 'md5'), { code: 'NOT_FOUND' })
  for (const [digest, hex] of [
    ['md5=1B2M2Y8AsgTpgAmY7PhCfg==,adler32=1', 'd41d8cd98f00b204e9800998ecf8427e'],
    ['MD5=d41d8cd98f00b204e9800998ecf8427e', 'd41d8cd98f00b204e9800998ecf8427e'],
    ['md5=AAAA', undefined], ['md5=!', undefined], ['nonsense', undefined]
  ] as const) {
    dav.instead = (request, response) => {
      if (request.method === 'HEAD') response.writeHead(200, { digest }).end()
      return request.method === 'HEAD'
    }
    if (hex === undefined) await t.rejects(storage.checksum('/f', 'md5'), { code: 'UNSUPPORTED' }, digest)
    else t.same(await storage.checksum('/f', 'md5'), { algorithm: 'md5', hex }, digest)
  }
})

t.test('the room that is left is told by servers that know it', async t => {
  const dav = await davServer(t)
  await using storage = httpStorage({ url: dav.url })
  await t.rejects(storage.space(), { code: 'UNSUPPORTED' })
  dav.instead = (_request, response) => {
    response.writeHead(207).end('<multistatus xmlns="DAV:"><response><href>/dav/</href><propstat><prop><quota-available-bytes>70</quota-available-bytes><quota-used-bytes>30</quota-used-bytes></prop><status>HTTP/1.1 200 OK</status></propstat></response></multistatus>')
    return true
  }
  t.same(await storage.space(), { totalBytes: 100, freeBytes: 70 })
})

t.test('a URL with a user, a query or another scheme is refused', async t => {
  for (const url of ['http://me:secret@host/', 'http://host/?a=b', 'ftp://host/', 'http://', 'host']) t.throws(() => httpStorage({ url }), { code: 'OPTIONS_INVALID' }, url)
})
