/** Compares the checksums of the two ends of a copy. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

import { adler32, crc32c } from '@scitags/storage'
import type { ChecksumAlgorithm } from '@scitags/storage'
import { nameOf } from './copy-end.ts'
import type { CopyEnd } from './copy-end.ts'
import { CliError } from './errors.ts'

const algorithms: readonly ChecksumAlgorithm[] = ['adler32', 'crc32c', 'md5', 'sha-256']

/** Throws {@link CliError} `USAGE`. */
export function algorithmNamed (text: string): ChecksumAlgorithm {
  const algorithm = algorithms.find(one => one === text.toLowerCase() || one.replace('-', '') === text.toLowerCase())
  if (algorithm === undefined) throw new CliError('USAGE', { detail: `--checksum ${text} is none of ${algorithms.join(', ')}` })
  return algorithm
}

/** Resolves to the checksum that both have. Throws {@link CliError} `NOT_EQUAL` where they differ, or where one of them does not say. */
export async function compareEnds (from: CopyEnd, to: CopyEnd, algorithm: ChecksumAlgorithm, signal: AbortSignal): Promise<string> {
  const [source, destination] = await Promise.all([checksumOf(from, algorithm, signal), checksumOf(to, algorithm, signal)]).catch((cause: unknown) => {
    throw cause instanceof CliError && cause.code === 'NOT_EQUAL' ? cause : new CliError('NOT_EQUAL', { detail: `the copy is there, and was not compared: ${cause instanceof Error ? cause.message : String(cause)}`, cause })
  })
  if (source !== destination) throw new CliError('NOT_EQUAL', { detail: `the copy is there and differs: the ${algorithm} of the source is ${source}, of the copy ${destination}` })
  return source
}

async function checksumOf (end: CopyEnd, algorithm: ChecksumAlgorithm, signal: AbortSignal): Promise<string> {
  switch (end.kind) {
    case 'file': return await checksumOfFile(end.path, algorithm, signal)
    case 'pipe': throw new CliError('NOT_EQUAL', { detail: 'a pipe has no checksum' })
    case 'http':
    case 'root': {
      const checksum = (await end.look(algorithm, signal))?.checksum
      if (checksum === undefined) throw new CliError('NOT_EQUAL', { detail: `${nameOf(end)} does not say its ${algorithm}; the copy is there, and was not compared` })
      return checksum
    }
  }
}

async function checksumOfFile (path: string, algorithm: ChecksumAlgorithm, signal: AbortSignal): Promise<string> {
  const file = createReadStream(path, { highWaterMark: 1024 * 1024, signal })
  if (algorithm === 'md5' || algorithm === 'sha-256') {
    const hash = createHash(algorithm.replace('-', ''))
    for await (const chunk of file) hash.update(chunk as Buffer)
    return hash.digest('hex')
  }
  const [add, nothing] = algorithm === 'adler32' ? [adler32, 1] as const : [crc32c, 0] as const
  let sum: number = nothing
  for await (const chunk of file) sum = add(chunk as Buffer, sum)
  return sum.toString(16).padStart(8, '0')
}
