/** Tells where a credential may be shown. */

/** By TLS, or within this machine: nobody reads along. Of an http or https URL. */
export function isPrivateHop (url: string | URL): boolean {
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname)
}
