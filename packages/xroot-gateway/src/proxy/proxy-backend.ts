/** Servers of root:// behind the server: what is asked of it is asked of them. */
import type { Scitags } from '@scitags/core'
import { ok, openOptions, queryKinds, serverFlags, splitPath } from '@scitags/xrootd-protocol'
import type { RequestName, RequestOf, Response } from '@scitags/xrootd-protocol'
import type { AskOptions, ConnectionOptions } from '@scitags/xrootd-protocol/client'
import type { Backend, GatewayFile, Opened, PathRequest, SendPiece } from '../backend.ts'
import type { ResolvedXrootOptions } from '../generated/options.ts'
import { decisionOf } from '../marking/decision-of.ts'
import { storagePath } from '../path.ts'
import type { Caller } from '../server/caller.ts'
import { forwarded, forwardedOpen } from './forwarded.ts'
import { unmarked } from './leg.ts'
import { Legs } from './legs.ts'
import { ListingPieces } from './listing-pieces.ts'
import { openAtOrigin } from './opening.ts'
import type { OpeningInit } from './opening.ts'
import { answerFor, bodyOf } from './origin-answer.ts'
import { OriginFile } from './origin-file.ts'
import { answerHere, configurationOf, locatedHere } from './own-answers.ts'
import { reaching } from './reaching.ts'

export interface ProxyBackendInit extends OpeningInit {
  readonly scitags: Pick<Scitags, 'flows' | 'dialer' | 'claim' | 'decide'>
  readonly options: ResolvedXrootOptions
  readonly forwardAuthz: boolean
  readonly idleMs: number
  readonly reopenMs: number
  readonly connection: ConnectionOptions
}

export function proxyBackend (init: ProxyBackendInit): Backend {
  const legs = new Legs(init)
  return {
    flags: serverFlags.isServer | serverFlags.attrProxy | serverFlags.suppgrw,
    open: async (request, caller) => await open(init, legs, forwardedOpen(request, init.forwardAuthz), caller),
    answer: async (request, caller, file) => await answer(init, legs, request, caller, file),
    list: async (request, caller, send) => await list(init, legs, request, caller, send),
    async close () { legs.close() }
  }
}

async function open (init: ProxyBackendInit, legs: Legs, request: RequestOf<'open'>, caller: Caller): Promise<Opened> {
  const { path, cgi } = splitPath(request.path)
  const { application, session, identity } = caller
  const decision = decisionOf(init.scitags, cgi, { ...identity.subject, path: storagePath(path) })
  const leg = legs.take({ session, decision, application, use: (request.options & openOptions.posc) !== 0 ? 'one upload' : 'requests' })
  try {
    const opened = await openAtOrigin(init, leg, request)
    if (opened.kind === 'handle') return { kind: 'file', file: new OriginFile({ ...init, legs, leg, decision, application, request }, opened.handle) }
    legs.release(leg)
    return opened
  } catch (error) {
    legs.release(leg)
    throw error
  }
}

async function answer (init: ProxyBackendInit, legs: Legs, request: PathRequest, caller: Caller, file: GatewayFile | undefined): Promise<Buffer> {
  if (file instanceof OriginFile && 'handle' in request) return answerFor(request.streamId, await file.ask(request))
  const own = answerHere(request, caller)
  if (own !== undefined) return own
  if (request.name === 'query' && request.kind === queryKinds.config) {
    const about = { options: init.options, role: 'proxy server', origins: init.origins.all.map(({ url }) => url) } as const
    return await configurationOf(request, about, async names => bodyOf(await asked(init, legs, { ...request, args: Buffer.from(names.join(' ')) }, caller), 'query').toString())
  }
  const response = await asked(init, legs, request, caller)
  return request.name === 'locate' && response.status === 'ok' ? locatedHere(request, caller) : answerFor(request.streamId, response)
}

/** On connections of its own: they stand still while the client does not take what has come. */
async function list (init: ProxyBackendInit, legs: Legs, request: RequestOf<'dirlist'>, { session, application, signal }: Caller, send: SendPiece): Promise<Buffer> {
  const { origins, forwardAuthz } = init
  const { streamId } = request
  const leg = legs.take({ session, decision: unmarked, application, use: 'listings' })
  let latest: ListingPieces | undefined
  try {
    return await reaching({ leg, origins, isRepeatable: () => latest?.hasSent !== true }, async files => {
      const pieces = latest = new ListingPieces(streamId, send)
      // The last response overtakes what is still to be sent.
      const response = await files.request(forwarded(request, forwardAuthz), { ...asking(init), sink: pieces, signal }).finally(async () => { await pieces.allSent() })
      return response.status === 'ok' ? ok(streamId, pieces.takeLast()) : answerFor(streamId, response)
    })
  } finally {
    // The origin would go on with what nobody wants any more.
    if (signal.aborted) legs.end(leg)
    else legs.release(leg)
  }
}

/** The answer of an origin as it came, also where that is an error. */
async function asked (init: ProxyBackendInit, legs: Legs, request: PathRequest, { session, application }: Caller): Promise<Response> {
  const { origins, forwardAuthz } = init
  const leg = legs.take({ session, decision: unmarked, application, use: 'requests' })
  try {
    return await reaching({ leg, origins, isRepeatable: () => repeatable.has(request.name) }, async files => await files.request(forwarded(request, forwardAuthz), asking(init)))
  } finally {
    legs.release(leg)
  }
}

function asking ({ redirects, patienceMs }: ProxyBackendInit): AskOptions {
  return { redirects: redirects === 'follow' ? 'follow' : 'hand-back', waits: 'hand-back', timeoutMs: patienceMs }
}

/** Asking twice changes nothing. */
const repeatable: ReadonlySet<RequestName> = new Set<RequestName>(['stat', 'statx', 'locate', 'query', 'truncate', 'chmod'])
