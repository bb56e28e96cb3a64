/** What a process of a site counts for Prometheus. */
import { collectMetrics } from '@scitags/core/metrics'
import type { MetricSource } from '@scitags/core/metrics'
import type { Collector } from '@scitags/firefly-collector'
import * as prometheus from 'prom-client'

import { watchCollector } from './collector-metrics.ts'

export interface SiteMetrics {
  readonly register: prometheus.Registry
  close (): void
}

export function collectSiteMetrics (source: MetricSource, collector: Collector | undefined): SiteMetrics {
  const register = new prometheus.Registry()
  const collected = collectMetrics({ client: prometheus, register, sources: [source] })
  if (collector !== undefined) watchCollector(collector, register)
  prometheus.collectDefaultMetrics({ register })
  return { register, close: () => { collected.close() } }
}
