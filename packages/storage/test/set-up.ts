/** A storage in a directory of its own, beside one that it must never reach. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { Confinement } from '../src/confine.ts'
import type { Way } from '../src/confine.ts'
import { resolveLocalStorageOptions } from '../src/generated/options.ts'
import { storageIn } from '../src/local-storage.ts'
import type { FilesInMemory, LocalStorageOptions, Storage } from '../src/index.ts'

export interface Teardown {
  teardown (end: () => unknown): void
}

export interface Site {
  readonly root: string
  /** Holds the file `secret`, whose content is `secret`. */
  readonly outside: string
  readonly storage: Storage
}

export async function setUp (t: Teardown, options: Partial<LocalStorageOptions> = {}, { way, kernel }: { readonly way?: Way, readonly kernel?: FilesInMemory } = {}): Promise<Site> {
  const home = await mkdtemp(join(tmpdir(), 'scitags-storage-'))
  const [root, outside] = [join(home, 'root'), join(home, 'outside')]
  await mkdir(root)
  await mkdir(outside)
  await writeFile(join(outside, 'secret'), 'secret')
  const storage = await storageIn(await Confinement.open(root, way, kernel?.open), resolveLocalStorageOptions({ root, ...options }), kernel)
  t.teardown(async () => {
    await storage.close()
    await rm(home, { recursive: true, force: true })
  })
  return { root, outside, storage }
}

/** On real files, as `@scitags/native` does it; what the kernel has in memory is for the test to say. */
export function filesOf ({ knows = () => true }: { readonly knows?: (what: 'open' | 'look' | 'read') => boolean } = {}): FilesInMemory {
  return {
    open: (directory, path) => knows('open') ? openBelow(directory, path, constants.O_NONBLOCK) : undefined,
    lookAt (directory, path) {
      const fd = knows('look') ? openBelow(directory, path, pathOnly) : undefined
      if (fd === undefined) return undefined
      const found = fstatSync(fd, { bigint: true })
      closeSync(fd)
      return found
    },
    look: file => knows('look') ? fstatSync(file, { bigint: true }) : undefined,
    read: (file, into, position) => knows('read') ? readSync(file, into, 0, into.length, position) : undefined
  }
}

/** O_PATH of Linux. */
const pathOnly = 0o10000000

/** One name at a time, and no link among them. */
function openBelow (directory: number, path: string, flags: number): number | undefined {
  const names = path.split('/')
  let fd = openSync(`/proc/self/fd/${directory}/.`, pathOnly)
  try {
    for (const [index, name] of names.entries()) {
      const next = openSync(`/proc/self/fd/${fd}/${name}`, constants.O_NOFOLLOW | (index < names.length - 1 ? pathOnly | constants.O_DIRECTORY : flags))
      closeSync(fd)
      fd = next
    }
    return fd
  } catch {
    closeSync(fd)
    return undefined
  }
}

export async function put (storage: Storage, path: string, content: string): Promise<void> {
  const file = await storage.open(path, 'replace', { createParents: true })
  await file.write(Buffer.from(content), 0)
  await file.commit()
}

export async function get (storage: Storage, path: string): Promise<string> {
  const file = await storage.open(path, 'read')
  try {
    const content = Buffer.alloc((await file.stat()).size)
    await file.read(content, 0)
    return content.toString()
  } finally {
    await file.close()
  }
}

export async function list (storage: Storage, path: string): Promise<string[]> {
  const names: string[] = []
  for await (const { name } of storage.list(path)) names.push(name)
  return names.sort()
}
