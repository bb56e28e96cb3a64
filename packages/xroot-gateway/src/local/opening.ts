/** Opens files of the storage: what the options of an open mean, and who has to wait for whom. */
import type { OpenMode, StorageFile } from '@scitags/storage'
import { cgiValue, openOptions, splitPath } from '@scitags/xrootd-protocol'
import type { RequestOf } from '@scitags/xrootd-protocol'
import type { GatewayFile, Opened } from '../backend.ts'
import { GatewayError } from '../errors.ts'
import { openModeOf } from '../open-mode.ts'
import { storagePath } from '../path.ts'
import type { Caller } from '../server/caller.ts'
import { ReadFile } from './local-file.ts'
import type { LocalFiles } from './local-files.ts'
import type { Release } from './locks.ts'
import { ownerOf } from './owner.ts'
import type { Upload } from './upload.ts'

const { async: asynchronous, force, mkpath, open_apnd: append, posc } = openOptions

const permissionBits = 0o777

export function openLocal (files: LocalFiles, request: RequestOf<'open'>, caller: Caller): Opened | Promise<Opened> {
  const { path: text, cgi } = splitPath(request.path)
  const path = storagePath(text)
  const mode = openModeOf(request.options)
  return mode === 'read' ? openToRead(files, path, request.options) : openToWrite(files, path, mode, request, cgi, caller).then(opened)
}

/** Of what is being written here: also where its last client is not known to be gone. */
export function isOwnUpload ({ uploads }: LocalFiles, { path: text, options }: RequestOf<'open'>, caller: Caller): boolean {
  if (openModeOf(options) !== 'update') return false
  const upload = uploads.at(storagePath(splitPath(text).path))
  return upload?.owner === ownerOf(caller)
}

/** At once where the storage can, which is why nothing is promised before that is known. */
function openToRead ({ storage, locks }: LocalFiles, path: string, options: number): Opened | Promise<Opened> {
  const lock = locks.acquire(path, 'read', (options & force) !== 0)
  if (lock === undefined) throw locked(path)
  const open = async (release: Release): Promise<GatewayFile> => await opening(release, async () => await storage.open(path, 'read'), toRead)
  if (lock instanceof Promise) return lock.then(async release => opened(await open(release ?? refuse(path))))
  const file = storage.openAtOnce?.(path)
  return file === undefined ? open(lock).then(opened) : opened(toRead(file, lock))
}

function toRead (file: StorageFile, release: Release): GatewayFile {
  return new ReadFile(file, release)
}

async function openToWrite (files: LocalFiles, path: string, mode: Exclude<OpenMode, 'read'>, { options, mode: bits }: RequestOf<'open'>, cgi: string, caller: Caller): Promise<GatewayFile> {
  const { storage, locks, uploads, clock, holdMs } = files
  const { signal } = caller
  await uploads.whenLeft(path)
  const held = uploads.at(path)
  // A client that was cut off comes back without the bits that would make the file anew.
  if (held?.isHeld === true && mode === 'update' && mayTakeUp(held, caller)) return held.adopt(signal)
  // Whoever came for his own upload does not get another file that has its name by now.
  if (mode === 'update' && !caller.identity.allows('modify', path)) throw held === undefined ? new GatewayError('NOT_AUTHORIZED') : locked(path)
  if (held?.isHeld === true) await (mode === 'replace' ? held.discard() : held.settle())
  const release = await locks.acquire(path, 'write', (options & force) !== 0) ?? refuse(path)
  const isAppending = (options & append) !== 0
  if (mode === 'update') return await opening(release, async () => await storage.open(path, mode), file => uploads.update({ file, isAppending, clock, release, signal }))
  // Clients that copy a file say so by `async`, whether it is new or takes the place of another.
  const createParents = (options & (mkpath | asynchronous)) !== 0
  const expectedSize = expectedSizeOf(cgi)
  return await opening(release, async () => await storage.open(path, mode, { createParents, ...expectedSize !== undefined && { expectedSize } }), file => uploads.begin({
    file, storage, isAppending, isPosc: (options & posc) !== 0, mode: mode === 'create' && bits !== 0 ? bits & permissionBits : undefined, clock, holdMs, release, signal, owner: ownerOf(caller)
  }))
}

function mayTakeUp ({ path, owner }: Upload, caller: Caller): boolean {
  const { identity } = caller
  return identity.allows('modify', path) || (owner === ownerOf(caller) && identity.allows('create', path))
}

/** What was acquired is given back when there is no file. */
async function opening<T extends GatewayFile> (release: Release, open: () => Promise<StorageFile>, wrap: (file: StorageFile, release: Release) => T): Promise<T> {
  let file
  try {
    file = await open()
  } catch (error) {
    release()
    throw error
  }
  return wrap(file, release)
}

/** Clients announce it so that a full disk can be told before the transfer; nonsense says nothing. */
function expectedSizeOf (cgi: string): number | undefined {
  const text = cgiValue(cgi, 'oss.asize')
  return text !== undefined && /^[0-9]{1,15}$/.test(text) ? Number(text) : undefined
}

function opened (file: GatewayFile): Opened {
  return { kind: 'file', file }
}

function refuse (path: string): never {
  throw locked(path)
}

function locked (path: string): GatewayError {
  return new GatewayError('FILE_LOCKED', { detail: path })
}
