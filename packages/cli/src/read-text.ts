/** Reads a small file that the user named. */
import { readFile } from 'node:fs/promises'

import { CliError } from './errors.ts'
import { reasonOf } from './reason-of.ts'

/** Throws {@link CliError} `CONFIG_MISSING`. */
export async function readText (file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    throw new CliError('CONFIG_MISSING', { detail: `${file} cannot be read (${reasonOf(cause)}): check the path and who may read it`, cause })
  }
}
