/** Proxies that we sign are what OpenSSL, XRootD and the rules of FTS take for proxies. */
import 'reflect-metadata'
import { X509Certificate } from 'node:crypto'
import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { X509Certificate as Parsed } from '@peculiar/x509'
import t from 'tap'

import { describeCredentials, signProxy } from '@scitags/fts-client'
import type { ProxyRequest } from '@scitags/fts-client'
import { fireflyListener } from '../support/firefly-listener.ts'
import { ftsServer } from '../support/fts-server/fts-server.ts'
import { gridAuthority } from '../support/grid-authority.ts'
import { needs } from '../support/peers.ts'
import { run } from '../support/run.ts'
import { temporaryDirectory } from '../support/temporary.ts'
import type { Teardown } from '../support/temporary.ts'
import { startXrootd } from '../support/xrootd.ts'

const authority = await gridAuthority()
const jane = await authority.user('Jane', { kind: 'rsa' })
const sevenHours = 25_200
const asked = async (home: string, ...words: readonly string[]): Promise<string> => {
  const { status, said } = await run('openssl', words, { cwd: home })
  if (status !== 0) throw new Error(said)
  return said
}

interface Holder {
  readonly request: string
  readonly privateKey: string
}

/** A request and a key, made by OpenSSL as FTS makes them. */
async function holder (home: string, kind: readonly string[] = ['rsa:2048']): Promise<Holder> {
  await asked(home, 'req', '-newkey', ...kind, '-nodes', '-sha256', '-subj', '/O=Dummy', '-keyout', 'holder.key', '-out', 'holder.csr')
  return { request: await readFile(join(home, 'holder.csr'), 'utf8'), privateKey: await readFile(join(home, 'holder.key'), 'utf8') }
}

function signed (init: Pick<ProxyRequest, 'request' | 'certificate' | 'privateKey'> & Partial<ProxyRequest>): string {
  return signProxy({ lifetimeSeconds: sevenHours, nowMs: Date.now(), ...init })
}

async function verified (home: string, chain: string): Promise<string> {
  await writeFile(join(home, 'ca.pem'), authority.certificate)
  await writeFile(join(home, 'chain.pem'), chain)
  return (await run('openssl', ['verify', '-allow_proxy_certs', '-CAfile', 'ca.pem', '-untrusted', 'chain.pem', 'chain.pem'], { cwd: home })).said
}

const isVerified = /^chain.pem: OK\n$/

async function homeFor (t: Teardown): Promise<string> {
  return await temporaryDirectory(t)
}

t.test('a proxy, and a proxy of it, are verified by OpenSSL and look as the ones of FTS', async t => {
  if (!needs(t, 'openssl')) return
  const [home, nowMs] = [await homeFor(t), Date.now()]
  const first = await holder(home)
  const chain = signed({ ...jane, request: first.request, nowMs })
  t.match(await verified(home, chain), isVerified)
  const [proxy, signer] = [new X509Certificate(chain), new X509Certificate(jane.certificate)]
  t.equal(proxy.serialNumber, signer.serialNumber)
  t.equal(proxy.issuer, signer.subject)
  t.equal(proxy.subject, `${signer.subject}\nCN=${Math.floor(nowMs / 1000)}`)
  t.equal(Date.parse(proxy.validTo), Math.floor(nowMs / 1000) * 1000 + sevenHours * 1000)
  const text = await asked(home, 'x509', '-in', 'chain.pem', '-noout', '-text')
  for (const extension of [/Proxy Certificate Information: critical\s+Path Length Constraint: infinite\s+Policy Language: Inherit all/, /Basic Constraints: critical\s+CA:FALSE/, /Key Usage: critical\s+Digital Signature, Key Encipherment\n/, /Version: 3/, /Signature Algorithm: sha256WithRSAEncryption/]) t.match(text, extension)

  const second = await holder(home, ['ec', '-pkeyopt', 'ec_paramgen_curve:P-384'])
  const longer = signed({ request: second.request, certificate: chain, privateKey: first.privateKey })
  t.match(await verified(home, longer), isVerified)
  const third = await holder(home)
  const longest = signed({ request: third.request, certificate: longer, privateKey: second.privateKey })
  t.match(await verified(home, longest), isVerified, 'signed with an EC key')
  t.equal(longest.match(/BEGIN CERT/g)?.length, 4)
  t.equal(describeCredentials({ certificate: longest }).certificate?.identity, '/DC=org/DC=example/CN=Jane')
})

