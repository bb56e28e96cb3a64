/** Writes what a PROPFIND answers, one entry at a time. */
import type { EntryStat } from '@scitags/storage'
import type { PropertyName, PropertyWish } from './propfind-request.ts'

/** Property of `DAV:` → its XML content; undefined where the entry has none. */
const properties: Readonly<Record<string, (entry: EntryStat, name: string) => string | undefined>> = {
  resourcetype: ({ kind }) => kind === 'directory' ? '<D:collection/>' : '',
  displayname: (_entry, name) => escape(name),
  getcontentlength: ({ kind, size }) => kind === 'file' ? String(size) : undefined,
  getcontenttype: ({ kind }) => kind === 'file' ? 'application/octet-stream' : undefined,
  getlastmodified: ({ modifiedMs }) => new Date(modifiedMs).toUTCString(),
  creationdate: ({ createdMs }) => new Date(createdMs).toISOString(),
  getetag: ({ kind, etag }) => kind === 'file' ? escape(`"${etag}"`) : undefined
}

export const multistatusStart = '<?xml version="1.0" encoding="utf-8"?>\n<D:multistatus xmlns:D="DAV:">\n'
export const multistatusEnd = '</D:multistatus>\n'

/** [RFC 4918 §9.1.2] The condition that a PROPFIND of infinite depth violates. */
export const finiteDepthRequired = '<?xml version="1.0" encoding="utf-8"?>\n<D:error xmlns:D="DAV:"><D:propfind-finite-depth/></D:error>\n'

/** `href` is percent-encoded already. */
export function formatResponse (href: string, name: string, entry: EntryStat, wish: PropertyWish): string {
  const found: string[] = []
  const missing: string[] = []
  for (const property of wish.kind === 'some' ? wish.properties : Object.keys(properties).map(key => ({ namespace: 'DAV:', name: key }))) {
    const content = contentOf(property, entry, name)
    if (content !== undefined) found.push(element(property, wish.kind === 'names' ? '' : content))
    else if (wish.kind === 'some') missing.push(element(property, ''))
  }
  return `<D:response><D:href>${escape(href)}</D:href>${propstat(found, '200 OK', missing.length === 0)}${propstat(missing, '404 Not Found', false)}</D:response>\n`
}

function contentOf ({ namespace, name: property }: PropertyName, entry: EntryStat, name: string): string | undefined {
  return namespace === 'DAV:' && Object.hasOwn(properties, property) ? properties[property]?.(entry, name) : undefined
}

function element ({ namespace, name }: PropertyName, content: string): string {
  const [tag, declaration] = namespace === 'DAV:' ? [`D:${name}`, ''] : namespace === '' ? [name, ''] : [`X:${name}`, ` xmlns:X="${escape(namespace)}"`]
  return content === '' ? `<${tag}${declaration}/>` : `<${tag}${declaration}>${content}</${tag}>`
}

function propstat (elements: readonly string[], status: string, isNeeded: boolean): string {
  return elements.length === 0 && !isNeeded ? '' : `<D:propstat><D:prop>${elements.join('')}</D:prop><D:status>HTTP/1.1 ${status}</D:status></D:propstat>`
}

/** What XML cannot hold at all, most control characters, is left out. */
function escape (text: string): string {
  return text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`)
}
