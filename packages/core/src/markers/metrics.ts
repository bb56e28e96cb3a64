/** Counts what the engine does for Prometheus, from the channels that it publishes on. */
import type * as PromClient from 'prom-client'

import { systemClock } from '../clock.ts'
import { channels } from '../diagnostics.ts'
import type { Clock } from '../clock.ts'
import type { DecisionMessage, DeliveryMessage, MarkerMessage, RegistryMessage, SkipMessage } from '../diagnostics.ts'
import type { RegistryClient } from '../registry/registry-client.ts'
import type { Flow, FlowEvent, Registry } from '../types.ts'
import type { DeliveryCounts } from './delivery-counts.ts'

/** What the channels do not tell; a started engine fits. */
export interface MetricSource {
  readonly registryClient: RegistryClient
  /** Of all its markers. */
  readonly deliveries: readonly (DeliveryCounts & { readonly marker: string })[]
}

export interface MetricsInit {
  /** The module `prom-client`; an optional peer, hence never imported here. */
  readonly client: Pick<typeof PromClient, 'Counter' | 'Gauge' | 'register'>
  /** Default: the client's own. */
  readonly register?: PromClient.Registry
  /** The engine of this process; of several, each. */
  readonly sources: readonly MetricSource[]
  readonly clock?: Clock
}
