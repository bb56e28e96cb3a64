import t from 'tap'

import type { StorageFile } from '@scitags/storage'
import { httpStorage } from '../../src/origin-http/http-storage.ts'
import { davServer } from './dav-server.ts'

const frame = 512 * 1024
const content = Buffer.from(Uint32Array.from({ length: 1_400_001 }, (_, index) => Math.imul(index, 2_654_435_761)).buffer)

async function allOf (file: StorageFile, bytes = frame): Promise<Buffer> {
  const into = Buffer.alloc(bytes)
  const parts: Buffer[] = []
  for (let position = 0, count; (count = await file.read(into, position)) > 0; position += count) parts.push(Buffer.from(into.subarray(0, count)))
  return Buffer.concat(parts)
}

t.test('what is read in order comes ahead of its reader, byte for byte, and no byte twice', async t => {
  const dav = await davServer(t)
  dav.put('/f', content)
  await using storage = httpStorage({ url: dav.url })
  const file = await storage.open('/f', 'read')
  t.equal(file.opened.size, content.length)
  t.ok((await allOf(file)).equals(content))
  await file.close()
  const asked = dav.requests.flatMap(line => /^GET .*bytes=(\d+)-(\d+)$/.exec(line)?.slice(1, 3).map(Number) ?? [])
  const lengths = asked.flatMap((value, index) => index % 2 === 1 ? [value - (asked[index - 1] ?? 0) + 1] : [])
  t.equal(lengths.reduce((sum, length) => sum + length, 0), content.length)
  t.ok(lengths.length < content.length / frame, 'in larger ranges than those of the reader')
})

t.test('what is read here and there is one range each, whatever the number under way', async t => {
  const dav = await davServer(t)
  dav.put('/f', content)
  await using storage = httpStorage({ url: dav.url })
  const file = await storage.open('/f', 'read')
  await Promise.all([4_000_000, 17, 2_500_000, content.length - 5].map(async position => {
    const into = Buffer.alloc(1000)
    const count = await file.read(into, position)
    t.ok(into.subarray(0, count).equals(content.subarray(position, position + 1000)), String(position))
  }))
  t.equal(await file.read(Buffer.alloc(1), content.length), 0, 'nothing is behind the end')
  t.same(dav.requests.filter(line => line.startsWith('GET')).sort(), [
    'GET /dav/f bytes=17-1016', 'GET /dav/f bytes=2500000-2500999', 'GET /dav/f bytes=4000000-4000999', `GET /dav/f bytes=${content.length - 5}-${content.length - 1}`
  ])
})

t.test('several readers of one file, each in order at its own place, all get what they read', async t => {
  const dav = await davServer(t)
  dav.put('/f', content)
  await using storage = httpStorage({ url: dav.url })
  const file = await storage.open('/f', 'read')
  await Promise.all([0, 1, 2, 3, 4].map(async number => {
    const [start, end] = [number * 1_100_000, Math.min(content.length, (number + 1) * 1_100_000)]
    const got = Buffer.alloc(end - start)
    for (let at = 0; at < got.length;) {
      const count = await file.read(got.subarray(at, at + 65_536), start + at)
      if (count === 0) break
      at += count
    }
    t.ok(got.equals(content.subarray(start, end)), `reader ${number}`)
  }))
})

t.test('a file that changes under its reader is an error, and no mixture', async t => {
  const dav = await davServer(t)
  for (const [how, change] of Object.entries({
    'its tag changes, and the server obeys conditions': () => { dav.put('/f', Buffer.alloc(content.length, 'y')) },
    'its size changes, and the server does not know conditions': () => {
      dav.instead = (request, response) => {
        if (request.method !== 'GET') return false
        const [, first = '0', last = '0'] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? []
        response.writeHead(206, { 'content-range': `bytes ${first}-${last}/99999999` }).end(Buffer.alloc(Number(last) - Number(first) + 1))
        return true
      }
    },
    'its tag changes, and the server does not know conditions': () => {
      dav.instead = (request, response) => {
        if (request.method !== 'GET') return false
        const [, first = '0', last = '0'] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? []
        response.writeHead(206, { etag: '"another"', 'content-range': `bytes ${first}-${last}/${content.length}` }).end(Buffer.alloc(Number(last) - Number(first) + 1))
        return true
      }
    }
  })) {
    dav.instead = undefined
    dav.put('/f', content)
    const storage = httpStorage({ url: dav.url })
    const file = await storage.open('/f', 'read')
    t.equal(await file.read(Buffer.alloc(100), 0), 100)
    change()
    await t.rejects(file.read(Buffer.alloc(100), 3_000_000), { code: 'IO', cause: { message: /has changed/ } }, how)
    await storage.close()
  }
})

