/** The middleware: sees each request come and its answer go, and tells the engine when one of them moves data. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2'

import { decideSafely } from './marking/decide-safely.ts'
import { failOpen } from './marking/fail-open.ts'
import { markHttp1 } from './marking/http1.ts'
import { markHttp2 } from './marking/http2.ts'
import type { ConnectionOf, MarkedRequest } from './marking/marked-request.ts'
import { subjectOfPath, targetOfRequest } from './subject.ts'
import type { SubjectOf } from './subject.ts'
import { claimOfRequest } from './wire/scitag-headers.ts'
import { channels, connectionOfSocket, nowhere } from '@scitags/core'
import type { Connection, Scitags } from '@scitags/core'

/** Fits node:http, Express 4 and 5, and connect. */
export type Handler = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void

export interface MarkFlowsInit {
  /** Who asks; default: only the path is known. Asked when data is about to move, so that authentication has run. */
  readonly subject?: SubjectOf
  /** What the network sees, where that is not the socket's own ends (behind a balancer, which may carry many clients over one connection). */
  readonly connectionOf?: ConnectionOf
}

/**
 * Marks the GETs and PUTs that pass. Mount it before whatever answers them. It never fails, delays or changes a
 * transfer; of the answer it touches one thing: the Location of a tagged redirect keeps the tag.
 */
export function markFlows (scitags: Scitags, { subject = subjectOfPath, connectionOf }: MarkFlowsInit = {}): Handler {
  return (request, response, next) => {
    failOpen(() => { watch(scitags, subject, connectionOf, request, response) })
    next()
  }
}

function watch (scitags: Scitags, subject: SubjectOf, connectionOf: ConnectionOf | undefined, request: IncomingMessage, response: ServerResponse): void {
  const target = targetOfRequest(request)
  const { claim, isContradicted } = claimOfRequest(scitags, request.headers, target)
  if (isContradicted) channels.skip.publish({ reason: 'tags-contradict', connection: undefined })

  const marked: MarkedRequest = {
    claim,
    ends: connectionOf === undefined ? undefined : () => endsSafely(connectionOf, request),
    decide: () => decideSafely(scitags, claim, () => {
      // Behind a balancer, it is the balancer's packets that come.
      const peerTag = connectionOf === undefined ? scitags.peerTag(request.socket) : undefined
      return peerTag === undefined ? subject(request) : { ...subject(request), peerTag }
    })
  }
  if (request.httpVersionMajor >= 2) {
    markHttp2(scitags.flows, marked, request as unknown as Http2ServerRequest, response as unknown as Http2ServerResponse)
  } else {
    markHttp1(scitags.flows, marked, request, response)
  }
}

function endsSafely (connectionOf: ConnectionOf, request: IncomingMessage): Connection {
  let ends = nowhere as Connection | undefined
  failOpen(() => { ends = connectionOf(request) })
  return ends ?? connectionOfSocket(request.socket)
}
