/** Texts in PEM: certificates and keys, each in its block. */
import { createPrivateKey, X509Certificate } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

import { FtsError } from '../errors.ts'

const mostCertificates = 20

/** In the order in which they stand there, at most 20. Throws `CREDENTIAL_INVALID`; `what` is in its message. */
export function certificatesIn (text: string, what: string): readonly [X509Certificate, ...X509Certificate[]] {
  const [first, ...more] = certificateBlocksIn(text).slice(0, mostCertificates).map(block => {
    try {
      return new X509Certificate(block)
    } catch (cause) {
      throw new FtsError('CREDENTIAL_INVALID', { detail: `${what} has a certificate that cannot be read`, cause })
    }
  })
  if (first === undefined) throw new FtsError('CREDENTIAL_INVALID', { detail: `${what} has no certificate in PEM` })
  return [first, ...more]
}

/** Each with a line feed at its end. */
export function certificateBlocksIn (text: string): readonly string[] {
  return (text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []).map(block => `${block}\n`)
}

/** Undefined where there is none. Throws `CREDENTIAL_INVALID` where there is one that has a pass phrase. */
export function privateKeyIn (text: string, what: string): string | undefined {
  const [block] = /-----BEGIN ((?:[A-Z]+ )?PRIVATE KEY)-----[^]+?-----END \1-----/.exec(text) ?? []
  if (block === undefined) return undefined
  if (/^-----BEGIN ENCRYPTED|^Proc-Type: *4,ENCRYPTED/m.test(block)) throw new FtsError('CREDENTIAL_INVALID', { detail: `the key in ${what} has a pass phrase; make a proxy of it, as with voms-proxy-init` })
  return `${block}\n`
}

/** Throws `CREDENTIAL_INVALID` unless it is that of the certificate. */
export function keyOf (certificate: X509Certificate, privateKey: string, what: string): KeyObject {
  const key = readKey(privateKey, what)
  if (!certificate.checkPrivateKey(key)) throw new FtsError('CREDENTIAL_INVALID', { detail: `the key in ${what} is not that of the certificate` })
  return key
}

/** `/DC=org/CN=Jane`, as grid software writes names. */
export function dnOf (name: string): string {
  return name.split('\n').map(part => `/${part}`).join('')
}

/** When the first of them ends; milliseconds since 1970. */
export function endOf (chain: readonly X509Certificate[]): number {
  return Math.min(...chain.map(({ validTo }) => Date.parse(validTo)))
}

function readKey (privateKey: string, what: string): KeyObject {
  try {
    return createPrivateKey(privateKey)
  } catch (cause) {
    throw new FtsError('CREDENTIAL_INVALID', { detail: `the key in ${what} cannot be read`, cause })
  }
}