t.test('an answer that is cut short, too long, elsewhere, encoded, or has no range is an error', async t => {
  const dav = await davServer(t)
  dav.put('/f', content)
  await using storage = httpStorage({ url: dav.url })
  const file = await storage.open('/f', 'read')
  for (const [how, status, headers, bytes] of [
    ['short', 206, { 'content-range': `bytes 10-19/${content.length}` }, 5],
    ['long', 206, { 'content-range': `bytes 10-19/${content.length}` }, 50],
    ['elsewhere', 206, { 'content-range': `bytes 20-29/${content.length}` }, 10],
    ['encoded', 206, { 'content-range': `bytes 10-19/${content.length}`, 'content-encoding': 'br' }, 10],
    ['all of it', 200, {}, 10],
    ['failed', 500, {}, 10]
  ] as const) {
    dav.instead = (_request, response) => {
      response.writeHead(status, headers).end(Buffer.alloc(bytes))
      return true
    }
    await t.rejects(file.read(Buffer.alloc(10), 10), { code: status === 200 ? 'UNSUPPORTED' : 'IO' }, how)
  }
  dav.instead = (_request, response) => {
    response.writeHead(206, { 'content-range': `bytes 10-19/${content.length}`, 'content-length': 10 }).write(Buffer.alloc(3), () => { response.destroy() })
    return true
  }
  await t.rejects(file.read(Buffer.alloc(10), 10), { code: 'IO' }, 'a connection that is lost inside the answer')
  dav.instead = undefined
  t.equal(await file.read(Buffer.alloc(10), 10), 10, 'and afterwards it goes on')
})

t.test('a server that is silent is given up in time', async t => {
  const dav = await davServer(t)
  dav.put('/f', content)
  await using storage = httpStorage({ url: dav.url, answerTimeoutMs: 300, stallTimeoutMs: 300 })
  const file = await storage.open('/f', 'read')
  dav.instead = () => true
  await t.rejects(file.read(Buffer.alloc(10), 10), { code: 'IO' }, 'no head')
  dav.instead = (_request, response) => {
    response.writeHead(206, { 'content-range': `bytes 10-19/${content.length}`, 'content-length': 10 }).write(Buffer.alloc(3))
    return true
  }
  await t.rejects(file.read(Buffer.alloc(10), 10), { code: 'IO' }, 'half a body')
})

t.test('a closed file is no longer read, and what was on its way for it ends', async t => {
  const dav = await davServer(t)
  dav.put('/f', content)
  await using storage = httpStorage({ url: dav.url })
  const file = await storage.open('/f', 'read')
  dav.instead = request => request.method === 'GET'
  const reading = t.rejects(file.read(Buffer.alloc(10), 0), { code: 'CANCELLED' })
  await file.close()
  await reading
  await t.rejects(file.read(Buffer.alloc(10), 0), { code: 'CLOSED' })
})

t.test('a redirect is followed, and the token does not go along to another server', async t => {
  const [dav, other] = [await davServer(t), await davServer(t)]
  for (const server of [dav, other]) server.put('/f', content)
  dav.instead = (request, response) => {
    if (request.method !== 'GET') return false
    response.writeHead(302, { location: `${other.url}/f` }).end()
    return true
  }
  let asked = 0
  await using storage = httpStorage({ url: dav.url, headers: { 'x-site': 'here' }, token: async () => `t${++asked}` })
  const file = await storage.open('/f', 'read')
  const into = Buffer.alloc(10)
  await file.read(into, 10)
  t.ok(into.equals(content.subarray(10, 20)))
  t.same(dav.heads.map(({ authorization }) => authorization), ['Bearer t1', 'Bearer t2'], 'each request has its own')
  t.equal(dav.heads[0]?.['x-site'], 'here')
  t.equal(other.heads[0]?.authorization, undefined)
})
