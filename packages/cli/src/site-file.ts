/** Reads a site from YAML; what is wrong with it is told with its line and column, whoever finds it. */
import { LineCounter, parseDocument, visit } from 'yaml'
import type { Document } from 'yaml'

import { CliError } from './errors.ts'
import { OptionsError, resolveSiteOptions } from './generated/options.ts'
import type { ResolvedSiteOptions } from './generated/options.ts'
import { offsetOf } from './site-places.ts'

export interface SiteFile {
  readonly options: ResolvedSiteOptions
  /** Hands the options on; a {@link CliError} about one of them begins with its place then, such as `scitags.yaml:12:5`. */
  use<T>(work: (options: ResolvedSiteOptions) => Promise<T>): Promise<T>
}

/** `name` is what the text is called in errors. Throws {@link CliError} `CONFIG_INVALID`. */
export function parseSite (text: string, name: string): SiteFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset)
    return `${name}:${Math.max(line, 1)}:${Math.max(col, 1)}`
  }
  const invalid = (offset: number, message: string, cause?: unknown): CliError => new CliError('CONFIG_INVALID', { detail: `${at(offset)}: ${message}`, cause })
  const [fault] = document.errors
  if (fault !== undefined) throw invalid(fault.pos[0], fault.message)
  if (document.contents === null) throw invalid(0, 'there is nothing in it; `scitags serve --print-config` prints a site to start from')
  const loop = aliasWithinItself(document)
  if (loop !== undefined) throw invalid(loop, 'an alias stands inside what it stands for')
  try {
    return placed(resolveSiteOptions(document.toJS()), path => at(offsetOf(document, path)))
  } catch (error) {
    if (error instanceof OptionsError) throw invalid(offsetOf(document, error.path), error.message, error)
    // What the YAML library says of too many aliases, which could fill the memory.
    if (error instanceof ReferenceError) throw invalid(0, error.message, error)
    throw error
  }
}

function placed (options: ResolvedSiteOptions, placeOf: (path: readonly string[]) => string): SiteFile {
  return {
    options,
    async use (work) {
      try {
        return await work(options)
      } catch (error) {
        if (!(error instanceof CliError) || error.path === undefined) throw error
        throw new CliError(error.code, { detail: `${placeOf(error.path)}: ${error.message}`, cause: error })
      }
    }
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
