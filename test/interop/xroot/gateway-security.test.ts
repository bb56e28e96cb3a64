/** Who may do what at our gateway, and what of it is in TLS, with clients of others. */
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createSecureContext } from 'node:tls'
import type { SecureContext } from 'node:tls'
import t from 'tap'
import type { Test } from 'tap'

import type { Credential, Identity, Verify, XrootGatewayInit } from '@scitags/xroot-gateway'
import { makeCertificates } from '../../support/certificates.ts'
import { pattern } from '../../support/content.ts'
import { startGateway } from '../../support/gateway-in-process.ts'
import type { GatewayInProcess } from '../../support/gateway-in-process.ts'
import { needs } from '../../support/peers.ts'
import { run } from '../../support/run.ts'
import type { RunResult } from '../../support/run.ts'
import { temporaryDirectory } from '../../support/temporary.ts'

const content = pattern(9_000_000)
const everything: Identity = { subject: {}, allows: () => true }

if (needs(t, 'xrdcp', 'xrdfs', 'openssl')) {
  const home = await temporaryDirectory(t)
  const certificates = await makeCertificates(join(home, 'tls'))
  const authorities = dirname(certificates.caFile)
  await run('openssl', ['rehash', authorities])
  const secureContext = (): SecureContext => createSecureContext({ cert: certificates.cert, key: certificates.key })

  const ask = async (program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<RunResult> => await run(program, args, {
    // Without a token of whoever runs the tests.
    env: { X509_CERT_DIR: authorities, BEARER_TOKEN_FILE: '/var/empty/none', XDG_RUNTIME_DIR: '/var/empty', XRD_CONNECTIONRETRY: '1', XRD_CONNECTIONWINDOW: '5', XRD_REQUESTTIMEOUT: '20', ...env }
  })
  const fetched = async (t: Test, url: string, options: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<void> => {
    const target = join(await temporaryDirectory(t), 'fetched')
    const { status, said } = await ask('xrdcp', ['--silent', ...options, url, target], env)
    t.equal(status, 0, said)
    if (status === 0) t.ok(content.equals(await readFile(target)), 'all bytes are right')
  }
  const withFile = async (t: Test, init: Omit<XrootGatewayInit, 'storage'>): Promise<GatewayInProcess> => {
    const site = await startGateway(t, init)
    await writeFile(join(site.root, 'f'), content)
    return site
  }

  for (const tls of ['offered', 'login', 'data'] as const) {
    t.test(`with the policy ${tls}`, async t => {
      const site = await withFile(t, { tls, secureContext })
      t.match((await ask('xrdfs', [site.url(''), 'stat', '/f'])).stdout, /Size: +9000000\n/)
      t.match((await ask('xrdfs', [site.secureUrl(''), 'stat', '/f'])).stdout, /Size: +9000000\n/)
      await fetched(t, site.url('/f'))
      await fetched(t, site.secureUrl('/f'))
      await fetched(t, site.url('/f'), ['-S', '2'])
      await fetched(t, site.secureUrl('/f'), ['-S', '2'])
      await fetched(t, site.secureUrl('/f'), ['--tlsnodata', '-S', '2'])
    })
  }

  t.test('who does not trust the certificate gives up', async t => {
    const site = await withFile(t, { secureContext })
    const { status, said } = await ask('xrdfs', [site.secureUrl(''), 'stat', '/f'], { X509_CERT_DIR: '/var/empty' })
    t.not(status, 0)
    t.match(said, /TLS/)
  })

  t.test('unix and host', async t => {
    const asked: Credential[] = []
    const verify: Verify = credential => {
      asked.push(credential)
      return credential.kind === 'host' ? everything : undefined
    }
    const site = await withFile(t, { authentication: ['unix', 'host'], verify })
    await fetched(t, site.url('/f'))
    t.match(asked, [{ kind: 'unix', user: String, group: String }, { kind: 'host' }])
  })

  t.test('tokens at the login', async t => {
    const asked: Credential[] = []
    const verify: Verify = credential => {
      asked.push(credential)
      return credential.kind === 'token' && credential.token === 'right.token' ? everything : undefined
    }
    const site = await withFile(t, { authentication: ['ztn', 'unix'], secureContext, verify })
    await fetched(t, site.secureUrl('/f'), [], { BEARER_TOKEN: 'right.token' })
    t.ok(asked.length > 0)
    t.ok(asked.every(({ kind }) => kind === 'token'))

    asked.length = 0
    const wrong = await ask('xrdfs', [site.secureUrl(''), 'stat', '/f'], { BEARER_TOKEN: 'wrong.token' })
    t.not(wrong.status, 0)
    t.match(wrong.said, /Auth failed/)
    t.notMatch(wrong.said, /wrong\.token/)
    t.strictSame(asked.map(({ kind }) => kind).slice(0, 2), ['token', 'unix'], 'it tries the next')

    asked.length = 0
    t.not((await ask('xrdfs', [site.secureUrl(''), 'stat', '/f'])).status, 0)
    t.strictSame(asked.map(({ kind }) => kind).slice(0, 1), ['unix'], 'without a token ztn is passed over')
  })

  t.test('with ztn alone root:// is in TLS too', async t => {
    const site = await withFile(t, { authentication: ['ztn'], secureContext, verify: (credential, { isTls }) => isTls && credential.kind === 'token' ? everything : undefined })
    await fetched(t, site.url('/f'), ['-S', '2'], { BEARER_TOKEN: 'right.token' })
  })

  t.test('tokens in the URL', async t => {
    const verify: Verify = credential => {
      if (credential.kind !== 'token') return { subject: {}, allows: () => false }
      return credential.token === 'right.token' ? { subject: {}, allows: (operation, path) => operation === 'read' && path === '/f' } : undefined
    }
    const site = await withFile(t, { verify })
    await writeFile(join(site.root, 'g'), content)
    await fetched(t, `${site.url('/f')}?authz=Bearer%20right.token`)
    for (const refused of [site.url('/f'), `${site.url('/f')}?authz=Bearer%20wrong.token`, `${site.url('/g')}?authz=Bearer%20right.token`]) {
      const { status, said } = await ask('xrdcp', ['--silent', refused, join(home, 'never')])
      t.not(status, 0)
      t.match(said, /not authorized|NotAuthorized|3010/i)
    }
  })
}
