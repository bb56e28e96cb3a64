/** The option `--tag`: a number, or the names of an experiment and its activity. */
import type { Registry } from '@scitags/core'

import { CliError } from './errors.ts'
import { explain } from './explain.ts'
import { askedRegistry } from './named-registry.ts'
import type { Terminal } from './terminal.ts'

/** 65…65535. Throws {@link CliError} `USAGE` for what is no tag, `NAME_UNKNOWN` for names that the registry does not have. */
export async function tagFrom (text: string, registry: string, terminal: Pick<Terminal, 'stderr'>): Promise<number> {
  return text.includes('/') ? await askedRegistry(registry, terminal, known => tagNamed(text, known)) : tagNumbered(text)
}

/** The same in a registry that is at hand, of text that stands somewhere else than behind `--tag`. */
export function tagCalled (text: string, registry: Registry): number {
  return text.includes('/') ? tagNamed(text, registry, text) : tagNumbered(text, text)
}

function tagNumbered (text: string, said = `--tag ${text}`): number {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (number >= 65 && number <= 65_535) return number
  const advice = /^\d/.test(text) ? `\`scitags tag ${text}\` says what it is` : 'names are written as in \'cms/Analysis Input\''
  throw new CliError('USAGE', { detail: `${said} is no tag: 65…65535 are; ${advice}` })
}

function tagNamed (text: string, registry: Registry, said = `--tag ${text}`): number {
  const { answers, unknown } = explain([text], registry)
  if (unknown[0] !== undefined) throw unknown[0]
  const tag = answers[0]?.meaning?.tag
  if (tag === undefined) throw new CliError('USAGE', { detail: `${said}: that pair has no tag` })
  return tag
}
