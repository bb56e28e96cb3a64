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
    const at = words.indexOf('if')
    const truth = and(block?.active ?? true, at < 0 ? true : decide(words.slice(at + 1), host))
    const filled = truth === false ? [] : variables.fill(at < 0 ? words : words.slice(0, at))
    if (truth === false) return []
    if (typeof filled === 'string') {
      warnings.add(line, () => `left out: ${filled}`)
      return []
    }
    if (truth === 'unknown') warnings.add(line, () => `taken, but it applies only where its \`if\`${block === undefined ? '' : ` (line ${block.line})`} holds: say with --host and --instance where this is, or take it out`)
    return [{ line, words: filled }]
  }
}

function * wholeLines (text: string): Generator<ConfigLine> {
  let begun: { line: number, words: string[] } | undefined
  for (const [index, raw] of text.split('\n').entries()) {
    const all = raw.trim().split(/\s+/).filter(word => word !== '')
    const comment = all.findIndex(word => word.startsWith('#'))
    const words = comment < 0 ? all : all.slice(0, comment)
    const isContinued = words.at(-1)?.endsWith('\\') === true
    if (isContinued) words.push((words.pop() ?? '').slice(0, -1))
    const line = begun ?? { line: index + 1, words: [] }
    line.words.push(...words.filter(word => word !== ''))
    // A comment between continued lines does not end them.
    begun = isContinued || (begun !== undefined && comment === 0) ? line : undefined
    if (begun === undefined && line.words.length > 0) yield line
  }
  if (begun !== undefined && begun.words.length > 0) yield begun
}
