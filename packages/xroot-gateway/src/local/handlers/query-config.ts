/** What clients ask of the configuration, by the names that they know. */
import { configNamesOf, configText, limits, protocolVersion } from '@scitags/xrootd-protocol'
import { attributeLimits } from '../attribute-limits.ts'
import { algorithms } from '../checksums.ts'
import { copyConfiguration } from '../../tpc/configuration.ts'
import type { LocalFiles } from '../local-files.ts'

const valueOf: Readonly<Record<string, (files: LocalFiles) => string | undefined>> = {
  bind_max: ({ options }) => String(options.maxStreams),
  chksum: () => algorithms.map((name, index) => `${index}:${name}`).join(),
  // As a server says that belongs to no cluster.
  cms: () => 'localhost:0/d',
  fattr: () => `${attributeLimits.nameBytes} ${attributeLimits.valueBytes}`,
  // Vectors that are worked on at once.
  pio_max: () => '5',
  readv_ior_max: () => String(limits.readvElementBytes),
  readv_iov_max: () => String(limits.vectorElements),
  role: () => 'server',
  sitename: ({ options }) => options.siteName,
  start: ({ startedAt }) => new Date(startedAt * 1000).toISOString(),
  tpc: ({ options }) => copyConfiguration(options).tpc,
  tpcdlg: ({ options }) => copyConfiguration(options).tpcdlg,
  version: () => `v${[protocolVersion >> 8, (protocolVersion >> 4) & 15, protocolVersion & 15].join('.')}`
}

/** One line for each name. */
export function configuration (files: LocalFiles, text: string): string {
  return configText(configNamesOf(text), name => Object.hasOwn(valueOf, name) ? valueOf[name]?.(files) : undefined)
}
