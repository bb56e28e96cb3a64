/** Sends every client to an origin that answers; the tag of the request goes along. */
import { cgiValue, encodeResponse, queryKinds, serverFlags, splitPath } from '@scitags/xrootd-protocol'
import type { Backend } from '../backend.ts'
import { GatewayError } from '../errors.ts'
import type { ResolvedXrootOptions } from '../generated/options.ts'
import { tagKey } from '../marking/decision-of.ts'
import { textOfRequest } from '../server/text-of-request.ts'
import { unmarked } from './leg.ts'
import { Legs } from './legs.ts'
import type { LegsInit } from './legs.ts'
import type { Origin, Origins } from './origins.ts'
import { bodyOf } from './origin-answer.ts'
import { answerHere, configurationOf } from './own-answers.ts'
import { reaching } from './reaching.ts'

export interface RedirectBackendInit extends LegsInit {
  readonly origins: Origins
  readonly options: ResolvedXrootOptions
}

/** As a manager: clients come back to it when a server fails, and name those that they have tried. */
export function redirectBackend (init: RedirectBackendInit): Backend {
  const legs = new Legs(init)
  // One connection to each origin says that it is alive.
  const leg = legs.take({ session: legs, decision: unmarked, application: '', use: 'requests' })
  const redirect = async (streamId: number, text: string): Promise<Buffer> => {
    const { cgi } = splitPath(text)
    const tried = new Set(cgiValue(cgi, 'tried')?.split(','))
    const { origins } = init
    const reasons = cgiValue(cgi, 'triedrc')?.split(',') ?? []
    if (origins.all.every(({ endpoint }) => tried.has(endpoint.host)) && reasons.length > 0 && reasons.every(reason => reason === 'enoent')) throw new GatewayError('NOT_AT_ANY_ORIGIN')
    return await reaching({ leg, origins, isRepeatable: () => true, except: ({ endpoint }) => tried.has(endpoint.host) }, async (_files, origin) => redirectTo(streamId, origin, text))
  }
  const about = { options: init.options, role: 'proxy manager', origins: init.origins.all.map(({ url }) => url) } as const
  const ask = async (names: readonly string[]): Promise<string> => await reaching({ leg, origins: init.origins, isRepeatable: () => true }, async files => {
    return bodyOf(await files.request({ name: 'query', streamId: 0, kind: queryKinds.config, handle: 0, args: Buffer.from(names.join(' ')) }), 'query').toString()
  })
  return {
    flags: serverFlags.isManager | serverFlags.attrProxy,
    open: async ({ streamId, path }) => ({ kind: 'answer', bytes: await redirect(streamId, path) }),
    async answer (request, caller) {
      if (request.name === 'query' && request.kind === queryKinds.config) return await configurationOf(request, about, ask)
      return answerHere(request, caller) ?? await redirect(request.streamId, textOfRequest(request))
    },
    list: async ({ streamId, path }) => await redirect(streamId, path),
    async close () { legs.close() }
  }
}

/** Clients keep their CGI; the tag is in ours for those that do not. */
export function redirectTo (streamId: number, { endpoint: { host, port, demandsTls } }: Origin, text: string): Buffer {
  const tag = cgiValue(splitPath(text).cgi, tagKey)
  const cgi = tag === undefined ? '' : `?${tagKey}=${tag}`
  const name = host.includes(':') ? `[${host}]` : host
  // Only a URL can demand TLS; it brings a path of its own.
  if (demandsTls) return encodeResponse({ status: 'redirect', streamId, port: -1, target: `roots://${name}:${port}/${splitPath(text).path}${cgi}` })
  return encodeResponse({ status: 'redirect', streamId, port, target: `${name}${cgi}` })
}
