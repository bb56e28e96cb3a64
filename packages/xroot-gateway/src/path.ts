/** A path as a client writes it becomes a path of the storage. */
import { GatewayError } from './errors.ts'

const longest = 4096

/** Slashes in a row count as one; clients of gfal2 always send two at the start. Throws {@link GatewayError} `PATH_INVALID`, `PATH_OUTSIDE`, `ARGUMENT_MISSING`. */
export function storagePath (text: string): string {
  if (text === '') throw new GatewayError('ARGUMENT_MISSING')
  if (text[0] !== '/') throw new GatewayError('PATH_OUTSIDE', { detail: 'it does not begin with a slash' })
  if (text.length > longest) throw new GatewayError('PATH_INVALID', { detail: `it is longer than ${longest} characters` })
  if (text.includes('\0')) throw new GatewayError('PATH_INVALID', { detail: 'it holds a NUL' })
  const squashed = text.includes('//') ? text.replace(/\/{2,}/g, '/') : text
  // Only where a component begins with a dot can one be . or ..
  if (squashed.includes('/.') && /\/\.{1,2}(\/|$)/.test(squashed)) throw new GatewayError('PATH_OUTSIDE', { detail: 'it has . or .. in it' })
  return squashed.length > 1 && squashed.endsWith('/') ? squashed.slice(0, -1) : squashed
}
