/** Who we are towards a remote side over TLS, and whose word we take for who it is. */
import type { SecureContextOptions } from 'node:tls'

/** PEM text. Without `ca`, Node's own certificate authorities count. */
export interface TlsIdentity {
  readonly ca?: string | readonly string[]
  readonly cert?: string
  readonly key?: string
}

export function secureContextOptions ({ ca, cert, key }: TlsIdentity): SecureContextOptions {
  return {
    minVersion: 'TLSv1.2',
    ...(ca !== undefined && { ca: typeof ca === 'string' ? ca : [...ca] }),
    ...(cert !== undefined && { cert }),
    ...(key !== undefined && { key })
  }
}

/** Whether a connection of the one may serve the other. */
export function isSameIdentity (one: TlsIdentity, other: TlsIdentity): boolean {
  const [mine, yours] = [[one.ca ?? []].flat(), [other.ca ?? []].flat()]
  return one.cert === other.cert && one.key === other.key && mine.length === yours.length && mine.every((text, index) => text === yours[index])
}
