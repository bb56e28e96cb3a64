/** Reads a small file that the user named. */
import { readFile } from 'node:fs/promises'

import { CliError } from './errors.ts'

/** Throws {@link CliError} `CONFIG_MISSING`. */
export async function readText (file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
    throw new CliError('CONFIG_MISSING', { detail: `${file} cannot be read (${reason}): check the path and who may read it`, cause })
  }
}
