/** [RFC 3820] What a proxy certificate says of the rights that it passes on. */
import { AsnConvert } from '@peculiar/asn1-schema'
import { Certificate } from '@peculiar/asn1-x509'
import type { X509Certificate } from 'node:crypto'

import { FtsError } from '../errors.ts'

export const proxyCertInfo = '1.3.6.1.5.5.7.1.14'

/** SEQUENCE { SEQUENCE { OBJECT IDENTIFIER of the policy language } }. */
const inheritAll = Buffer.from('300c300a06082b06010505071501', 'hex')
/** Of Globus: may read and write data, may not start jobs. 1.3.6.1.4.1.3536.1.1.1.9. */
const limited = Buffer.from('300f300d060b2b060104019b5001010109', 'hex')
const limitedLanguage = limited.subarray(4)

export function isProxy (certificate: X509Certificate): boolean {
  return infoOf(certificate) !== undefined
}

/** Of a proxy that this chain signs: all rights, but of a limited proxy only a limited one. Throws `CREDENTIAL_INVALID` where it may sign none. */
export function policyBelow (chain: readonly X509Certificate[]): Buffer {
  const infos = chain.map(infoOf)
  for (const [depth, info] of infos.entries()) {
    if (info !== undefined && depth >= pathLengthOf(info)) throw new FtsError('CREDENTIAL_INVALID', { detail: 'the proxy does not allow for another below it; make one without a path length' })
  }
  return infos.some(info => info?.includes(limitedLanguage)) ? limited : inheritAll
}

function infoOf (certificate: X509Certificate): Buffer | undefined {
  const found = AsnConvert.parse(certificate.raw, Certificate).tbsCertificate.extensions?.find(({ extnID }) => extnID === proxyCertInfo)
  return found === undefined ? undefined : Buffer.from(found.extnValue.buffer)
}

/** How many proxies may follow: the INTEGER of one byte at the beginning, if it is there. */
function pathLengthOf (info: Buffer): number {
  return info[2] === 0x02 && info[3] === 1 ? info.readInt8(4) : Infinity
}
