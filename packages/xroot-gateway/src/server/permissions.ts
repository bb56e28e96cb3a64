/** What each request does to which path, and whether the caller may. */
import { fattrSubcodes, pathsOf, prepareOptions, splitPath } from '@scitags/xrootd-protocol'
import type { RequestOf } from '@scitags/xrootd-protocol'
import type { GatewayFile, PathRequest } from '../backend.ts'
import { GatewayError } from '../errors.ts'
import type { Operation } from '../identity.ts'
import { openModeOf } from '../open-mode.ts'
import { storagePath } from '../path.ts'
import type { Caller } from './caller.ts'

export interface AskedOf {
  /** That of the handle, where the request has one. */
  readonly file?: GatewayFile | undefined
  /** An open takes up what the caller has begun: that is as good as making it. */
  readonly isOwnUpload?: boolean
}

/** Throws `NOT_AUTHORIZED`, and what is wrong with a path. */
export function demand (request: PathRequest | RequestOf<'open' | 'dirlist'>, { identity }: Caller, asked: AskedOf = {}): void {
  for (const [operation, text] of demands(request, asked)) {
    const path = storagePath(splitPath(text).path)
    if (!operation.some(one => identity.allows(one, path))) throw new GatewayError('NOT_AUTHORIZED')
  }
}

/** For what says no more of a path than a stat does. Throws `NOT_AUTHORIZED`. */
export function demandLook (path: string, { identity }: Caller): void {
  if (!looks.some(one => identity.allows(one, path))) throw new GatewayError('NOT_AUTHORIZED')
}

type Demand = readonly [anyOf: readonly Operation[], path: string]

const looks: readonly Operation[] = ['read', 'list', 'create', 'modify', 'stage']

/** Of `optionX`: the disk may have its room back. */
const evict = 1

function demands (request: PathRequest | RequestOf<'open' | 'dirlist'>, { file, isOwnUpload = false }: AskedOf): readonly Demand[] {
  switch (request.name) {
    case 'open': return [[isOwnUpload ? ['create', 'modify'] : [operationOfOpen(request.options)], request.path]]
    case 'stat': return [[looks, request.path]]
    case 'statx': return pathsOf(request.paths).map(path => [looks, path])
    case 'dirlist': return [[['list', 'read'], request.path]]
    case 'mkdir': return [[['create'], request.path]]
    case 'mv': return [[['modify'], request.from], [['create'], request.to]]
    case 'rm':
    case 'rmdir':
      return [[['delete', 'modify'], request.path]]
    case 'chmod': return [[['modify'], request.path]]
    case 'truncate': return [[['modify'], request.path]]
    case 'fattr': return demandsOfFattr(request, file)
    case 'prepare': return demandsOfPrepare(request)
    // These say nothing of a file but what a stat would; the backend looks at paths that they name.
    case 'locate':
    case 'query':
    case 'set':
      return []
  }
}

/** By the handle of a file, what the open has allowed is allowed. */
function demandsOfFattr ({ subcode, path }: RequestOf<'fattr'>, file: GatewayFile | undefined): readonly Demand[] {
  const isLook = subcode === fattrSubcodes.get || subcode === fattrSubcodes.list
  if (path !== '') return [[isLook ? ['read'] : ['modify'], path]]
  return isLook || file === undefined || file.isWritable ? [] : [[['modify'], file.path]]
}

/** A cancellation names no path. Who reads has it brought, but does not send it away. */
function demandsOfPrepare ({ options, optionX, paths }: RequestOf<'prepare'>): readonly Demand[] {
  if ((options & prepareOptions.cancel) !== 0) return []
  const anyOf: readonly Operation[] = (optionX & evict) === 0 ? ['stage', 'read'] : ['stage']
  return pathsOf(paths).map(path => [anyOf, path])
}

/** Whoever may only create must not replace what is there. */
function operationOfOpen (options: number): Operation {
  const mode = openModeOf(options)
  switch (mode) {
    case 'read':
    case 'create':
      return mode
    case 'replace':
    case 'update':
      return 'modify'
  }
}
