/** Reads what a request says about its tag; header, URL attribute and CGI share one reading of the text. */
import type { ClaimOrigin, FlowTag, Scitag, TagClaim } from '../types.ts'
import { decodeFlowLabel, flowLabelFromNumber, isLabellable } from './flow-label.ts'
import { scitagFromNumber, scitagOf, tagOf } from './scitag.ts'

/** The key in a URL query and in the opaque part of an xroot path. */
export const flowKey = 'scitag.flow'

/** Says whether a pair is in the registry; without it no claim gets a `looksLike`. */
export type IsRegistered = (tag: FlowTag) => boolean

type InvalidClaim = Extract<TagClaim, { kind: 'invalid' }>

const absent: TagClaim = Object.freeze({ kind: 'absent' })
const maxRawLength = 64

/** [FL-CLAIM] One to five digits that say 65…65535, trimmed; undefined is absent, anything else is invalid. Never throws. */
export function claimFromText (raw: string | undefined, from: ClaimOrigin, isRegistered?: IsRegistered): TagClaim {
  if (raw === undefined) return absent
  const text = from === 'header' ? collapsed(raw) : raw.trim()
  const scitag = scitagFromDecimal(text)
  if (scitag !== undefined) return { kind: 'tag', scitag, tag: tagOf(scitag), from }
  const looksLike = labelledPair(text, isRegistered)
  const kept = { kind: 'invalid', raw: raw.slice(0, maxRawLength), from } as const
  return looksLike === undefined ? kept : { ...kept, looksLike }
}

/** [FL-CLAIM] `scitag.flow` in the query of an HTTP URL: exact key, the first one wins, percent-decoded. Never throws. */
export function claimFromQuery (query: string, isRegistered?: IsRegistered): TagClaim {
  const value = firstValue(query, percentDecoded)
  return claimFromText(value, 'url', isRegistered)
}

/** [FL-CLAIM] `scitag.flow` in the opaque part of an xroot path: as in a query, but verbatim. Never throws. */
export function claimFromCgi (opaque: string, isRegistered?: IsRegistered): TagClaim {
  return claimFromText(firstValue(opaque, text => text), 'cgi', isRegistered)
}

/** One sentence that says what is wrong with a tag and, where it can be told, what was meant. */
export function explainInvalid ({ raw, from, looksLike }: InvalidClaim, nameOf: (tag: FlowTag) => string): string {
  if (looksLike === undefined) return `${JSON.stringify(raw)} is no tag: a decimal number 65…65535 is`
  const label = from === 'header' ? collapsed(raw) : raw.trim()
  return `${label} is the flow label of ${nameOf(looksLike)}; its tag is ${scitagOf(looksLike)}`
}

/** Node joins the values of a repeated header with a comma: equal ones are one, different ones stay what they are, no number. */
function collapsed (raw: string): string {
  if (!raw.includes(',')) return raw.trim()
  const [first = '', ...others] = raw.split(',').map(value => value.trim())
  return others.every(other => other === first) ? first : raw
}

function scitagFromDecimal (text: string): Scitag | undefined {
  return /^[0-9]{1,5}$/.test(text) ? scitagFromNumber(Number(text)) : undefined
}

/** [FL-TRAP] CMSSW once sent flow labels as tags. */
function labelledPair (text: string, isRegistered: IsRegistered | undefined): FlowTag | undefined {
  const label = isRegistered !== undefined && /^[0-9]{1,7}$/.test(text) ? flowLabelFromNumber(Number(text)) : undefined
  if (label === undefined) return undefined
  const { experiment, activity } = decodeFlowLabel(label)
  const tag = { experiment, activity }
  return isLabellable(tag) && activity > 0 && isRegistered?.(tag) === true ? tag : undefined
}

function firstValue (query: string, decode: (text: string) => string): string | undefined {
  for (const pair of query.replace(/^\?/, '').split('&')) {
    const at = pair.indexOf('=')
    const key = at < 0 ? pair : pair.slice(0, at)
    if (decode(key) === flowKey) return at < 0 ? '' : decode(pair.slice(at + 1))
  }
  return undefined
}

/** An escape that is none stays as it stands: a foreign key with one must not hide our own. */
function percentDecoded (text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
