/** Reads a command line: which command, its options, and what to say when they are not right. */
import { parseArgs } from 'node:util'

import { nearestName } from '@scitags/core/wire'

import { CliError } from './errors.ts'
import type { Terminal } from './terminal.ts'

export interface OptionSpec {
  readonly type: 'string' | 'boolean'
  /** What stands for its value in the help, such as `FILE`. */
  readonly value?: string
  readonly about: string
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>

/** The values of options: text, or true for a flag that was given. */
export type OptionValues<O extends OptionSpecs> = { readonly [K in keyof O]: (O[K]['type'] extends 'boolean' ? true : string) | undefined }

export interface Call<O extends OptionSpecs> {
  readonly options: OptionValues<O>
  readonly operands: readonly string[]
  readonly terminal: Terminal
}

export interface Command<O extends OptionSpecs = OptionSpecs> {
  readonly name: string
  /** What stands after the name in the help, such as `NAME|NUMBER…`. */
  readonly operands: string
  readonly summary: string
  readonly options: O
  /** Paragraphs below the options: rules, and exit codes that say more than 0, 1 and 2. */
  readonly notes?: readonly string[]
  /** Complete lines that work, each with what it does. */
  readonly examples: readonly (readonly [line: string, effect: string])[]
  /** Resolves to the exit code. Throws {@link CliError} for what the user can put right. */
  run (call: Call<O>): Promise<number>
}

/** A command whatever its options are; `run` gives it only what it declared. */
export interface AnyCommand extends Omit<Command, 'run'> {
  run (call: never): Promise<number>
}

/** Commands that belong together: the name of each begins with that of the group, as in `fts submit`. */
export interface CommandGroup {
  readonly name: string
  readonly summary: string
  readonly commands: readonly AnyCommand[]
  /** Paragraphs below the commands. */
  readonly notes?: readonly string[]
}

/** Throws {@link CliError} `USAGE` with the nearest known option. */
export function readOptions<O extends OptionSpecs> (command: Pick<Command<O>, 'name' | 'options'>, words: readonly string[]): Omit<Call<O>, 'terminal'> {
  const specs = { ...command.options, ...helpOption }
  const options = Object.fromEntries(Object.entries(specs).map(([name, { type }]) => [name, { type, ...(name === 'help' ? { short: 'h' } : {}) }]))
  const { tokens } = parseArgs({ args: [...words], options, allowPositionals: true, strict: false, tokens: true })
  const values: Record<string, string | true> = {}
  const operands: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const spec = specs[token.name]
    if (spec === undefined) throw unknownOption(command.name, token.rawName, Object.keys(specs))
    if (spec.type === 'string' && (token.value === undefined || token.value === '')) throw new CliError('USAGE', { detail: `--${token.name} needs a value (${spec.value ?? 'TEXT'})` })
    if (spec.type === 'boolean' && token.value !== undefined) throw new CliError('USAGE', { detail: `--${token.name} takes no value` })
    values[token.name] = token.value ?? true
  }
  return { options: values as OptionValues<O>, operands }
}

export const helpOption = { help: { type: 'boolean', about: 'Show this help.' } } as const satisfies OptionSpecs

function unknownOption (command: string, given: string, known: readonly string[]): CliError {
  const nearest = nearestName(given.replace(/^-+/, ''), known)
  const advice = nearest === undefined ? `see \`scitags ${command} --help\`` : `did you mean --${nearest}?`
  return new CliError('USAGE', { detail: `there is no option ${given}; ${advice}` })
}
