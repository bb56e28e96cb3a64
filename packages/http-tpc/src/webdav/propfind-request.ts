/** Reads the body of a PROPFIND: which properties are wanted. */
import { HttpTpcError } from '../errors.ts'
import { elementsIn, isDav, parseXml } from './xml-element.ts'
import type { PropertyName, XmlElement } from './xml-element.ts'

export type PropertyWish =
  /** All that there are, and these by name. */
  | { readonly kind: 'all', readonly also: readonly PropertyName[] }
  | { readonly kind: 'names' }
  | { readonly kind: 'some', readonly properties: readonly PropertyName[] }

/** Each is answered for each entry of a directory. */
const maxProperties = 100

/** [RFC 4918 §9.1] No body asks for everything. Throws {@link HttpTpcError} `BODY_INVALID`. */
export function parsePropfind (text: string): PropertyWish {
  if (text.trim() === '') return { kind: 'all', also: [] }
  const root = parseXml(text)
  if (!isDav(root, 'propfind')) throw new HttpTpcError('BODY_INVALID', { detail: 'the root element must be propfind of DAV:' })
  const children = elementsIn(root)
  for (const child of children) {
    if (isDav(child, 'allprop')) return { kind: 'all', also: children.filter(other => isDav(other, 'include')).flatMap(namesIn) }
    if (isDav(child, 'propname')) return { kind: 'names' }
    if (isDav(child, 'prop')) return { kind: 'some', properties: namesIn(child) }
  }
  throw new HttpTpcError('BODY_INVALID', { detail: 'propfind holds none of prop, allprop and propname' })
}

function namesIn (list: XmlElement): readonly PropertyName[] {
  const names = elementsIn(list).map(({ namespace, name }) => ({ namespace, name }))
  if (names.length > maxProperties) throw new HttpTpcError('BODY_TOO_LARGE', { detail: `more than ${maxProperties} properties` })
  return names
}
