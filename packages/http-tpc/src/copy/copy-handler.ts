/** Answers COPY: reads what is asked, refuses what can be refused with a status, then moves the bytes under markers. */
import type { LookupAddress } from 'node:dns'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { systemClock } from '@scitags/core'
import type { Clock, Scitags } from '@scitags/core'
import type { Storage } from '@scitags/storage'
import { itsTurn, whenGone } from '../client-gone.ts'
import { dataConnections } from '../data/data-connection.ts'
import { digestWishOf, setFields } from '../digest-wish.ts'
import type { DigestFields, DigestWish } from '../digest-wish.ts'
import { resolveCopyOptions } from '../generated/options.ts'
import type { CopyOptions } from '../generated/options.ts'
import type { Handler } from '../mark-flows.ts'
import { createDial } from '../remote/dial.ts'
import { ownServer } from '../remote/own-server.ts'
import { createTargetScreen } from '../remote/screen-target.ts'
import type { TlsIdentity } from '../remote/tls-identity.ts'
import { refusalOf, refuse } from '../reply.ts'
import { storagePathOf, subjectOfPath } from '../subject.ts'
import type { SubjectOf } from '../subject.ts'
import { readCopyHeaders } from '../wire/tpc-headers.ts'
import { startMarkers } from './marker-stream.ts'
import type { MarkerStream } from './marker-stream.ts'
import { createProbe } from './probe.ts'
import { Progress } from './progress.ts'
import { preparePull } from './pull.ts'
import { preparePush } from './push.ts'
import { refuseSelfCopy } from './refuse-self-copy.ts'
import { byNobody, tagOfCopy } from './tag-of-copy.ts'
import { watch } from './watchdog.ts'

/** Options, and what options cannot say. */
export interface CopyInit extends CopyOptions {
  /** Where the local files are. */
  readonly storage: Storage
  /** Who asks; default: only the path is known. */
  readonly subject?: SubjectOf
  /** Certificates for https and davs; a function is asked for each connection. */
  readonly tls?: TlsIdentity | (() => TlsIdentity)
  /** All addresses of a host; default: the system's resolver. */
  readonly lookup?: (host: string) => Promise<readonly LookupAddress[]>
  readonly clock?: Clock
}

/**
 * Third-party copy, pull and push. Everything that is no COPY, and a COPY within this server, goes to the next handler.
 * Throws an `OPTIONS_INVALID` error.
 */
export function thirdPartyCopy (scitags: Scitags, init: CopyInit): Handler {
  const { storage, subject = subjectOfPath, tls = {}, lookup, clock = systemClock, ...rest } = init
  const options = resolveCopyOptions(rest)
  const dial = createDial({
    dialer: scitags.dialer,
    screen: createTargetScreen(options),
    tls: typeof tls === 'function' ? tls : () => tls,
    timeoutMs: options.connectTimeoutMs,
    clock,
    ...(lookup !== undefined && { lookup })
  })
  const probe = createProbe({ timeoutMs: options.probeTimeoutMs, maxRedirects: options.maxRedirects, clock })

  return (request, response, next) => {
    if (request.method === 'COPY') void answerCopy(request, response, next)
    else next()
  }

  async function answerCopy (request: IncomingMessage, response: ServerResponse, next: () => void): Promise<void> {
    const gone = whenGone(request, response)
    const giveUp = new AbortController()
    const signal = AbortSignal.any([gone.signal, giveUp.signal])
    let markers: MarkerStream | undefined
    let trailers: DigestFields = {}
    try {
      await itsTurn(request, response, gone)
      const path = storagePathOf(request)
      const isOwn = ownServer(request, options.ownHosts)
      const reading = readCopyHeaders(request.rawHeaders, isOwn)
      await refuseSelfCopy(storage, request, path, reading, isOwn)
      if (reading.kind === 'local') {
        next()
        return
      }
      request.resume()
      const { order } = reading
      const wish = digestWishOfCopy(request, order.mode)
      const { decision, forwarded } = tagOfCopy(scitags, request.headers, order.forwarded, () => subject(request))
      const marking = { flows: scitags.flows, fileSender: scitags.fileSender, decision, direction: order.mode === 'pull' ? 'receive' : 'send' } as const
      const connect = dataConnections(dial, marking)
      const connectUnmarked = dataConnections(dial, { ...marking, decision: byNobody })
      const progress = new Progress()
      const task = { order, path, remote: { url: order.remote, headers: forwarded }, wish, storage, connect, connectUnmarked, probe, options, clock, progress, signal }

      {
        await using prepared = order.mode === 'pull' ? await preparePull(task) : await preparePush(task)
        // Somebody in front of us may have lost patience and answered.
        if (response.headersSent || response.destroyed) return
        setFields(response, prepared.digests)
        if (order.mode === 'pull' && wish !== undefined) response.setHeader('Trailer', 'Digest, Repr-Digest')
        markers = startMarkers(response, progress, clock, options.markerIntervalMs)
        const stopWatching = watch(progress, options, clock, why => { giveUp.abort(why) })
        try {
          trailers = await prepared.run()
        } finally {
          stopWatching()
        }
      }
      markers.succeed(trailers)
    } catch (cause) {
      // Whatever broke after the copy was given up, broke because of that.
      const error: unknown = signal.aborted ? signal.reason : cause
      if (markers === undefined) refuse(request, response, error, 'failure: ')
      else markers.fail(refusalOf(error).message)
    }
  }
}

/** [TPC-Digest] A push knows its file before it answers; a pull tells in the end, to clients who read that. */
function digestWishOfCopy ({ headers }: IncomingMessage, mode: 'pull' | 'push'): DigestWish | undefined {
  const wish = digestWishOf(headers)
  const readsTrailers = /(^|,)\s*trailers\s*(,|;|$)/i.test(String(headers['te'] ?? ''))
  return mode === 'push' || readsTrailers ? wish : undefined
}
