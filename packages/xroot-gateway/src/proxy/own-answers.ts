/** What a proxy says about itself, whatever stands behind it. */
import { addressText, configNamesOf, configOf, configText, error, errorNumbers, limits, locateText, ok, okText, pathsOf, prepareOptions, queryKinds, queryText, splitPath } from '@scitags/xrootd-protocol'
import type { RequestOf } from '@scitags/xrootd-protocol'
import type { PathRequest } from '../backend.ts'
import { GatewayError } from '../errors.ts'
import type { ResolvedXrootOptions } from '../generated/options.ts'
import { storagePath } from '../path.ts'
import type { Caller } from '../server/caller.ts'
import { demandLook } from '../server/permissions.ts'
import { set } from '../server/set.ts'
import { copyConfiguration } from '../tpc/configuration.ts'

export interface AboutProxy {
  readonly options: ResolvedXrootOptions
  readonly role: 'proxy server' | 'proxy manager'
  /** The first of them is told. */
  readonly origins: readonly string[]
}

/** Undefined: that is for the origin. Throws where the caller may not ask, or nobody can answer. */
export function answerHere (request: PathRequest, caller: Caller): Buffer | undefined {
  if (request.name === 'set') return set(request)
  if (request.name === 'locate') {
    const { path } = splitPath(request.path)
    if (!path.startsWith('*')) demandLook(storagePath(path), caller)
    return undefined
  }
  // Its id says nothing of whose it is, and the origin takes them all for ours.
  if (request.name === 'prepare' && (request.options & prepareOptions.cancel) !== 0 && !caller.identity.allows('stage', '/')) throw new GatewayError('NOT_AUTHORIZED')
  return request.name === 'query' ? queryHere(request, caller) : undefined
}

/** Undefined: that is for the origin. */
function queryHere ({ streamId, kind, args }: RequestOf<'query'>, caller: Caller): Buffer | undefined {
  switch (kind) {
    case queryKinds.config:
    case queryKinds.stats:
      return undefined
    case queryKinds.prep:
      for (const path of pathsOf(queryText(args)).slice(1)) demandLook(storagePath(splitPath(path).path), caller)
      return undefined
    case queryKinds.cksum:
    case queryKinds.xattr:
    case queryKinds.space:
    case queryKinds.ckscan:
      demandLook(storagePath(splitPath(queryText(args)).path), caller)
      return undefined
    // Their handles are ours, and the origin has others.
    case queryKinds.visa:
    case queryKinds.FInfo:
    case queryKinds.opaqug:
    // Nobody here knows what they do there, and they would do it in our name.
    case queryKinds.FSinfo:
    case queryKinds.opaque:
    case queryKinds.opaquf:
      throw new GatewayError('UNSUPPORTED')
    default: return error(streamId, errorNumbers.ArgInvalid, 'Invalid information query type code')
  }
}

/** Clients go where a file is said to be: that is here. */
export function locatedHere ({ streamId, path }: RequestOf<'locate'>, { identity, reachedAt }: Caller): Buffer {
  const wanted = splitPath(path).path.replace(/^\*(?=.)/, '').replace(/^\*$/, '/')
  const isWritable = identity.allows('modify', wanted) || identity.allows('create', wanted)
  return okText(streamId, locateText([{ kind: 'server', isPending: false, isWritable, address: addressText(reachedAt.address.replace(/^::ffff:/i, ''), reachedAt.port) }]))
}

/** `ask` is for the names that are the origin's to answer. */
export async function configurationOf ({ streamId, args }: RequestOf<'query'>, about: AboutProxy, ask: (names: readonly string[]) => Promise<string>): Promise<Buffer> {
  const names = configNamesOf(queryText(args))
  const own = ownConfiguration(about)
  const others = names.filter(name => !own.has(name))
  const theirs = others.length === 0 ? new Map<string, string>() : configOf(await ask(others), others)
  return ok(streamId, Buffer.from(configText(names, name => own.get(name) ?? theirs.get(name))))
}

function ownConfiguration ({ options, role, origins }: AboutProxy): ReadonlyMap<string, string> {
  const { tpc = 'tpc', tpcdlg = 'tpcdlg' } = copyConfiguration(options)
  return new Map([
    // Whoever is sent elsewhere copies there.
    ...role === 'proxy server' ? [['tpc', tpc], ['tpcdlg', tpcdlg]] as const : [],
    ['role', role],
    ['proxy', origins[0]?.replace(/^x?roots?:\/\//, '').replace(/\/+$/, '') ?? 'proxy'],
    ['bind_max', String(options.maxStreams)],
    ['readv_ior_max', String(limits.readvElementBytes)],
    ['readv_iov_max', String(limits.vectorElements)],
    ...options.siteName === undefined ? [] : [['sitename', options.siteName] as const]
  ])
}
