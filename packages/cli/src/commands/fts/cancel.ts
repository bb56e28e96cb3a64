/** `scitags fts cancel`: ends jobs, or some of their files. */
import { terminalFileStates } from '@scitags/fts-client'

import { CliError } from '../../errors.ts'
import { accessOptions, withFts } from '../../fts/access.ts'
import { jobsAnswered } from '../../fts/job-answers.ts'
import { plainText } from '../../plain-text.ts'
import { writeLines } from '../../write-lines.ts'
import type { Call as CallOf, Command } from '../../command-line.ts'

const options = {
  files: { type: 'string', value: 'IDS', about: 'Only these files of one job, such as 17,18; `scitags fts status --files` shows them.' },
  all: { type: 'boolean', about: 'All jobs that you may cancel.' },
  vo: { type: 'string', value: 'NAME', about: 'With --all: only those of this VO.' },
  ...accessOptions,
  json: { type: 'boolean', about: 'One JSON object per job.' }
} as const

const endStates: readonly string[] = terminalFileStates

type Call = CallOf<typeof options>

export const cancel: Command<typeof options> = {
  name: 'fts cancel',
  operands: 'JOB…',
  summary: 'Cancel jobs, or files of one. What has ended stays as it is.',
  options,
  notes: ['Exit codes: 0 all are cancelled, or had ended; 1 one is not known, or not yours.'],
  examples: [
    ['scitags fts cancel 6fa4a7d4-8c3f-11f0-9b1c-fa163e3b1c2d', 'A job, with what runs of it.'],
    ['scitags fts cancel 6fa4a7d4-8c3f-11f0-9b1c-fa163e3b1c2d --files 17,18', 'Two of its files.'],
    ['scitags fts cancel --all --vo cms', 'Everything of a VO, where you may do that.']
  ],
  async run (call) {
    const { options, operands } = call
    if (options.vo !== undefined && options.all === undefined) throw new CliError('USAGE', { detail: '--vo belongs to --all' })
    if (options.all !== undefined && (operands.length > 0 || options.files !== undefined)) throw new CliError('USAGE', { detail: '--all needs no job and no --files' })
    if (options.all === undefined && operands.length === 0) throw new CliError('USAGE', { detail: 'which job? `scitags fts list` shows those that run, and --all takes all of them' })
    if (options.files !== undefined && operands.length > 1) throw new CliError('USAGE', { detail: '--files are those of one job' })
    if (options.all !== undefined) return await cancelAll(call)
    return options.files === undefined ? await cancelJobs(call) : await cancelFiles(call, options.files)
  }
}

async function cancelJobs ({ options, operands, terminal }: Call): Promise<number> {
  return await withFts(options, terminal, async ({ client }) => {
    const { jobs, areAllKnown } = jobsAnswered(await client.cancel(operands), terminal)
    await writeLines(terminal.stdout, jobs.map(job => `${options.json === undefined ? plainText(`${job.job_id} ${job.job_state}`) : JSON.stringify(job)}\n`))
    return areAllKnown ? 0 : 1
  })
}

async function cancelFiles ({ options, operands: [jobId = ''], terminal }: Call, text: string): Promise<number> {
  const ids = text.split(',').map(id => /^\d{1,15}$/.test(id.trim()) ? Number(id) : NaN)
  if (ids.some(Number.isNaN)) throw new CliError('USAGE', { detail: `--files ${text} are no numbers of files, such as 17,18` })
  return await withFts(options, terminal, async ({ client }) => {
    const states = await client.cancelFiles(jobId, ids)
    await writeLines(terminal.stdout, ids.map((id, at) => options.json === undefined ? `${id} ${plainText(states[at] ?? '')}\n` : `${JSON.stringify({ file_id: id, file_state: states[at] })}\n`))
    return states.length === ids.length && states.every(state => endStates.includes(state)) ? 0 : 1
  })
}

async function cancelAll ({ options, terminal }: Call): Promise<number> {
  return await withFts(options, terminal, async ({ client }) => {
    const cancelled = await client.cancelAll(options.vo === undefined ? {} : { voName: options.vo })
    terminal.stdout.write(options.json === undefined ? `${cancelled.jobs} jobs with ${cancelled.files} files cancelled\n` : `${JSON.stringify(cancelled)}\n`)
    return 0
  })
}
