/** Everybody who takes part in a contest, each with a copy of the file. */
import { execFile } from 'node:child_process'
import { randomFillSync } from 'node:crypto'
import { copyFile, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { findPeer } from '../test/support/peers.ts'
import { temporaryDirectory } from '../test/support/temporary.ts'
import { startXrootd } from '../test/support/xrootd.ts'
import type { Xrootd } from '../test/support/xrootd.ts'
import { MiB } from './contest.ts'
import { startNginx } from './nginx.ts'
import type { Nginx } from './nginx.ts'
import { bench } from './teardown.ts'

const run = promisify(execFile)

export interface Field {
  readonly xrootd: Xrootd
  readonly nginx: Nginx
  /** A directory for us. */
  readonly root: string
  /** The file that is moved; everybody has one called `file`. */
  readonly file: string
}

export const memory = '/dev/shm'

/** Undefined where a peer is missing: that is said. The files of XRootD and of us lie in `where`, those of nginx in memory. */
export async function openField (bytes: number, where = memory): Promise<Field | undefined> {
  const missing = ['xrootd', 'nginx', 'curl', 'wrk', 'cmp'].filter(name => findPeer(name) === undefined)
  if (missing.length > 0) {
    console.log(`left out: needs ${missing.join(', ')}`)
    return undefined
  }
  process.env['TMPDIR'] = where
  const xrootd = await startXrootd(bench, { fireflyPort: 9 })
  const root = await temporaryDirectory(bench)
  // What a disk does when it is written is not what is compared.
  process.env['TMPDIR'] = memory
  const nginx = await startNginx(xrootd.certificates)
  const file = join(root, 'file')
  await writeRandom(file, bytes)
  await copyFile(file, join(nginx.root, 'file'))
  await xrootd.write('file', new Uint8Array())
  await copyFile(file, join(xrootd.root, 'file'))
  return { xrootd, nginx, root, file }
}

/** Throws where the bytes differ; the copy is removed. */
export async function compareAndRemove (file: string, copy: string): Promise<void> {
  await run('cmp', [file, copy])
  await rm(copy)
}

export async function writeRandom (path: string, bytes: number): Promise<void> {
  const target = await open(path, 'w')
  const piece = Buffer.alloc(Math.min(bytes, 16 * MiB))
  randomFillSync(piece)
  for (let at = 0; at < bytes; at += piece.length) {
    piece.writeUInt32LE(at / MiB, 0)
    await target.write(piece, 0, Math.min(piece.length, bytes - at))
  }
  await target.close()
}
