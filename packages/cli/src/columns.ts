/** Lines up the cells of a table. */

/** Every column as wide as its widest cell, two blanks between; the last one is not padded. */
export function alignedRows (rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = []
  for (const row of rows) for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length)
  return rows.map(row => row.map((cell, at) => at === row.length - 1 ? cell : cell.padEnd(widths[at] ?? 0)).join('  ').trimEnd())
}
