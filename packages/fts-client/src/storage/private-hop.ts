/** Tells where a bearer token may be shown. */

/** By TLS, or within this machine: nobody reads along. Of an http or https URL. */
export function isPrivateHop (url: string): boolean {
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname)
}
