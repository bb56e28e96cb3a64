/** `scitags tag`: names ⇄ tag ⇄ flow label. */
import { hexLabel } from '@scitags/core/wire'

import { CliError } from '../errors.ts'
import { explain } from '../explain.ts'
import { askedRegistry, registryOption } from '../named-registry.ts'
import type { Command } from '../command-line.ts'
import type { Answer, FlowLabels } from '../explain.ts'

const options = {
  registry: { ...registryOption, about: `${registryOption.about} Default: embedded.` },
  json: { type: 'boolean', about: 'One JSON object per answer.' }
} as const

export const tag: Command<typeof options> = {
  name: 'tag',
  operands: 'NAME|NUMBER…',
  summary: 'Explain a tag, a flow label, or the names of an experiment and an activity.',
  options,
  examples: [
    ['scitags tag cms "Analysis Input"', 'The tag and the flow labels of this activity.'],
    ['scitags tag 206', 'What this tag means.'],
    ['scitags tag 196664', 'A flow label that somebody sent as a tag: says so, and gives the tag.'],
    ['scitags tag cms', 'All activities of an experiment.']
  ],
  async run ({ options, operands, terminal }) {
    if (operands.length === 0) throw new CliError('USAGE', { detail: 'what shall be explained? Try `scitags tag 206` or `scitags tag cms "Analysis Input"`' })
    const { answers, unknown } = await askedRegistry(options.registry ?? 'embedded', terminal, registry => explain(operands, registry))
    const line = options.json !== undefined ? jsonOf : answers.length > 1 ? sentenceOf : textOf
    terminal.stdout.write(answers.map(line).join(''))
    for (const { message } of unknown) terminal.stderr.write(`scitags: ${message}\n`)
    return unknown.length === 0 && answers.every(({ kind }) => kind !== 'neither') ? 0 : 1
  }
}

function jsonOf (answer: Answer): string {
  return `${JSON.stringify(answer)}\n`
}

function sentenceOf ({ sentence }: Answer): string {
  return `${sentence}\n`
}

function textOf ({ sentence, meaning }: Answer): string {
  if (meaning === undefined) return `${sentence}\n`
  const { experiment, activity, tag, flowLabel } = meaning
  const rows: (readonly [string, string])[] = [
    ['experiment', [experiment.id, experiment.name].join(' ').trim()],
    ['activity', [activity.id, activity.name].join(' ').trim()],
    ['tag', tag === undefined ? 'none' : `${tag}, sent as the header \`SciTag: ${tag}\` or as \`scitag.flow=${tag}\` in a URL`],
    ['flow label', flowLabel === undefined ? 'none: labels hold experiments 1…511' : labelsText(flowLabel)]
  ]
  return `${sentence}\n${rows.map(([name, value]) => `  ${name.padEnd(12)}${value}\n`).join('')}`
}

function labelsText ({ base, mask, all }: FlowLabels): string {
  return `${base} (${hexLabel(base)}) or one of ${all.length - 1} more: all that are ${hexLabel(base)} under the mask ${hexLabel(mask)}`
}
