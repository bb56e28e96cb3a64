/** Reads the body of a PROPFIND: which properties are wanted. */
import { XMLParser, XMLValidator } from 'fast-xml-parser'

import { HttpTpcError } from '../errors.ts'

/** The name of a property; the namespace of WebDAV's own ones is `DAV:`. */
export interface PropertyName {
  readonly namespace: string
  readonly name: string
}

export type PropertyWish =
  | { readonly kind: 'all' }
  | { readonly kind: 'names' }
  | { readonly kind: 'some', readonly properties: readonly PropertyName[] }

/** More than any client asks for, and little enough to be parsed at once. */
export const maxBodyBytes = 64 * 1024

/** Each is answered for each entry of a directory. */
const maxProperties = 100

/** Each element is an object with one member, its content, besides `:@`, its attributes. */
type XmlNode = Readonly<Record<string, unknown>>

const attributesKey = ':@'

const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', processEntities: false, parseTagValue: false, trimValues: true })

/** [RFC 4918 §9.1] No body asks for everything. Throws {@link HttpTpcError} `BODY_INVALID`. */
export function parsePropfind (text: string): PropertyWish {
  if (text.trim() === '') return { kind: 'all' }
  // A document type could define entities, and clients send none.
  if (/<!(doctype|entity)/i.test(text)) throw new HttpTpcError('BODY_INVALID', { detail: 'a document type is not welcome' })
  const [root] = elementsIn(parsed(text), new Map())
  if (root === undefined || !isDav(root, 'propfind')) throw new HttpTpcError('BODY_INVALID', { detail: 'the root element must be propfind of DAV:' })
  for (const child of root.children()) {
    if (isDav(child, 'allprop')) return { kind: 'all' }
    if (isDav(child, 'propname')) return { kind: 'names' }
    if (isDav(child, 'prop')) return { kind: 'some', properties: namesOf(child) }
  }
  throw new HttpTpcError('BODY_INVALID', { detail: 'propfind holds none of prop, allprop and propname' })
}

function namesOf (prop: Element): readonly PropertyName[] {
  const names = prop.children().map(({ namespace, name }) => ({ namespace, name }))
  if (names.length > maxProperties) throw new HttpTpcError('BODY_TOO_LARGE', { detail: `more than ${maxProperties} properties` })
  return names
}

function parsed (text: string): readonly XmlNode[] {
  const verdict = XMLValidator.validate(text)
  if (verdict !== true) throw new HttpTpcError('BODY_INVALID', { detail: `line ${verdict.err.line}: ${verdict.err.msg}` })
  try {
    return parser.parse(text) as readonly XmlNode[]
  } catch (cause) {
    // The validator lets some through, such as an open CDATA section.
    throw new HttpTpcError('BODY_INVALID', { detail: 'it is not well-formed', cause })
  }
}

interface Element extends PropertyName {
  children (): readonly Element[]
}

type Prefixes = ReadonlyMap<string, string>

function elementsIn (nodes: readonly XmlNode[], outer: Prefixes): readonly Element[] {
  return nodes.flatMap(node => {
    const tag = Object.keys(node).find(key => key !== attributesKey)
    if (tag === undefined || tag.startsWith('?') || tag.startsWith('#')) return []
    const prefixes = withDeclarations(outer, (node[attributesKey] ?? {}) as Readonly<Record<string, string>>)
    const colon = tag.indexOf(':')
    const prefix = tag.slice(0, Math.max(0, colon))
    const namespace = prefixes.get(prefix) ?? ''
    if (prefix !== '' && namespace === '') throw new HttpTpcError('BODY_INVALID', { detail: `the prefix ${prefix} stands for no namespace` })
    return [{ namespace, name: tag.slice(colon + 1), children: () => elementsIn(node[tag] as readonly XmlNode[], prefixes) }]
  })
}

function withDeclarations (outer: Prefixes, attributes: Readonly<Record<string, string>>): Prefixes {
  const own = Object.entries(attributes).filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'))
  return own.length === 0 ? outer : new Map([...outer, ...own.map(([name, namespace]) => [name.slice('xmlns:'.length), namespace] as const)])
}

function isDav (element: Element, name: string): boolean {
  return element.namespace === 'DAV:' && element.name === name
}
