/** Who is shown to a storage. */
import type { TlsIdentity } from '@scitags/http-tpc/client'

/** Who we are towards a storage, and what a transfer is for. */
export interface StorageAccess {
  readonly tls?: TlsIdentity
  /** A bearer token. It is shown under TLS only, and over http within this machine; elsewhere it is left out, also where a COPY would carry it to the other storage over plain http. */
  readonly token?: string
  /** By default the token is shown to the server in the URL and to none that it redirects to. */
  readonly credentialsFollowRedirects?: boolean
}

/** Asked before each request, and for a token at each login of root://, so that what has been renewed meanwhile is used. */
export type AccessSource = () => StorageAccess | Promise<StorageAccess>
