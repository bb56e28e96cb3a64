/** Servers of root:// behind the server: what is asked of it is asked of them. */
import type { Decision, Scitags } from '@scitags/core'
import { openOptions, serverFlags, splitPath } from '@scitags/xrootd-protocol'
import type { RequestName, RequestOf } from '@scitags/xrootd-protocol'
import type { ConnectionOptions } from '@scitags/xrootd-protocol/client'
import type { Backend, GatewayFile, Opened, PathRequest } from '../backend.ts'
import { GatewayError } from '../errors.ts'
import { decisionOf } from '../marking/decision-of.ts'
import { storagePath } from '../path.ts'
import type { Caller } from '../server/caller.ts'
import { forwarded } from './forwarded.ts'
import { Legs } from './legs.ts'
import { openAtOrigin } from './opening.ts'
import type { OpeningInit } from './opening.ts'
import { answerFor } from './origin-answer.ts'
import { OriginFile } from './origin-file.ts'
import { reaching } from './reaching.ts'

export interface ProxyBackendInit extends OpeningInit {
  readonly scitags: Pick<Scitags, 'flows' | 'dialer' | 'claim' | 'decide'>
  readonly forwardAuthz: boolean
  readonly idleMs: number
  readonly reopenMs: number
  readonly connection: ConnectionOptions
}

export function proxyBackend (init: ProxyBackendInit): Backend {
  const legs = new Legs(init)
  return {
    flags: serverFlags.isServer | serverFlags.attrProxy | serverFlags.suppgrw,
    open: async (request, caller) => await open(init, legs, forwarded(request, init.forwardAuthz), caller),
    answer: async (request, caller, file) => await answer(init, legs, request, caller, file),
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
const unmarked: Decision = { mark: false, because: { rule: 'no-rule', detail: 'it moves no data' } }

async function answer (init: ProxyBackendInit, legs: Legs, request: PathRequest, caller: Caller, file: GatewayFile | undefined): Promise<Buffer> {
  const { streamId } = request
  if (file !== undefined && 'handle' in request) {
    if (!(file instanceof OriginFile)) throw new GatewayError('HANDLE_UNKNOWN')
    return answerFor(streamId, await file.ask(request))
  }
  const leg = legs.take({ session: caller.signal, decision: unmarked, application: caller.application, isAlone: false })
  try {
    const { origins, redirects, patienceMs } = init
    return await reaching({ leg, origins, isRepeatable: repeatable.has(request.name) }, async files => {
      const response = await files.request(forwarded(request, init.forwardAuthz), { redirects: redirects === 'follow' ? 'follow' : 'hand-back', waits: 'hand-back', timeoutMs: patienceMs })
      return answerFor(streamId, response)
    })
  } finally {
    legs.release(leg)
  }
}

/** Asking twice changes nothing. */
const repeatable: ReadonlySet<RequestName> = new Set<RequestName>(['stat', 'statx', 'dirlist', 'locate', 'query', 'truncate', 'chmod'])
