/** A directory of authorities, as programs that use OpenSSL want it. */
import { copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { run } from './run.ts'

/** Made beside the file; for X509_CERT_DIR. */
export async function authorityDirectory (caFile: string): Promise<string> {
  const directory = join(dirname(caFile), 'authorities')
  await mkdir(directory)
  const { stdout } = await run('openssl', ['x509', '-hash', '-noout', '-in', caFile])
  await copyFile(caFile, join(directory, `${stdout.trim()}.0`))
  return directory
}
