/** The gateway in front of servers of HTTP: xrdcp and xrdfs see their files over root://. */
import { join } from 'node:path'
import t from 'tap'
import type { Test } from 'tap'

import { makeCertificates } from '../../support/certificates.ts'
import { pattern } from '../../support/content.ts'
import { httpOrigins } from '../../support/http-origins.ts'
import type { HttpOrigin, HttpOriginKind } from '../../support/http-origins.ts'
import { startOurProxy } from '../../support/our-root-proxy.ts'
import { needs } from '../../support/peers.ts'
import { directoryHere, patienceMs } from '../../support/root-matrix.ts'
import { startServing } from '../../support/serving.ts'
import { startSite } from '../../support/site.ts'
import { temporaryDirectory } from '../../support/temporary.ts'

const big = pattern(40_000_000)
const small = pattern(9000)

if (needs(t, 'xrdcp', 'xrdfs')) {
  t.setTimeout(2 * patienceMs)
  for (const kind of httpOrigins) {
    await t.test(`in front of ${kind.name}`, async t => {
      t.setTimeout(patienceMs)
      if (!needs(t, ...kind.peers)) return
      const origin = await kind.start(t)
      await reads(t, kind, origin)
      const server = (await fetch(origin.url)).headers.get('server') ?? ''
      // What is written by their earlier versions is empty.
      if (/^XrootD\/v5\.[0-6]\./i.test(server)) await refusesWrites(t, origin)
      else await writes(t, kind, origin)
    })
  }

  await t.test('an origin of https is reached by whom the authorities are told', async t => {
    const certificates = await makeCertificates(join(await temporaryDirectory(t), 'certificates'))
    const origin = await startSite(t, { certificates })
    await origin.write('/f', small)
    const here = await directoryHere(t)
    const origins = [`https://localhost:${origin.port}`]
    const trusting = await startOurProxy(t, { origins, remoteTls: () => ({ ca: certificates.ca }) })
    await here.answer('xrdcp', '--silent', trusting.url('/f'), 'fetched')
    t.ok(small.equals(await here.read('fetched')))
    const other = await startOurProxy(t, { origins })
    t.match(await here.refusal('xrdcp', '--silent', other.url('/f'), 'none'), /\[3007\]/, 'and nobody else')
  })

  await t.test('a site has such a proxy where its origin is one of HTTP', async t => {
    const [ours] = httpOrigins
    const origin = await ours?.start(t)
    await origin?.write('/below/store/f', small)
    const site = await startServing(t, `servers: [{ name: se, listen: ['127.0.0.1:0'], data: d, xroot: { listen: ['127.0.0.1:0'], proxy: { origins: ['${origin?.url ?? ''}/below/'] } } }]\n`)
    const [url = ''] = await site.saw(/root:\/\/127\.0\.0\.1:\d+/)
    const here = await directoryHere(t)
    await here.answer('xrdcp', '--silent', `${url}//store/f`, 'fetched')
    t.ok(small.equals(await here.read('fetched')))
  })
}

