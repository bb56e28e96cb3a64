/** Carries transfers by third-party copy, over HTTP and root://, and through this process where that cannot be. */
import type { CredentialSource } from '../../credentials/credentials.ts'
import { StorageConnections } from '../../storage/storage-connections.ts'
import { protocolOf, storageFile } from '../../storage/storage-file.ts'
import type { StorageFile } from '../../storage/storage-file.ts'
import type { StorageAccess } from '../../storage/access.ts'
import { carryCopy } from './carry-copy.ts'
import { checksumWish } from './compared.ts'
import { waysBetween } from './copy-ways.ts'
import { failureOf } from './failure-class.ts'
import { linkMemory } from './link-memory.ts'
import { resolveCopyBackendOptions } from '../../generated/options.ts'
import type { CopyBackendOptions } from '../../generated/options.ts'
import type { TransferBackend, TransferStep } from '../types.ts'

/** Options, and what options cannot say. */
export interface CopyBackendInit extends CopyBackendOptions {
  /** Towards a storage; asked with the URL, before each request. */
  readonly credentials?: CredentialSource | ((url: string) => CredentialSource | Promise<CredentialSource>)
}

/** [TPC-Order] stat, checksum, directories, COPY, stat, checksum. Throws `OPTIONS_INVALID`. */
export function copyBackend (init: CopyBackendInit = {}): TransferBackend {
  const { credentials: _credentials, ...given } = init
  const { modes: allowed, streams, checksumTimeoutMs } = resolveCopyBackendOptions(given)
  const connections = new StorageConnections()
  const memory = linkMemory(() => performance.now())
  return {
    name: 'copy',
    carries ({ source, destination, checksum }) {
      const from = protocolOf(source)
      const to = protocolOf(destination)
      // Throws where it could not be compared.
      checksumWish(checksum)
      return from !== undefined && to !== undefined && waysBetween(from, to, allowed).length > 0
    },
    async carry (transfer, context) {
      let at: TransferStep = 'source-stat'
      const onStep = (step: TransferStep): void => {
        at = step
        context.onStep(step)
      }
      const file = (url: string): StorageFile => storageFile({ url, scitag: transfer.scitag, connections, checksumTimeoutMs, access: async () => await accessTo(url, init) })
      try {
        const [source, destination] = [file(transfer.source), file(transfer.destination)]
        try {
          return await carryCopy({ transfer, context, onStep, source, destination, allowed, streams, memory })
        } finally {
          source.close()
          destination.close()
        }
      } catch (error) {
        const side = sideAt[at]
        return { kind: 'failed', failure: { ...failureOf(error, at), ...side !== undefined && { side } } }
      }
    },
    async close () { connections.close() }
  }
}

/** Which storage alone is asked; a copy may fail at either. */
const sideAt: Readonly<Record<TransferStep, 'source' | 'destination' | undefined>> = {
  'source-stat': 'source',
  'source-checksum': 'source',
  'destination-stat': 'destination',
  removal: 'destination',
  directories: 'destination',
  copy: undefined,
  'result-stat': 'destination',
  'result-checksum': 'destination'
}

async function accessTo (url: string, { credentials = {}, credentialsFollowRedirects = false }: CopyBackendInit): Promise<StorageAccess> {
  const source = typeof credentials === 'function' ? await credentials(url) : credentials
  const { certificate, privateKey, token, authorities } = typeof source === 'function' ? await source() : source
  return {
    credentialsFollowRedirects,
    ...token !== undefined && { token },
    tls: { ...authorities !== undefined && { ca: authorities }, ...certificate !== undefined && { cert: certificate }, ...privateKey !== undefined && { key: privateKey } }
  }
}
