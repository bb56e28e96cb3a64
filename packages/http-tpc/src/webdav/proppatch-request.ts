/** Reads the body of a PROPPATCH: which properties shall change, in the order of the document. */
import { HttpTpcError } from '../errors.ts'
import { elementsIn, formatAlone, isDav, parseXml } from './xml-element.ts'
import type { PropertyName } from './xml-element.ts'

/** A property that the server keeps and does not understand. */
export interface DeadProperty extends PropertyName {
  /** The whole element, with all that it needs from around it. */
  readonly xml: string
}

export type PropertyChange =
  | { readonly kind: 'set', readonly property: DeadProperty }
  | { readonly kind: 'remove', readonly property: PropertyName }

/** Each is answered. */
const maxChanges = 100

/** [RFC 4918 §14.19] Throws {@link HttpTpcError} `BODY_INVALID` or `BODY_TOO_LARGE`. */
export function parseProppatch (text: string): readonly PropertyChange[] {
  const root = parseXml(text)
  if (!isDav(root, 'propertyupdate')) throw new HttpTpcError('BODY_INVALID', { detail: 'the root element must be propertyupdate of DAV:' })
  const wanted = elementsIn(root).filter(step => isDav(step, 'set') || isDav(step, 'remove'))
    .flatMap(step => elementsIn(step).filter(child => isDav(child, 'prop')).flatMap(elementsIn).map(element => ({ kind: step.name, element })))
  if (wanted.length === 0) throw new HttpTpcError('BODY_INVALID', { detail: 'propertyupdate sets and removes nothing' })
  if (wanted.length > maxChanges) throw new HttpTpcError('BODY_TOO_LARGE', { detail: `more than ${maxChanges} changes` })
  return wanted.map(({ kind, element }) => {
    const { namespace, name } = element
    return kind === 'set' ? { kind, property: { namespace, name, xml: formatAlone(element) } } : { kind: 'remove', property: { namespace, name } }
  })
}
