/** Why something failed, as short as it goes: the code of the system where there is one. */

export function reasonOf (cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message
}
