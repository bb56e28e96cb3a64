/** root:// in TLS: where the client insists on it, and where the server does. */
import { dirname, join } from 'node:path'
import t from 'tap'

import { makeCertificates } from '../../support/certificates.ts'
import { pattern } from '../../support/content.ts'
import { needs } from '../../support/peers.ts'
import { patienceMs, tryAgainst } from '../../support/root-matrix.ts'
import type { RootOperation } from '../../support/root-matrix.ts'
import type { RootTls } from '../../support/root-server.ts'
import { rootServers } from '../../support/root-servers.ts'
import { run } from '../../support/run.ts'
import { temporaryDirectory } from '../../support/temporary.ts'

const content = pattern(9_000_000)

/** In the clear or not, as the server wants it. */
const inPlainUrls: Record<string, RootOperation> = {
  async 'root://: stat, read and write' (t, there, here) {
    await there.write('f', content)
    t.match(await here.answer('xrdfs', there.server.url(''), 'stat', there.path('f')), /Size: +9000000\n/)
    await here.answer('xrdcp', '--silent', there.url('f'), 'fetched')
    t.ok(content.equals(await here.read('fetched')))
    await here.answer('xrdcp', '--silent', 'fetched', there.url('g'))
    t.ok(content.equals(await there.read('g')))
  },
  async 'root:// over three streams' (t, there, here) {
    await there.write('f', content)
    await here.answer('xrdcp', '--silent', '-S', '2', there.url('f'), 'fetched')
    t.ok(content.equals(await here.read('fetched')))
  }
}

const inSecureUrls: Record<string, RootOperation> = {
  async 'roots://: stat, read and write' (t, there, here) {
    await there.write('f', content)
    t.match(await here.answer('xrdfs', there.server.secureUrl(''), 'stat', there.path('f')), /Size: +9000000\n/)
    await here.answer('xrdcp', '--silent', there.secureUrl('f'), 'fetched')
    t.ok(content.equals(await here.read('fetched')))
    await here.answer('xrdcp', '--silent', 'fetched', there.secureUrl('g'))
    t.ok(content.equals(await there.read('g')))
  },
  async 'roots:// over three streams, all of them in TLS' (t, there, here) {
    await there.write('f', content)
    await here.answer('xrdcp', '--silent', '-S', '2', there.secureUrl('f'), 'fetched')
    t.ok(content.equals(await here.read('fetched')))
  },
  async 'roots:// over three streams, the data in the clear if the server allows it' (t, there, here) {
    await there.write('f', content)
    await here.answer('xrdcp', '--silent', '--tlsnodata', '-S', '2', there.secureUrl('f'), 'fetched')
    t.ok(content.equals(await here.read('fetched')))
  },
  async 'roots:// with a tag, of which the server tells' (t, there, here) {
    await there.write('f', content)
    await here.answer('xrdcp', '--silent', `${there.secureUrl('f')}?scitag.flow=206`, 'fetched')
    t.match((await there.server.fireflies.ends()).at(-1), { tag: { experiment: 3, activity: 14 } })
  },
  async 'a client that does not trust the server gives up' (t, there, here) {
    await there.write('f', content)
    const { status, said } = await here.run('xrdcp', [there.secureUrl('f'), 'fetched'], { env: nobodyTrusted })
    t.notOk(status === 0 || status === null, said)
    t.match(said, /TLS/)
  }
}

const insisted: Record<string, RootOperation> = {
  async 'a client that does not trust the server cannot read over root:// either' (t, there, here) {
    await there.write('f', content)
    const { status, said } = await here.run('xrdcp', [there.url('f'), 'fetched'], { env: nobodyTrusted })
    t.notOk(status === 0 || status === null, said)
    t.match(said, /TLS/)
  }
}

const withoutTls: Record<string, RootOperation> = {
  async 'a client that insists on TLS gives up' (t, there, here) {
    await there.write('f', content)
    t.match(await here.refusal('xrdcp', there.secureUrl('f'), 'fetched'), /encryption|TLS/)
  }
}

const nobodyTrusted = { X509_CERT_DIR: '/var/empty' }

const policies: Readonly<Record<RootTls['requires'], Record<string, RootOperation>>> = {
  nothing: { ...inPlainUrls, ...inSecureUrls },
  login: { ...inPlainUrls, ...inSecureUrls, ...insisted },
  'login data': { ...inPlainUrls, ...inSecureUrls, ...insisted },
  session: { ...inPlainUrls, ...inSecureUrls, ...insisted }
}

if (needs(t, 'xrdcp', 'xrdfs', 'openssl')) {
  t.setTimeout(patienceMs)
  const certificates = await makeCertificates(join(await temporaryDirectory(t), 'tls'))
  await run('openssl', ['rehash', dirname(certificates.caFile)])
  const env = { X509_CERT_DIR: dirname(certificates.caFile) }

  for (const [requires, operations] of Object.entries(policies) as [RootTls['requires'], Record<string, RootOperation>][]) {
    t.test(`a server that requires ${requires} in TLS`, async t => {
      await tryAgainst(t, rootServers, operations, { server: { tls: { certificates, requires } }, env })
    })
  }
  t.test('a server without TLS', async t => { await tryAgainst(t, rootServers, withoutTls, { env }) })
}
