/** An authority of this test: certificates of users and hosts, proxies of RFC 3820 and tokens, good ones and bad. */
import 'reflect-metadata'
import { AuthorityKeyIdentifierExtension, BasicConstraintsExtension, Extension, KeyUsageFlags, KeyUsagesExtension, SubjectAlternativeNameExtension, SubjectKeyIdentifierExtension, X509Certificate, X509CertificateGenerator } from '@peculiar/x509'
import { createPublicKey, KeyObject, randomBytes, sign, webcrypto } from 'node:crypto'

export interface Identity {
  /** PEM: the certificate, and behind it the chain up to but without the authority. */
  readonly certificate: string
  /** PEM, PKCS #8. */
  readonly privateKey: string
  readonly keys: webcrypto.CryptoKeyPair
}

export interface Life {
  /** Seconds from now; a past one is negative. Default: an hour ago until a day from now. */
  readonly from?: number
  readonly until?: number
  /** Default: rsa for users, ec (which is made four hundred times as fast) for hosts and proxies. */
  readonly kind?: KeyKind
}

export type KeyKind = 'rsa' | 'ec'

export interface GridAuthority {
  /** PEM. */
  readonly certificate: string
  /** Of its tokens. */
  readonly issuer: string
  readonly publicKey: KeyObject
  host (): Promise<Identity>
  user (name?: string, life?: Life): Promise<Identity>
  /** Signed by the user, or by a proxy. */
  proxy (of: Identity, life?: Life & { readonly commonName?: string }): Promise<Identity>
  /** A claim that is undefined is left out. */
  token (claims?: Readonly<Record<string, unknown>>): string
}

const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) }
const ec = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
const day = 86_400
const userKeyUsage = KeyUsageFlags.digitalSignature | KeyUsageFlags.keyEncipherment

/** `proxyCertInfo` with the policy "inherit all", field by field: SEQUENCE { SEQUENCE { OID 1.3.6.1.5.5.7.21.1 } }. */
const inheritAll = Buffer.from('300c300a06082b06010505071501', 'hex')

export async function gridAuthority (): Promise<GridAuthority> {
  const keys = await newKeys('rsa')
  const root = await X509CertificateGenerator.createSelfSigned({
    ...validity({ until: 10 * day }),
    serialNumber: '01',
    name: 'DC=org, DC=example, CN=scitags grid authority',
    signingAlgorithm: rsa,
    keys,
    extensions: [
      new BasicConstraintsExtension(true, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey)
    ]
  })
  const privateKey = KeyObject.from(keys.privateKey)
  const issuer = 'https://tokens.example.org/'

  const certify = async (subject: string, life: Life, extensions: readonly Extension[]): Promise<Identity> => {
    const own = await newKeys(life.kind ?? 'rsa')
    const certificate = await X509CertificateGenerator.create({
      ...validity(life),
      serialNumber: serial(),
      issuer: root.subjectName,
      subject,
      signingAlgorithm: rsa,
      signingKey: keys.privateKey,
      publicKey: own.publicKey,
      extensions: [new BasicConstraintsExtension(false, undefined, true), new KeyUsagesExtension(userKeyUsage, true), await AuthorityKeyIdentifierExtension.create(keys.publicKey), ...extensions]
    })
    return identity(pem(certificate), own)
  }

  return {
    certificate: pem(root),
    issuer,
    publicKey: createPublicKey(pem(root)),
    host: async () => await certify('CN=localhost', { kind: 'ec' }, [new SubjectAlternativeNameExtension([{ type: 'dns', value: 'localhost' }, { type: 'ip', value: '127.0.0.1' }, { type: 'ip', value: '::1' }])]),
    user: async (name = 'Jane Doe', life = {}) => await certify(`DC=org, DC=example, CN=${name}`, life, []),
    proxy: async (of, life = {}) => {
      const signer = new X509Certificate(of.certificate.split(/(?<=-----END CERTIFICATE-----\n)/)[0] ?? '')
      const own = await newKeys(life.kind ?? 'ec')
      const certificate = await X509CertificateGenerator.create({
        ...validity({ until: day / 2, ...life }),
        serialNumber: serial(),
        issuer: signer.subjectName,
        subject: `${signer.subject}, CN=${life.commonName ?? String(1_000_000 + Math.floor(Math.random() * 1_000_000))}`,
        signingAlgorithm: of.keys.privateKey.algorithm.name === 'ECDSA' ? ec : rsa,
        signingKey: of.keys.privateKey,
        publicKey: own.publicKey,
        extensions: [new Extension('1.3.6.1.5.5.7.1.14', true, inheritAll), new BasicConstraintsExtension(false, undefined, true), new KeyUsagesExtension(userKeyUsage, true)]
      })
      return identity(pem(certificate) + of.certificate, own)
    },
    token: (claims = {}) => {
      const now = Math.floor(Date.now() / 1000)
      const payload = { iss: issuer, sub: 'jane', aud: 'fts', scope: 'fts storage.read:/ storage.modify:/', nbf: now - 60, exp: now + 3600, jti: serial(), ...claims }
      const text = [{ alg: 'RS256', typ: 'JWT' }, payload].map(part => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
      return `${text}.${sign('sha256', Buffer.from(text), privateKey).toString('base64url')}`
    }
  }
}

async function newKeys (kind: KeyKind): Promise<webcrypto.CryptoKeyPair> {
  return await webcrypto.subtle.generateKey(kind === 'rsa' ? rsa : ec, true, ['sign', 'verify'])
}

function validity ({ from = -3600, until = day }: Life): { notBefore: Date, notAfter: Date } {
  const at = (seconds: number): Date => new Date(Math.floor(Date.now() / 1000 + seconds) * 1000)
  return { notBefore: at(Math.min(from, until - day)), notAfter: at(until) }
}

/** Positive. */
function serial (): string {
  return `4${randomBytes(8).toString('hex').slice(1)}`
}

function pem (certificate: X509Certificate): string {
  return `${certificate.toString('pem').trimEnd()}\n`
}

function identity (certificate: string, keys: webcrypto.CryptoKeyPair): Identity {
  return { certificate, privateKey: KeyObject.from(keys.privateKey).export({ type: 'pkcs8', format: 'pem' }).toString(), keys }
}
