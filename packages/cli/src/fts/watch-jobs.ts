/** Follows jobs until they end: a bar for each where a person watches, lines elsewhere. */
import { rateText } from '@scitags/firefly-collector'
import type { FtsClient, Job, JobChange, JobFile } from '@scitags/fts-client'

import { barText } from '../bar.ts'
import { openLiveLines } from '../live-lines.ts'
import { plainText } from '../plain-text.ts'
import { exitCodes } from '../until-signal.ts'
import { explainedFailure } from './advice.ts'
import { amountText, statesText, tallyOf } from './job-tally.ts'
import { reasonText } from './job-text.ts'
import type { LiveLines } from '../live-lines.ts'
import type { Terminal } from '../terminal.ts'
import type { EndSignal } from '../until-signal.ts'

export interface WatchJobsInit {
  readonly client: Pick<FtsClient, 'watch'>
  readonly jobIds: readonly string[]
  readonly terminal: Terminal
  readonly isJson: boolean
}

interface WatchedJob {
  state: string
  readonly files: Map<number, JobFile>
  /** Files that did not arrive, by state: how many since the job was last told. */
  readonly missed: Map<string, number>
}

/** Of files in one state; what becomes of the others is counted with their job. */
const mostTold = 10

const ended = new Set(['FINISHED', 'FAILED', 'FINISHEDDIRTY', 'CANCELED'])

/** Resolves to an exit code: 0 all have finished, 1 something else came of one, and that of the signal that ended it. */
export async function watchJobs ({ client, jobIds, terminal, isJson }: WatchJobsInit): Promise<number> {
  const stop = new AbortController()
  const forget = (['SIGINT', 'SIGTERM'] as const).map(signal => terminal.onSignal(signal, () => { stop.abort(signal) }))
  const jobs = new Map<string, WatchedJob>()
  const live = openLiveLines({ output: terminal.stderr, lines: () => isJson ? [] : linesOf(jobs) })
  let isGood = true
  try {
    for await (const change of client.watch(jobIds, { signal: stop.signal })) {
      take(change, jobs)
      if (change.kind === 'lost' || (change.kind === 'job' && ended.has(change.state) && change.state !== 'FINISHED')) isGood = false
      if (isJson) terminal.stdout.write(`${JSON.stringify(plainChange(change))}\n`)
      else tell(change, jobs, live, terminal)
    }
    if (!stop.signal.aborted) return isGood ? 0 : 1
  } catch (error) {
    if (!stop.signal.aborted) throw error
  } finally {
    live.close()
    for (const end of forget) end()
  }
  const left = [...new Set(jobIds)].filter(id => !ended.has(jobs.get(id)?.state ?? ''))
  terminal.stderr.write(`scitags: no longer watched, and still on ${left.length === 1 ? 'its' : 'their'} way: \`scitags fts watch ${plainText(left.join(' '))}\` goes on, \`scitags fts cancel\` ends ${left.length === 1 ? 'it' : 'them'}\n`)
  return exitCodes[stop.signal.reason as EndSignal]
}

function take (change: JobChange, jobs: Map<string, WatchedJob>): void {
  if (change.kind !== 'job' && change.kind !== 'file') return
  const job = jobs.get(change.jobId) ?? { state: '', files: new Map<number, JobFile>(), missed: new Map<string, number>() }
  jobs.set(change.jobId, job)
  if (change.kind === 'job') job.state = change.state
  for (const file of change.kind === 'file' ? [change.file] : change.job.files ?? []) job.files.set(file.file_id, file)
}

/** States of jobs, and files that did not arrive, which come before the state that follows from them. */
function tell (change: JobChange, jobs: ReadonlyMap<string, WatchedJob>, live: LiveLines, { stdout, stderr }: Terminal): void {
  switch (change.kind) {
    case 'job':
      for (const line of untoldLines(change.jobId, jobs.get(change.jobId))) live.say(line, stdout)
      live.say(jobText(change.job, jobs.get(change.jobId)), stdout)
      break
    case 'file': if (isToBeTold(change, jobs.get(change.jobId))) live.say(plainText(`  ${change.state} ${change.file.dest_surl ?? ''}${reasonOf(change.file)}`), stdout); break
    case 'unanswered': live.say(`scitags: ${plainText(change.error.message)}; still watching`, stderr); break
    case 'lost': live.say(`scitags: ${plainText(`${change.jobId}: ${(explainedFailure(change.error) as Error).message}`)}`, stderr)
  }
}

function isToBeTold ({ state }: Extract<JobChange, { kind: 'file' }>, job: WatchedJob | undefined): boolean {
  if (job === undefined || !['FAILED', 'CANCELED'].includes(state)) return false
  const missed = (job.missed.get(state) ?? 0) + 1
  job.missed.set(state, missed)
  return missed <= mostTold
}

function untoldLines (jobId: string, job: WatchedJob | undefined): readonly string[] {
  const untold = [...job?.missed ?? []].filter(([, missed]) => missed > mostTold)
  job?.missed.clear()
  return untold.map(([state, missed]) => plainText(`  … and ${missed - mostTold} more ${state}: \`scitags fts status ${jobId} --files\` shows them`))
}

function jobText (job: Job, watched: WatchedJob | undefined): string {
  const tally = tallyOf(watched?.files.values() ?? [])
  const amount = amountText(tally)
  return plainText(`${job.job_id} ${job.job_state}: ${statesText(tally)}${amount === '' ? '' : `, ${amount}`}${reasonOf(job)}`)
}

function reasonOf ({ reason }: Pick<JobFile, 'reason'>): string {
  const text = reasonText(reason)
  return text === '' ? '' : `: ${text}`
}

/** Of jobs that have not ended: `6fa4a7d4 [=====>    ]  25 %  1 finished, 3 active  1.00 GB of 4.00 GB  500 MB/s`. */
function linesOf (jobs: ReadonlyMap<string, WatchedJob>): readonly string[] {
  return [...jobs].filter(([, { state }]) => !ended.has(state)).map(([id, { files }]) => {
    const tally = tallyOf(files.values())
    const done = ['FINISHED', 'FAILED', 'CANCELED'].reduce((sum, state) => sum + (tally.states.get(state) ?? 0), 0)
    const rate = tally.bytesPerSecond > 0 ? rateText(tally.bytesPerSecond) : ''
    const bar = barText(tally.files === 0 ? 0 : done / tally.files)
    return plainText([id.slice(0, 8), bar, statesText(tally), amountText(tally), rate].filter(part => part !== '').join('  '))
  })
}

/** An error has no JSON of its own. */
function plainChange (change: JobChange): object {
  return 'error' in change ? { ...change, error: change.error.message } : change
}
