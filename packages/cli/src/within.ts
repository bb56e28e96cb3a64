/** Says of what goes wrong which option of the site it is about; each caller knows one piece of the way. */
import { CliError, errors } from './errors.ts'
import type { CliErrorCode } from './errors.ts'

/** Throws what `work` throws as a {@link CliError} whose `path` begins with these steps; what has no code is our own fault, and stays as it is. */
export async function within<T> (steps: readonly (string | number)[], work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error
    throw new CliError(isOurs(error.code) ? error.code : 'CONFIG_INVALID', { detail: error.message, path: [...steps, ...pathOf(error)], cause: error })
  }
}

function isOurs (code: string): code is CliErrorCode {
  return Object.hasOwn(errors, code)
}

/** The errors of our packages say it where they know it. */
function pathOf (error: Error): readonly string[] {
  return 'path' in error && Array.isArray(error.path) ? error.path.map(String) : []
}
