/** Patterns such as `*.root` that choose files by the path of their source. */
import { CliError } from '../errors.ts'

/**
 * `*` and `?` stay within a directory, `**` does not; `[a-z]`, `[!a-z]` and `{a,b}` are as in a shell. A pattern without a slash is that of the file's name,
 * any other one that of the whole path, which begins with a slash. Throws {@link CliError} `USAGE`.
 */
export function sourceGlob (pattern: string): (url: string) => boolean {
  const expression = expressionOf(pattern)
  const isOfName = !pattern.includes('/')
  return url => {
    const path = pathOf(url)
    return expression.test(isOfName ? path.slice(path.lastIndexOf('/') + 1) : path)
  }
}

function expressionOf (pattern: string): RegExp {
  try {
    return new RegExp(`^${[...piecesOf(pattern)].join('')}$`, 'su')
  } catch (cause) {
    throw new CliError('USAGE', { detail: `--match ${pattern} is no pattern: look at what stands in [ ]`, cause })
  }
}

/** Of a URL, without its query: not decoded, and with one slash at its beginning where root:// has two. */
export function pathOf (url: string): string {
  const bare = /^[^?#]*/.exec(url)?.[0] ?? ''
  const path = /^[a-z][a-z0-9+.-]*:\/\/[^/]*(.*)$/isu.exec(bare)?.[1] ?? bare
  return path.replace(/^\/+/, '/')
}

const pieces = /\*\*\/?|\*|\?|\[!?[^\]]+\]|\{[^{}]*\}|[^]/gu

function * piecesOf (pattern: string): Generator<string> {
  for (const [piece] of pattern.matchAll(pieces)) {
    if (piece === '**/') yield '(?:.*/)?'
    else if (piece === '**') yield '.*'
    else if (piece === '*') yield '[^/]*'
    else if (piece === '?') yield '[^/]'
    else if (piece.length > 2 && piece.startsWith('[')) yield setOf(piece)
    else if (piece.length > 1 && piece.startsWith('{')) yield `(?:${piece.slice(1, -1).split(',').map(one => [...piecesOf(one)].join('')).join('|')})`
    else yield literal(piece)
  }
}

/** `[!…]` is everything else than these, and no slash. */
function setOf (piece: string): string {
  const isNegated = piece[1] === '!'
  const members = piece.slice(isNegated ? 2 : 1, -1).replaceAll(/[\\^[\]&~|]/gu, '\\$&')
  return isNegated ? `(?!/)[^${members}]` : `(?!/)[${members}]`
}

function literal (text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
}
