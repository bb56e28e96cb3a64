/** Certificates that sign themselves, made in memory. */
import 'reflect-metadata'
import { BasicConstraintsExtension, SubjectAlternativeNameExtension, X509CertificateGenerator } from '@peculiar/x509'
import { KeyObject, webcrypto } from 'node:crypto'

export interface Certificate {
  readonly certificate: string
  readonly privateKey: string
}

/** For localhost too; `hours` is how long it still lives. */
export async function selfSigned (name: string, hours = 24): Promise<Certificate> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: `CN=${name}`,
    notBefore: new Date(Date.now() - 48 * 3_600_000),
    notAfter: new Date(Date.now() + hours * 3_600_000),
    signingAlgorithm: algorithm,
    keys,
    extensions: [new BasicConstraintsExtension(true), new SubjectAlternativeNameExtension([{ type: 'dns', value: 'localhost' }])]
  })
  return { certificate: certificate.toString('pem'), privateKey: KeyObject.from(keys.privateKey).export({ type: 'pkcs8', format: 'pem' }).toString() }
}
