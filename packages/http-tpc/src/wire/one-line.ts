/** Text of others, made fit for one line of ours. */

/** Control characters become blanks; cut to so many characters. */
export function oneLine (text: string, longest: number): string {
  const line = text.replace(/[\0-\x1f\x7f-\x9f\u2028\u2029]+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}
