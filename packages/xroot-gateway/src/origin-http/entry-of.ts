/** What a server says of an entry, in properties or in headers, as a storage has it. */
import type { EntryStat } from '@scitags/storage'
import type { FoundEntry } from './multistatus.ts'

export interface OriginStat extends EntryStat {
  /** As the server writes it, where it has one. */
  readonly tag: string | undefined
}

export function entryOfProperties ({ isCollection, properties }: FoundEntry): OriginStat {
  return entry({
    kind: isCollection ? 'directory' : 'file',
    length: properties.get('getcontentlength'),
    modified: properties.get('getlastmodified'),
    created: properties.get('creationdate'),
    tag: properties.get('getetag')
  })
}

export function entryOfHeaders (headers: Headers, kind: EntryStat['kind']): OriginStat {
  return entry({ kind, length: textOf(headers, 'content-length'), modified: textOf(headers, 'last-modified'), created: undefined, tag: textOf(headers, 'etag') })
}

/** As undici gives them. */
export type Headers = Readonly<Record<string, string | readonly string[] | undefined>>

export function textOf (headers: Headers, name: string): string | undefined {
  const value = headers[name]
  return typeof value === 'string' ? value : value?.join(', ')
}

interface Told {
  readonly kind: EntryStat['kind']
  readonly length: string | undefined
  readonly modified: string | undefined
  readonly created: string | undefined
  readonly tag: string | undefined
}

function entry ({ kind, length, modified, created, tag }: Told): OriginStat {
  const size = kind === 'file' && length !== undefined && /^\d{1,15}$/.test(length) ? Number(length) : 0
  const modifiedMs = millis(modified) ?? 0
  const isTagged = tag !== undefined && tag !== ''
  return {
    kind,
    size,
    modifiedMs,
    createdMs: millis(created) ?? modifiedMs,
    etag: isTagged ? tag.replace(/^W\//, '').replace(/^"(.*)"$/, '$1') : `${size}-${modifiedMs}`,
    tag: isTagged ? tag : undefined
  }
}

function millis (text: string | undefined): number | undefined {
  const time = text === undefined ? NaN : Date.parse(text)
  return Number.isNaN(time) ? undefined : time
}
