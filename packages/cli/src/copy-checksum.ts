/** Compares the checksums of the two ends of a copy. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

import { lookAtFile } from '@scitags/http-tpc/client'
import { adler32, crc32c } from '@scitags/storage'
import type { ChecksumAlgorithm } from '@scitags/storage'
import { rootFileOf } from './copy-end.ts'
import type { StreamEnd } from './copy-end.ts'
import { checksumOfRoot } from './copy-root.ts'
import { CliError } from './errors.ts'

const algorithms: readonly ChecksumAlgorithm[] = ['adler32', 'crc32c', 'md5', 'sha-256']

/** Throws {@link CliError} `USAGE`. */
export function algorithmNamed (text: string): ChecksumAlgorithm {
  const algorithm = algorithms.find(one => one === text.toLowerCase() || one.replace('-', '') === text.toLowerCase())
  if (algorithm === undefined) throw new CliError('USAGE', { detail: `--checksum ${text} is none of ${algorithms.join(', ')}` })
  return algorithm
}

/** Resolves to the checksum that both have. Throws {@link CliError} `NOT_EQUAL` where they differ, or where one of them does not say. */
export async function compareEnds (from: StreamEnd, to: StreamEnd, algorithm: ChecksumAlgorithm): Promise<string> {
  const [source, destination] = await Promise.all([checksumOf(from, algorithm), checksumOf(to, algorithm)]).catch((cause: unknown) => {
    throw cause instanceof CliError && cause.code === 'NOT_EQUAL' ? cause : new CliError('NOT_EQUAL', { detail: `the copy is there, and was not compared: ${cause instanceof Error ? cause.message : String(cause)}`, cause })
  })
  if (source !== destination) throw new CliError('NOT_EQUAL', { detail: `the copy is there and differs: the ${algorithm} of the source is ${source}, of the copy ${destination}` })
  return source
}

async function checksumOf (at: StreamEnd, algorithm: ChecksumAlgorithm): Promise<string> {
  const { end, request } = at
  switch (end.kind) {
    case 'root': return await checksumOfRoot(rootFileOf(end.url, at), algorithm)
    case 'file': return await checksumOfFile(end.path, algorithm, request.signal)
    case 'pipe': throw new CliError('NOT_EQUAL', { detail: 'a pipe has no checksum' })
    case 'remote': {
      const found = (await lookAtFile({ ...request, url: end.url }, [algorithm]))?.checksums.find(one => one.algorithm === algorithm)
      if (found === undefined) throw new CliError('NOT_EQUAL', { detail: `${end.url} does not say its ${algorithm}; the copy is there, and was not compared` })
      return found.hex
    }
  }
}

async function checksumOfFile (path: string, algorithm: ChecksumAlgorithm, signal: AbortSignal | undefined): Promise<string> {
  const file = createReadStream(path, { highWaterMark: 1024 * 1024, ...signal !== undefined && { signal } })
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
