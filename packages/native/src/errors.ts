/** System calls that the kernel refuses, as errors like those of Node. */
import { getSystemErrorName } from 'node:util'

/** `code` is the name of the errno, such as `EPERM`. */
export class SystemCallError extends Error {
  override readonly name = 'SystemCallError'
  readonly code: string
  /** Negative, as in Node. */
  readonly errno: number
  readonly syscall: string

  /** `result` is what the binding returned. `what` says in a few words what was to be done. */
  constructor (result: number, syscall: string, what: string) {
    const code = getSystemErrorName(result)
    super(`${what}: ${code} (${syscall})`)
    this.code = code
    this.errno = result
    this.syscall = syscall
  }
}

/** The result of a call that worked. Throws {@link SystemCallError}. */
export function must (result: number, syscall: string, what: string): number {
  if (result < 0) throw new SystemCallError(result, syscall, what)
  return result
}
