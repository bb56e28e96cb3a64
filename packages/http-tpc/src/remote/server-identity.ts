/** Is a certificate for the host that was asked for? */
import { X509Certificate } from 'node:crypto'
import { isIP } from 'node:net'
import { checkServerIdentity as checkByNode } from 'node:tls'
import type { PeerCertificate } from 'node:tls'

/** As Node's own, which in 22.23 refuses every certificate for an IPv6 address. */
export function checkServerIdentity (host: string, certificate: PeerCertificate): Error | undefined {
  const isForAddress = isIP(host) !== 0 && new X509Certificate(certificate.raw).checkIP(host) !== undefined
  return isForAddress ? undefined : checkByNode(host, certificate)
}
