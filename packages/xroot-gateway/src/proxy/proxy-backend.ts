/** Servers of root:// behind the server: what is asked of it is asked of them. */
import type { Decision, Scitags } from '@scitags/core'
import { openOptions, queryKinds, serverFlags, splitPath } from '@scitags/xrootd-protocol'
import type { RequestName, RequestOf, Response } from '@scitags/xrootd-protocol'
import type { ConnectionOptions } from '@scitags/xrootd-protocol/client'
import type { Backend, GatewayFile, Opened, PathRequest } from '../backend.ts'
import type { ResolvedXrootOptions } from '../generated/options.ts'
import { decisionOf } from '../marking/decision-of.ts'
import { storagePath } from '../path.ts'
import type { Caller } from '../server/caller.ts'
import { forwarded, forwardedOpen } from './forwarded.ts'
import { Legs } from './legs.ts'
import { openAtOrigin } from './opening.ts'
import type { OpeningInit } from './opening.ts'
import { answerFor, bodyOf } from './origin-answer.ts'
import { OriginFile } from './origin-file.ts'
import { answerHere, configuration, locatedHere } from './own-answers.ts'
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
    list: async (request, caller) => answerFor(request.streamId, await asked(init, legs, request, caller)),
    async close () { legs.close() }
  }
}

async function open (init: ProxyBackendInit, legs: Legs, request: RequestOf<'open'>, caller: Caller): Promise<Opened> {
  const { path, cgi } = splitPath(request.path)
  const { application, signal: session, identity } = caller
  const decision = decisionOf(init.scitags, cgi, { ...identity.subject, path: storagePath(path) })
  const leg = legs.take({ session, decision, application, isAlone: (request.options & openOptions.posc) !== 0 })
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

/** No data, no flow. */
export const unmarked: Decision = { mark: false, because: { rule: 'no-rule', detail: 'it moves no data' } }

async function answer (init: ProxyBackendInit, legs: Legs, request: PathRequest, caller: Caller, file: GatewayFile | undefined): Promise<Buffer> {
  if (file instanceof OriginFile && 'handle' in request) return answerFor(request.streamId, await file.ask(request))
  const own = answerHere(request, caller)
  if (own !== undefined) return own
  if (request.name === 'query' && request.kind === queryKinds.config) {
    const about = { options: init.options, role: 'proxy server', origins: init.origins.all.map(({ url }) => url) } as const
    return await configuration(request, about, async names => bodyOf(await asked(init, legs, { ...request, args: Buffer.from(names.join(' ')) }, caller), 'query').toString())
  }
  const response = await asked(init, legs, request, caller)
  return request.name === 'locate' && response.status === 'ok' ? locatedHere(request, caller) : answerFor(request.streamId, response)
}

/** The answer of an origin as it came, also where that is an error. */
async function asked ({ origins, redirects, patienceMs, forwardAuthz }: ProxyBackendInit, legs: Legs, request: PathRequest | RequestOf<'dirlist'>, { signal: session, application }: Caller): Promise<Response> {
  const leg = legs.take({ session, decision: unmarked, application, isAlone: false })
  try {
    return await reaching({ leg, origins, isRepeatable: repeatable.has(request.name) }, async files => {
      return await files.request(forwarded(request, forwardAuthz), { redirects: redirects === 'follow' ? 'follow' : 'hand-back', waits: 'hand-back', timeoutMs: patienceMs })
    })
  } finally {
    legs.release(leg)
  }
}

/** Asking twice changes nothing. */
const repeatable: ReadonlySet<RequestName> = new Set<RequestName>(['stat', 'statx', 'dirlist', 'locate', 'query', 'truncate', 'chmod'])
