/** Why the network or TLS failed, in a word. */

/** Node's code in parentheses, with a blank before it; empty when there is none. Several tries make an AggregateError with one too. */
export function reasonOf (cause: unknown): string {
  const code: unknown = cause instanceof Error && 'code' in cause ? cause.code : undefined
  return typeof code === 'string' ? ` (${code})` : ''
}
