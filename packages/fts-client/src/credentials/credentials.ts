/** Who we are towards FTS and storage servers. */

export interface Credentials {
  /** PEM: the certificate, or proxy certificate, and behind it its chain. */
  readonly certificate?: string
  /** PEM, not encrypted. */
  readonly privateKey?: string
  /** A bearer token. */
  readonly token?: string
  /** PEM; without them Node's own authorities count. */
  readonly authorities?: readonly string[]
}

/** Asked before each request, so that what has been renewed meanwhile is used; it should answer from memory. */
export type CredentialSource = Credentials | (() => Credentials | Promise<Credentials>)
