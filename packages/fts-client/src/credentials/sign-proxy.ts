/** Signs a proxy certificate for somebody else's key. */
import { CertificationRequest } from '@peculiar/asn1-csr'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import {
  AlgorithmIdentifier, AttributeTypeAndValue, AttributeValue, AuthorityKeyIdentifier, BasicConstraints, Certificate, Extension, Extensions, id_ce_authorityKeyIdentifier, id_ce_basicConstraints, id_ce_keyUsage, id_ce_subjectKeyIdentifier,
  KeyUsage, KeyUsageFlags, Name, RelativeDistinguishedName, SubjectKeyIdentifier, TBSCertificate, Validity, Version
} from '@peculiar/asn1-x509'
import { createPublicKey, sign, verify } from 'node:crypto'
import type { KeyObject, X509Certificate } from 'node:crypto'

import { FtsError } from '../errors.ts'
import { certificatesIn, dnOf, endOf, keyOf } from './pem.ts'
import { isProxy, policyBelow, proxyCertInfo } from './proxy-policy.ts'

export interface ProxyRequest {
  /** PEM: the request of the one who will hold the proxy. */
  readonly request: string
  /** PEM: the signer's certificate or proxy, then its chain. */
  readonly certificate: string
  readonly privateKey: string
  readonly lifetimeSeconds: number
  /** Milliseconds since 1970. */
  readonly nowMs: number
}

/** Clocks differ. */
const skewMs = 300_000
const mostCharacters = 65_536

const hashes: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512'
}

/** [FTS-Delegate] RFC 3820, PEM: the proxy, then the signer's chain. It ends no later than these. Throws `CREDENTIAL_INVALID` or `CREDENTIAL_EXPIRED`. */
export function signProxy ({ request, certificate, privateKey, lifetimeSeconds, nowMs }: ProxyRequest): string {
  const chain = certificatesIn(certificate, 'the certificate')
  const [signer] = chain
  const key = keyOf(signer, privateKey, 'the private key')
  demandSigner(signer)
  const notAfterMs = Math.min(nowMs + lifetimeSeconds * 1000, endOf(chain))
  if (notAfterMs <= nowMs) throw new FtsError('CREDENTIAL_EXPIRED', { detail: `${dnOf(signer.subject)} ended at ${new Date(notAfterMs).toISOString()}` })
  const notBeforeMs = Math.max(nowMs - skewMs, ...chain.map(({ validFrom }) => Date.parse(validFrom)))
  const { tbsCertificate: its } = AsnConvert.parse(signer.raw, Certificate)

  const signatureAlgorithm = algorithmOf(key)
  const tbsCertificate = new TBSCertificate({
    version: Version.v3,
    serialNumber: its.serialNumber,
    signature: signatureAlgorithm,
    issuer: its.subject,
    validity: new Validity({ notBefore: wholeSecond(notBeforeMs), notAfter: wholeSecond(notAfterMs) }),
    subject: new Name([...its.subject, commonName(String(Math.floor(nowMs / 1000)))]),
    subjectPublicKeyInfo: publicKeyOf(request),
    extensions: new Extensions([
      new Extension({ extnID: proxyCertInfo, critical: true, extnValue: new OctetString(policyBelow(chain)) }),
      critical(id_ce_basicConstraints, new BasicConstraints({ cA: false })),
      critical(id_ce_keyUsage, new KeyUsage(KeyUsageFlags.digitalSignature | KeyUsageFlags.keyEncipherment)),
      ...authorityKey(its)
    ])
  })
  const signatureValue = sign('sha256', Buffer.from(AsnConvert.serialize(tbsCertificate)), key)
  const proxy = AsnConvert.serialize(new Certificate({ tbsCertificate, signatureAlgorithm, signatureValue: arrayBufferOf(signatureValue) }))
  return pemOf(Buffer.from(proxy)) + chain.map(each => each.toString()).join('')
}

function demandSigner (signer: X509Certificate): void {
  const what = dnOf(signer.subject)
  if (signer.ca) throw new FtsError('CREDENTIAL_INVALID', { detail: `${what} is an authority, which signs no proxies` })
  if (!isProxy(signer) && /(?:^|\n)CN=(?:limited )?proxy$/.test(signer.subject)) throw new FtsError('CREDENTIAL_INVALID', { detail: `${what} is a proxy of the kind before RFC 3820; make a new one, as with voms-proxy-init -rfc` })
}

/** [FTS-Delegate] SHA-256, with the parameters that each kind of key wants. */
function algorithmOf ({ asymmetricKeyType: type }: KeyObject): AlgorithmIdentifier {
  if (type === 'rsa') return new AlgorithmIdentifier({ algorithm: '1.2.840.113549.1.1.11', parameters: null })
  if (type === 'ec') return new AlgorithmIdentifier({ algorithm: '1.2.840.10045.4.3.2' })
  throw new FtsError('CREDENTIAL_INVALID', { detail: `a key of the kind ${String(type)} signs no proxies; RSA and EC do` })
}

/** Of a request that is signed with its own key: whoever asks has it. */
function publicKeyOf (pem: string): TBSCertificate['subjectPublicKeyInfo'] {
  const [, base64] = pem.length > mostCharacters ? [] : /-----BEGIN (?:NEW )?CERTIFICATE REQUEST-----([^-]+)-----END/.exec(pem) ?? []
  try {
    const { certificationRequestInfo: { subjectPKInfo }, certificationRequestInfoRaw = new ArrayBuffer(0), signatureAlgorithm, signature } = AsnConvert.parse(Buffer.from(base64 ?? '', 'base64'), CertificationRequest)
    const key = createPublicKey({ key: Buffer.from(AsnConvert.serialize(subjectPKInfo)), format: 'der', type: 'spki' })
    const hash = hashes[signatureAlgorithm.algorithm]
    if (hash === undefined || !verify(hash, Buffer.from(certificationRequestInfoRaw), key, Buffer.from(signature))) throw new Error('its signature is not right')
    return subjectPKInfo
  } catch (cause) {
    throw new FtsError('CREDENTIAL_INVALID', { detail: `the request for a proxy cannot be used: ${(cause as Error).message}`, cause })
  }
}

function commonName (value: string): RelativeDistinguishedName {
  return new RelativeDistinguishedName([new AttributeTypeAndValue({ type: '2.5.4.3', value: new AttributeValue({ printableString: value }) })])
}

function critical (extnID: string, value: BasicConstraints | KeyUsage): Extension {
  return new Extension({ extnID, critical: true, extnValue: new OctetString(AsnConvert.serialize(value)) })
}

/** Where the signer has an identifier of its key. */
function authorityKey ({ extensions }: TBSCertificate): readonly Extension[] {
  const own = extensions?.find(({ extnID }) => extnID === id_ce_subjectKeyIdentifier)
  if (own === undefined) return []
  const keyIdentifier = AsnConvert.parse(own.extnValue, SubjectKeyIdentifier)
  return [new Extension({ extnID: id_ce_authorityKeyIdentifier, extnValue: new OctetString(AsnConvert.serialize(new AuthorityKeyIdentifier({ keyIdentifier }))) })]
}

function wholeSecond (ms: number): Date {
  return new Date(Math.floor(ms / 1000) * 1000)
}

function arrayBufferOf (bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}

function pemOf (der: Buffer): string {
  return `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{1,64}/g, '$&\n')}-----END CERTIFICATE-----\n`
}
