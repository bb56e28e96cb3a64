/** The header fields of a request to the remote side. */
import type { HeaderField } from './tpc-headers.ts'

/** What a request says of itself unless the client's forwarded headers say otherwise. */
const standing: readonly HeaderField[] = [['User-Agent', 'scitags-http-tpc'], ['Accept', '*/*']]

/** These are for the host that they were given for. */
const credentials = new Set(['authorization', 'cookie', 'transferheaderauthorization', 'transferheadercookie'])

/** Standing fields, the client's, and our own, as names and values in turn. */
export function flatten (forwarded: readonly HeaderField[], own: readonly HeaderField[]): string[] {
  const said = new Set(forwarded.map(([name]) => name.toLowerCase()))
  const ours = new Set(own.map(([name]) => name.toLowerCase()))
  return [
    ...standing.filter(([name]) => !said.has(name.toLowerCase())),
    ...forwarded.filter(([name]) => !ours.has(name.toLowerCase())),
    ...own
  ].flat()
}

/** [TPC-Redirect] What may be shown to another origin. */
export function withoutCredentials (fields: readonly HeaderField[]): readonly HeaderField[] {
  return fields.filter(([name]) => !credentials.has(name.toLowerCase()))
}
