/** The credentials of the authentication protocols that a client needs no library for, and which of them a server accepts. */

export type AuthName = 'unix' | 'host' | 'ztn'

/** `&P=unix&P=ztn,0:4096:` of an answer to a login: names in the server's order, whether we know them or not. */
export function offeredProtocols (security: string): string[] {
  return security.split('&').filter(part => part.startsWith('P=')).map(part => part.slice(2).split(',', 1)[0] ?? '').map(name => name.replace(/\0+$/, ''))
}

export function isKnown (name: string): name is AuthName {
  return name === 'unix' || name === 'host' || name === 'ztn'
}

export function unixCredentials (user: string, group: string): Buffer {
  return Buffer.from(`unix\0${user} ${group}\0`)
}

export function hostCredentials (): Buffer {
  return Buffer.from('host\0')
}

/** A bearer token; only for connections under TLS. */
export function ztnCredentials (token: string): Buffer {
  const text = Buffer.from(`${token}\0`)
  const head = Buffer.from('ztn\0\0T\0\0\0\0', 'latin1')
  head.writeUInt16BE(text.length, 8)
  return Buffer.concat([head, text])
}
