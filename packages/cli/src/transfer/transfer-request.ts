/** Lines of a list as what an orchestrator takes, and back. */
import { createHash } from 'node:crypto'

import type { Registry } from '@scitags/core'
import { placeOf, scitagOf, transferFault } from '@scitags/fts-client'
import type { FileRequest, TransferRequest } from '@scitags/fts-client'

import { CliError } from '../errors.ts'
import { bare, lineOf } from './list-line.ts'
import type { ListedFile } from './transfer-list.ts'

export interface ListedTransfer {
  readonly place: string
  readonly request: TransferRequest & { readonly id: string }
}

/** Transfers as they come from the lines of a list, with the tag of those that have none. */
export class ListedTransfers {
  readonly #tag: number | undefined
  readonly #registry: Registry
  readonly #refusalOf: (request: TransferRequest) => string | undefined
  readonly #byDestination = new Map<string, ListedTransfer>()

  /** `registry` is for lines of JSON with names in them; `refusalOf` says why nothing would carry a request, where nothing would. */
  constructor (tag: number | undefined, registry: Registry, refusalOf: (request: TransferRequest) => string | undefined = () => undefined) {
    this.#refusalOf = refusalOf
    this.#tag = tag
    this.#registry = registry
  }

  get all (): readonly ListedTransfer[] { return [...this.#byDestination.values()] }

  /** Same source and destination, same id: a list that is given again means the same transfers. Throws {@link CliError} `TRANSFERS_UNUSABLE`, and what `scitagOf` throws. */
  add ({ place, file }: ListedFile): void {
    const request = requestFor(file, this.#tag)
    if (request.scitag !== undefined) scitagOf(request.scitag, this.#registry)
    const refusal = this.#refusalOf(request)
    if (refusal !== undefined) throw unusable(refusal)
    const destination = placeOf(request.destination)
    const other = this.#byDestination.get(destination)
    if (other === undefined) this.#byDestination.set(destination, { place, request })
    else if (JSON.stringify(other.request) !== JSON.stringify(request)) throw unusable(`${bare(request.destination)} is the destination of ${other.place} already`)
  }
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

function requestFor ({ sources, destinations, checksum, filesize, scitag, metadata, ...rest }: FileRequest, tag: number | undefined): ListedTransfer['request'] {
  const [[source = '', ...replicas], [destination = '', ...copies]] = [sources, destinations]
  const odd = replicas.length + copies.length > 0 ? 'more than one source or destination' : Object.keys(rest)[0]
  // What only FTS knows what to do with.
  if (odd !== undefined) throw unusable(`${odd} is for \`scitags fts submit --list\``)
  // Null is none, whatever the others have.
  const chosen = scitag === undefined ? tag : scitag ?? undefined
  const request = {
    id: createHash('sha256').update(`${source}\n${destination}`).digest('hex').slice(0, 32),
    source,
    destination,
    ...chosen !== undefined && { scitag: chosen },
    ...checksum !== undefined && { checksum },
    ...filesize !== undefined && { size: filesize },
    ...metadata !== undefined && { metadata }
  }
  const fault = transferFault(request)
  if (fault !== undefined) throw unusable(`the ${fault.key} ${fault.text}`)
  return request
}

function unusable (detail: string): CliError {
  return new CliError('TRANSFERS_UNUSABLE', { detail })
}
