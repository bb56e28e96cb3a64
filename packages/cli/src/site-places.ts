/** Finds in the YAML of a site where an option stands. */
import { isAlias, isMap, isNode, isScalar, isSeq } from 'yaml'
import type { Document } from 'yaml'

/**
 * Where its key begins, or the item of a list. What is missing has no place of its own: then that of the nearest thing around it.
 * Steps go through aliases.
 */
export function offsetOf (document: Document, path: readonly string[]): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const step of path) {
    const held = isAlias(node) ? node.resolve(document) : node
    const [key, value] = isMap(held) ? memberOf(held.items, step) : isSeq(held) ? [held.items[Number(step)], held.items[Number(step)]] : []
    if (!isNode(key)) break
    offset = startOf(key) ?? offset
    node = value
  }
  return offset
}

function memberOf (members: readonly { readonly key: unknown, readonly value: unknown }[], name: string): readonly [key?: unknown, value?: unknown] {
  const member = members.find(({ key }) => isScalar<string | number | boolean | null>(key) && String(key.value ?? '') === name)
  return member === undefined ? [] : [member.key, member.value]
}

function startOf (node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}
