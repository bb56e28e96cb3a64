/** Checks chains of certificates and proxies, which TLS of Node does not: it knows no RFC 3820. */
import 'reflect-metadata'
import { X509Certificate as Parsed } from '@peculiar/x509'
import { X509Certificate } from 'node:crypto'

const proxyCertInfo = '1.3.6.1.5.5.7.1.14'

export interface ChainOwner {
  /** Of the end entity, proxies taken off: `/DC=org/CN=Jane`. */
  readonly dn: string
  /** When the first of the chain ends; milliseconds since 1970. */
  readonly expiresAtMs: number
}

export function certificatesIn (pem: string): X509Certificate[] {
  return (pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []).map(text => new X509Certificate(text))
}

/** The leaf first. Throws an Error that says what is wrong. */
export function ownerOf (chain: readonly X509Certificate[], authorities: readonly X509Certificate[], nowMs: number): ChainOwner {
  for (const [index, certificate] of chain.entries()) {
    if (nowMs < Date.parse(certificate.validFrom)) throw new Error('a certificate has not begun')
    if (nowMs > Date.parse(certificate.validTo)) throw new Error('a certificate has ended')
    if (!isProxy(certificate)) {
      const authority = authorities.find(candidate => certificate.checkIssued(candidate) && certificate.verify(candidate.publicKey))
      if (authority === undefined) throw new Error('the authority is not known')
      return { dn: dnOf(certificate), expiresAtMs: endOf(chain.slice(0, index + 1)) }
    }
    const signer = chain[index + 1]
    if (signer === undefined) throw new Error('the chain ends with a proxy')
    if (signer.ca || !certificate.verify(signer.publicKey)) throw new Error('the proxy is not signed by the next of its chain')
    if (!isNamedAfterItsIssuer(certificate)) throw new Error('the subject of a proxy is not that of its issuer and one common name')
    if (!namesOf(certificate).issuer.equals(namesOf(signer).subject)) throw new Error('the issuer of a proxy is not the next of its chain')
  }
  throw new Error('no certificate')
}

export function isProxy (certificate: X509Certificate): boolean {
  return new Parsed(certificate.raw).getExtension(proxyCertInfo) !== null
}

/** The subject is the issuer, byte for byte, and one common name. */
export function isNamedAfterItsIssuer (certificate: X509Certificate): boolean {
  const parsed = new Parsed(certificate.raw)
  const [subject, issuer] = [parsed.subjectName.toJSON(), parsed.issuerName.toJSON()]
  return subject.length === issuer.length + 1 && Object.keys(subject.at(-1) ?? {}).join() === 'CN' && JSON.stringify(subject.slice(0, -1)) === JSON.stringify(issuer)
}

export function dnOf (certificate: X509Certificate): string {
  return certificate.subject.split('\n').map(part => `/${part}`).join('')
}

export function endOf (chain: readonly X509Certificate[]): number {
  return Math.min(...chain.map(({ validTo }) => Date.parse(validTo)))
}

function namesOf (certificate: X509Certificate): { readonly subject: Buffer, readonly issuer: Buffer } {
  const parsed = new Parsed(certificate.raw)
  return { subject: Buffer.from(parsed.subjectName.toArrayBuffer()), issuer: Buffer.from(parsed.issuerName.toArrayBuffer()) }
}
