/** The pages of `--help`: what a command does, its options, and lines that work. */
import { helpOption } from './command-line.ts'
import type { AnyCommand, CommandGroup, OptionSpec } from './command-line.ts'

export function helpOf (command: AnyCommand): string {
  const options = Object.entries({ ...command.options, ...helpOption })
  const heads = options.map(([name, spec]) => headOf(name, spec))
  const width = Math.max(...heads.map(head => head.length))
  return [
    command.summary,
    '',
    `Usage: scitags ${[command.name, command.operands, '[options]'].filter(part => part !== '').join(' ')}`,
    '',
    'Options:',
    ...options.map(([, { about }], index) => `  ${(heads[index] ?? '').padEnd(width)}  ${about}`),
    '',
    ...(command.notes ?? []).flatMap(note => [note, '']),
    command.examples.length === 1 ? 'Example:' : 'Examples:',
    ...command.examples.map(([line, effect]) => `  ${line}\n      ${effect}`),
    ''
  ].join('\n')
}

export function helpOfGroup ({ name, summary, commands, notes = [] }: CommandGroup): string {
  return [
    summary,
    '',
    `Usage: scitags ${name} COMMAND [options]`,
    '',
    'Commands:',
    ...summariesOf(commands),
    '',
    ...notes.flatMap(note => [note, '']),
    `\`scitags ${name} COMMAND --help\` shows the options of a command, with examples.`,
    ''
  ].join('\n')
}

export function overview (commands: readonly (AnyCommand | CommandGroup)[], version: string): string {
  return [
    `scitags ${version}: marks the transfers of a storage site with experiment and activity`,
    '',
    'Usage: scitags COMMAND [options]',
    '',
    'Commands:',
    ...summariesOf(commands),
    '',
    '`scitags COMMAND --help` shows the options of a command, with examples.',
    ''
  ].join('\n')
}

function summariesOf (commands: readonly Pick<AnyCommand, 'name' | 'summary'>[]): readonly string[] {
  const width = Math.max(...commands.map(({ name }) => name.length))
  return commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`)
}

function headOf (name: string, { value, type }: OptionSpec): string {
  return `--${name}${type === 'string' ? ` ${value ?? 'TEXT'}` : ''}`
}
