/** The authorities that a grid host trusts: a directory of certificates, each under the hash of its subject. */
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

const standardDirectory = '/etc/grid-security/certificates'

/** Certificates as PEM; undefined where there is no such directory. */
export async function gridAuthorities (directory: string = process.env['X509_CERT_DIR'] ?? standardDirectory): Promise<string[] | undefined> {
  const names = await readdir(directory).catch(() => [])
  const hashed = names.filter(name => /\.(?:\d+|pem)$/.test(name))
  if (hashed.length === 0) return undefined
  const texts = await Promise.all(hashed.map(async name => await readFile(join(directory, name), 'latin1').catch(() => '')))
  const found = new Set(texts.filter(text => text.includes('BEGIN CERTIFICATE')))
  return found.size === 0 ? undefined : [...found]
}
