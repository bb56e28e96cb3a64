/** Credentials are found where grid tools look for them, and used only where they can be. */
import { chmod, mkdir, rename, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'

import { credentialSource, describeCredentials, findCredentials } from '@scitags/fts-client'
import { authorityDirectory } from './support/authorities.ts'
import { gridAuthority } from './support/grid-authority.ts'
import type { Identity } from './support/grid-authority.ts'
import { needs } from './support/peers.ts'
import { run } from './support/run.ts'
import { temporaryDirectory } from './support/temporary.ts'
import type { Teardown } from './support/temporary.ts'

const authority = await gridAuthority()
const jane = await authority.user('Jane', { kind: 'ec' })
const proxy = await authority.proxy(jane)
const token = authority.token()
const uid = process.geteuid?.() ?? 0
/** Nobody's, so that nothing of this host is found in /tmp. */
const nobody = 4_000_000_000

/** As one file: certificate, key, chain. */
function proxyText ({ certificate, privateKey }: Identity): string {
  return certificate.replace(/(?<=END CERTIFICATE-----\n)/, privateKey)
}

interface Home {
  readonly at: (name: string) => string
  write (name: string, text: string, mode?: number): Promise<string>
}

async function homeOf (t: Teardown): Promise<Home> {
  const home = await temporaryDirectory(t)
  const at = (name: string): string => join(home, name)
  return {
    at,
    write: async (name, text, mode = 0o600) => {
      await writeFile(at(name), text, { mode })
      await chmod(at(name), mode)
      return at(name)
    }
  }
}

t.test('nothing found is no error', async t => {
  const { at } = await homeOf(t)
  t.match(await findCredentials({ env: { HOME: at('none'), X509_USER_PROXY: ' ' }, uid: nobody }), { token: undefined, certificate: undefined })
})

t.test('a token is looked for in four places, and the first that is set is the one', async t => {
  const { at, write } = await homeOf(t)
  const [file, other] = [await write('token', `\n${token} \n`), authority.token({ sub: 'other' })]
  await write(`bt_u${uid}`, other)
  const found = async (env: Record<string, string>): Promise<string | undefined> => (await findCredentials({ env, uid })).token
  t.equal(await found({ BEARER_TOKEN: ` ${token}`, BEARER_TOKEN_FILE: at('none') }), token)
  t.equal(await found({ BEARER_TOKEN: '', BEARER_TOKEN_FILE: file, XDG_RUNTIME_DIR: at('') }), token)
  t.equal(await found({ XDG_RUNTIME_DIR: at('') }), other)
  await t.rejects(found({ BEARER_TOKEN_FILE: at('none'), XDG_RUNTIME_DIR: at('') }), { code: 'CREDENTIAL_INVALID', message: /none is not there/ })
  await t.rejects(found({ BEARER_TOKEN: 'two words' }), { code: 'CREDENTIAL_INVALID', message: /^the credential cannot be used: BEARER_TOKEN has no bearer token$/ })
  await t.rejects(found({ BEARER_TOKEN: authority.token({ exp: 1_000_000_000 }) }), { code: 'CREDENTIAL_EXPIRED', message: /BEARER_TOKEN ended at 2001-09-09T01:46:40.000Z; get a new one, as with htgettoken/ })
  t.equal(await found({ BEARER_TOKEN: 'opaque' }), 'opaque')
})

t.test('in a place that others can write to, only a file of the user alone counts', async t => {
  const { at, write } = await homeOf(t)
  await write(`bt_u${nobody}`, token)
  await write(`bt_u${uid}`, token, 0o640)
  const env = { XDG_RUNTIME_DIR: at('') }
  await t.rejects(findCredentials({ env, uid: nobody }), { code: 'CREDENTIAL_INVALID', message: new RegExp(`bt_u${nobody} belongs to user ${uid} and not to ${nobody}`) })
  await t.rejects(findCredentials({ env, uid }), { code: 'CREDENTIAL_INVALID', message: /bt_u\d+ can be read or written by others \(mode 640\); chmod 600/ })
  // The group of a file that somebody named is their choice; that everybody can read it is none.
  const named = await write('token', token, 0o640)
  t.equal((await findCredentials({ tokenFile: named })).token, token)
  await t.rejects(findCredentials({ tokenFile: await write('open', token, 0o644) }), { message: /mode 644/ })
})

t.test('a proxy is one file with its key and chain, and comes before a certificate', async t => {
  const { at, write } = await homeOf(t)
  const [proxyFile, certificate, key] = [await write('proxy.pem', proxyText(proxy)), await write('cert.pem', jane.certificate, 0o644), await write('key.pem', jane.privateKey, 0o400)]
  const found = async (env: Record<string, string>): Promise<unknown> => await findCredentials({ env, uid: nobody })
  t.match(await found({ X509_USER_PROXY: proxyFile, X509_USER_CERT: certificate, X509_USER_KEY: key }), { certificate: proxy.certificate, privateKey: proxy.privateKey })
  t.match(await found({ X509_USER_CERT: certificate, X509_USER_KEY: key }), { certificate: jane.certificate, privateKey: jane.privateKey })
  t.match(await findCredentials({ proxyFile, env: { BEARER_TOKEN: token } }), { token: undefined, certificate: proxy.certificate }, 'nothing else is looked for')
  await mkdir(at('.globus'))
  await write('.globus/usercert.pem', jane.certificate, 0o644)
  await write('.globus/userkey.pem', jane.privateKey)
  t.match(await found({ HOME: at('') }), { certificate: jane.certificate })
  t.match(await findCredentials({ keyFile: proxyFile }), { certificate: proxy.certificate }, 'both are in one file')
  await t.rejects(found({ X509_USER_CERT: certificate }), { code: 'CREDENTIAL_INVALID', message: /cert.pem can be read or written by others/ })
  await t.rejects(found({ X509_USER_PROXY: at('none'), HOME: at('') }), { message: /none is not there/ }, 'somebody else is not taken instead')
})

t.test('what is wrong with a certificate is said, with its file', async t => {
  const { at, write } = await homeOf(t)
  const wrong: readonly (readonly [string, string | undefined, string, RegExp])[] = [
    ['ended', proxyText(await authority.proxy(jane, { until: -60 })), 'CREDENTIAL_EXPIRED', /certificate in \S+ended ended at \d{4}-\S+; make a new one, as with voms-proxy-init/],
    ['the chain ended', proxyText(await authority.proxy(await authority.user('Old', { kind: 'ec', until: -60 }))), 'CREDENTIAL_EXPIRED', /ended at/],
    ['no key', jane.certificate, 'CREDENTIAL_INVALID', /has no private key in PEM/],
    ['no certificate', jane.privateKey, 'CREDENTIAL_INVALID', /has no certificate in PEM/],
    ['bad certificate', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n', 'CREDENTIAL_INVALID', /certificate that cannot be read/],
    ['bad key', `${jane.certificate}-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n`, 'CREDENTIAL_INVALID', /the key in \S+ cannot be read/],
    ['key of another', jane.certificate + proxy.privateKey, 'CREDENTIAL_INVALID', /not that of the certificate/],
    ['pass phrase', `${jane.certificate}-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n`, 'CREDENTIAL_INVALID', /has a pass phrase; make a proxy/],
    ['old pass phrase', `${jane.certificate}-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nAAAA\n-----END RSA PRIVATE KEY-----\n`, 'CREDENTIAL_INVALID', /has a pass phrase/],
    ['too long', ' '.repeat(1_048_577), 'CREDENTIAL_INVALID', /longer than 1048576 bytes/],
    ['directory', undefined, 'CREDENTIAL_INVALID', /is no file/]
  ]
  for (const [name, text, code, message] of wrong) {
    const path = text === undefined ? at('') : await write(name.replaceAll(' ', '-').replace(/.*ended$/, 'ended'), text)
    await t.rejects(findCredentials({ proxyFile: path }), { code, message }, name)
  }
})

t.test('a token that ended is left out where there is a proxy, and the other way round', async t => {
  const { write } = await homeOf(t)
  const ended = await authority.proxy(jane, { until: -60 })
  const [good, bad] = [await write('good', proxyText(proxy)), await write('bad', proxyText(ended))]
  t.match(await findCredentials({ env: { BEARER_TOKEN: authority.token({ exp: 1000 }), X509_USER_PROXY: good } }), { token: undefined, certificate: proxy.certificate })
  t.match(await findCredentials({ env: { BEARER_TOKEN: token, X509_USER_PROXY: bad } }), { token, certificate: undefined })
  t.match(await findCredentials({ env: { BEARER_TOKEN: token, X509_USER_PROXY: good } }), { token, certificate: proxy.certificate })
})

t.test('authorities are a bundle or a directory with hashed names', async t => {
  if (!needs(t, 'openssl')) return
  const { at, write } = await homeOf(t)
  const other = await gridAuthority()
  const bundle = await write('bundle.pem', `# two\n${authority.certificate}${other.certificate}${authority.certificate}`, 0o644)
  const trusted = async (path: string): Promise<readonly string[] | undefined> => (await findCredentials({ env: { BEARER_TOKEN: token, X509_CERT_DIR: path } })).authorities
  t.same(await trusted(bundle), [authority.certificate, other.certificate])
  const directory = await authorityDirectory(await write('ca.pem', authority.certificate, 0o644))
  await writeFile(join(directory, '00000000.0'), 'no certificate')
  await writeFile(join(directory, '00000000.r0'), other.certificate)
  await writeFile(join(directory, 'other.pem'), other.certificate)
  await symlink('nowhere', join(directory, '11111111.0'))
  await symlink(at('ca.pem'), join(directory, '22222222.9'))
  t.same(await trusted(directory), [authority.certificate])
  await mkdir(at('empty'))
  await t.rejects(trusted(at('empty')), { code: 'CREDENTIAL_INVALID', message: /no certificate of an authority/ })
  await t.rejects(trusted(at('none')), { code: 'CREDENTIAL_INVALID', message: /cannot be read/ })
})

t.test('a source reads again what has changed, and looks for that now and then only', async t => {
  const { at, write } = await homeOf(t)
  const path = await write('token', token)
  const [first, second] = [token, authority.token({ sub: 'second' })]
  let nowMs = Date.now()
  const source = credentialSource({ tokenFile: path, nowMs: () => nowMs })
  t.equal((await source()).token, first)
  await write('next', second)
  await rename(at('next'), path)
  t.equal((await source()).token, first, 'not looked at yet')
  nowMs += 3000
  t.equal((await source()).token, second)
  const held = await source()
  nowMs += 3000
  t.equal(await source(), held, 'not read again')
  await utimes(path, 1, 1)
  nowMs += 3000
  t.not(await source(), held, 'read again')
  await write('token', 'half written')
  nowMs += 3000
  t.equal((await source()).token, second, 'what was read is good until it ends')
  nowMs += 3_600_000
  await t.rejects(source(), { code: 'CREDENTIAL_INVALID' })
  await write('token', second)
  await t.rejects(source(), { code: 'CREDENTIAL_EXPIRED' }, 'what was good has ended')
  await write('token', authority.token({ exp: Math.floor(nowMs / 1000) + 60 }))
  t.match((await source()).token, /^ey/, 'and has been renewed')
})

t.test('what was only looked for is good until it ends, also while its file is away or half written', async t => {
  const { at, write } = await homeOf(t)
  const tokenName = `bt_u${uid}`
  let nowMs = Date.now()
  const source = credentialSource({ env: { XDG_RUNTIME_DIR: at(''), X509_USER_PROXY: at('proxy') }, uid, nowMs: () => nowMs })
  await write(tokenName, token)
  await write('proxy', proxyText(proxy))
  const later = async (): Promise<unknown> => { nowMs += 3000; return await source() }
  const both = { token, certificate: proxy.certificate, privateKey: proxy.privateKey }
  t.match(await later(), both)
  await rename(at(tokenName), at('away'))
  t.match(await later(), both, 'away')
  await write('proxy', proxyText(proxy).slice(0, 100))
  t.match(await later(), both, 'both unusable')
  const second = authority.token({ sub: 'second' })
  await write(tokenName, second)
  t.match(await later(), { ...both, token: second }, 'one is new, the other half written')
  await write('proxy', proxyText(proxy))
  t.match(await later(), { ...both, token: second })
  await rename(at(tokenName), at('away'))
  nowMs += 3_600_000
  t.match(await later(), { token: undefined, certificate: proxy.certificate }, 'the token would have ended')
})

t.test('who one is, is told without secrets', async t => {
  const described = describeCredentials({ certificate: proxy.certificate, privateKey: proxy.privateKey, token })
  t.match(described, {
    certificate: { identity: '/DC=org/DC=example/CN=Jane', subject: /^\/DC=org\/DC=example\/CN=Jane\/CN=\d+$/, issuer: '/DC=org/DC=example/CN=Jane', isProxy: true },
    token: { issuer: authority.issuer, subject: 'jane', scope: /storage.read/ }
  })
  t.ok((described.token?.expiresAt?.getTime() ?? 0) > Date.now())
  t.ok((described.certificate?.expiresAt.getTime() ?? 0) < Date.now() + 43_300_000, 'of the proxy, which ends first')
  t.same(describeCredentials({ token: 'opaque' }), { token: {} })
  t.same(describeCredentials({}), {})
  // A clock beyond what a Date can be.
  t.same(describeCredentials({ token: authority.token({ exp: 1e300, iss: 5, sub: null, scope: [] }) }), { token: {} })
})

t.test('a key that OpenSSL has encrypted is known as such', async t => {
  if (!needs(t, 'openssl')) return
  const { write, at } = await homeOf(t)
  await write('key.pem', jane.privateKey)
  for (const words of [['pkcs8', '-topk8', '-v2', 'aes256'], ['ec', '-aes256']]) {
    const { stdout } = await run('openssl', [...words, '-in', at('key.pem'), '-passout', 'pass:secret'])
    t.match(stdout, /ENCRYPTED/)
    await t.rejects(findCredentials({ proxyFile: await write('user.pem', jane.certificate + stdout) }), { code: 'CREDENTIAL_INVALID', message: /pass phrase/ })
  }
})
