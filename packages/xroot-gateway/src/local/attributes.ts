/** Attributes that clients of root:// see: those of the storage whose names begin as theirs do, or of a file that has no name yet. */
import type { Storage } from '@scitags/storage'
import { Upload } from './upload.ts'
import type { LocalFiles } from './local-files.ts'

/** Keeps them apart from what others store with a file. */
const prefix = 'user.'

export interface Attributes {
  /** By the names that clients know. */
  read (): Promise<ReadonlyMap<string, Uint8Array>>
  set (name: string, value: Uint8Array): Promise<void>
  remove (name: string): Promise<void>
}

/** `file`: the open one, where a handle names it. */
export function attributesOf ({ storage, uploads }: LocalFiles, path: string, file: unknown): Attributes {
  const upload = file instanceof Upload ? file : uploads.at(path)
  return upload === undefined ? ofPath(storage, path) : ofUpload(upload)
}

function ofPath (storage: Storage, path: string): Attributes {
  return {
    async read () { return clientNames(await storage.attributes(path)) },
    async set (name, value) { await storage.setAttribute(path, prefix + name, value) },
    async remove (name) { await storage.removeAttribute(path, prefix + name) }
  }
}

/** They get their place when the file gets its name. */
function ofUpload ({ attributes }: Upload): Attributes {
  return {
    async read () { return clientNames(attributes.all) },
    async set (name, value) { attributes.set(prefix + name, value) },
    async remove (name) { attributes.delete(prefix + name) }
  }
}

function clientNames (stored: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  return new Map([...stored].flatMap(([name, value]) => name.startsWith(prefix) ? [[name.slice(prefix.length), value] as const] : []))
}
