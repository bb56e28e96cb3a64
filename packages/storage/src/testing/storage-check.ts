/** What the checks of a storage are made of. */
import assert from 'node:assert/strict'

import type { Storage } from '../storage.ts'
import type { StorageErrorCode } from '../errors.ts'

export interface StorageCheck {
  readonly name: string
  /** Rejects when the storage does not comply; `storage` is empty and its own. */
  run (storage: Storage): Promise<void>
}

export function check (name: string, run: (storage: Storage) => Promise<void>): StorageCheck {
  return { name, run }
}

export function text (value: string): Uint8Array {
  return new TextEncoder().encode(value)
}

export async function put (storage: Storage, path: string, content: string): Promise<void> {
  const file = await storage.open(path, 'create')
  await file.write(text(content), 0)
  await file.commit()
}

export async function get (storage: Storage, path: string): Promise<string> {
  const file = await storage.open(path, 'read')
  const content = new Uint8Array((await file.stat()).size)
  await file.read(content, 0)
  await file.close()
  return new TextDecoder().decode(content)
}

export async function names (storage: Storage, path: string): Promise<string[]> {
  const found = []
  for await (const { name } of storage.list(path)) found.push(name)
  return found.sort()
}

export async function refuses (work: Promise<unknown>, code: StorageErrorCode): Promise<void> {
  await assert.rejects(work, (error: unknown) => {
    assert.equal((error as { code?: string }).code, code)
    return true
  })
}
