/** Reads a remote file, or one range of it, into a local one over a connection of our own. */
import type { StorageFile } from '@scitags/storage'
import { isRedirect } from '../remote/follow-redirects.ts'
import type { Hop, Redirect } from '../remote/follow-redirects.ts'
import { HttpTpcError } from '../errors.ts'
import type { AnswerHead } from '../wire/answer-head.ts'
import { formatRange, parseContentRange } from '../wire/range.ts'
import type { ByteRange } from '../wire/range.ts'
import { displayUrl } from '../wire/remote-url.ts'
import type { DataConnection } from './data-connection.ts'

export interface PullOrder extends Hop {
  readonly file: StorageFile
  /** Bytes of the whole file, where known. */
  readonly size: number | undefined
  /** Only these bytes; they keep their place in the file. */
  readonly range?: ByteRange
  readonly onBytes: (count: number) => void
}

export type PullAnswer =
  | Redirect
  | { readonly kind: 'done', readonly url: URL, readonly bytes: number, readonly headers: AnswerHead['headers'] }
  | { readonly kind: 'refused', readonly status: number, readonly text: string }
  /** A range was asked for, and the whole file came. Nothing was written. */
  | { readonly kind: 'range-ignored' }

export async function pullInto (connection: DataConnection, order: PullOrder): Promise<PullAnswer> {
  const { url, headers: forwarded, file, range, onBytes } = order
  const { exchange } = connection
  exchange.send({ method: 'GET', url, forwarded, own: range === undefined ? [] : [['Range', formatRange(range)]] })
  const { status, headers, framing } = await exchange.answer

  if (isRedirect(status, 'GET')) return { kind: 'redirect', location: headers['location'] }
  if (range !== undefined && status === 200) return { kind: 'range-ignored' }
  if (status !== (range === undefined ? 200 : 206)) return { kind: 'refused', status, text: await exchange.explanation() }

  const length = lengthOf(headers, order)
  if (length !== 0 && !(framing.kind === 'length' && framing.bytes === 0)) connection.begin()
  const bytes = await exchange.bodyInto({ file, at: range?.first ?? 0, atMost: length ?? Infinity, onBytes })
  if (length !== undefined && bytes !== length) throw mismatch(url, `${bytes} of ${length} bytes came`)
  return { kind: 'done', url, bytes, headers }
}

/** Bytes that will come, where anybody said so. Throws when what the answer says contradicts what is known. */
function lengthOf (headers: AnswerHead['headers'], { url, size, range }: PullOrder): number | undefined {
  const coding = headers['content-encoding']
  if (coding !== undefined && coding.toLowerCase() !== 'identity') throw new HttpTpcError('REMOTE_INVALID', { detail: `${displayUrl(url)} is sent with Content-Encoding ${coding}` })
  const announced = headers['content-length'] === undefined ? undefined : Number(headers['content-length'])
  if (range === undefined) {
    if (announced !== undefined && size !== undefined && announced !== size) throw mismatch(url, `${size} bytes before, ${announced} now`)
    return announced ?? size
  }
  const given = parseContentRange(headers['content-range'])
  if (given?.first !== range.first || given.last !== range.last) throw new HttpTpcError('REMOTE_INVALID', { detail: `${displayUrl(url)} sends another range than it was asked for` })
  if (given.size !== undefined && size !== undefined && given.size !== size) throw mismatch(url, `${size} bytes before, ${given.size} now`)
  return range.last - range.first + 1
}

function mismatch (url: URL, detail: string): HttpTpcError {
  return new HttpTpcError('SIZE_MISMATCH', { detail: `${displayUrl(url)}, ${detail}` })
}
