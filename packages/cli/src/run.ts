/** Runs one command line, and turns every failure into a line, or few, and an exit code. */
import { readFileSync } from 'node:fs'

import { nearestName } from '@scitags/core/wire'

import { readOptions } from './command-line.ts'
import { collect } from './commands/collect.ts'
import { copy } from './commands/copy.ts'
import { doctor } from './commands/doctor.ts'
import { fts } from './commands/fts.ts'
import { importXrootd } from './commands/import-xrootd.ts'
import { labels } from './commands/labels.ts'
import { registry } from './commands/registry.ts'
import { probe } from './commands/probe.ts'
import { serve } from './commands/serve.ts'
import { setupMarking } from './commands/setup-marking.ts'
import { tag } from './commands/tag.ts'
import { transfer } from './commands/transfer.ts'
import { CliError } from './errors.ts'
import { helpOf, helpOfGroup, overview } from './help.ts'
import { plainText } from './plain-text.ts'
import type { AnyCommand, CommandGroup, OptionSpecs } from './command-line.ts'
import type { Terminal } from './terminal.ts'

const commands: readonly (AnyCommand | CommandGroup)[] = [serve, collect, copy, transfer, fts, tag, labels, registry, importXrootd, setupMarking, doctor, probe]

/** Resolves to the exit code: 0 done, 1 failed, 2 not understood. Never rejects for anything that a user can put right. */
export async function run (words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(words, terminal)
  } catch (error) {
    const { lines, exitCode } = explain(error)
    for (const line of lines) terminal.stderr.write(`scitags: ${line}\n`)
    return exitCode
  }
}

async function dispatch ([name = '', ...words]: readonly string[], terminal: Terminal): Promise<number> {
  if (['', 'help', '--help', '-h'].includes(name)) {
    const { operands } = readOptions({ name: 'help', options: {} }, words)
    terminal.stdout.write(operands.length === 0 ? overview(commands, version()) : helpAbout(operands))
    return 0
  }
  if (['version', '--version', '-v'].includes(name)) {
    const { options, operands } = readOptions<OptionSpecs>({ name: 'version', options: {} }, words)
    if (operands.length > 0) throw new CliError('USAGE', { detail: `version takes no operands, such as ${operands[0] ?? ''}` })
    terminal.stdout.write(options['help'] === undefined ? `${version()}\n` : overview(commands, version()))
    return 0
  }
  const called = commandCalled(name)
  if (!isGroup(called)) return await runCommand(called, words, terminal)
  const [member = '', ...more] = words
  if (!['', 'help', '--help', '-h'].includes(member)) return await runCommand(memberCalled(called, member), more, terminal)
  terminal.stdout.write(helpAbout([name, ...more]))
  return 0
}

async function runCommand (command: AnyCommand, words: readonly string[], terminal: Terminal): Promise<number> {
  const { options, operands } = readOptions(command, words)
  if (options['help'] !== undefined) {
    terminal.stdout.write(helpOf(command))
    return 0
  }
  return await (command as { run (call: unknown): Promise<number> }).run({ options, operands, terminal })
}

function helpAbout ([name = '', member]: readonly string[]): string {
  const called = commandCalled(name)
  if (!isGroup(called)) return helpOf(called)
  return member === undefined ? helpOfGroup(called) : helpOf(memberCalled(called, member))
}

function commandCalled (name: string): AnyCommand | CommandGroup {
  return oneCalled(name, commands, 'scitags --help')
}

function memberCalled (group: CommandGroup, name: string): AnyCommand {
  return oneCalled(`${group.name} ${name}`, group.commands, `scitags ${group.name} --help`)
}

function oneCalled<C extends { readonly name: string }> (name: string, among: readonly C[], help: string): C {
  const command = among.find(one => one.name === name)
  if (command !== undefined) return command
  const nearest = nearestName(name, among.map(one => one.name))
  const advice = nearest === undefined ? `see \`${help}\`` : `did you mean \`scitags ${nearest}\`?`
  throw new CliError('USAGE', { detail: `there is no command ${name}; ${advice}` })
}

function isGroup (one: AnyCommand | CommandGroup): one is CommandGroup {
  return 'commands' in one
}

/** Errors of our own packages carry a code and a message made for people; anything else is our fault and keeps its stack. */
function explain (error: unknown): { readonly lines: readonly string[], readonly exitCode: number } {
  if (error instanceof CliError) return { lines: [error.message, ...error.further].map(plainText), exitCode: error.exitCode }
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return { lines: [plainText(error.message.replaceAll('\n', ' '))], exitCode: 1 }
  return { lines: [error instanceof Error ? error.stack ?? error.message : String(error)], exitCode: 1 }
}

function version (): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : ''
}
