/** Reads a site from YAML; what is wrong with it is told with its line and column. */
import { LineCounter, isMap, isNode, isScalar, parseDocument, visit } from 'yaml'
import type { Document } from 'yaml'

import { CliError } from './errors.ts'
import { OptionsError, resolveSiteOptions } from './generated/options.ts'
import type { ResolvedSiteOptions } from './generated/options.ts'

export interface SiteFile {
  readonly options: ResolvedSiteOptions
  /** Where an option such as `marking.experiments.default` stands: `scitags.yaml:12:5`. */
  placeOf (option: string): string
}

/** `name` is what the text is called in errors. Throws {@link CliError} `CONFIG_INVALID`. */
export function parseSite (text: string, name: string): SiteFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset)
    return `${name}:${Math.max(line, 1)}:${Math.max(col, 1)}`
  }
  const invalid = (offset: number, message: string, cause?: unknown): CliError =>
    new CliError('CONFIG_INVALID', { detail: `${at(offset)}: ${message.replaceAll(/\s*\n\s*/g, ' ')}`, cause })
  const [fault] = document.errors
  if (fault !== undefined) throw invalid(fault.pos[0], fault.message)
  const loop = aliasWithinItself(document)
  if (loop !== undefined) throw invalid(loop, 'an alias stands inside what it stands for')
  try {
    return { options: resolveSiteOptions(document.toJS()), placeOf: option => at(deepestOffset(document, stepsOf(option))) }
  } catch (error) {
    if (error instanceof OptionsError) throw invalid(offsetOf(document, error.message), error.message, error)
    // What the YAML library says of too many aliases, which could fill the memory.
    if (error instanceof ReferenceError) throw invalid(0, error.message, error)
    throw error
  }
}

/** Such a document is a circle, which nothing after this could walk. */
function aliasWithinItself (document: Document): number | undefined {
  let offset: number | undefined
  visit(document, {
    Alias (_key, alias, path) {
      const anchored = alias.resolve(document)
      if (anchored !== undefined && path.includes(anchored)) offset = alias.range?.[0] ?? 0
    }
  })
  return offset
}

/** The message begins with the place, such as `servers[0].listen`, and names an unknown key in quotes. */
function offsetOf (document: Document, message: string): number {
  const [place = '', complaint = ''] = split(message)
  const path = stepsOf(place)
  const unknownKey = /^unknown key '([^']*)'/.exec(complaint)?.[1]
  const exact = unknownKey === undefined ? undefined : keyOffset(document, path, unknownKey)
  return exact ?? deepestOffset(document, path)
}

/** `servers[0].listen`, as its steps. */
function stepsOf (place: string): (string | number)[] {
  return [...place.matchAll(/[^.[\]]+/g)].map(([step]) => /^\d+$/.test(step) ? Number(step) : step)
}

function split (message: string): string[] {
  const colon = message.indexOf(': ')
  return colon < 0 ? ['', message] : [message.slice(0, colon), message.slice(colon + 2)]
}

function keyOffset (document: Document, path: readonly (string | number)[], key: string): number | undefined {
  const owner = path.length === 0 || path[0] === 'SiteOptions' ? document.contents : document.getIn(path, true)
  if (!isMap(owner)) return undefined
  const pair = owner.items.find(({ key: node }) => isScalar(node) && node.value === key)
  return isNode(pair?.key) ? pair.key.range?.[0] : undefined
}

/** What is missing has no place of its own: then that of the nearest thing around it. */
function deepestOffset (document: Document, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}
