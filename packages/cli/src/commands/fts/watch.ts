/** `scitags fts watch`: follows jobs until they end. */
import { CliError } from '../../errors.ts'
import { accessOptions, withFts } from '../../fts/access.ts'
import { watchJobs } from '../../fts/watch-jobs.ts'
import type { Command } from '../../command-line.ts'

const options = {
  ...accessOptions,
  json: { type: 'boolean', about: 'One JSON object per change of a job or a file.' }
} as const

export const watch: Command<typeof options> = {
  name: 'fts watch',
  operands: 'JOB…',
  summary: 'Watch jobs until they end: a bar for each on a terminal, else a line for what changes.',
  options,
  notes: ['Exit codes: 0 all jobs have finished; 1 something failed or was cancelled, or a job is not known. Ctrl-C ends the watching, not the jobs. A job that FTS has put away is not known here: `scitags fts status` shows it.'],
  examples: [
    ['scitags fts watch 6fa4a7d4-8c3f-11f0-9b1c-fa163e3b1c2d', 'Until it ends.'],
    ['scitags fts watch 6fa4a7d4-8c3f-11f0-9b1c-fa163e3b1c2d --json | jq -r \'select(.kind == "file") | .file.dest_surl\'', 'For a program.']
  ],
  async run ({ options, operands, terminal }) {
    if (operands.length === 0) throw new CliError('USAGE', { detail: 'which job? `scitags fts list` shows those that run' })
    return await withFts(options, terminal, async ({ client }) => await watchJobs({ client, jobIds: operands, terminal, isJson: options.json !== undefined }))
  }
}
