/** What a proxy says about itself, whatever stands behind it. */
import { addressText, configNamesOf, configOf, configText, limits, locateText, ok, okText, queryKinds, queryText, splitPath } from '@scitags/xrootd-protocol'
import type { RequestOf } from '@scitags/xrootd-protocol'
import type { PathRequest } from '../backend.ts'
import { GatewayError } from '../errors.ts'
import type { ResolvedXrootOptions } from '../generated/options.ts'
import { storagePath } from '../path.ts'
import type { Caller } from '../server/caller.ts'
import { demandLook } from '../server/permissions.ts'
import { set } from '../server/set.ts'
import { copyConfiguration } from '../tpc/configuration.ts'
import { pathQueries } from './forwarded.ts'

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
  if (request.name !== 'query') return undefined
  const { kind, args } = request
  if (pathQueries.has(kind)) demandLook(storagePath(splitPath(queryText(args)).path), caller)
  // Their handles are ours, and the origin has others.
  if (kind === queryKinds.visa || kind === queryKinds.FInfo || kind === queryKinds.opaqug) throw new GatewayError('UNSUPPORTED')
  return undefined
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
