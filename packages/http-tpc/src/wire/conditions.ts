/** The conditions of a request (RFC 9110 §13), judged against the file as it is. */

/** Lower-case names, as Node gives them. */
export interface ConditionHeaders {
  readonly 'if-match'?: string | undefined
  readonly 'if-none-match'?: string | undefined
  readonly 'if-modified-since'?: string | undefined
  readonly 'if-unmodified-since'?: string | undefined
  readonly 'if-range'?: string | undefined
}

/** What the conditions are judged against; undefined when there is no such file. */
export interface Validators {
  /** Without quotes; strong. */
  readonly etag: string
  readonly modifiedMs: number
}

export type ConditionVerdict = 'go-on' | 'not-modified' | 'failed'

/** [TPC-Condition] In the order that RFC 9110 §13.2.2 lays down. */
export function judgeConditions (headers: ConditionHeaders, file: Validators | undefined, isRead: boolean): ConditionVerdict {
  const { 'if-match': match, 'if-none-match': noneMatch, 'if-modified-since': modifiedSince, 'if-unmodified-since': unmodifiedSince } = headers
  if (match !== undefined) {
    if (!isListed(match, file, false)) return 'failed'
  } else if (unmodifiedSince !== undefined && file !== undefined && isModifiedAfter(file, unmodifiedSince) === true) {
    return 'failed'
  }
  if (noneMatch !== undefined) {
    if (isListed(noneMatch, file, true)) return isRead ? 'not-modified' : 'failed'
  } else if (isRead && modifiedSince !== undefined && file !== undefined && isModifiedAfter(file, modifiedSince) === false) {
    return 'not-modified'
  }
  return 'go-on'
}

/** `If-Range`: may the range be sent, or has the file changed so that the whole must be? */
export function isRangeCurrent (ifRange: string | undefined, file: Validators): boolean {
  if (ifRange === undefined) return true
  const text = ifRange.trim()
  return text.includes('"') ? text === `"${file.etag}"` : Date.parse(text) === wholeSecond(file.modifiedMs)
}

function isListed (list: string, file: Validators | undefined, isWeak: boolean): boolean {
  if (file === undefined) return false
  if (list.trim() === '*') return true
  return [...list.matchAll(/(W\/)?"([^"]*)"/g)].some(([, weak, tag]) => tag === file.etag && (isWeak || weak === undefined))
}

/** Undefined when the date cannot be read: such a condition does not count. */
function isModifiedAfter ({ modifiedMs }: Validators, date: string): boolean | undefined {
  const since = Date.parse(date)
  return Number.isNaN(since) ? undefined : wholeSecond(modifiedMs) > since
}

/** Dates in headers have no fractions. */
function wholeSecond (ms: number): number {
  return Math.floor(ms / 1000) * 1000
}
