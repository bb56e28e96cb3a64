/** Which credentials a storage gets to see. */
import { credentialSource, storageOf } from '@scitags/fts-client'
import type { Credentials, CredentialSource } from '@scitags/fts-client'

import { CliError } from '../errors.ts'

export interface StorageCredentialsInit {
  /** For every storage, but for tokens that are of a side. */
  readonly credentials: () => Promise<Credentials>
  readonly sourceTokenFile: string | undefined
  readonly destinationTokenFile: string | undefined
  readonly transfers: Iterable<{ readonly source: string, readonly destination: string }>
}

/** Tokens go by storage, since a storage is asked of both sides of a copy. Throws {@link CliError} where that is not clear. */
export async function storageCredentials ({ credentials, sourceTokenFile, destinationTokenFile, transfers }: StorageCredentialsInit): Promise<(url: string) => CredentialSource> {
  if (sourceTokenFile === undefined && destinationTokenFile === undefined) return () => credentials
  const [sources, destinations] = [new Set<string>(), new Set<string>()]
  for (const { source, destination } of transfers) {
    sources.add(storageOf(source))
    destinations.add(storageOf(destination))
  }
  const both = [...sources].find(storage => destinations.has(storage))
  if (both !== undefined) throw new CliError('USAGE', { detail: `${both} is a source and a destination: give --token-file, which is for every storage` })
  const [atSource, atDestination] = [await withToken(sourceTokenFile, credentials), await withToken(destinationTokenFile, credentials)]
  return url => sources.has(storageOf(url)) ? atSource : destinations.has(storageOf(url)) ? atDestination : credentials
}

async function withToken (tokenFile: string | undefined, credentials: () => Promise<Credentials>): Promise<() => Promise<Credentials>> {
  if (tokenFile === undefined) return credentials
  const ofFile = credentialSource({ env: {}, tokenFile })
  await ofFile()
  return async () => {
    const { token } = await ofFile()
    return { ...await credentials(), ...token !== undefined && { token } }
  }
}
