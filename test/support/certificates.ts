/** An authority of this test and a host certificate for loopback, as the PEM files that servers of others want. */
import 'reflect-metadata'
import { AuthorityKeyIdentifierExtension, BasicConstraintsExtension, KeyUsageFlags, KeyUsagesExtension, SubjectAlternativeNameExtension, SubjectKeyIdentifierExtension, X509CertificateGenerator } from '@peculiar/x509'
import { webcrypto } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface Certificates {
  readonly ca: string
  readonly cert: string
  readonly key: string
  readonly caFile: string
  readonly certFile: string
  readonly keyFile: string
}

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) }

/** Written into `directory`, which is made. */
export async function makeCertificates (directory: string): Promise<Certificates> {
  const [authority, host] = await Promise.all([newKeys(), newKeys()])
  const validity = { notBefore: new Date(Date.now() - 3_600_000), notAfter: new Date(Date.now() + 86_400_000) }
  const ca = await X509CertificateGenerator.createSelfSigned({
    ...validity,
    serialNumber: '01',
    name: 'CN=scitags test authority',
    signingAlgorithm: algorithm,
    keys: authority,
    extensions: [
      new BasicConstraintsExtension(true, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(authority.publicKey)
    ]
  })
  const cert = await X509CertificateGenerator.create({
    ...validity,
    serialNumber: '02',
    issuer: ca.subject,
    subject: 'CN=localhost',
    signingAlgorithm: algorithm,
    signingKey: authority.privateKey,
    publicKey: host.publicKey,
    extensions: [
      new BasicConstraintsExtension(false),
      await AuthorityKeyIdentifierExtension.create(authority.publicKey),
      new SubjectAlternativeNameExtension([{ type: 'dns', value: 'localhost' }, { type: 'ip', value: '127.0.0.1' }, { type: 'ip', value: '::1' }])
    ]
  })
  const text = { ca: ca.toString('pem'), cert: cert.toString('pem'), key: await privateKeyPem(host.privateKey) }
  const files = { caFile: join(directory, 'ca.pem'), certFile: join(directory, 'host.pem'), keyFile: join(directory, 'host.key') }
  await mkdir(directory, { recursive: true })
  await Promise.all([
    writeFile(files.caFile, text.ca),
    writeFile(files.certFile, text.cert),
    writeFile(files.keyFile, text.key, { mode: 0o400 })
  ])
  return { ...text, ...files }
}

async function newKeys (): Promise<webcrypto.CryptoKeyPair> {
  return await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
}

async function privateKeyPem (key: webcrypto.CryptoKey): Promise<string> {
  const base64 = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', key)).toString('base64').replace(/.{64}/g, '$&\n')
  return `-----BEGIN PRIVATE KEY-----\n${base64}\n-----END PRIVATE KEY-----\n`
}
