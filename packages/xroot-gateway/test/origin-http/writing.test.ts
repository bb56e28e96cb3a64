import t from 'tap'

import { httpStorage } from '../../src/origin-http/http-storage.ts'
import { davServer } from './dav-server.ts'

const piece = Buffer.alloc(700_000, 'abcdefg')

t.test('an upload is one PUT, and is there when it is committed', async t => {
  const dav = await davServer(t)
  await using storage = httpStorage({ url: dav.url })
  for (const expectedSize of [undefined, piece.length * 5]) {
    const file = await storage.open('/f', expectedSize === undefined ? 'create' : 'replace', expectedSize === undefined ? {} : { expectedSize })
    for (let number = 0; number < 5; number++) await file.write(piece, number * piece.length)
    t.equal((await file.stat()).size, piece.length * 5)
    t.match(await file.commit(), { kind: 'file', size: piece.length * 5 })
    t.ok(dav.files.get('/f')?.equals(Buffer.concat([piece, piece, piece, piece, piece])))
    const head = dav.heads.find((_head, index) => dav.requests[index] === 'PUT /dav/f')
    t.equal(head?.['content-length'], undefined, 'the first one did not know its length')
  }
  t.equal(dav.heads.at(-2)?.['content-length'], String(piece.length * 5))
})

t.test('an empty file can be written', async t => {
  const dav = await davServer(t)
  await using storage = httpStorage({ url: dav.url })
  t.match(await (await storage.open('/f', 'create')).commit(), { size: 0 })
  t.equal(dav.files.get('/f')?.length, 0)
})

t.test('writes that come a little too early are put in order; what was sent is not changed', async t => {
  const dav = await davServer(t)
  await using storage = httpStorage({ url: dav.url })
  const file = await storage.open('/f', 'create')
  await file.write(Buffer.from('cc'), 4)
  await file.write(Buffer.from('bb'), 2)
  await file.write(Buffer.from('aa'), 0)
  await t.rejects(file.write(Buffer.from('x'), 1), { code: 'UNSUPPORTED' })
  await t.rejects(file.truncate(3), { code: 'UNSUPPORTED' })
  await file.truncate(6)
  await file.commit()
  t.equal(String(dav.files.get('/f')), 'aabbcc')
  await t.rejects(file.write(Buffer.from('x'), 6), { code: 'CLOSED' })
})

t.test('a hole, or other bytes than were announced, leave nothing behind', async t => {
  const dav = await davServer(t)
  await using storage = httpStorage({ url: dav.url })
  const holed = await storage.open('/f', 'create')
  await holed.write(Buffer.from('cc'), 4)
  await t.rejects(holed.commit(), { code: 'UNSUPPORTED' })
  const short = await storage.open('/f', 'create', { expectedSize: 100 })
  await short.write(Buffer.from('cc'), 0)
  await t.rejects(short.commit(), { code: 'IO' })
  const far = await storage.open('/f', 'create')
  await far.write(Buffer.alloc(30 * 1024 * 1024), 10)
  await t.rejects(far.write(Buffer.alloc(3 * 1024 * 1024), 40 * 1024 * 1024), { code: 'UNSUPPORTED' }, 'nor does memory grow without end')
  await far.abort()
  t.notOk(dav.files.has('/f'))
})

t.test('an upload that is given up ends without a file, and its connection with it', async t => {
  const dav = await davServer(t)
  await using storage = httpStorage({ url: dav.url })
  const file = await storage.open('/f', 'create')
  let closed: Promise<unknown> | undefined
  const coming = new Promise<void>(resolve => {
    dav.instead = request => {
      if (request.method !== 'PUT') return false
      closed = new Promise<void>(resolve => { request.on('close', resolve) })
      request.on('error', () => { /* it is cut off */ }).resume()
      resolve()
      return true
    }
  })
  await file.write(piece, 0)
  await coming
  await file.abort()
  await closed
  t.notOk(dav.files.has('/f'))
})

t.test('a server that has all that was announced makes no file of it before the commit', async t => {
  const dav = await davServer(t)
  await using storage = httpStorage({ url: dav.url })
  const file = await storage.open('/f', 'create', { expectedSize: piece.length * 2 })
  let came = 0
  let tell: (() => void) | undefined
  const allButOne = new Promise<void>(resolve => { tell = resolve })
  dav.instead = request => {
    if (request.method !== 'PUT') return false
    request.on('error', () => { /* it is cut off */ }).on('data', (bytes: Buffer) => {
      came += bytes.length
      if (came >= piece.length * 2 - 1) tell?.()
    })
    return true
  }
  await file.write(piece, 0)
  await file.write(piece, piece.length)
  await allButOne
  t.equal(came, piece.length * 2 - 1)
  await file.abort()
})

t.test('an answer of success to a part of the file is a failure', async t => {
  const dav = await davServer(t)
  await using storage = httpStorage({ url: dav.url })
  dav.instead = (request, response) => {
    if (request.method === 'PUT') response.writeHead(201).end()
    return request.method === 'PUT'
  }
  const file = await storage.open('/f', 'create')
  await t.rejects((async () => {
    for (let position = 0; position < 1e9; position += piece.length) await file.write(piece, position)
  })(), { code: 'IO' })
  await file.abort()
  dav.instead = (request, response) => {
    if (request.method !== 'PUT') return false
    dav.put('/f', '')
    request.resume().on('end', () => { response.writeHead(201).end() })
    return true
  }
  const lost = await storage.open('/f', 'replace')
  await lost.write(Buffer.from('abc'), 0)
  await t.rejects(lost.commit(), { code: 'IO', cause: { message: 'the origin has 0 bytes of 3' } })
})

