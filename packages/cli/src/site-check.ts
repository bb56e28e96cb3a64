/** What the schema of a site cannot say. */
import { isIPv6 } from 'node:net'

import { endpointText } from '@scitags/core/wire'
import { CliError } from './errors.ts'
import type { ResolvedSiteOptions } from './generated/options.ts'
import { readListenAddress } from './listen-address.ts'
import { absolutePaths } from './site-paths.ts'

/** With absolute paths; `base` is the directory that relative ones start from. Throws {@link CliError} `CONFIG_INVALID`. */
export function checkedSite (options: ResolvedSiteOptions, base: string): ResolvedSiteOptions {
  const absolute = absolutePaths(options, base)
  checkSite(absolute)
  return absolute
}

/** Paths must be absolute. Throws {@link CliError} `CONFIG_INVALID`. */
function checkSite ({ servers, sampler, workers, metrics }: ResolvedSiteOptions): void {
  if (servers.length === 0 && sampler === undefined) throw new CliError('CONFIG_INVALID', { detail: 'a site has servers, or a sampler, or both: `scitags serve --print-config` shows one with servers', path: ['servers'] })
  if (sampler !== undefined && workers !== 1) throw new CliError('CONFIG_INVALID', { detail: 'one process watches the connections of this host: leave out workers, or give the sampler a site of its own', path: ['sampler'] })
  const taken: TakenPlace[] = []
  for (const [index, { name, data, listen, xroot, storage }] of servers.entries()) {
    const at = ['servers', index]
    for (const [place, text] of listen.entries()) take(taken, text, [...at, 'listen', place], `\`listen\` of server ${name}`)
    for (const [place, text] of xroot?.listen.entries() ?? []) take(taken, text, [...at, 'xroot', 'listen', place], `\`xroot.listen\` of server ${name}`)
    // Whoever asks for a token believes that it is looked at.
    if (xroot?.authentication.includes('ztn') === true) throw new CliError('CONFIG_INVALID', { detail: 'a site verifies no bearer tokens yet: leave out ztn, and keep strangers away from the port', path: [...at, 'xroot', 'authentication'] })
    const before = servers.slice(0, index)
    if (before.some(other => other.name === name)) throw new CliError('CONFIG_INVALID', { detail: `another server is called ${name} already: give each a name of its own`, path: [...at, 'name'] })
    const writer = before.find(other => other.data === data && !other.storage.readOnly && !storage.readOnly)
    if (writer !== undefined) throw new CliError('CONFIG_INVALID', { detail: `server ${writer.name} writes to ${data} already: give this one a directory of its own, or make one of the two readOnly under \`storage\``, path: [...at, 'data'] })
  }
  if (metrics !== undefined) take(taken, metrics.listen, ['metrics', 'listen'], '`metrics.listen`')
}

interface TakenPlace {
  readonly address: string
  readonly port: number
  /** Whose it is, as the site file has it. */
  readonly by: string
}

/** Each place is for one listener; otherwise the system would say that it is in use, and not by whom. */
function take (taken: TakenPlace[], text: string, path: readonly (string | number)[], by: string): void {
  const { addresses, port } = readListenAddress(text, path)
  for (const address of addresses) {
    const other = taken.find(place => port !== 0 && place.port === port && overlaps(place.address, address))
    if (other !== undefined) throw new CliError('CONFIG_INVALID', { detail: `${endpointText({ address, port })} is taken by ${other.by} of this site: give each a port of its own`, path })
  }
  taken.push(...addresses.map(address => ({ address, port, by })))
}

/** Every socket is of one family only. */
function overlaps (one: string, other: string): boolean {
  const isEverywhere = (address: string): boolean => address === '::' || address === '0.0.0.0'
  return one === other || (isIPv6(one) === isIPv6(other) && (isEverywhere(one) || isEverywhere(other)))
}
