/** A command line for a shell, broken where it would not fit. */

const indent = '  '
const backslash = ' \\'

/** At most `width` characters a line as far as the pieces allow; broken lines end in a backslash, so that they can be pasted. */
export function brokenLine (pieces: readonly string[], width: number): string {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    const longer = line === '' ? piece : `${line} ${piece}`
    if (line !== '' && longer.length + backslash.length > width) {
      lines.push(line)
      line = `${indent}${piece}`
    } else {
      line = longer
    }
  }
  return [...lines, line].join(`${backslash}\n`)
}
