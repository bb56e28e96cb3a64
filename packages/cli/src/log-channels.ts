/** Writes what the engine publishes into the log, without letting one lasting fault fill it. */
import { channels, subscribe } from '@scitags/core'
import type { MarkerMessage, SkipReason } from '@scitags/core'

import type { Log } from './log.ts'

/** A fault that lasts is said again this often; in between it is only counted. */
const repeatAfterMs = 60_000

const skipped: Readonly<Record<SkipReason, string>> = {
  scope: 'not marked: the peer is not in the scope',
  'no-address': 'not marked: the ends of the connection are not known',
  'not-labellable': 'no flow label: none can carry this tag',
  ipv4: 'no flow label: packets of IPv4 have none',
  relayed: 'no flow label: the network sees the packets of the proxy',
  'tags-differ': 'no flow label: transfers with different tags share the connection',
  'tags-contradict': 'header and URL name different tags: the header counts',
  'label-unsupported': 'no flow label: nothing here can set one',
  'label-failed': 'no flow label: it could not be set',
  'no-owner': 'not marked: which process holds the connection cannot be seen'
}

const fates: Readonly<Record<MarkerMessage['kind'], (events: number) => string>> = {
  failed: events => `failed on ${events} events`,
  dropped: events => `had no room for ${events} events`,
  slow: () => 'is slow'
}

/** Returns what stops it. */
export function logChannels (log: Log): () => void {
  let isUnsupportedSaid = false
  const warn = sparingly((message, repeated) => { log.warn(repeated === 0 ? {} : { repeated }, message) })
  const stops = [
    subscribe(channels.decision, ({ claim, subject, decision }) => {
      log.debug({ claim, subject, decision }, decision.mark ? `marked ${decision.tag.experiment}/${decision.tag.activity}: ${decision.because.detail}` : `not marked: ${decision.because.detail}`)
    }),
    subscribe(channels.skip, ({ reason, connection }) => {
      if (reason === 'label-unsupported') {
        // So it is with every flow of this process: no news after the first.
        if (!isUnsupportedSaid) log.debug(skipped[reason])
        isUnsupportedSaid = true
      } else {
        log.debug({ reason, connection }, skipped[reason])
      }
    }),
    subscribe(channels.proxy, ({ reason, peer, detail }) => {
      // A health check that only connects would say it every minute.
      if (reason === 'header-missing') log.debug({ reason, peer }, `connection closed: ${detail}`)
      else warn(`connection of ${peer?.address ?? 'an unknown peer'} closed: ${detail}`, `proxy ${reason}`)
    }),
    subscribe(channels.marker, ({ marker, kind, events, cause }) => {
      warn(`marker ${marker} ${fates[kind](events)}${reasonOf(cause)}`, `${marker} ${kind}`)
    }),
    subscribe(channels.delivery, ({ marker, target, cause }) => { warn(`${marker} cannot reach ${target}${reasonOf(cause)}`, `${marker} ${target}`) }),
    subscribe(channels.packets, ({ kind, detail }) => {
      if (kind === 'attached' || kind === 'gone') log.debug(detail)
      else warn(detail, detail)
    }),
    subscribe(channels.registry, ({ kind, detail }) => {
      switch (kind) {
        case 'updated': log.info(`registry: ${detail}`); break
        case 'moved': log.warn(`registry: ${detail}`); break
        case 'failed': warn(detail, detail)
      }
    })
  ]
  return () => { for (const stop of stops) stop() }
}

/** Says each subject once, and then at most every {@link repeatAfterMs}, with how often it came in between. */
function sparingly (say: (message: string, repeated: number) => void): (message: string, subject: string) => void {
  const last = new Map<string, { at: number, repeated: number }>()
  return (message, subject) => {
    const before = last.get(subject)
    const now = performance.now()
    if (before !== undefined && now - before.at < repeatAfterMs) {
      before.repeated++
      return
    }
    if (last.size > 1000) last.clear()
    last.set(subject, { at: now, repeated: 0 })
    say(message, before?.repeated ?? 0)
  }
}

function reasonOf (cause: unknown): string {
  return cause instanceof Error ? `: ${cause.message}` : ''
}
