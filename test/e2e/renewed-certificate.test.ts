/** A site takes a renewed certificate without a restart, and keeps the old one where the new one is of no use. */
import { once } from 'node:events'
import { chmod, copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { connect } from 'node:tls'
import t from 'tap'

import { openSite, parseSite } from '@scitags/cli'

import { makeCertificates } from '../support/certificates.ts'
import { temporaryDirectory } from '../support/temporary.ts'

const yaml = `servers:
  - name: only
    listen: ['127.0.0.1:0']
    data: data
    tls: { certificate: host.pem, key: host.key }
marking: { registry: { source: embedded } }
`

t.test('the next connection gets the certificate that the file holds now', async t => {
  const home = await temporaryDirectory(t)
  const first = await makeCertificates(join(home, 'first'))
  const second = await makeCertificates(join(home, 'second'))
  await mkdir(join(home, 'data'))
  await copyFile(first.certFile, join(home, 'host.pem'))
  await copyFile(first.keyFile, join(home, 'host.key'))

  const { options } = parseSite(yaml, 'site.yaml')
  await using site = await openSite(options, home)
  const { port } = new URL(site.servers[0]?.urls[0] ?? '')
  const isTrusted = async (authority: string): Promise<boolean> => {
    const socket = connect({ host: '127.0.0.1', port: Number(port), ca: authority })
    try {
      await once(socket, 'secureConnect')
      return true
    } catch {
      return false
    } finally {
      socket.destroy()
    }
  }
  t.equal(await isTrusted(first.ca), true)
  t.equal(await isTrusted(second.ca), false)

  await copyFile(second.certFile, join(home, 'host.pem'))
  await t.rejects(site.reload(options), { code: 'TLS_UNUSABLE', message: /do not fit together/ })
  t.equal(await isTrusted(first.ca), true, 'half of a renewal changes nothing')

  // The key files are read-only, and their copies as well.
  await chmod(join(home, 'host.key'), 0o600)
  await copyFile(second.keyFile, join(home, 'host.key'))
  await site.reload(options)
  t.equal(await isTrusted(second.ca), true)
  t.equal(await isTrusted(first.ca), false)
})
