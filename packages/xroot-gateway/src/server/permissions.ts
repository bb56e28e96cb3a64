/** What each request does to which path, and whether the caller may. */
import { splitPath } from '@scitags/xrootd-protocol'
import type { RequestOf } from '@scitags/xrootd-protocol'
import type { PathRequest } from '../backend.ts'
import { GatewayError } from '../errors.ts'
import type { Operation } from '../identity.ts'
import { openModeOf } from '../open-mode.ts'
import { storagePath } from '../path.ts'
import type { Caller } from './caller.ts'

/** Throws `NOT_AUTHORIZED`, and what is wrong with a path. */
export function demand (request: PathRequest | RequestOf<'open' | 'dirlist'>, { identity }: Caller): void {
  for (const [operation, text] of demands(request)) {
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

function demands (request: PathRequest | RequestOf<'open' | 'dirlist'>): readonly Demand[] {
  switch (request.name) {
    case 'open': return [[[operationOfOpen(request.options)], request.path]]
    case 'stat': return [[looks, request.path]]
    case 'statx': return lines(request.paths).map(path => [looks, path])
    case 'dirlist': return [[['list', 'read'], request.path]]
    case 'mkdir': return [[['create'], request.path]]
    case 'mv': return [[['modify'], request.from], [['create'], request.to]]
    case 'rm':
    case 'rmdir':
      return [[['delete', 'modify'], request.path]]
    case 'chmod': return [[['modify'], request.path]]
    case 'truncate': return [[['modify'], request.path]]
    case 'fattr': return request.path === '' ? [] : [[request.subcode === 1 || request.subcode === 2 ? ['read'] : ['modify'], request.path]]
    case 'prepare': return (request.options & 1) !== 0 ? [] : lines(request.paths).map(path => [['stage', 'read'], path])
    // These say nothing of a file but what a stat would; the backend looks at paths that they name.
    case 'locate':
    case 'query':
    case 'set':
      return []
  }
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

function lines (text: string): string[] {
  return text.split('\n').filter(line => line !== '')
}
