/** Checks a transfer as a caller gives it. */
import { isDeepStrictEqual } from 'node:util'
import type { Registry, Scitag } from '@scitags/core'

import { FtsError } from '../errors.ts'
import { tagOrFault } from '../tags.ts'
import { digitsMissed, digitsOf } from '../wire/checksum-digits.ts'
import type { TagChoice } from '../tag-choice.ts'
import { placeOf, transferSchemeOf, transferSchemes } from './storage-of.ts'
import type { TransferRequest } from './types.ts'

/** A request that is right: a copy of its own, and what its tag was resolved to. */
export interface CheckedRequest {
  readonly request: TransferRequest
  readonly scitag: Scitag | undefined
}

/** What is wrong, and with which member: `destination`, `names no file`. */
export interface TransferFault {
  readonly key: string
  readonly text: string
}

/** Bytes of JSON. */
export const maxNoteBytes = 65_536
const maxUrlLength = 8192
const keys = ['id', 'source', 'destination', 'scitag', 'checksum', 'size', 'overwrite', 'priority', 'metadata']

/** Throws `TRANSFER_INVALID` with the path in `path`, `TAG_INVALID` or `NAME_UNKNOWN`; `path` leads to the request. */
export function checkTransfer (value: TransferRequest, registry: Registry, path: readonly string[]): CheckedRequest {
  const fault = transferFault(value)
  if (fault !== undefined) throw new FtsError('TRANSFER_INVALID', { detail: `${[...path, fault.key].join('.')} ${fault.text}`, path: [...path, fault.key] })
  const scitag = value.scitag === undefined ? undefined : tagIn(value.scitag, registry, [...path, 'scitag'])
  const defined = Object.fromEntries(Object.entries({ ...value, scitag: plainChoice(value.scitag) }).filter(([, member]) => member !== undefined)) as unknown as TransferRequest
  const request = JSON.parse(JSON.stringify(defined)) as TransferRequest
  return { request: request.checksum === undefined ? request : { ...request, checksum: plainChecksum(request.checksum) }, scitag }
}

/** What an orchestrator would refuse a request for, its tag apart; undefined where that is nothing. */
export function transferFault (value: TransferRequest): TransferFault | undefined {
  if (typeof (value as unknown) !== 'object' || (value as unknown) === null) return { key: '', text: 'is no transfer: give an object with source and destination' }
  const unknown = Object.keys(value).find(key => !keys.includes(key))
  if (unknown !== undefined) return { key: unknown, text: `is not known: a transfer has ${keys.join(', ')}` }
  const checks: Record<string, string | undefined> = {
    id: value.id === undefined || (typeof value.id === 'string' && /^[\x21-\x7e]{1,255}$/.test(value.id)) ? undefined : 'has to be 1 to 255 printable characters of ASCII without blanks',
    source: urlFault(value.source),
    destination: urlFault(value.destination),
    checksum: value.checksum === undefined ? undefined : checksumFault(value.checksum),
    size: value.size === undefined || (Number.isSafeInteger(value.size) && value.size >= 0) ? undefined : 'has to be a number of bytes',
    overwrite: value.overwrite === undefined || typeof value.overwrite === 'boolean' ? undefined : 'has to be true or false',
    priority: value.priority === undefined || (Number.isInteger(value.priority) && value.priority >= 1 && value.priority <= 5) ? undefined : 'has to be 1, 2, 3, 4 or 5',
    metadata: value.metadata === undefined ? undefined : metadataFault(value.metadata)
  }
  const [key, text] = Object.entries(checks).find(([, fault]) => fault !== undefined) ?? []
  if (key !== undefined && text !== undefined) return { key, text }
  return placeOf(value.source) === placeOf(value.destination) ? { key: 'destination', text: 'is the source: a file is not copied to itself' } : undefined
}

/** With where it stands, for it is one of many. */
function tagIn (choice: TagChoice, registry: Registry, path: readonly string[]): Scitag {
  const found = tagOrFault(choice, registry)
  if (typeof found === 'object') throw new FtsError(found.code, { detail: `${path.join('.')}: ${found.detail}`, path })
  return found
}

/** Whether two are the same but for their ids; how a tag was named does not matter. */
export function isSameTransfer (a: CheckedRequest, b: CheckedRequest): boolean {
  return a.scitag === b.scitag && isDeepStrictEqual(contentOf(a.request), contentOf(b.request))
}

function contentOf ({ id: _id, scitag: _scitag, ...content }: TransferRequest): object {
  return content
}

/** What else there is in it, nobody has looked at. */
function plainChoice (choice: TransferRequest['scitag']): TransferRequest['scitag'] {
  return typeof choice === 'object' ? { experiment: choice.experiment, activity: choice.activity } : choice
}

/** In lower case, with the leading zeros that some leave out. */
function plainChecksum (checksum: string): string {
  const [algorithm = '', value = ''] = checksum.toLowerCase().split(':')
  return `${algorithm}:${value.padStart(digitsOf(algorithm) ?? 0, '0')}`
}

function urlFault (url: unknown): string | undefined {
  if (typeof url !== 'string' || url.length > maxUrlLength) return `has to be a URL of at most ${maxUrlLength} characters`
  if (!URL.canParse(url) || /[\s\p{Cc}]/u.test(url)) return 'is no whole URL, such as https://se.example.org/store/file'
  const parsed = new URL(url)
  if (transferSchemeOf(parsed) === undefined) return `has a scheme that nothing here carries: use one of ${transferSchemes.join(', ')}`
  if (parsed.hostname === '') return 'names no host'
  if (parsed.password !== '') return 'has a password in it: give it to the backend as a credential'
  return /^\/*$/.test(parsed.pathname) ? 'names no file' : undefined
}

function checksumFault (checksum: unknown): string | undefined {
  const [, algorithm = '', value = ''] = typeof checksum === 'string' ? /^([A-Za-z0-9_-]{1,32}):([0-9A-Fa-f]{1,128})$/.exec(checksum) ?? [] : []
  if (value === '') return 'has to be as adler32:0123abcd'
  const expected = digitsMissed(algorithm, value)
  return expected === undefined ? undefined : `has to have ${expected} digits after ${algorithm}:`
}

function metadataFault (metadata: unknown): string | undefined {
  try {
    const text = JSON.stringify(metadata) as string | undefined
    if (text !== undefined && Buffer.byteLength(text) <= maxNoteBytes) return undefined
  } catch { /* a cycle, or a bigint */ }
  return `has to be JSON of at most ${maxNoteBytes} bytes`
}
