/** `scitags setup-marking`: what a server without privileges needs to label its packets, made by root once per boot. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { SystemCallError, loadBinding, pinDirectory, removeMarking, setUpMarking } from '@scitags/native'

import { CliError } from '../errors.ts'
import type { Command } from '../command-line.ts'

const options = {
  group: { type: 'string', value: 'GROUP', about: 'Name or number of the group whose processes may label the packets of their own sockets; root alone if left out.' },
  interface: { type: 'string', value: 'NAMES', about: 'Network interfaces, with commas between; all that there are if left out. Loopback always takes part, to try it out.' },
  'other-processes': { type: 'boolean', about: 'Also for sockets of other processes, which a sampler marks.' },
  directory: { type: 'string', value: 'DIR', about: `Where the map is pinned; default: ${pinDirectory}.` },
  clsact: { type: 'boolean', about: 'Attach in the way of kernels before 6.6, also on later ones.' },
  remove: { type: 'boolean', about: 'Take the program off all interfaces, and remove what was pinned.' }
} as const

export const setupMarking: Command<typeof options> = {
  name: 'setup-marking',
  operands: '',
  summary: 'Prepare this host, as root and once per boot, so that a server without privileges can label its packets.',
  options,
  notes: [
    'Run again, it keeps the map, so that servers that run go on, and attaches to interfaces that have come since.',
    'The package has a systemd unit that runs it before the server: systemd/scitags-marking.service.'
  ],
  examples: [
    ['sudo scitags setup-marking --group scitags', 'Members of the group scitags may label the packets of their own sockets.'],
    ['sudo scitags setup-marking --group scitags --interface eth0,eth1', 'On two interfaces, and on loopback.'],
    ['sudo scitags setup-marking --remove', 'As if it had never been.']
  ],
  async run ({ options, operands, terminal }) {
    if (operands.length > 0) throw new CliError('USAGE', { detail: `setup-marking takes no operands, such as ${operands[0] ?? ''}; did you mean --group ${operands[0] ?? ''}?` })
    const loading = loadBinding()
    if (loading.kind === 'missing') throw new CliError('MARKING_SETUP_FAILED', { detail: loading.reason })
    const { group } = options
    const directory = resolve(options.directory ?? pinDirectory)
    const wanted = options.interface?.split(',').map(name => name.trim()).filter(name => name !== '') ?? []
    const groupId = group === undefined ? undefined : groupIdOf(group)
    try {
      if (options.remove !== undefined) {
        terminal.stdout.write(removeMarking(loading.binding, directory) ? `${directory} is removed; packets are not labelled any more\n` : `nothing was pinned in ${directory}\n`)
        return 0
      }
      const faults: string[] = []
      const { interfaces, hasCookies } = setUpMarking({
        binding: loading.binding,
        directory,
        groupId,
        interfaces: wanted,
        isForOthers: options['other-processes'] !== undefined,
        ...(options.clsact !== undefined && { by: 'clsact' as const }),
        report: ({ kind, detail }) => { if (kind !== 'attached') faults.push(detail) }
      })
      for (const fault of faults) terminal.stderr.write(`scitags: ${fault}\n`)
      terminal.stdout.write(`Packets can be labelled on ${interfaces.map(({ name }) => name).join(', ')} by ${group === undefined ? 'root' : `root and the group ${group}`}${hasCookies ? ', also those of other processes' : ''}; the map is in ${directory}\n`)
      return 0
    } catch (cause) {
      if (cause instanceof CliError) throw cause
      const isForbidden = cause instanceof SystemCallError ? cause.code === 'EPERM' : (cause as NodeJS.ErrnoException).code === 'EACCES'
      throw new CliError('MARKING_SETUP_FAILED', { detail: `${cause instanceof Error ? cause.message : String(cause)}${isForbidden ? ': it takes root' : ''}`, cause })
    }
  }
}

/** Node has no word for the groups of a host. */
function groupIdOf (group: string): number {
  if (/^\d{1,9}$/.test(group)) return Number(group)
  const line = readFileSync('/etc/group', 'utf8').split('\n').find(line => line.startsWith(`${group}:`))
  const id = line?.split(':')[2]
  if (id === undefined) throw new CliError('USAGE', { detail: `there is no group ${group}: \`groupadd --system ${group}\` makes one, or give its number` })
  return Number(id)
}
