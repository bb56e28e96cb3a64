/** Reads a small file that the user named. */
import { createReadStream } from 'node:fs'
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

/** Reads what may be a pipe, or the standard input for `-`, and no more than `mostBytes` of it. Throws {@link CliError} `FILE_UNUSABLE`. */
export async function readBoundedText (file: string, mostBytes: number): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    for await (const chunk of createReadStream(file, file === '-' ? { fd: 0 } : {}) as AsyncIterable<Buffer>) {
      bytes += chunk.length
      if (bytes > mostBytes) break
      chunks.push(chunk)
    }
  } catch (cause) {
    throw new CliError('FILE_UNUSABLE', { detail: `${file} cannot be read (${reasonOf(cause)}): check the path and who may read it`, cause })
  }
  if (bytes > mostBytes) throw new CliError('FILE_UNUSABLE', { detail: `${file} has more than ${mostBytes} bytes: give the file that is meant` })
  return Buffer.concat(chunks).toString('utf8')
}
