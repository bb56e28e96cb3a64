/** XML as WebDAV needs it: a small document read into elements with their namespaces, and elements written so that they stand alone. */
import { SaxesParser } from 'saxes'
import type { SaxesTagNS } from 'saxes'

import { HttpTpcError } from '../errors.ts'

/** The name of a property; the namespace of WebDAV's own ones is `DAV:`. */
export interface PropertyName {
  /** Empty where it has none. */
  readonly namespace: string
  readonly name: string
}

export interface XmlElement extends PropertyName {
  /** With its prefix, as it was written. */
  readonly tag: string
  /** As they were written, declarations of namespaces included. */
  readonly attributes: ReadonlyMap<string, string>
  /** Prefix → namespace, of everything that is declared here or further out. */
  readonly scope: ReadonlyMap<string, string>
  /** `xml:lang` that holds here. */
  readonly language: string | undefined
  readonly children: readonly (XmlElement | string)[]
}

/** What clients send has a handful of levels. */
const maxDepth = 100

const encodings = new Set(['utf-8', 'utf8', 'utf-16', 'us-ascii'])

/** The root of a document. Without document types, which could define entities. Throws {@link HttpTpcError} `BODY_INVALID`. */
export function parseXml (text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true })
  const outermost: XmlElement = { namespace: '', name: '', tag: '', attributes: new Map(), scope: new Map(), language: undefined, children: [] }
  const open = [outermost]
  const add = (child: XmlElement | string): void => { (open.at(-1)?.children as (XmlElement | string)[]).push(child) }
  parser.on('error', cause => { throw new HttpTpcError('BODY_INVALID', { detail: cause.message, cause }) })
  parser.on('doctype', () => { throw new HttpTpcError('BODY_INVALID', { detail: 'a document type is not welcome' }) })
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !encodings.has(encoding.toLowerCase())) throw new HttpTpcError('BODY_INVALID', { detail: 'it must be in UTF-8 or UTF-16' })
  })
  parser.on('opentag', tag => {
    if (open.length > maxDepth) throw new HttpTpcError('BODY_INVALID', { detail: `more than ${maxDepth} levels` })
    const element = elementOf(tag, open.at(-1) ?? outermost)
    add(element)
    open.push(element)
  })
  parser.on('closetag', () => { open.pop() })
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(text).close()
  const root = elementsIn(outermost)[0]
  if (root === undefined) throw new HttpTpcError('BODY_INVALID', { detail: 'it is empty' })
  return root
}

export function elementsIn (element: XmlElement): readonly XmlElement[] {
  return element.children.filter(child => typeof child !== 'string')
}

export function isDav (element: PropertyName, name: string): boolean {
  return element.namespace === 'DAV:' && element.name === name
}

/** The element with all that it needs from around it: declarations of prefixes, which its text may mention too, and its language. */
export function formatAlone (element: XmlElement): string {
  const { scope, attributes, language } = element
  const inherited = [...scope].filter(([prefix, namespace]) => prefix !== '' || namespace !== '').map(([prefix, namespace]) => [prefix === '' ? 'xmlns' : `xmlns:${prefix}`, namespace] as const)
  return format(element, new Map([...inherited, ...language === undefined ? [] : [['xml:lang', language] as const], ...attributes]))
}

/** For text and attributes. What XML cannot hold at all, most control characters, is left out. */
export function escapeXml (text: string): string {
  return text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`)
}

function elementOf ({ name: tag, local: name, uri: namespace, ns, attributes }: SaxesTagNS, outer: XmlElement): XmlElement {
  const declared = Object.entries(ns)
  return {
    namespace,
    name,
    tag,
    attributes: new Map(Object.values(attributes).map(({ name, value }) => [name, value])),
    scope: declared.length === 0 ? outer.scope : new Map([...outer.scope, ...declared]),
    language: attributes['xml:lang']?.value ?? outer.language,
    children: []
  }
}

function format ({ tag, children }: XmlElement, attributes: ReadonlyMap<string, string>): string {
  const head = [tag, ...[...attributes].map(([name, value]) => `${name}="${kept(value, /[\t\n\r]/g)}"`)].join(' ')
  const content = children.map(child => typeof child === 'string' ? kept(child, /\r/g) : format(child, child.attributes)).join('')
  return content === '' ? `<${head}/>` : `<${head}>${content}</${tag}>`
}

/** White space that the next reader would take for other white space is written as a reference. */
function kept (text: string, space: RegExp): string {
  return escapeXml(text).replace(space, character => `&#${character.charCodeAt(0)};`)
}
