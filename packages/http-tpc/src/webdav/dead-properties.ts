/** Keeps the properties that clients set: all of one entry in one attribute of the storage, so that they change at once. */
import { StorageError } from '@scitags/storage'
import type { Storage, StoragePath } from '@scitags/storage'
import { HttpTpcError } from '../errors.ts'
import type { DeadProperty, PropertyChange } from './proppatch-request.ts'
import type { PropertyName } from './xml-element.ts'

/** The attribute that holds them. */
export const deadPropertiesAttribute = 'webdav.properties'

/** What fits into an attribute of our own storage. */
const maxBytes = 64 * 1024

/** One change after the other: of two that begin with the same properties, the second would undo the first. */
const lastChange = new WeakMap<Storage, Promise<unknown>>()

/** What a broken attribute holds counts as none. */
export function parseDeadProperties (attribute: Uint8Array | undefined): readonly DeadProperty[] {
  if (attribute === undefined) return []
  try {
    const properties = JSON.parse(Buffer.from(attribute).toString()) as readonly DeadProperty[]
    return properties.filter(({ namespace, name, xml }) => [namespace, name, xml].every(part => typeof part === 'string'))
  } catch {
    return []
  }
}

export async function deadPropertiesOf (storage: Storage, path: StoragePath, signal: AbortSignal): Promise<readonly DeadProperty[]> {
  return parseDeadProperties((await storage.attributes(path, { signal })).get(deadPropertiesAttribute))
}

/** In the order given, all or none. Throws `PROPERTIES_TOO_LARGE`. */
export async function changeDeadProperties (storage: Storage, path: StoragePath, changes: readonly PropertyChange[], signal: AbortSignal): Promise<void> {
  const before = lastChange.get(storage) ?? Promise.resolve()
  const change = before.then(async () => { await changeNow(storage, path, changes, signal) })
  lastChange.set(storage, change.catch(() => { /* who asked for it is told */ }))
  await change
}

export function isSameProperty (a: PropertyName, b: PropertyName): boolean {
  return a.name === b.name && a.namespace === b.namespace
}

async function changeNow (storage: Storage, path: StoragePath, changes: readonly PropertyChange[], signal: AbortSignal): Promise<void> {
  let properties = await deadPropertiesOf(storage, path, signal)
  const hadSome = properties.length > 0
  for (const { kind, property } of changes) {
    properties = [...properties.filter(other => !isSameProperty(other, property)), ...kind === 'set' ? [property] : []]
  }
  if (properties.length === 0) {
    if (hadSome) await storage.removeAttribute(path, deadPropertiesAttribute, { signal })
    return
  }
  const attribute = Buffer.from(JSON.stringify(properties))
  if (attribute.length > maxBytes) throw new HttpTpcError('PROPERTIES_TOO_LARGE', { detail: `all of one file may take ${maxBytes} bytes` })
  try {
    await storage.setAttribute(path, deadPropertiesAttribute, attribute, { signal })
  } catch (cause) {
    // Another storage may hold less, or this one too many attributes already.
    throw cause instanceof StorageError && cause.code === 'TOO_LARGE' ? new HttpTpcError('PROPERTIES_TOO_LARGE', { cause }) : cause
  }
}
