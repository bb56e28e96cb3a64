/** Our client under TLS, and with what a real XRootD wants to know of it. */
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'

import { fileSystem, openFile } from '@scitags/xrootd-protocol/client'
import type { OpenFileOptions } from '@scitags/xrootd-protocol/client'
import { makeCertificates } from '../../support/certificates.ts'
import { pattern } from '../../support/content.ts'
import { needs } from '../../support/peers.ts'
import { temporaryDirectory } from '../../support/temporary.ts'
import { startXrootPeer } from '../../support/xroot-peer.ts'

const content = pattern(5_000_003)

if (needs(t, 'xrootd')) {
  const home = await temporaryDirectory(t)
  const certificates = await makeCertificates(join(home, 'ours'))
  const tls = { ca: certificates.ca }

  for (const capable of ['none', 'login', 'session', 'login data']) {
    await t.test(`a server with TLS for: ${capable}`, async t => {
      const peer = await startXrootPeer(t, { tls: { certificates, capable } })
      await peer.write('/file', content)
      await peer.makeDirectory('/in')

      await t.test('roots:// is under TLS from before the login on', async t => { t.ok(await isRead(peer.secureUrl('/file'), { tls })) })
      await t.test('root:// is where the server wants it', async t => { t.equal(await isRead(peer.url('/file'), { tls }), capable !== 'none') })
      await t.test('with further streams', async t => { t.equal(await isRead(peer.url('/file'), { tls, streams: 2 }), capable !== 'none') })
      await t.test('with further streams, and roots://', async t => { t.ok(await isRead(peer.secureUrl('/file'), { tls, streams: 2 })) })
      await t.test('what is written is there', async t => {
        const file = await openFile(peer.secureUrl('/in/new'), { tls, access: 'write', create: 'or-replace', pages: true })
        await Promise.all([file.write(content.subarray(0, 3_000_000), 0), file.write(content.subarray(3_000_000), 3_000_000)])
        await file.close()
        t.ok(content.equals(await peer.read('/in/new')))
      })
    })
  }

  await t.test('a certificate of somebody else is refused, and one for another name', async t => {
    const peer = await startXrootPeer(t, { tls: { certificates, capable: 'none' } })
    await peer.write('/file', content)
    const other = await makeCertificates(join(home, 'other'))
    await t.rejects(openFile(peer.secureUrl('/file'), { tls: { ca: other.ca } }), { code: 'UNREACHABLE', message: /localhost/ })
    await t.rejects(openFile(peer.secureUrl('/file'), { tls: { ...tls, servername: 'elsewhere.example' } }), { code: 'UNREACHABLE' })
    t.ok(await isRead(peer.secureUrl('/file'), { tls: { rejectUnauthorized: false } }))
  })

  await t.test('the authorities are those of the directory that grid hosts have', async t => {
    const peer = await startXrootPeer(t, { tls: { certificates, capable: 'none' } })
    await peer.write('/file', content)
    const directory = join(home, 'certificates')
    await mkdir(directory)
    await writeFile(join(directory, 'ca.pem'), certificates.ca)
    await symlink('ca.pem', join(directory, '0a1b2c3d.0'))
    const before = process.env['X509_CERT_DIR']
    process.env['X509_CERT_DIR'] = directory
    t.teardown(() => {
      if (before === undefined) delete process.env['X509_CERT_DIR']
      else process.env['X509_CERT_DIR'] = before
    })
    t.ok(await isRead(peer.secureUrl('/file'), {}))
  })

  await t.test('roots:// to a server without TLS goes nowhere', async t => {
    const peer = await startXrootPeer(t)
    await t.rejects(openFile(peer.secureUrl('/file')), { code: 'TLS_UNAVAILABLE' })
  })

  await t.test('a user is told by name where the server asks for it', async t => {
    const peer = await startXrootPeer(t, { lines: ['xrootd.seclib libXrdSec.so', 'sec.protocol unix'] })
    const fs = fileSystem(peer.url('/'), { userName: 'somebody', appName: 'our test' })
    t.teardown(() => { fs.close() })
    await fs.ping()
    t.match(await peer.log(), /login as somebody/)
  })

  async function isRead (url: string, options: OpenFileOptions): Promise<boolean> {
    await using file = await openFile(url, options)
    const parts: Buffer[] = []
    for await (const chunk of file.chunks({ chunkBytes: 700_000 })) parts.push(Buffer.from(chunk))
    if (!content.equals(Buffer.concat(parts))) throw new Error(`${url} is read wrongly`)
    return file.connection.isTls
  }
}
