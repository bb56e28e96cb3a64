/** `scitags labels`: the flow labels of pairs, for filters of routers and flow monitors. */
import { CliError } from '../errors.ts'
import { choosePairs } from '../label-pairs.ts'
import { labelLines } from '../label-format.ts'
import type { LabelFormat } from '../label-format.ts'
import { askedRegistry, registryOption } from '../named-registry.ts'
import { writeLines } from '../write-lines.ts'
import type { Command } from '../command-line.ts'

const formats = ['text', 'csv', 'json'] as const
const units = ['activity', 'experiment'] as const

const options = {
  masks: { type: 'string', value: 'UNIT', about: 'One value and mask instead of 32 labels: for each `activity`, or for each `experiment` with all its activities.' },
  format: { type: 'string', value: 'FORMAT', about: '`text`, `csv` with a heading, or `json`: one object per line. Default: text.' },
  json: { type: 'boolean', about: 'The same as --format json.' },
  registry: { ...registryOption, about: `${registryOption.about} Default: embedded.` }
} as const

export const labels: Command<typeof options> = {
  name: 'labels',
  operands: '[EXPERIMENT [ACTIVITY]]',
  summary: 'List the IPv6 flow labels of an activity, of an experiment, or of all, for router, sFlow and IPFIX filters.',
  options,
  notes: [
    'An activity has 32 labels, for five of the 20 bits are drawn at random for each flow. A filter takes the 32, or the value and\nthe mask: a packet belongs there when `label & mask` is the value. Labels hold experiments 1…511; those above are named on\nthe error output, and have fireflies only.'
  ],
  examples: [
    ['scitags labels cms "Analysis Input"', 'The 32 labels of an activity, with value and mask.'],
    ['scitags labels cms --masks activity --format csv', 'A line for each activity of an experiment.'],
    ['scitags labels --masks experiment', 'One filter for each experiment.'],
    ['scitags labels --format csv > labels.csv', 'Every label of every registered activity.']
  ],
  async run ({ options, operands, terminal }) {
    const [experiment, activity] = pairFrom(operands)
    const unit = options.masks === undefined ? undefined : oneOf('masks', options.masks, units)
    if (unit === 'experiment' && activity !== undefined) throw new CliError('USAGE', { detail: '--masks experiment takes all activities together: leave the activity out' })
    const format = formatFrom(options.format, options.json !== undefined)
    const { pairs, count, unlabelled } = await askedRegistry(options.registry ?? 'embedded', terminal, registry => choosePairs({ experiment, activity, byExperiment: unit === 'experiment' }, registry))
    await writeLines(terminal.stdout, labelLines(pairs, { format, isMasked: unit !== undefined }))
    for (const name of unlabelled) terminal.stderr.write(`scitags: ${name} has no flow label: they hold experiments 1…511\n`)
    return count > 0 ? 0 : 1
  }
}

function pairFrom (operands: readonly string[]): readonly (string | undefined)[] {
  if (operands.length > 2) throw new CliError('USAGE', { detail: 'labels takes an experiment and one of its activities at most; a name with blanks stands in quotes' })
  const [word = '', ...rest] = operands
  const slash = word.indexOf('/')
  return slash > 0 && rest.length === 0 ? [word.slice(0, slash), word.slice(slash + 1)] : operands
}

function formatFrom (format: string | undefined, isJson: boolean): LabelFormat {
  if (format === undefined) return isJson ? 'json' : 'text'
  const wanted = oneOf('format', format, formats)
  if (isJson && wanted !== 'json') throw new CliError('USAGE', { detail: `--json and --format ${wanted} contradict each other` })
  return wanted
}

function oneOf<T extends string> (option: string, text: string, words: readonly T[]): T {
  const word = words.find(one => one === text)
  if (word === undefined) throw new CliError('USAGE', { detail: `--${option} ${text} is none of ${words.join(', ')}` })
  return word
}
