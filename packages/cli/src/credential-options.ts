/** The options that say who we are towards FTS and storage servers. */
import { credentialSource } from '@scitags/fts-client'
import type { Credentials } from '@scitags/fts-client'

import type { OptionValues } from './command-line.ts'
import { CliError } from './errors.ts'
import type { Terminal } from './terminal.ts'

export const credentialOptions = {
  proxy: { type: 'string', value: 'FILE', about: 'Proxy certificate. Without this and the next three, what is found where grid tools look: X509_USER_PROXY, /tmp/x509up_u<uid>, X509_USER_CERT and X509_USER_KEY, ~/.globus, BEARER_TOKEN, BEARER_TOKEN_FILE, bt_u<uid>.' },
  cert: { type: 'string', value: 'FILE', about: 'Certificate, PEM.' },
  key: { type: 'string', value: 'FILE', about: 'Its private key; default: the one in the file of --cert.' },
  'token-file': { type: 'string', value: 'FILE', about: 'Bearer token.' },
  ca: { type: 'string', value: 'PATH', about: 'Authorities that servers are checked against: a bundle, or a directory with hashed names. Default: X509_CERT_DIR, /etc/grid-security/certificates, or Node\'s own.' }
} as const

/** Reads them at once, so that what is wrong with them is told first; and again whenever they change. Rejects with `CREDENTIAL_INVALID` or `CREDENTIAL_EXPIRED`. */
export async function credentialsFrom (options: OptionValues<typeof credentialOptions>, environment: Terminal['environment']): Promise<() => Promise<Credentials>> {
  const { proxy, cert, key, ca } = options
  if (key !== undefined && cert === undefined) throw new CliError('USAGE', { detail: '--key belongs to a --cert' })
  if (proxy !== undefined && cert !== undefined) throw new CliError('USAGE', { detail: '--proxy and --cert say the same; give one of them' })
  const source = credentialSource({
    env: environment,
    ...proxy !== undefined && { proxyFile: proxy },
    ...cert !== undefined && { certificateFile: cert },
    ...key !== undefined && { keyFile: key },
    ...options['token-file'] !== undefined && { tokenFile: options['token-file'] },
    ...ca !== undefined && { authorities: ca }
  })
  await source()
  return source
}
