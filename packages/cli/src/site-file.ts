/** Reads a site from YAML; what is wrong with it is told with its line and column. */
import { LineCounter, isMap, isNode, isScalar, parseDocument } from 'yaml'
import type { Document } from 'yaml'

import { CliError } from './errors.ts'
import { OptionsError, resolveSiteOptions } from './generated/options.ts'
import type { ResolvedSiteOptions } from './generated/options.ts'

/** `file` is what the text is called in errors. Throws {@link CliError} `CONFIG_INVALID`. */
export function parseSite (text: string, file: string): ResolvedSiteOptions {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const [fault] = document.errors
  if (fault !== undefined) throw invalid(file, lines, fault.pos[0], fault.message)
  try {
    return resolveSiteOptions(document.toJS())
  } catch (error) {
    if (!(error instanceof OptionsError)) throw error
    throw invalid(file, lines, offsetOf(document, error.message), error.message, error)
  }
}

function invalid (file: string, lines: LineCounter, offset: number, message: string, cause?: unknown): CliError {
  const { line, col } = lines.linePos(offset)
  return new CliError('CONFIG_INVALID', { detail: `${file}:${String(Math.max(line, 1))}:${String(Math.max(col, 1))}: ${message.replaceAll(/\s*\n\s*/g, ' ')}`, cause })
}

/** The message begins with the place, such as `servers[0].listen`, and names an unknown key in quotes. */
function offsetOf (document: Document, message: string): number {
  const [place = '', complaint = ''] = split(message)
  const path = [...place.matchAll(/[^.[\]]+/g)].map(([step]) => /^\d+$/.test(step) ? Number(step) : step)
  const unknownKey = /^unknown key '([^']*)'/.exec(complaint)?.[1]
  const exact = unknownKey === undefined ? undefined : keyOffset(document, path, unknownKey)
  return exact ?? deepestOffset(document, path)
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
