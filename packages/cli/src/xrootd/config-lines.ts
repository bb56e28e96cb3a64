/**
 * Reads the configuration of XRootD into lines of words: comments, continued lines, variables, and blocks of `if` are dealt with.
 * Words are split on blanks, and there are no quotes.
 */
import { decide, not, and, or } from './conditions.ts'
import type { Host, Truth } from './conditions.ts'
import { Variables } from './variables.ts'
import type { Warnings } from './warnings.ts'

export interface ConfigLine {
  /** Where it begins, from 1. */
  readonly line: number
  readonly words: readonly string[]
}

export interface ConfigInit {
  /** Lines whose first word is this; the others are none of ours. */
  readonly directive: string
  /** What is known of where it would run. */
  readonly host: Host
  readonly warnings: Warnings
}

/** `if … else if … else … fi`; XRootD does not know one inside another. */
interface Block {
  readonly line: number
  /** Whether one of its branches so far applies. */
  readonly any: Truth
  /** Whether the present branch does. */
  readonly active: Truth
}

/** A line that applies only to some hosts, when it is not known which this is, is taken with a warning. */
export function configLines (text: string, { directive, host, warnings }: ConfigInit): readonly ConfigLine[] {
  const lines: ConfigLine[] = []
  const variables = new Variables()
  let block: Block | undefined
  for (const { line, words } of wholeLines(text)) {
    const [first = '', ...rest] = words
    if (first === 'if') {
      if (block !== undefined) warnings.add(block.line, () => `this \`if\` has no \`fi\` before the next, on line ${line}`)
      const truth = decide(rest, host)
      block = { line, any: truth, active: truth }
    } else if (first === 'else' && block !== undefined) {
      const truth = rest[0] === 'if' ? decide(rest.slice(1), host) : true
      block = { line: block.line, any: or(block.any, truth), active: and(not(block.any), truth) }
    } else if (first === 'fi') {
      block = undefined
    } else if (block?.active !== false) {
      if (first === 'set') variables.define(rest)
      else if (first === 'continue') warnings.add(line, () => 'the files that `continue` names are not read: put them into one file')
      else if (first === directive) lines.push(...applicable({ line, words: rest }, block))
    }
  }
  if (block !== undefined) warnings.add(block.line, () => 'this `if` has no `fi`')
  return lines

  function applicable ({ line, words }: ConfigLine, block: Block | undefined): readonly ConfigLine[] {
    const filled = variables.fill(words)
    if (typeof filled === 'string') {
      warnings.add(line, () => `left out: ${filled}`)
      return []
    }
    // XRootD 5.5.3 reads on, and obeys what of it is an option.
    const comment = filled.findIndex(word => word.startsWith('#'))
    if (comment >= 0) warnings.add(line, () => 'what follows the # is taken for a comment, which XRootD only knows at the beginning of a line')
    if (block?.active === 'unknown') warnings.add(line, () => `taken, but it applies only where its \`if\` (line ${block.line}) holds: say with --host and --instance where this is, or take it out`)
    return [{ line, words: comment < 0 ? filled : filled.slice(0, comment) }]
  }
}

/** A line goes on after a backslash, alone or at the end of a word; a comment in between does not end it. */
function * wholeLines (text: string): Generator<ConfigLine> {
  let begun: { line: number, words: string[] } | undefined
  for (const [index, raw] of text.split('\n').entries()) {
    const trimmed = raw.trim()
    if (trimmed.startsWith('#')) continue
    const isContinued = trimmed.endsWith('\\')
    const line = begun ?? { line: index + 1, words: [] }
    line.words.push(...(isContinued ? trimmed.slice(0, -1) : trimmed).split(/\s+/).filter(word => word !== ''))
    begun = isContinued ? line : undefined
    if (begun === undefined && line.words.length > 0) yield line
  }
  if (begun !== undefined && begun.words.length > 0) yield begun
}
