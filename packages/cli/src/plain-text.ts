/** Text of others, made fit for one line of a terminal. */

/** What would steer the terminal, break the line or turn the direction of the text stands as its number: `\u{1b}`. */
export function plainText (text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, character => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
}
