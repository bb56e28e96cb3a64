/** The authorities that the grid trusts: a directory of files with hashed names, or one file with all of them. */
import { X509Certificate } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { FtsError } from '../errors.ts'
import { readCredentialFile } from './credential-file.ts'
import { certificateBlocksIn } from './pem.ts'

const mostFiles = 5000

/** PEM. Rejects with `CREDENTIAL_INVALID` where there is none; single ones that cannot be read are left out, as OpenSSL leaves them out. */
export async function readAuthorities (path: string): Promise<readonly string[]> {
  const files = await isDirectory(path) ? await hashedFilesOf(path) : [path]
  // Of most there are two names, one for each way to make a hash.
  const found = new Set<string>()
  for (const file of files) {
    const text = await readCredentialFile({ path: file, isSecret: false }).catch(() => undefined)
    for (const block of certificateBlocksIn(text ?? '')) if (isCertificate(block)) found.add(block)
  }
  if (found.size === 0) throw new FtsError('CREDENTIAL_INVALID', { detail: `${path} has no certificate of an authority: neither in PEM, nor in files with names such as 1a2b3c4d.0` })
  return [...found]
}

async function isDirectory (path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (cause) {
    throw new FtsError('CREDENTIAL_INVALID', { detail: `the authorities in ${path} cannot be read`, cause })
  }
}

async function hashedFilesOf (directory: string): Promise<readonly string[]> {
  const names = await readdir(directory)
  return names.filter(name => /^[0-9a-f]{8}\.[0-9]$/.test(name)).slice(0, mostFiles).map(name => join(directory, name))
}

function isCertificate (block: string): boolean {
  try {
    return new X509Certificate(block).raw.length > 0
  } catch {
    return false
  }
}
