/** Reads a file that holds a secret, where nobody else can have put it there or read it. */
import { constants } from 'node:fs'
import { open } from 'node:fs/promises'

import { FtsError } from '../errors.ts'

const mostBytes = 1_048_576

export interface CredentialFile {
  readonly path: string
  /** Of one that was not named but lies where everybody can write: only this user may have made it. */
  readonly owner?: number
  readonly isSecret: boolean
}

/** Undefined where there is none. Rejects with `CREDENTIAL_INVALID`. */
export async function readCredentialFile ({ path, owner, isSecret }: CredentialFile): Promise<string | undefined> {
  const bad = (why: string, cause?: unknown): FtsError => new FtsError('CREDENTIAL_INVALID', { detail: `${path} ${why}`, cause })
  try {
    // A pipe would keep us waiting for its writer.
    await using file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    const { uid, mode, size } = await file.stat()
    if ((mode & constants.S_IFMT) !== constants.S_IFREG) throw bad('is no file')
    if (owner !== undefined && uid !== owner) throw bad(`belongs to user ${uid} and not to ${owner}`)
    // The group of a file that was named may well be that of a service.
    const tooOpen = isSecret ? mode & (owner === undefined ? 0o007 : 0o077) : 0
    if (tooOpen !== 0) throw bad(`can be read or written by others (mode ${(mode & 0o777).toString(8)}); chmod 600`)
    if (size > mostBytes) throw bad(`is longer than ${mostBytes} bytes`)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size), 0, size, 0)
    return buffer.toString('utf8', 0, bytesRead)
  } catch (error) {
    if (error instanceof FtsError) throw error
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw bad(`cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`, error)
  }
}
