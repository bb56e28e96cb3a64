/** Says where a text stops being JSON: engines word it differently, and some of them leave the place out. */

/** `line 3, column 7: a value is missing before }`; undefined when the text is JSON. */
export function jsonFault (text: string): string | undefined {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  let at = skipBlanks(text, 0)
  while (at < text.length) {
    token.lastIndex = at
    const found = token.exec(text)?.[0]
    const next: Expected | undefined = found === undefined ? undefined : advance(found, expected, open)
    if (found === undefined || next === undefined) return `${placeOf(text, at)}: ${wanted[expected]} was expected, not ${shown(text, at)}`
    expected = next
    at = skipBlanks(text, at + found.length)
  }
  return expected === 'end' ? undefined : `${placeOf(text, text.length)}: the text ends where ${wanted[expected]} was expected`
}

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or close' | 'end'

const wanted: Readonly<Record<Expected, string>> = {
  value: 'a value',
  'value or ]': 'a value or ]',
  key: 'a key in double quotes',
  'key or }': 'a key in double quotes or }',
  colon: 'a colon',
  'comma or close': 'a comma or the closing bracket',
  end: 'nothing more'
}

const token = /[{}[\],:]|"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y

/** What may follow the token, or undefined when it may not stand here. Keeps the list of open brackets. */
function advance (found: string, expected: Expected, open: ('{' | '[')[]): Expected | undefined {
  const isValue = expected === 'value' || expected === 'value or ]'
  const isKey = expected === 'key' || expected === 'key or }'
  switch (found) {
    case '{': if (!isValue) return undefined; open.push('{'); return 'key or }'
    case '[': if (!isValue) return undefined; open.push('['); return 'value or ]'
    case '}': return (expected === 'key or }' || expected === 'comma or close') && open.at(-1) === '{' ? closed(open) : undefined
    case ']': return (expected === 'value or ]' || expected === 'comma or close') && open.at(-1) === '[' ? closed(open) : undefined
    case ',': return expected !== 'comma or close' ? undefined : open.at(-1) === '{' ? 'key' : 'value'
    case ':': return expected === 'colon' ? 'value' : undefined
    default: return isKey && found.startsWith('"') ? 'colon' : isValue ? after(open) : undefined
  }
}

function closed (open: ('{' | '[')[]): Expected {
  open.pop()
  return after(open)
}

function after (open: readonly unknown[]): Expected {
  return open.length === 0 ? 'end' : 'comma or close'
}

function skipBlanks (text: string, from: number): number {
  let at = from
  while (' \t\r\n'.includes(text.charAt(at)) && at < text.length) at++
  return at
}

function placeOf (text: string, at: number): string {
  const before = text.slice(0, at).split('\n')
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`
}

function shown (text: string, at: number): string {
  return JSON.stringify(text.slice(at, at + 12))
}
