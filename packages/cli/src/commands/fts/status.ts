/** `scitags fts status`: how jobs stand. */
import { FtsError } from '@scitags/fts-client'
import type { FtsClient, JobAnswer } from '@scitags/fts-client'

import { CliError } from '../../errors.ts'
import { accessOptions, withFts } from '../../fts/access.ts'
import { jobsAnswered } from '../../fts/job-answers.ts'
import { jobLines } from '../../fts/job-text.ts'
import { writeLines } from '../../write-lines.ts'
import type { Command } from '../../command-line.ts'

const options = {
  files: { type: 'boolean', about: 'Each file as well.' },
  ...accessOptions,
  json: { type: 'boolean', about: 'One JSON object per job, as FTS gives it, with its files.' }
} as const

/** The archive is asked for one job at a time. */
const archivedAtOnce = 8
const failedStates = new Set(['FAILED', 'FINISHEDDIRTY', 'CANCELED'])

export const status: Command<typeof options> = {
  name: 'fts status',
  operands: 'JOB…',
  summary: 'Show how jobs stand: their state, their files by state, bytes, and why something failed.',
  options,
  notes: ['A job that FTS has put away some weeks after its end is shown as well.', 'Exit codes: 0 every job has finished, or is on its way and nothing of it has failed; 1 something failed or was cancelled, or a job is not known.'],
  examples: [
    ['scitags fts status 6fa4a7d4-8c3f-11f0-9b1c-fa163e3b1c2d', 'One line.'],
    ['scitags fts status 6fa4a7d4-8c3f-11f0-9b1c-fa163e3b1c2d --files', 'And one for each of its files, with its tag and reason.']
  ],
  async run ({ options, operands, terminal }) {
    if (operands.length === 0) throw new CliError('USAGE', { detail: 'which job? `scitags fts list` shows those that run' })
    return await withFts(options, terminal, async ({ client }) => {
      const { jobs, areAllKnown } = jobsAnswered(await answersOf(client, operands), terminal)
      if (options.json !== undefined) await writeLines(terminal.stdout, jobs.map(job => `${JSON.stringify(job)}\n`))
      else if (jobs.length > 0) await writeLines(terminal.stdout, jobLines(jobs, options.files !== undefined).map(line => `${line}\n`))
      const areGood = jobs.every(({ job_state: state, files = [] }) => !failedStates.has(state) && !files.some(file => failedStates.has(file.file_state)))
      return areAllKnown && areGood ? 0 : 1
    })
  }
}

/** [FTS-Archive] Whoever asks for a job need not know where FTS keeps it. */
async function answersOf (client: FtsClient, jobIds: readonly string[]): Promise<readonly JobAnswer[]> {
  const answers = [...await client.jobs(jobIds, { files: true })]
  for (let at = 0; at < answers.length; at += archivedAtOnce) {
    const some = answers.slice(at, at + archivedAtOnce)
    answers.splice(at, some.length, ...await Promise.all(some.map(async answer => answer.kind === 'failed' && answer.status === 404 ? await archived(client, answer) : answer)))
  }
  return answers
}

async function archived (client: FtsClient, unknown: Extract<JobAnswer, { kind: 'failed' }>): Promise<JobAnswer> {
  try {
    return { kind: 'job', job: await client.job(unknown.jobId, { archived: true }) }
  } catch (error) {
    if (error instanceof FtsError && error.status === 404) return unknown
    throw error
  }
}