async function reads (t: Test, { hasProperties, checksums }: HttpOriginKind, origin: HttpOrigin): Promise<void> {
  await origin.write('/store/sub/small', small)
  await origin.write('/store/big', big)
  await origin.write('/store/empty', '')
  const proxy = await startOurProxy(t, { origins: [origin.url] })
  const here = await directoryHere(t)

  await t.test('a big file comes byte for byte, on one connection and on several', async t => {
    for (const [number, streams] of [[], ['-S', '4']].entries()) {
      await here.answer('xrdcp', '--silent', ...streams, `${proxy.url('/store/big')}?scitag.flow=206`, `big-${number}`)
      t.ok(big.equals(await here.read(`big-${number}`)), streams.join(' '))
    }
    const [end] = await proxy.fireflies.ends(1)
    t.match(end?.tag, { experiment: 3, activity: 14 }, 'and the leg to the client is told of')
  })

  await t.test('small and empty files come too, and a missing one is a missing one', async t => {
    await here.answer('xrdcp', '--silent', proxy.url('/store/sub/small'), 'small')
    t.ok(small.equals(await here.read('small')))
    await here.answer('xrdcp', '--silent', proxy.url('/store/empty'), 'empty')
    t.equal((await here.read('empty')).length, 0)
    t.match(await here.refusal('xrdcp', '--silent', proxy.url('/store/none'), 'none'), /\[3011\]/)
    t.match(await here.refusal('xrdfs', proxy.url(''), 'stat', '/store/none'), /\[3011\]/)
  })

  await t.test('stat tells files from directories', async t => {
    t.match(await here.answer('xrdfs', proxy.url(''), 'stat', '/store/big'), /Size: +40000000/)
    t.match(await here.answer('xrdfs', proxy.url(''), 'stat', '/store/sub'), /IsDir/)
  })

  await t.test('lists are those of the origin', async t => {
    if (hasProperties) t.same((await here.answer('xrdfs', proxy.url(''), 'ls', '/store')).trim().split('\n').sort(), ['/store/big', '/store/empty', '/store/sub'])
    else t.match(await here.refusal('xrdfs', proxy.url(''), 'ls', '/store'), /\[3013\]/)
  })

  await t.test('checksums are those of the origin', async t => {
    for (const name of ['adler32', 'crc32c', 'md5']) {
      const asked = ['xrdfs', proxy.url(''), 'query', 'checksum', `/store/big?cks.type=${name}`] as const
      if (checksums.includes(name)) t.match(await here.answer(...asked), new RegExp(`^${name} [0-9a-f]+`), name)
      else t.match(await here.refusal(...asked), /\[3013\]/, name)
    }
  })
}

async function refusesWrites (t: Test, origin: HttpOrigin): Promise<void> {
  const proxy = await startOurProxy(t, { origins: [origin.url] })
  const here = await directoryHere(t)
  await here.write('small', small)

  await t.test('uploads are refused before they do harm', async t => {
    await origin.write('/store/mine', big)
    t.match(await here.refusal('xrdcp', '--silent', '--force', 'small', proxy.url('/store/mine')), /\[3013\]/)
    t.ok(big.equals(await origin.read('/store/mine')))
  })

  await t.test('names are made, changed and removed all the same', async t => {
    await changesNames(t, proxy.url(''), '/store/mine', origin)
  })
}

async function changesNames (t: Test, url: string, file: string, origin: HttpOrigin, hasProperties = true): Promise<void> {
  const here = await directoryHere(t)
  const content = await origin.read(file)
  await here.answer('xrdfs', url, 'mkdir', '-p', '/store/x/y')
  await here.answer('xrdfs', url, 'mv', file, '/store/x/y/moved')
  t.ok(content.equals(await origin.read('/store/x/y/moved')))
  // Without lists nobody knows whether a directory is empty.
  t.match(await here.refusal('xrdfs', url, 'rmdir', '/store/x/y'), hasProperties ? /\[3005\]/ : /\[3013\]/)
  await here.answer('xrdfs', url, 'rm', '/store/x/y/moved')
  await t.rejects(origin.read('/store/x/y/moved'), { code: 'ENOENT' })
  if (hasProperties) await here.answer('xrdfs', url, 'rmdir', '/store/x/y')
}

async function writes (t: Test, { hasProperties }: HttpOriginKind, origin: HttpOrigin): Promise<void> {
  const proxy = await startOurProxy(t, { origins: [origin.url] })
  const here = await directoryHere(t)
  await here.write('big', big)
  await here.write('empty', '')

  await t.test('uploads arrive byte for byte', async t => {
    await here.answer('xrdcp', '--silent', 'big', proxy.url('/store/new/big'))
    t.ok(big.equals(await origin.read('/store/new/big')))
    await here.answer('xrdcp', '--silent', 'empty', proxy.url('/store/new/empty'))
    t.equal((await origin.read('/store/new/empty')).length, 0)
  })

  await t.test('what is there is replaced only by force', async t => {
    await here.write('small', small)
    t.match(await here.refusal('xrdcp', '--silent', 'small', proxy.url('/store/new/big')), /file exists/)
    await here.answer('xrdcp', '--silent', '--force', 'small', proxy.url('/store/new/big'))
    t.ok(small.equals(await origin.read('/store/new/big')))
  })

  await t.test('names are made, changed and removed', async t => {
    await changesNames(t, proxy.url(''), '/store/new/big', origin, hasProperties)
  })
}
