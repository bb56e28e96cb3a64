/** `scitags doctor`: what this host and a site file allow, and what to do about the rest. */
import { existsSync } from 'node:fs'

import { CliError } from '../errors.ts'
import { checkHost, checkSiteOptions } from '../doctor-checks.ts'
import type { CheckRow } from '../doctor-checks.ts'
import { checkedSite } from '../site-check.ts'
import { findSite, standardFile } from '../site-source.ts'
import type { Command } from '../command-line.ts'

const options = {
  config: { type: 'string', value: 'FILE', about: `The site file; ./${standardFile} if there is one. Without, only the host is looked at.` },
  json: { type: 'boolean', about: 'One JSON object per row.' }
} as const

export const doctor: Command<typeof options> = {
  name: 'doctor',
  operands: '',
  summary: 'Say what can be marked and served on this host, what not, and why. Exit code 1: something that is configured cannot work.',
  options,
  examples: [
    ['scitags doctor', 'The host, and ./scitags.yaml if it is there.'],
    ['scitags doctor --config /etc/scitags.yaml --json', 'Before a start, for a program.']
  ],
  async run ({ options, operands, terminal }) {
    if (operands.length > 0) throw new CliError('USAGE', { detail: `doctor takes no operands, such as ${operands[0] ?? ''}; did you mean --config ${operands[0] ?? ''}?` })
    const config = options.config ?? (existsSync(standardFile) ? standardFile : undefined)
    const rows = [...await checkHost(), ...config === undefined ? [] : await siteRows(config)]
    terminal.stdout.write(options.json === undefined ? table(rows) : rows.map(row => `${JSON.stringify(row)}\n`).join(''))
    return rows.some(({ state }) => state === 'bad') ? 1 : 0
  }
}

async function siteRows (config: string): Promise<readonly CheckRow[]> {
  const source = await findSite({ config, data: undefined, demo: undefined })
  return await source.file.use(async options => await checkSiteOptions(checkedSite(options, source.base)))
}

function table (rows: readonly CheckRow[]): string {
  const width = Math.max(...rows.map(({ check }) => check.length))
  return rows.map(({ check, state, finding, advice }) => `${state.padEnd(4)}  ${check.padEnd(width)}  ${finding}${advice === '' ? '' : `; ${advice}`}\n`).join('')
}