t.test('the name of the signer is kept byte for byte, and the identifier of its key is told', async t => {
  if (!needs(t, 'openssl')) return
  const home = await homeFor(t)
  const { request } = await holder(home)
  // Of the kinds of text: BMP, T61, UTF-8, and whichever is shortest.
  for (const mask of ['MASK:0x800', 'MASK:4', 'utf8only', 'default']) {
    await writeFile(join(home, 'request.cnf'), `[req]\nstring_mask=${mask}\nutf8=yes\ndistinguished_name=name\n[name]\n`)
    await asked(home, 'req', '-config', 'request.cnf', '-x509', '-utf8', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj', '/DC=org/O=Müller+OU=x/CN=Robot: Zoë/emailAddress=z@example.org', '-multivalue-rdn', '-addext', 'basicConstraints=critical,CA:FALSE', '-addext', 'subjectKeyIdentifier=hash', '-keyout', 'zoe.key', '-out', 'zoe.pem')
    const [certificate, privateKey] = [await readFile(join(home, 'zoe.pem'), 'utf8'), await readFile(join(home, 'zoe.key'), 'utf8')]
    const proxy = new X509Certificate(signed({ request, certificate, privateKey }))
    const issuer = Buffer.from(new Parsed(proxy.raw).issuerName.toArrayBuffer())
    t.ok(new X509Certificate(certificate).raw.includes(issuer), mask)
    t.ok(proxy.checkIssued(new X509Certificate(certificate)), 'OpenSSL thinks so, by name and by key')
    t.ok(new Parsed(proxy.raw).getExtension('2.5.29.35'), 'the authority key identifier')
  }
})

t.test('a proxy lives no longer than any of its chain, and none is signed when that has ended', async t => {
  if (!needs(t, 'openssl')) return
  const { request } = await holder(await homeFor(t))
  const short = await authority.proxy(jane, { until: 600 })
  const proxy = new X509Certificate(signed({ ...short, request }))
  t.equal(proxy.validTo, new X509Certificate(short.certificate).validTo)
  const below = await authority.proxy(short, { until: 6000 })
  t.equal(new X509Certificate(signed({ ...below, request })).validTo, proxy.validTo, 'the shortest is not the first')
  t.throws(() => signed({ ...short, request, nowMs: Date.now() + 601_000 }), { code: 'CREDENTIAL_EXPIRED', message: /ended at/ })
})

t.test('a limited proxy passes on limited rights, and one at the end of its path none', async t => {
  if (!needs(t, 'openssl')) return
  const home = await homeFor(t)
  const { request } = await holder(home)
  await writeFile(join(home, 'user.pem'), jane.certificate)
  await writeFile(join(home, 'user.key'), jane.privateKey)
  const own = await holder(home)
  const proxyWith = async (info: string): Promise<string> => {
    await writeFile(join(home, 'ext'), `proxyCertInfo=critical,${info}\nkeyUsage=critical,digitalSignature\n`)
    await asked(home, 'x509', '-req', '-in', 'holder.csr', '-CA', 'user.pem', '-CAkey', 'user.key', '-set_serial', '9', '-days', '1', '-extfile', 'ext', '-subj', '/DC=org/DC=example/CN=Jane/CN=9', '-out', 'own.pem')
    return await readFile(join(home, 'own.pem'), 'utf8') + jane.certificate
  }
  const limited = signed({ request, certificate: await proxyWith('language:1.3.6.1.4.1.3536.1.1.1.9'), privateKey: own.privateKey })
  t.match(await verified(home, limited), isVerified)
  t.match(await asked(home, 'x509', '-in', 'chain.pem', '-noout', '-text'), /Policy Language: 1\.3\.6\.1\.4\.1\.3536\.1\.1\.1\.9/)
  const once = await proxyWith('language:id-ppl-inheritAll,pathlen:1')
  t.match(await verified(home, signed({ request, certificate: once, privateKey: own.privateKey })), isVerified)
  t.throws(() => signed({ request, certificate: signed({ request: own.request, certificate: once, privateKey: own.privateKey }), privateKey: own.privateKey }), { code: 'CREDENTIAL_INVALID', message: /path length/ })
  const never = await proxyWith('language:id-ppl-inheritAll,pathlen:0')
  t.throws(() => signed({ request, certificate: never, privateKey: own.privateKey }), { code: 'CREDENTIAL_INVALID', message: /path length/ })
})

t.test('what cannot be signed, or with, is refused and said', async t => {
  if (!needs(t, 'openssl')) return
  const home = await homeFor(t)
  const { request, privateKey } = await holder(home)
  const der = Buffer.from(request.replace(/-----[^-]+-----/g, ''), 'base64')
  der.writeUInt8(der.readUInt8(der.length - 1) ^ 1, der.length - 1)
  await asked(home, 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj', '/CN=Jane/CN=proxy', '-addext', 'basicConstraints=critical,CA:FALSE', '-keyout', 'old.key', '-out', 'old.pem')
  await asked(home, 'req', '-x509', '-newkey', 'ed25519', '-nodes', '-subj', '/CN=Jane', '-addext', 'basicConstraints=critical,CA:FALSE', '-keyout', 'ed.key', '-out', 'ed.pem')
  await asked(home, 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj', '/CN=authority', '-keyout', 'ca.key', '-out', 'ca.pem')
  const identityOf = async (name: string): Promise<{ certificate: string, privateKey: string }> => ({ certificate: await readFile(join(home, `${name}.pem`), 'utf8'), privateKey: await readFile(join(home, `${name}.key`), 'utf8') })
  const refused: readonly (readonly [string, Parameters<typeof signed>[0], RegExp])[] = [
    ['a request that was changed', { ...jane, request: `-----BEGIN CERTIFICATE REQUEST-----\n${der.toString('base64')}\n-----END CERTIFICATE REQUEST-----\n` }, /signature is not right/],
    ['no request', { ...jane, request: 'x' }, /request for a proxy cannot be used/],
    ['a request without end', { ...jane, request: `${request}${' '.repeat(70_000)}` }, /request for a proxy cannot be used/],
    ['the key of another', { ...jane, request, privateKey }, /is not that of the certificate/],
    ['no key', { ...jane, request, privateKey: '' }, /cannot be read/],
    ['no certificate', { ...jane, request, certificate: '' }, /no certificate in PEM/],
    ['an old proxy', { ...await identityOf('old'), request }, /before RFC 3820/],
    ['another kind of key', { ...await identityOf('ed'), request }, /ed25519 signs no proxies/],
    ['an authority', { ...await identityOf('ca'), request }, /is an authority/]
  ]
  for (const [name, init, message] of refused) t.throws(() => signed(init), { code: 'CREDENTIAL_INVALID', message }, name)
})

t.test('XRootD lets in who comes with such a proxy, and the rules of FTS take it', async t => {
  if (!needs(t, 'openssl', 'curl', 'xrootd')) return
  const home = await homeFor(t)
  const [ca, bundle] = [join(home, 'host-ca.pem'), join(home, 'bundle.pem')]
  await writeFile(bundle, authority.certificate)
  // Started by root, it becomes somebody else.
  await chmod(home, 0o755)
  const xrootd = await startXrootd(t, { fireflyPort: (await fireflyListener(t)).port, more: [`xrd.tlsca certfile ${bundle}`, `http.cafile ${bundle}`] })
  await xrootd.write('/file', 'content')
  await writeFile(ca, xrootd.certificates.ca)
  const get = async (chain: string, privateKey: string): Promise<string> => {
    await writeFile(join(home, 'chain.pem'), chain)
    await writeFile(join(home, 'chain.key'), privateKey)
    return (await run('curl', ['-sS', '--max-time', '60', '--cacert', ca, '--cert', 'chain.pem', '--key', 'chain.key', `${xrootd.secureUrl}/file`], { cwd: home })).said
  }
  const own = await holder(home)
  const chain = signed({ ...jane, request: own.request })
  t.equal(await get(chain, own.privateKey), 'content')
  const next = await holder(home)
  t.equal(await get(signed({ request: next.request, certificate: chain, privateKey: own.privateKey }), next.privateKey), 'content')
  const stranger = await (await gridAuthority()).user('Jane', { kind: 'ec' })
  t.notMatch(await get(signed({ ...stranger, request: own.request }), own.privateKey), /content/, 'the same name from another authority')

  const server = await ftsServer(t, { authority })
  const words = ['-sS', '--max-time', '60', '--cacert', 'ca.pem', '--cert', 'chain.pem', '--key', 'chain.key']
  await verified(home, chain)
  await writeFile(join(home, 'chain.key'), own.privateKey)
  const curl = async (...more: readonly string[]): Promise<string> => (await run('curl', [...words, ...more], { cwd: home })).said
  const { delegation_id: id } = JSON.parse(await curl(`${server.url}/whoami`)) as { delegation_id: string }
  const request = await curl(`${server.url}/delegation/${id}/request`)
  await writeFile(join(home, 'delegated.pem'), signed({ request, certificate: chain, privateKey: own.privateKey }))
  t.equal(await curl('-w', '%{http_code}', '-T', 'delegated.pem', `${server.url}/delegation/${id}/credential`), '201')
  t.match(await verified(home, server.delegations.of(id)?.certificate ?? ''), isVerified)
})
