/** A name that somebody else chose, made fit to stand inside a JSON string of limited size. */

/**
 * [FF-APPLICATION] Control characters stripped, JSON-escaped, cut to `maxBytes` of UTF-8 without cutting a character.
 * Half of a surrogate pair becomes U+FFFD, as an encoder would make it anyway. Without the quotes around it.
 */
export function jsonText (name: string, maxBytes: number): string {
  if (name.length <= maxBytes && /^[ !#-[\]-~]*$/.test(name)) return name
  let text = ''
  let bytes = 0
  for (const character of name) {
    const code = character.codePointAt(0) ?? 0
    if (isControl(code)) continue
    const piece = character === '"' || character === '\\' ? `\\${character}` : isSurrogate(code) ? '\uFFFD' : character
    bytes += piece.length === 2 && code < 0x80 ? 2 : utf8Length(code)
    if (bytes > maxBytes) break
    text += piece
  }
  return text
}

function isControl (code: number): boolean {
  return code < 0x20 || (code >= 0x7F && code < 0xA0)
}

function isSurrogate (code: number): boolean {
  return code >= 0xD800 && code < 0xE000
}

function utf8Length (code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
