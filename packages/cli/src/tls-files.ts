/** Reads certificates and keys, and notices before they are used that they do not fit. */
import { readFile } from 'node:fs/promises'
import { createSecureContext } from 'node:tls'

import type { TlsIdentity } from '@scitags/http-tpc'

import { CliError } from './errors.ts'
import { reasonOf } from './reason-of.ts'
import type { ResolvedTlsOptions } from './generated/options.ts'

export interface LoadedTls extends TlsIdentity {
  readonly cert: string
  readonly key: string
}

/** Paths must be absolute. Throws {@link CliError} `TLS_UNUSABLE`; `path` begins in the options. */
export async function loadTls ({ certificate, key, authorities }: ResolvedTlsOptions): Promise<LoadedTls> {
  // One after the other: of several that cannot be read, the first is named.
  const cert = await read(certificate, 'certificate')
  const keyText = await read(key, 'key')
  const ca = authorities === undefined ? undefined : await read(authorities, 'authorities')
  try {
    createSecureContext({ cert, key: keyText })
  } catch (cause) {
    throw new CliError('TLS_UNUSABLE', { detail: `${certificate} and ${key} do not fit together (${reasonOf(cause)}); give a certificate and its own key, both PEM`, path: ['certificate'], cause })
  }
  return { cert, key: keyText, ...(ca === undefined ? {} : { ca }) }
}

async function read (file: string, option: keyof ResolvedTlsOptions): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    throw new CliError('TLS_UNUSABLE', { detail: `${file} cannot be read (${reasonOf(cause)}); check the path and who may read it`, path: [option], cause })
  }
}
