/** Names the storage that a URL is at, so that its transfers can be counted, and the file there. */

const defaultPorts = { http: 80, dav: 80, https: 443, davs: 443, root: 1094, xroot: 1094, roots: 1094, xroots: 1094 } as const

export type TransferScheme = keyof typeof defaultPorts

export const transferSchemes = Object.keys(defaultPorts) as readonly TransferScheme[]

/** Undefined where nothing here carries such URLs. */
export function transferSchemeOf (url: URL): TransferScheme | undefined {
  const scheme = url.protocol.slice(0, -1)
  return transferSchemes.find(known => known === scheme)
}

/** Names a storage: `se.example.org:443`, host and port, in lower case, with the port that the scheme implies. `url` is a transfer's: `transferFault` finds nothing wrong with it. */
export function storageOf (url: string): string {
  const parsed = new URL(url)
  const scheme = transferSchemeOf(parsed)
  const port = parsed.port === '' && scheme !== undefined ? String(defaultPorts[scheme]) : parsed.port
  return `${parsed.hostname.toLowerCase()}:${port}`
}

/** Names a file: `se.example.org:443 /store/file`, for scheme and query are another way to the same one, and so are more slashes than one. `url` is a transfer's. */
export function placeOf (url: string): string {
  return `${storageOf(url)} ${new URL(url).pathname.replaceAll(/\/+/g, '/')}`
}
