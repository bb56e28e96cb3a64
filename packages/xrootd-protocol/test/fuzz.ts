/** How long properties are tried: a few seconds, or as many times more as `SCITAGS_FUZZ` says. */
const times = Number(process.env['SCITAGS_FUZZ'] ?? '1')

/** For `fc.assert`. */
export function runs (count: number): { readonly numRuns: number } {
  return { numRuns: Math.ceil(count * times) }
}
