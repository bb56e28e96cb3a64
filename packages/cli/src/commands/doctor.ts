/** `scitags doctor`: what this host and a site file allow, and what to do about the rest. */
import { existsSync } from 'node:fs'

import { CliError } from '../errors.ts'
import { checkHost, checkSiteOptions } from '../doctor-checks.ts'
import type { CheckRow } from '../check-row.ts'
import { checkWire } from '../doctor-wire.ts'
import { askedRegistry, publicRegistry, registryOption } from '../named-registry.ts'
import { checkedSite } from '../site-check.ts'
import { findSite, standardFile } from '../site-source.ts'
import type { ResolvedSiteOptions } from '../generated/options.ts'
import type { Terminal } from '../terminal.ts'
import type { Command, OptionValues } from '../command-line.ts'

const defaultSeconds = 5

const options = {
  config: { type: 'string', value: 'FILE', about: `The site file; ./${standardFile} if there is one. Without, only the host is looked at.` },
  wire: { type: 'boolean', about: 'Also look at packets as they leave, for a while, and say which labels they carry; takes root.' },
  interface: { type: 'string', value: 'NAME', about: 'With --wire: only packets that leave by this interface.' },
  seconds: { type: 'string', value: 'N', about: `With --wire: for how long, 1…600; default: ${defaultSeconds}.` },
  registry: { ...registryOption, about: `With --wire: ${registryOption.about} Default: ${publicRegistry}.` },
  json: { type: 'boolean', about: 'One JSON object per row.' }
} as const

type Wishes = OptionValues<typeof options>

export const doctor: Command<typeof options> = {
  name: 'doctor',
  operands: '',
  summary: 'Say what can be marked and served on this host, what not, and why. Exit code 1: something that is configured cannot work.',
  options,
  examples: [
    ['scitags doctor', 'The host, and ./scitags.yaml if it is there.'],
    ['sudo scitags doctor --wire --interface eth0', 'And which labels are on the packets that leave by eth0.'],
    ['scitags doctor --config /etc/scitags.yaml --json', 'Before a start, for a program.']
  ],
  async run ({ options, operands, terminal }) {
    if (operands.length > 0) throw new CliError('USAGE', { detail: `doctor takes no operands, such as ${operands[0] ?? ''}; did you mean --config ${operands[0] ?? ''}?` })
    const config = options.config ?? (existsSync(standardFile) ? standardFile : undefined)
    const seconds = secondsFrom(options)
    const site = config === undefined ? undefined : await siteOf(config)
    const rows = [
      ...await checkHost(site?.marking),
      ...site === undefined ? [] : await checkSiteOptions(site),
      ...seconds === undefined ? [] : await wireRows(options, seconds, site, terminal)
    ]
    terminal.stdout.write(options.json === undefined ? table(rows) : rows.map(row => `${JSON.stringify(row)}\n`).join(''))
    return rows.some(({ state }) => state === 'bad') ? 1 : 0
  }
}

async function siteOf (config: string): Promise<ResolvedSiteOptions> {
  const source = await findSite({ config, data: undefined, demo: undefined })
  return await source.file.use(async options => checkedSite(options, source.base))
}

function secondsFrom ({ wire, interface: name, seconds }: Wishes): number | undefined {
  if (wire === undefined) {
    if (name !== undefined || seconds !== undefined) throw new CliError('USAGE', { detail: '--interface and --seconds belong to --wire' })
    return undefined
  }
  const number = seconds === undefined ? defaultSeconds : /^\d{1,3}$/.test(seconds) ? Number(seconds) : 0
  if (number < 1 || number > 600) throw new CliError('USAGE', { detail: `--seconds ${seconds ?? ''} is not 1…600` })
  return number
}

async function wireRows ({ interface: interfaceName, registry = publicRegistry }: Wishes, seconds: number, site: ResolvedSiteOptions | undefined, terminal: Terminal): Promise<readonly CheckRow[]> {
  const metrics = site?.metrics?.listen.replace(/^:/, '[::1]:')
  const known = await askedRegistry(registry, terminal, asked => asked)
  return await checkWire({ interfaceName, seconds, registry: known, metricsUrl: metrics === undefined ? undefined : `http://${metrics}` })
}

function table (rows: readonly CheckRow[]): string {
  const width = Math.max(...rows.map(({ check }) => check.length))
  return rows.map(({ check, state, finding, advice }) => `${state.padEnd(4)}  ${check.padEnd(width)}  ${finding}${advice === '' ? '' : `; ${advice}`}\n`).join('')
}
