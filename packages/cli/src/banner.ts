/** What `scitags serve` says first: what runs where. */
import { endpointText } from '@scitags/core/wire'
import type { SiteSource } from './site-source.ts'
import type { RunningSite } from './running-site.ts'
import type { Stylist } from './style.ts'

export interface BannerInit {
  readonly site: Pick<RunningSite, 'servers' | 'collector' | 'sampling' | 'metricsUrl' | 'scitags' | 'missing'>
  readonly source: Pick<SiteSource, 'origin' | 'filesNote'>
  readonly style: Stylist
}

type Row = readonly [name: string, value: string | undefined]

export function banner ({ site, source: { origin, filesNote }, style }: BannerInit): string {
  const { servers, collector, metricsUrl, missing } = site
  const rows: readonly Row[] = [
    ...servers.map(({ name, urls, rootUrls }): Row => [name, [...urls, ...rootUrls].join('  ')]),
    ['fireflies', collector?.bound.map(end => `udp ${endpointText(end)}`).join('  ')],
    ['metrics', metricsUrl === undefined ? undefined : `${metricsUrl}/metrics`],
    ['sampler', site.sampling],
    ['labels', labelsText(site)],
    ['registry', registryText(site)],
    ['files', filesNote],
    ['left out', missing.length === 0 ? undefined : `${missing.join(' ')}: this host has no such address; the rest goes on`]
  ]
  const told = rows.filter(([, value]) => value !== undefined)
  const width = Math.max(...told.map(([name]) => name.length))
  const lines = told.map(([name, value = '']) => `  ${style(name.padEnd(width), 'dim')}  ${value}\n`)
  return `${style('A storage site that marks its transfers', 'bold')} ${style(`(${origin}; Ctrl-C stops it)`, 'dim')}\n${lines.join('')}`
}

function labelsText ({ scitags: { packets: { rung, detail, refused } } }: BannerInit['site']): string {
  return rung === 'none' || rung === 'dialled-only' ? `${detail} (\`scitags doctor\` says more: ${refused[0] ?? ''})` : detail
}

function registryText ({ scitags: { registry: { document }, registryClient: { origin } } }: BannerInit['site']): string {
  const place = { embedded: 'the embedded copy', cache: 'the cached copy', file: 'the file', url: 'fetched' }[origin]
  return `${place} of ${document.modified.slice(0, 10)}, ${document.experiments.length} experiments`
}