t.test('a server that would not understand an upload gets none', async t => {
  const dav = await davServer(t)
  await using storage = httpStorage({ url: dav.url })
  for (const [server, isOld] of [['XrootD/v5.5.3', true], ['XrootD/v5.6.9', true], ['XrootD/v5.7.0', false], ['XrootD/v5.10.0', false], ['XrootD/v6.1.0', false]] as const) {
    dav.instead = (_request, response) => {
      response.setHeader('Server', server)
      return false
    }
    const opening = storage.open('/f', 'replace')
    if (isOld) await t.rejects(opening, { code: 'UNSUPPORTED' }, server)
    else await (await opening).commit()
  }
})

t.test('a refusal of the server reaches whoever writes, also in the middle', async t => {
  const dav = await davServer(t)
  await using storage = httpStorage({ url: dav.url })
  dav.instead = (request, response) => {
    if (request.method === 'PUT') response.writeHead(507).end()
    return request.method === 'PUT'
  }
  const file = await storage.open('/f', 'create')
  await t.rejects((async () => {
    for (let position = 0; position < 1e9; position += piece.length) await file.write(piece, position)
  })(), { code: 'NO_SPACE' })
  await file.abort()
  await t.rejects((await storage.open('/f', 'create')).commit(), { code: 'NO_SPACE' })
})

t.test('somebody who was faster is not overwritten', async t => {
  const dav = await davServer(t)
  await using storage = httpStorage({ url: dav.url })
  const file = await storage.open('/f', 'create')
  dav.put('/f', 'theirs')
  await file.write(Buffer.from('ours'), 0)
  await t.rejects(file.commit(), { code: 'EXISTS' })
  t.equal(String(dav.files.get('/f')), 'theirs')
})

t.test('an open says what is in its way', async t => {
  const dav = await davServer(t)
  dav.put('/f', 'x')
  dav.files.set('/d', undefined)
  await using storage = httpStorage({ url: dav.url })
  await t.rejects(storage.open('/f', 'create'), { code: 'EXISTS' })
  await t.rejects(storage.open('/d', 'replace'), { code: 'IS_DIRECTORY' })
  await t.rejects(storage.open('/a/b/f', 'create'), { code: 'PARENT_MISSING' })
  await t.rejects(storage.open('/f/b', 'create', { createParents: true }), { code: 'NOT_DIRECTORY' })
  await t.rejects(storage.open('/f', 'update'), { code: 'UNSUPPORTED' })
  await (await storage.open('/a/b/f', 'create', { createParents: true })).commit()
  t.ok(dav.files.has('/a/b/f'))
})

t.test('directories are made, one or with their parents', async t => {
  const dav = await davServer(t)
  dav.put('/f', 'x')
  await using storage = httpStorage({ url: dav.url })
  await t.rejects(storage.makeDirectory('/a/b'), { code: 'PARENT_MISSING' })
  await storage.makeDirectory('/a/b', { createParents: true })
  await t.rejects(storage.makeDirectory('/a/b'), { code: 'EXISTS' })
  await t.rejects(storage.makeDirectory('/f/b'), { code: 'NOT_DIRECTORY' })
  t.same([...dav.files.keys()], ['', '/f', '/a', '/a/b'])
})

t.test('a directory with something in it is removed only when that is meant', async t => {
  const dav = await davServer(t)
  dav.files.set('/d', undefined)
  dav.put('/d/f', 'x')
  await using storage = httpStorage({ url: dav.url })
  await t.rejects(storage.remove('/d'), { code: 'NOT_EMPTY' })
  await t.rejects(storage.remove('/'), { code: 'FORBIDDEN' })
  await t.rejects(storage.remove('/none'), { code: 'NOT_FOUND' })
  t.ok(dav.files.has('/d/f'))
  await storage.remove('/d/f')
  await storage.remove('/d')
  t.same([...dav.files.keys()], [''])
  t.same(dav.requests.filter(line => line.startsWith('DELETE')), ['DELETE /dav/d/f', 'DELETE /dav/d/'])
})

t.test('what is moved takes the place of a file only when that is meant, and never of a directory', async t => {
  const dav = await davServer(t)
  dav.put('/a', 'a')
  dav.put('/b', 'b')
  dav.files.set('/d', undefined)
  await using storage = httpStorage({ url: dav.url })
  await t.rejects(storage.move('/a', '/b'), { code: 'EXISTS' })
  await t.rejects(storage.move('/a', '/d', { overwrite: true }), { code: 'EXISTS' })
  await t.rejects(storage.move('/d', '/d/e'), { code: 'FORBIDDEN' })
  await t.rejects(storage.move('/none', '/e'), { code: 'NOT_FOUND' })
  await storage.move('/a', '/b', { overwrite: true })
  await storage.move('/b', '/c d')
  t.equal(String(dav.files.get('/c d')), 'a')
})

t.test('what HTTP has no word for is not supported', async t => {
  const dav = await davServer(t)
  await using storage = httpStorage({ url: dav.url })
  await t.rejects(storage.copy('/a', '/b'), { code: 'UNSUPPORTED' })
  await t.rejects(storage.attributes('/a'), { code: 'UNSUPPORTED' })
  await t.rejects(storage.setAttribute('/a', 'n', Buffer.from('v')), { code: 'UNSUPPORTED' })
  await t.rejects(storage.removeAttribute('/a', 'n'), { code: 'UNSUPPORTED' })
  t.equal(await storage.isSame('/a', '//a/'), true)
  t.equal(await storage.isSame('/a', '/b'), false)
})
