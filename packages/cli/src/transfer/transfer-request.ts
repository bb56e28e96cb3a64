/** Lines of a list as what an orchestrator takes, and back. */
import { createHash } from 'node:crypto'

import type { FileRequest, TransferRequest } from '@scitags/fts-client'

import { CliError } from '../errors.ts'
import { bare, lineOf } from './list-line.ts'
import type { ListedFile } from './transfer-list.ts'

export interface ListedTransfer {
  readonly place: string
  readonly request: TransferRequest & { readonly id: string }
}

/** Same source and destination, same id: a list that is given again means the same transfers. Throws {@link CliError} `TRANSFERS_UNUSABLE`. */
export function transfersFor (files: readonly ListedFile[], tag: number | undefined): readonly ListedTransfer[] {
  const transfers = new Map<string, ListedTransfer>()
  for (const { place, file } of files) {
    const request = requestFor(file, place, tag)
    const other = transfers.get(request.destination)
    if (other === undefined) transfers.set(request.destination, { place, request })
    else if (JSON.stringify(other.request) !== JSON.stringify(request)) throw new CliError('TRANSFERS_UNUSABLE', { detail: `${place}: ${bare(request.destination)} is the destination of ${other.place} already` })
  }
  return [...transfers.values()]
}

/** For a list of what is left to do. */
export function lineOfRequest ({ source, destination, checksum, size, scitag, metadata }: TransferRequest): string {
  return lineOf({
    sources: [source],
    destinations: [destination],
    ...checksum !== undefined && { checksum },
    ...size !== undefined && { filesize: size },
    ...scitag !== undefined && { scitag },
    ...metadata !== undefined && { metadata }
  })
}

/** What only FTS knows what to do with. */
function requestFor ({ sources, destinations, checksum, filesize, scitag, metadata, ...rest }: FileRequest, place: string, tag: number | undefined): ListedTransfer['request'] {
  const [[source = '', ...replicas], [destination = '', ...copies]] = [sources, destinations]
  const odd = replicas.length + copies.length > 0 ? 'more than one source or destination' : Object.keys(rest)[0]
  if (odd !== undefined) throw new CliError('TRANSFERS_UNUSABLE', { detail: `${place}: ${odd} is for \`scitags fts submit --list\`` })
  // Null is none, whatever the others have.
  const chosen = scitag === undefined ? tag : scitag ?? undefined
  return {
    id: createHash('sha256').update(`${source}\n${destination}`).digest('hex').slice(0, 32),
    source,
    destination,
    ...chosen !== undefined && { scitag: chosen },
    ...checksum !== undefined && { checksum },
    ...filesize !== undefined && { size: filesize },
    ...metadata !== undefined && { metadata }
  }
}
