/** The names of our `node:diagnostics_channel` channels and what is published on each. */
import { channel } from 'node:diagnostics_channel'

import type { Connection, Decision, Endpoint, FlowEvent, PacketMarkingMessage, Subject, TagClaim } from './types.ts'

/** A transfer was decided upon. */
export interface DecisionMessage {
  readonly claim: TagClaim
  readonly subject: Subject
  readonly decision: Decision
}

/** Why a transfer that could have been marked was not, or only in part. */
export type SkipReason =
  /** The peer is not in the scope that is to be marked. */
  | 'scope'
  /** The ends of the connection are not known. */
  | 'no-address'
  /** Experiment above 511, or 0/0: fireflies yes, label no. */
  | 'not-labellable'
  /** The packets of the flow are IPv4, and have no label. */
  | 'ipv4'
  /** The socket ends at a proxy, and the network sees the packets of that: a label of ours would not be on them. */
  | 'relayed'
  /** Several transfers with different tags on one connection at once: no label fits. */
  | 'tags-differ'
  /** Header and URL name different tags: the header counts. */
  | 'tags-contradict'
  /** The socket cannot be labelled here. */
  | 'label-unsupported'
  | 'label-failed'
  /** Sampled connections are told apart by processes, and who holds this one cannot be seen. */
  | 'no-owner'

export interface SkipMessage {
  readonly reason: SkipReason
  readonly connection: Connection | undefined
}

/** A connection was closed because it did not say, or may not say, for whom it comes. */
export interface ProxyMessage {
  readonly reason: 'header-invalid' | 'header-missing' | 'peer-untrusted'
  /** Who connected. */
  readonly peer: Endpoint | undefined
  /** One line for a person. */
  readonly detail: string
}

/** A marker failed, is slow, or its queue was full. */
export interface MarkerMessage {
  readonly marker: string
  readonly kind: 'failed' | 'dropped' | 'slow'
  /** How many events were lost by it. */
  readonly events: number
  readonly cause?: unknown
}

/** A firefly or pipe line could not be delivered. */
export interface DeliveryMessage {
  readonly marker: string
  readonly target: string
  readonly cause: unknown
}

export interface RegistryMessage {
  readonly kind: 'updated' | 'failed' | 'moved'
  /** One line for a person. */
  readonly detail: string
}

/** The sampler has looked at the connections of this host, or could not. */
export type SamplerMessage =
  | {
    readonly kind: 'swept'
    /** Connections of the host, marked or not. */
    readonly sockets: number
    /** Those of them that are marked. */
    readonly flows: number
    readonly tookMs: number
  }
  | { readonly kind: 'failed', readonly cause: unknown }

interface TypedChannel<T> {
  readonly hasSubscribers: boolean
  publish (message: T): void
  subscribe (listener: (message: unknown, name: string | symbol) => void): void
  unsubscribe (listener: (message: unknown, name: string | symbol) => void): boolean
}

/** Calls back for each message, until the function that it returns is called. */
export function subscribe<T> (channel: TypedChannel<T>, onMessage: (message: T) => void): () => void {
  const listener = (message: unknown): void => { onMessage(message as T) }
  channel.subscribe(listener)
  return () => { channel.unsubscribe(listener) }
}

const open = <T>(name: string): TypedChannel<T> => channel(name) as unknown as TypedChannel<T>

export const channels = {
  flow: open<FlowEvent>('scitags:flow'),
  decision: open<DecisionMessage>('scitags:decision'),
  skip: open<SkipMessage>('scitags:skip'),
  proxy: open<ProxyMessage>('scitags:proxy'),
  marker: open<MarkerMessage>('scitags:marker'),
  delivery: open<DeliveryMessage>('scitags:delivery'),
  registry: open<RegistryMessage>('scitags:registry'),
  packets: open<PacketMarkingMessage>('scitags:packets'),
  sampler: open<SamplerMessage>('scitags:sampler')
} as const
