/** Writes what the engine publishes into the log, without letting one lasting fault fill it. */
import { channels } from '@scitags/core'
import type { DecisionMessage, DeliveryMessage, MarkerMessage, RegistryMessage, SkipMessage } from '@scitags/core'

import type { Log } from './log.ts'

/** A fault that lasts is said again this often; in between it is only counted. */
const repeatAfterMs = 60_000

/** Returns what stops it. */
export function logChannels (log: Log): () => void {
  const warn = sparingly((message, repeated) => { log.warn(repeated === 0 ? {} : { repeated }, message) })
  const stops = [
    listen<DecisionMessage>(channels.decision, ({ claim, subject, decision }) => {
      log.debug({ claim, subject, decision }, decision.mark ? `marked ${decision.tag.experiment}/${decision.tag.activity}: ${decision.because.detail}` : `not marked: ${decision.because.detail}`)
    }),
    listen<SkipMessage>(channels.skip, ({ reason, connection }) => { log.debug({ reason, connection }, 'not marked, or only in part') }),
    listen<MarkerMessage>(channels.marker, ({ marker, kind, events, cause }) => {
      warn(`marker ${marker} ${kind === 'failed' ? 'failed on' : 'had no room for'} ${events} events${reasonOf(cause)}`, `${marker} ${kind}`)
    }),
    listen<DeliveryMessage>(channels.delivery, ({ marker, target, cause }) => { warn(`${marker} cannot reach ${target}${reasonOf(cause)}`, `${marker} ${target}`) }),
    listen<RegistryMessage>(channels.registry, ({ kind, detail }) => {
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

function listen<T> (channel: Pick<typeof channels.flow, 'subscribe' | 'unsubscribe'>, onMessage: (message: T) => void): () => void {
  const listener = (message: unknown): void => { onMessage(message as T) }
  channel.subscribe(listener)
  return () => { channel.unsubscribe(listener) }
}
