/** `scitags fts list`: jobs that run, and that ended a while ago. */
import { nearestName } from '@scitags/core/wire'
import { activeJobStates, terminalJobStates } from '@scitags/fts-client'
import type { FtsClient, Job, JobFilter } from '@scitags/fts-client'

import { CliError } from '../../errors.ts'
import { accessOptions, withFts } from '../../fts/access.ts'
import { jobListLines } from '../../fts/job-text.ts'
import { numberIn } from '../../number-option.ts'
import { writeLines } from '../../write-lines.ts'
import type { Command, OptionValues } from '../../command-line.ts'

const options = {
  state: { type: 'string', value: 'STATES', about: 'Such as ACTIVE,SUBMITTED. Default: those of jobs that have not ended.' },
  hours: { type: 'string', value: 'N', about: 'Jobs that ended within so many hours as well; with --state, of those states.' },
  vo: { type: 'string', value: 'NAME', about: 'Only those of this VO.' },
  user: { type: 'string', value: 'DN', about: 'Only those of this user.' },
  source: { type: 'string', value: 'STORAGE', about: 'Only those from this storage, such as https://a.example.' },
  destination: { type: 'string', value: 'STORAGE', about: 'Only those to this storage.' },
  limit: { type: 'string', value: 'N', about: 'At most so many, 1…500.' },
  ...accessOptions,
  json: { type: 'boolean', about: 'One JSON object per job, as FTS gives it.' }
} as const

const knownStates: readonly string[] = [...activeJobStates, ...terminalJobStates]

export const list: Command<typeof options> = {
  name: 'fts list',
  operands: '',
  summary: 'List jobs.',
  options,
  examples: [
    ['scitags fts list --vo cms', 'Those of a VO that have not ended.'],
    ['scitags fts list --state FAILED,FINISHEDDIRTY --hours 12', 'Where something failed since this morning.']
  ],
  async run ({ options, operands, terminal }) {
    if (operands[0] !== undefined) throw new CliError('USAGE', { detail: `fts list takes no operands; did you mean \`scitags fts status ${operands[0]}\`?` })
    const filters = filtersFrom(options)
    return await withFts(options, terminal, async ({ client }) => {
      const jobs = await listed(client, filters)
      if (options.json !== undefined) await writeLines(terminal.stdout, jobs.map(job => `${JSON.stringify(job)}\n`))
      else if (jobs.length > 0) await writeLines(terminal.stdout, jobListLines(jobs).map(line => `${line}\n`))
      else terminal.stderr.write('scitags: no such jobs; --hours N shows those that have ended as well\n')
      return 0
    })
  }
}

/** Each job once, in the order of the questions. */
async function listed (client: FtsClient, filters: readonly JobFilter[]): Promise<readonly Job[]> {
  const lists = await Promise.all(filters.map(async filter => await client.list(filter)))
  return [...new Map(lists.flat().map(job => [job.job_id, job])).values()]
}

/** [FTS-List] A window of time counts for jobs that have ended, and hides the others: with one, they are two questions. */
function filtersFrom ({ state, hours, vo, user, source, destination, limit }: OptionValues<typeof options>): readonly JobFilter[] {
  const states = state?.split(',').map(one => one.trim().toUpperCase())
  const odd = states?.find(one => !knownStates.includes(one))
  if (odd !== undefined) throw new CliError('USAGE', { detail: `--state ${odd} is none; ${adviceOn(odd)}` })
  const [most, window] = [numberIn('limit', limit, 1, 500), numberIn('hours', hours, 1, 100_000)]
  const filter = {
    ...vo !== undefined && { voName: vo },
    ...user !== undefined && { userDn: user },
    ...source !== undefined && { sourceSe: source },
    ...destination !== undefined && { destinationSe: destination },
    ...most !== undefined && { limit: most }
  }
  if (window === undefined) return [{ ...filter, ...states !== undefined && { states } }]
  const [active, ended] = [activeJobStates, terminalJobStates].map((known: readonly string[]) => states?.filter(one => known.includes(one)))
  return [
    ...active?.length === 0 ? [] : [{ ...filter, ...active !== undefined && { states: active } }],
    ...ended?.length === 0 ? [] : [{ ...filter, states: ended ?? terminalJobStates, timeWindow: String(window) }]
  ]
}

function adviceOn (state: string): string {
  const nearest = nearestName(state, knownStates)
  return nearest === undefined ? `known are ${knownStates.join(', ')}` : `did you mean ${nearest}?`
}
