/** What our proxy does that others do not: origins that fail, that send elsewhere, and that want TLS; and both of its legs are told of. */
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'

import { openFile } from '@scitags/xrootd-protocol/client'
import { makeCertificates } from '../../support/certificates.ts'
import { pattern } from '../../support/content.ts'
import { startOurProxy } from '../../support/our-root-proxy.ts'
import { needs } from '../../support/peers.ts'
import { directoryHere, patienceMs } from '../../support/root-matrix.ts'
import { temporaryDirectory } from '../../support/temporary.ts'
import { until } from '../../support/until.ts'
import { startXrootPeer } from '../../support/xroot-peer.ts'

const content = pattern(40_000_000)
const small = pattern(9000)

if (needs(t, 'xrootd', 'xrdcp', 'xrdfs')) {
  t.setTimeout(patienceMs)

  await t.test('an origin that is killed in the middle of a read is replaced by the other one', async t => {
    const [first, second] = [await startXrootPeer(t), await startXrootPeer(t)]
    for (const origin of [first, second]) await origin.write('/f', content)
    const proxy = await startOurProxy(t, { origins: [`root://localhost:${first.port}`, `root://localhost:${second.port}`] })
    await using file = await openFile(proxy.url('/f'))
    const parts: Buffer[] = []
    for await (const chunk of file.chunks({ chunkBytes: 1_000_000, inFlight: 2 })) {
      parts.push(Buffer.from(chunk))
      if (parts.length === 5) process.kill(first.pid, 'SIGKILL')
    }
    t.ok(Buffer.concat(parts).equals(content))
    const here = await directoryHere(t)
    await here.answer('xrdcp', '--silent', proxy.url('/f'), 'fetched')
    t.ok(content.equals(await here.read('fetched')), 'and the next client does not notice')
  })

  await t.test('both legs of a copy are told of, each as what it is', async t => {
    const origin = await startXrootPeer(t)
    const proxy = await startOurProxy(t, { origins: [`root://127.0.0.1:${origin.port}`], idleSeconds: 0.1 })
    await origin.write('/f', small)
    const here = await directoryHere(t)
    await here.answer('xrdcp', '--silent', `${proxy.url('/f')}?scitag.flow=206`, 'fetched')
    const ends = await proxy.fireflies.ends(2)
    t.ok(ends.every(({ tag }) => tag.experiment === 3 && tag.activity === 14))
    const fromOrigin = ends.find(({ source }) => source.port === origin.port)
    const toClient = ends.find(({ source }) => source.port === proxy.port)
    t.ok((fromOrigin?.usage?.sent ?? 0) >= small.length, 'sent by the origin')
    t.ok((toClient?.usage?.sent ?? 0) >= small.length, 'sent by the proxy')
  })

  await t.test('an origin that sends elsewhere is followed, or the client is sent there', async t => {
    const origin = await startXrootPeer(t)
    await origin.write('/store/f', small)
    const director = await startXrootPeer(t, { lines: [`xrootd.redirect localhost:${origin.port} all`, `xrootd.redirect localhost:${origin.port} /store`] })
    for (const redirects of ['follow', 'pass-on'] as const) {
      const proxy = await startOurProxy(t, { origins: [`root://localhost:${director.port}`], redirects })
      const here = await directoryHere(t)
      await here.answer('xrdcp', '--silent', proxy.url('/store/f'), 'fetched')
      t.ok(small.equals(await here.read('fetched')), redirects)
      await using file = await openFile(proxy.url('/store/f'))
      t.equal(file.connection.endpoint.port, redirects === 'follow' ? proxy.port : origin.port)
    }
  })

  await t.test('a redirector of ours sends xrdcp and xrdfs to the origin that answers', async t => {
    const [first, second] = [await startXrootPeer(t), await startXrootPeer(t)]
    await second.write('/store/f', small)
    process.kill(first.pid, 'SIGKILL')
    const proxy = await startOurProxy(t, { origins: [`root://localhost:${first.port}`, `root://localhost:${second.port}`], mode: 'redirect' })
    const here = await directoryHere(t)
    await here.answer('xrdcp', '--silent', `${proxy.url('/store/f')}?scitag.flow=206`, 'fetched')
    t.ok(small.equals(await here.read('fetched')))
    t.match(await here.answer('xrdfs', proxy.url(''), 'ls', '-l', '/store'), /\b9000 .*\/store\/f$/m)
    t.match(await here.refusal('xrdfs', proxy.url(''), 'stat', '/none'), /\[3011\]/)
    await here.answer('xrdcp', '--silent', 'fetched', proxy.url('/new'))
    t.ok(small.equals(await second.read('/new')))
  })

  await t.test('an origin of roots:// is reached under TLS', async t => {
    const certificates = await makeCertificates(join(await temporaryDirectory(t), 'certificates'))
    const origin = await startXrootPeer(t, { tls: { certificates, capable: 'login data' } })
    await origin.write('/f', content)
    const proxy = await startOurProxy(t, { origins: [`roots://localhost:${origin.port}`], remoteTls: () => ({ ca: certificates.ca }) })
    const here = await directoryHere(t)
    await here.answer('xrdcp', '--silent', proxy.url('/f'), 'fetched')
    t.ok(content.equals(await here.read('fetched')))
  })

  await t.test('an upload whose client goes without closing it vanishes at the origin, if it asked for that', async t => {
    const origin = await startXrootPeer(t)
    await origin.makeDirectory('/in')
    const proxy = await startOurProxy(t, { origins: [`root://localhost:${origin.port}`] })
    const file = await openFile(proxy.url('/in/f'), { access: 'update', create: 'exclusively', persistOnClose: true })
    await file.write(small, 0)
    await access(join(origin.root, 'in/f'))
    file.connection.close()
    await until('it has vanished', async () => await access(join(origin.root, 'in/f')).then(() => false, () => true))
    t.pass('vanished')
  })
}
