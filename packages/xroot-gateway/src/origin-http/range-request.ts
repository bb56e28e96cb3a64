/** One range of a file, straight into the memory that it is for. */
import { StorageError } from '@scitags/storage'
import type { StoragePath } from '@scitags/storage'
import { textOf } from './entry-of.ts'
import { dump } from './http-origin.ts'
import type { Answer, HttpOrigin } from './http-origin.ts'
import { changed, errorOfFailure, errorOfStatus } from './status-error.ts'
import type { Version } from './version.ts'

export interface Ranged {
  readonly origin: HttpOrigin
  readonly path: StoragePath
  readonly version: Version
  readonly signal: AbortSignal
}

/** All of `into`, which must lie inside the file. */
export async function readRange ({ origin, path, version, signal }: Ranged, into: Uint8Array, position: number): Promise<void> {
  const answer = await origin.answerTo({
    method: 'GET',
    path,
    target: origin.url.pathOf(path),
    headers: { Range: `bytes=${position}-${position + into.length - 1}`, ...version.conditions },
    signal
  })
  const { statusCode, headers } = answer
  try {
    if (statusCode === 412 || statusCode === 416) throw changed(path)
    if (statusCode !== 206 && statusCode !== 200) throw errorOfStatus(statusCode, path)
    if (textOf(headers, 'content-encoding') !== undefined) throw new StorageError('IO', { subject: path, cause: new Error('the origin encodes what must come as it is') })
    version.check(headers)
    // A server that does not know ranges sends all of it each time.
    if (statusCode === 200 && (position !== 0 || Number(textOf(headers, 'content-length')) !== into.length)) throw new StorageError('UNSUPPORTED', { subject: path, cause: new Error('the origin sends no ranges') })
    if (statusCode === 206 && Number(/^bytes (\d+)-/.exec(textOf(headers, 'content-range') ?? '')?.[1]) !== position) throw new StorageError('IO', { subject: path, cause: new Error('the origin sent another range') })
  } catch (error) {
    await giveUp(answer)
    throw error
  }
  await fill(answer, into, path, signal)
}

async function fill ({ body }: Answer, into: Uint8Array, path: StoragePath, signal: AbortSignal): Promise<void> {
  let filled = 0
  try {
    for await (const chunk of body) {
      const bytes = chunk as Buffer
      if (filled + bytes.length > into.length) throw new Error('the origin sent more than was asked for')
      into.set(bytes, filled)
      filled += bytes.length
    }
    if (filled < into.length) throw new Error('the origin sent less than was asked for')
  } catch (cause) {
    throw errorOfFailure(cause, path, signal)
  }
}

/** A whole file may stand behind the head; an error has only a few words. */
async function giveUp (answer: Answer): Promise<void> {
  if (answer.statusCode >= 400) await dump(answer)
  else answer.body.on('error', () => { /* it was not wanted */ }).destroy()
}
