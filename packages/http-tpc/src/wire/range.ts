/** Ranges of bytes: what a request asks for, and what an answer says it is. */

/** First and last byte, both included. */
export interface ByteRange {
  readonly first: number
  readonly last: number
}

export type RangeWish =
  | { readonly kind: 'whole' }
  | { readonly kind: 'part', readonly range: ByteRange }
  /** Two or more, in the order asked for; together no more than the file. */
  | { readonly kind: 'parts', readonly ranges: readonly ByteRange[] }
  | { readonly kind: 'unsatisfiable' }

/** Fifteen digits are exact in a double, and 900 TB. */
const oneRange = /^bytes\s*=\s*(\d{0,15})-(\d{0,15})$/i

/** Each costs a head, and a read. */
const maxRanges = 256

/**
 * [TPC-Range] Other units, more ranges than anybody needs, and ranges that together are more than the file are answered with the whole file, as RFC 9110 §14.2
 * allows; malformed ones are not. Of several, those that the file does not have are left out.
 */
export function readRange (header: string | undefined, size: number): RangeWish {
  const text = header?.trim()
  if (text === undefined || !/^bytes\s*=/i.test(text)) return { kind: 'whole' }
  if (!text.includes(',')) return readOne(text, size)
  const specs = text.slice(text.indexOf('=') + 1).split(',', maxRanges + 1).map(spec => spec.trim()).filter(spec => spec !== '')
  if (specs.length > maxRanges) return { kind: 'whole' }
  const ranges = specs.map(spec => readOne(`bytes=${spec}`, size)).flatMap(wish => wish.kind === 'part' ? [wish.range] : [])
  const [only] = ranges
  if (only === undefined) return { kind: 'unsatisfiable' }
  if (ranges.length === 1) return { kind: 'part', range: only }
  return ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0) > size ? { kind: 'whole' } : { kind: 'parts', ranges }
}

function readOne (text: string, size: number): RangeWish {
  const [, from = '', to = ''] = oneRange.exec(text) ?? []
  if (from === '') {
    const suffix = Number(to)
    return to === '' || suffix === 0 || size === 0 ? { kind: 'unsatisfiable' } : part(Math.max(0, size - suffix), size - 1)
  }
  const first = Number(from)
  const last = to === '' ? size - 1 : Number(to)
  if (first >= size || (to !== '' && last < first)) return { kind: 'unsatisfiable' }
  return part(first, Math.min(last, size - 1))
}

export function formatRange ({ first, last }: ByteRange): string {
  return `bytes=${first}-${last}`
}

export function formatContentRange (range: ByteRange | undefined, size: number): string {
  return `bytes ${range === undefined ? '*' : `${range.first}-${range.last}`}/${size}`
}

/** Undefined when it is no single range of bytes; `size` is undefined where the sender did not know it. */
export function parseContentRange (text: string | undefined): (ByteRange & { readonly size: number | undefined }) | undefined {
  const [, from, to, whole] = /^\s*bytes\s+(\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)\s*$/i.exec(text ?? '') ?? []
  if (from === undefined || to === undefined) return undefined
  const first = Number(from)
  const last = Number(to)
  const size = whole === '*' ? undefined : Number(whole)
  return last < first || (size !== undefined && last >= size) ? undefined : { first, last, size }
}

/** Cuts a file into at most `count` ranges of nearly the same length; none for an empty file. */
export function splitRanges (size: number, count: number): readonly ByteRange[] {
  const pieces = Math.min(count, size)
  return Array.from({ length: pieces }, (_, index) => ({
    first: Math.floor(size / pieces * index),
    last: Math.floor(size / pieces * (index + 1)) - 1
  })).map((range, index) => index === pieces - 1 ? { ...range, last: size - 1 } : range)
}

function part (first: number, last: number): RangeWish {
  return { kind: 'part', range: { first, last } }
}
