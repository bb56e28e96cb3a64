/** `scitags registry`: looks at registries of experiments and activities. */
import { readRegistryText } from '@scitags/core'
import type { RegistryText } from '@scitags/core'
import { describeChange, parseRegistry, registryChanges } from '@scitags/core/wire'

import { CliError } from '../errors.ts'
import { publicRegistry, registryOption } from '../named-registry.ts'
import { reasonOf } from '../reason-of.ts'
import { registryText } from '../registry-display.ts'
import { findingsIn } from '../registry-findings.ts'
import { matchesIn } from '../registry-search.ts'
import { plainText } from '../plain-text.ts'
import { writeLines } from '../write-lines.ts'
import type { Command } from '../command-line.ts'
import type { Terminal } from '../terminal.ts'

const timeoutMs = 10_000

const options = {
  registry: { ...registryOption, about: 'What `show` and `search` look at: a URL, a file, or `embedded`. Default: embedded.' },
  json: { type: 'boolean', about: 'JSON: one object for show, one object per line for the others.' }
} as const

type Call = Parameters<Command<typeof options>['run']>[0]

export const registry: Command<typeof options> = {
  name: 'registry',
  operands: 'show [EXPERIMENT] | search TEXT | check [SOURCE] | diff OLD NEW',
  summary: 'Show, search, check and compare registries of experiments and activities.',
  options,
  notes: [
    `A SOURCE is a URL, a file (the \`cacheFile\` of a site too), or \`embedded\`; \`check\` without one looks at\n${publicRegistry}.`,
    'Exit codes: show 0; search 0 found, 1 nothing found; check 0 nothing wrong, 1 something is; diff 0 the same, 1 different.\nWhat cannot be read or is no registry is 1 for show and search, 2 for check (if it cannot be read) and diff.'
  ],
  examples: [
    ['scitags registry show', 'Experiments, activities and tags, and how old they are.'],
    ['scitags registry show cms', 'Those of one experiment.'],
    ['scitags registry search staging', 'Everything with that word in its name.'],
    ['scitags registry check registry.json', 'What is wrong with a file, with its places.'],
    ['scitags registry diff embedded registry.json', 'What moved, came and went since the embedded one.']
  ],
  async run (call) {
    const [verb, ...operands] = call.operands
    switch (verb) {
      case 'show': return await show(call, atMost(1, operands, 'show takes one experiment'))
      case 'search': return await search(call, operands)
      case 'check': return await check(call, atMost(1, operands, 'check takes one SOURCE'))
      case 'diff': return await diff(call, operands)
      default: throw new CliError('USAGE', { detail: `registry ${verb === undefined ? 'wants one' : `has no ${verb}; it wants one`} of show, search, check, diff; see \`scitags registry --help\`` })
    }
  }
}

async function show ({ options, terminal }: Call, [experiment]: readonly string[]): Promise<number> {
  const source = options.registry ?? 'embedded'
  const read = await readSource(source, 'REGISTRY_UNUSABLE')
  const document = documentIn(read, source, 'REGISTRY_UNUSABLE', terminal)
  await writeLines(terminal.stdout, registryText({ document, origin: read.origin, source, experiment, nowMs: Date.now(), isJson: options.json !== undefined }))
  return 0
}

async function search ({ options, terminal }: Call, operands: readonly string[]): Promise<number> {
  const text = operands.join(' ').trim()
  if (text === '') throw new CliError('USAGE', { detail: 'what shall be sought? Try `scitags registry search staging`' })
  const source = options.registry ?? 'embedded'
  const matches = matchesIn(documentIn(await readSource(source, 'REGISTRY_UNUSABLE'), source, 'REGISTRY_UNUSABLE', terminal), text)
  const lines = matches.map(match => options.json === undefined ? `${String(match.tag).padStart(5)}  ${plainText(`${match.experiment.name}/${match.activity.name}`)}\n` : `${JSON.stringify(match)}\n`)
  await writeLines(terminal.stdout, lines)
  if (matches.length === 0) terminal.stderr.write(`scitags: nothing in this registry has ${JSON.stringify(text)} in its name\n`)
  return matches.length === 0 ? 1 : 0
}

async function check ({ options, terminal }: Call, [source = publicRegistry]: readonly string[]): Promise<number> {
  const { text } = await readSource(source, 'REGISTRY_UNREADABLE')
  const findings = findingsIn(text, Date.now())
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const isJson = options.json !== undefined
  await writeLines(terminal.stdout, findings.map(finding => isJson ? `${JSON.stringify(finding)}\n` : `${finding.severity}: ${plainText([finding.place, finding.text].filter(part => part !== '').join(': '))}\n`))
  if (!isJson) terminal.stdout.write(`${source}: ${errors === 0 ? 'a good registry' : `${errors} error${errors === 1 ? '' : 's'}`}, ${findings.length - errors} warning${findings.length - errors === 1 ? '' : 's'}\n`)
  return errors === 0 ? 0 : 1
}

async function diff ({ options, terminal }: Call, [old, fresh, ...more]: readonly string[]): Promise<number> {
  if (old === undefined || fresh === undefined || more.length > 0) throw new CliError('USAGE', { detail: 'diff takes two sources: scitags registry diff OLD NEW' })
  const [before, after] = await Promise.all([old, fresh].map(async source => documentIn(await readSource(source, 'REGISTRY_UNREADABLE'), source, 'REGISTRY_UNREADABLE', terminal)))
  const changes = before === undefined || after === undefined ? [] : registryChanges(before, after)
  await writeLines(terminal.stdout, changes.map(change => options.json === undefined ? `${plainText(describeChange(change))}\n` : `${JSON.stringify(change)}\n`))
  return changes.length === 0 ? 0 : 1
}

type Unusable = 'REGISTRY_UNUSABLE' | 'REGISTRY_UNREADABLE'

async function readSource (source: string, code: Unusable): Promise<RegistryText> {
  try {
    return await readRegistryText(source, timeoutMs)
  } catch (cause) {
    throw new CliError(code, { detail: `${source} cannot be read (${reasonOf(cause)}): give the URL or the file of a registry, or \`embedded\``, cause })
  }
}

function documentIn ({ text }: RegistryText, source: string, code: Unusable, { stderr }: Terminal): ReturnType<typeof parseRegistry> {
  try {
    return parseRegistry(text, warning => { stderr.write(`scitags: ${source}: ${plainText(warning)}\n`) })
  } catch (cause) {
    throw new CliError(code, { detail: `${source}: ${plainText(cause instanceof Error ? cause.message : String(cause))}; \`scitags registry check\` says more`, cause })
  }
}

function atMost (count: number, operands: readonly string[], rule: string): readonly string[] {
  if (operands.length > count) throw new CliError('USAGE', { detail: `${rule}, and ${operands[count] ?? ''} is one more; a name with blanks stands in quotes` })
  return operands
}
