/** Writes a list of the transfers that did not arrive, for its owner alone: there may be tokens in its URLs. */
import { open } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { FileHandle } from 'node:fs/promises'

import type { TransferRecord } from '@scitags/fts-client'

import { CliError } from '../errors.ts'
import { plainText } from '../plain-text.ts'
import { reasonOf } from '../reason-of.ts'
import { lineOfRequest } from './transfer-request.ts'

/** Before hours of work whose remainder could not be told. Throws {@link CliError} `USAGE`. */
export async function demandWritable (file: string): Promise<void> {
  try {
    await (await openPrivately(file, 'a')).close()
  } catch (cause) {
    throw new CliError('USAGE', { detail: `--failed ${file} cannot be written (${reasonOf(cause)})`, cause })
  }
}

/** With the reasons in comments. Throws {@link CliError} `FILE_UNUSABLE`. */
export async function writeLeft (transfers: Iterable<TransferRecord>, file: string): Promise<void> {
  const lines: string[] = []
  for (const { request, state, failure } of transfers) {
    if (state === 'finished') continue
    if (failure !== undefined) lines.push(`# ${plainText(failure.message)}`)
    lines.push(lineOfRequest(request))
  }
  try {
    await using list = await openPrivately(file, 'w')
    await list.writeFile(lines.map(line => `${line}\n`).join(''))
  } catch (cause) {
    throw new CliError('FILE_UNUSABLE', { detail: `${file} cannot be written (${reasonOf(cause)})`, cause })
  }
}

/** Whoever could read what was there before. */
async function openPrivately (path: string, flags: 'a' | 'w'): Promise<FileHandle> {
  const file = await open(resolve(path), flags, 0o600)
  try {
    // What is none belongs to all: /dev/null, a pipe.
    if ((await file.stat()).isFile()) await file.chmod(0o600)
    return file
  } catch (error) {
    await file.close()
    throw error
  }
}
