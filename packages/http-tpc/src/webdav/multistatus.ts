/** Writes what PROPFIND and PROPPATCH answer, one entry at a time. */
import type { EntryStat } from '@scitags/storage'
import { isSameProperty } from './dead-properties.ts'
import type { PropertyWish } from './propfind-request.ts'
import type { DeadProperty } from './proppatch-request.ts'
import { escapeXml } from './xml-element.ts'
import type { PropertyName } from './xml-element.ts'

/** One entry of a listing. */
export interface ShownEntry {
  /** Percent-encoded already. */
  readonly href: string
  readonly name: string
  readonly stat: EntryStat
  readonly dead: readonly DeadProperty[]
}

/** Properties that have the same outcome. */
export interface PropertyOutcome {
  readonly status: string
  readonly properties: readonly PropertyName[]
  /** Content of an `error` element. */
  readonly error?: string
}

/** Property of `DAV:` → its XML content; undefined where the entry has none. */
const liveProperties: Readonly<Record<string, (entry: EntryStat, name: string) => string | undefined>> = {
  resourcetype: ({ kind }) => kind === 'directory' ? '<D:collection/>' : '',
  displayname: (_entry, name) => escapeXml(name),
  getcontentlength: ({ kind, size }) => kind === 'file' ? String(size) : undefined,
  getcontenttype: ({ kind }) => kind === 'file' ? 'application/octet-stream' : undefined,
  getlastmodified: ({ modifiedMs }) => new Date(modifiedMs).toUTCString(),
  creationdate: ({ createdMs }) => new Date(createdMs).toISOString(),
  getetag: ({ kind, etag }) => kind === 'file' ? escapeXml(`"${etag}"`) : undefined
}

const liveNames: readonly PropertyName[] = Object.keys(liveProperties).map(name => ({ namespace: 'DAV:', name }))

/** [RFC 4918 §15] The properties of `DAV:` that say nothing of the file itself. */
const ofTheClient = new Set(['displayname', 'getcontentlanguage'])

export const multistatusStart = '<?xml version="1.0" encoding="utf-8"?>\n<D:multistatus xmlns:D="DAV:">\n'
export const multistatusEnd = '</D:multistatus>\n'

/** [RFC 4918 §9.1.2] The condition that a PROPFIND of infinite depth violates. */
export const finiteDepthRequired = '<?xml version="1.0" encoding="utf-8"?>\n<D:error xmlns:D="DAV:"><D:propfind-finite-depth/></D:error>\n'

/** May clients set it? */
export function isProtected ({ namespace, name }: PropertyName): boolean {
  return namespace === 'DAV:' && !ofTheClient.has(name)
}

/** Can the wish be answered without a look at what clients have set? */
export function isAboutFiles (wish: PropertyWish): boolean {
  return wish.kind === 'some' && wish.properties.every(isProtected)
}

export function formatEntry (entry: ShownEntry, wish: PropertyWish): string {
  const { href, name, stat, dead } = entry
  const found: string[] = []
  const missing: string[] = []
  for (const property of propertiesFor(wish, dead)) {
    const set = dead.find(other => isSameProperty(other, property))
    const content = set === undefined ? contentOf(property, stat, name) : ''
    if (content === undefined) missing.push(emptyElement(property))
    else if (wish.kind === 'names') found.push(emptyElement(property))
    else found.push(set?.xml ?? element(property, content))
  }
  const absent = wish.kind === 'some' || (wish.kind === 'all' && wish.also.length > 0) ? missing : []
  return response(href, `${propstat(found, '200 OK', absent.length === 0)}${propstat(absent, '404 Not Found', false)}`)
}

export function formatOutcomes (href: string, outcomes: readonly PropertyOutcome[]): string {
  return response(href, outcomes.map(({ status, properties, error }) => propstat(properties.map(emptyElement), status, false, error)).join(''))
}

function propertiesFor (wish: PropertyWish, dead: readonly DeadProperty[]): readonly PropertyName[] {
  if (wish.kind === 'some') return wish.properties
  const all = [...liveNames, ...dead.filter(property => !liveNames.some(live => isSameProperty(live, property)))]
  return wish.kind === 'names' ? all : [...all, ...wish.also.filter(property => !all.some(other => isSameProperty(other, property)))]
}

function contentOf ({ namespace, name: property }: PropertyName, entry: EntryStat, name: string): string | undefined {
  return namespace === 'DAV:' && Object.hasOwn(liveProperties, property) ? liveProperties[property]?.(entry, name) : undefined
}

function response (href: string, propstats: string): string {
  return `<D:response><D:href>${escapeXml(href)}</D:href>${propstats}</D:response>\n`
}

function emptyElement (property: PropertyName): string {
  return element(property, '')
}

function element ({ namespace, name }: PropertyName, content: string): string {
  const [tag, declaration] = namespace === 'DAV:' ? [`D:${name}`, ''] : namespace === '' ? [name, ''] : [`X:${name}`, ` xmlns:X="${escapeXml(namespace)}"`]
  return content === '' ? `<${tag}${declaration}/>` : `<${tag}${declaration}>${content}</${tag}>`
}

function propstat (elements: readonly string[], status: string, isNeeded: boolean, error?: string): string {
  if (elements.length === 0 && !isNeeded) return ''
  return `<D:propstat><D:prop>${elements.join('')}</D:prop><D:status>HTTP/1.1 ${status}</D:status>${error === undefined ? '' : `<D:error>${error}</D:error>`}</D:propstat>`
}
