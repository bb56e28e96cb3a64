/** Patterns such as `*.root` that choose files by the path of their source. */
import { CliError } from '../errors.ts'

/**
 * `*` and `?` stay within a directory, `**` does not; `[a-z]`, `[!a-z]` and `{a,b}` are as in a shell. Nothing escapes, and there are no braces within braces: such is refused.
 * A pattern without a slash anywhere is that of the file's name, any other one that of the whole path, which begins with a slash.
 * No pattern takes longer than its length, at most 1024 characters, times that of the path. Throws {@link CliError} `USAGE`.
 */
export function sourceGlob (pattern: string): (url: string) => boolean {
  demandPattern(pattern)
  const pieces = piecesOf(pattern)
  const isOfName = !pattern.includes('/')
  return url => {
    const path = pathOf(url)
    const text = isOfName ? path.slice(path.lastIndexOf('/') + 1) : path
    return through(pieces, text, [0]).at(-1) === text.length
  }
}

/** Of a URL, without its query: not decoded, and with one slash at its beginning where root:// has two. */
export function pathOf (url: string): string {
  const bare = /^[^?#]*/.exec(url)?.[0] ?? ''
  const path = /^[a-z][a-z0-9+.-]*:\/\/[^/]*(.*)$/isu.exec(bare)?.[1] ?? bare
  return path.replace(/^\/+/, '/')
}

/** Where in a text what has been matched so far may end; ascending. */
type Places = readonly number[]

/** From places to those behind what the piece matches. */
type Piece = (text: string, from: Places) => Places

const longestPattern = 1024
const pieces = /\*\*\/?|\*|\?|\[[^\]]+\]|\{[^{}]*\}|[^*?[{]+|[^]/gu

/** What a shell would take otherwise than it is meant here. */
function demandPattern (pattern: string): void {
  if (pattern.length > longestPattern) throw new CliError('USAGE', { detail: `--match has ${pattern.length} characters: a pattern has at most ${longestPattern}` })
  if (pattern.includes('\\')) throw new CliError('USAGE', { detail: `--match ${pattern} has a \\, and nothing escapes in a pattern: [*] is a star` })
  if (/\{[^{}]*\{/.test(pattern)) throw new CliError('USAGE', { detail: `--match ${pattern} has braces within braces: write the alternatives out` })
  if (/\[[!^]?\]/.test(pattern)) throw new CliError('USAGE', { detail: `--match ${pattern} is no pattern: nothing stands in [ ]` })
}

function piecesOf (pattern: string): readonly Piece[] {
  return Array.from(pattern.matchAll(pieces), ([piece]) => {
    if (piece === '**/') return directories
    if (piece === '**') return run(() => true)
    if (piece === '*') return run(isInName)
    if (piece === '?') return one(isInName)
    if (piece.length > 2 && piece.startsWith('[')) return one(setOf(piece))
    if (piece.length > 1 && piece.startsWith('{')) return either(piece.slice(1, -1).split(',').map(piecesOf))
    return literal(piece)
  })
}

function through (pieces: readonly Piece[], text: string, from: Places): Places {
  let places = from
  for (const piece of pieces) places = piece(text, places)
  return places
}

function isInName (character: string): boolean {
  return character !== '/'
}

function literal (words: string): Piece {
  return (text, from) => from.filter(at => text.startsWith(words, at)).map(at => at + words.length)
}

function one (matches: (character: string) => boolean): Piece {
  return (text, from) => from.flatMap(at => {
    const character = characterAt(text, at)
    return character !== '' && matches(character) ? at + character.length : []
  })
}

/** None, or more. */
function run (matches: (character: string) => boolean): Piece {
  return (text, from) => {
    const places: number[] = []
    for (const start of from) {
      // Else it is within the one before, and has its end.
      let at = start > (places.at(-1) ?? -1) ? start : undefined
      while (at !== undefined) {
        places.push(at)
        const character = characterAt(text, at)
        at = character !== '' && matches(character) ? at + character.length : undefined
      }
    }
    return places
  }
}

/** None, or whatever ends in a slash. */
function directories (text: string, from: Places): Places {
  const behind: number[] = []
  for (let at = text.indexOf('/', from[0] ?? text.length); at >= 0; at = text.indexOf('/', at + 1)) behind.push(at + 1)
  return joined([from, behind])
}

function either (alternatives: ReadonlyArray<readonly Piece[]>): Piece {
  return (text, from) => joined(alternatives.map(pieces => through(pieces, text, from)))
}

function joined (places: readonly Places[]): Places {
  return [...new Set(places.flat())].sort((one, other) => one - other)
}

/** Empty at the end. */
function characterAt (text: string, at: number): string {
  const code = text.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}

/** `[!…]`, or `[^…]`, is everything else than these, and no slash. */
function setOf (piece: string): (character: string) => boolean {
  const isNegated = piece[1] === '!' || piece[1] === '^'
  const members = [...piece.slice(isNegated ? 2 : 1, -1)]
  const ranges: Array<readonly [first: number, last: number]> = []
  for (let at = 0; at < members.length; at++) {
    const isRange = members[at + 1] === '-' && at + 2 < members.length
    const [first, last] = [codeOf(members[at]), codeOf(members[isRange ? at + 2 : at])]
    if (last < first) throw new CliError('USAGE', { detail: `--match ${piece} is no pattern: look at what stands in [ ]` })
    ranges.push([first, last])
    if (isRange) at += 2
  }
  return character => isInName(character) && ranges.some(([first, last]) => first <= codeOf(character) && codeOf(character) <= last) !== isNegated
}

function codeOf (character = ''): number {
  return character.codePointAt(0) ?? 0
}
