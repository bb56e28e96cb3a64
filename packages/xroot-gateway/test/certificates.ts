/** An authority and a certificate for localhost, made in memory, and a directory of authorities as clients of others want it. */
import 'reflect-metadata'
import { BasicConstraintsExtension, KeyUsageFlags, KeyUsagesExtension, SubjectAlternativeNameExtension, X509CertificateGenerator } from '@peculiar/x509'
import { execFile } from 'node:child_process'
import { webcrypto } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

export interface Certificates {
  readonly key: string
  readonly cert: string
  readonly ca: string
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }

export async function makeCertificates (): Promise<Certificates> {
  const [authority, host] = await Promise.all([newKeys(), newKeys()])
  const validity = { notBefore: new Date(Date.now() - 3_600_000), notAfter: new Date(Date.now() + 86_400_000) }
  const ca = await X509CertificateGenerator.createSelfSigned({
    ...validity,
    name: 'CN=scitags test authority',
    signingAlgorithm: algorithm,
    keys: authority,
    extensions: [new BasicConstraintsExtension(true, undefined, true), new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true)]
  })
  const cert = await X509CertificateGenerator.create({
    ...validity,
    issuer: ca.subject,
    subject: 'CN=localhost',
    signingAlgorithm: algorithm,
    signingKey: authority.privateKey,
    publicKey: host.publicKey,
    extensions: [new BasicConstraintsExtension(false), new SubjectAlternativeNameExtension([{ type: 'dns', value: 'localhost' }, { type: 'ip', value: '127.0.0.1' }])]
  })
  const key = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', host.privateKey)).toString('base64')
  return { ca: ca.toString('pem'), cert: cert.toString('pem'), key: `-----BEGIN PRIVATE KEY-----\n${key}\n-----END PRIVATE KEY-----\n` }
}

async function newKeys (): Promise<webcrypto.CryptoKeyPair> {
  return await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
}

/** What `X509_CERT_DIR` names: the authority under the hash of its name. Returns the directory. */
export async function authorityDirectory (parent: string, { ca }: Certificates): Promise<string> {
  const directory = join(parent, 'certificates')
  await mkdir(directory, { recursive: true })
  const file = join(directory, 'ca.pem')
  await writeFile(file, ca)
  const { stdout } = await promisify(execFile)('openssl', ['x509', '-noout', '-subject_hash', '-in', file])
  await writeFile(join(directory, `${stdout.trim()}.0`), ca)
  return directory
}
