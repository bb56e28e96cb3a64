/** Watches jobs until they have ended: often while something changes, seldom while nothing does. */
import type { Clock } from '@scitags/core'

import type { CallOptions, JobAnswer, JobChange, WatchOptions } from './client-types.ts'
import { FtsError } from '../errors.ts'
import { chunksOf, halvesOf } from './job-chunks.ts'
import { terminalJobStates } from '../wire/job-state.ts'
import type { Job } from '../wire/job-state.ts'

export interface WatchInit {
  readonly jobIds: readonly string[]
  /** At most a hundred ids. */
  readonly ask: (jobIds: readonly string[], options: CallOptions & { readonly files: boolean }) => Promise<readonly JobAnswer[]>
  readonly clock: Clock
  /** Aborted when the client is closed. */
  readonly closed: AbortSignal
}

type Intervals = Required<Pick<WatchOptions, 'shortestIntervalMs' | 'longestIntervalMs'>>

const longestPauseMs = 86_400_000

/** Throws {@link FtsError} `OPTIONS_INVALID`. One that is given alone moves the default of the other. */
export function intervalsOf ({ longestIntervalMs, shortestIntervalMs = Math.min(1000, longestIntervalMs ?? 1000) }: WatchOptions): Intervals {
  const intervals = { shortestIntervalMs, longestIntervalMs: longestIntervalMs ?? Math.max(30_000, shortestIntervalMs) }
  for (const [name, ms] of Object.entries(intervals)) {
    if (!(Number.isFinite(ms) && ms >= 1 && ms <= longestPauseMs)) throw new FtsError('OPTIONS_INVALID', { path: [name], detail: `${name}: must be in 1…${longestPauseMs}, not ${ms}` })
  }
  if (intervals.longestIntervalMs < shortestIntervalMs) throw new FtsError('OPTIONS_INVALID', { path: ['longestIntervalMs'], detail: `longestIntervalMs: must not be less than shortestIntervalMs, which is ${shortestIntervalMs}` })
  return intervals
}

/** Tells the present state of all first; then what changes. Throws {@link FtsError} `CANCELLED` and `CLOSED`; all else is survived. */
export async function * watchJobs ({ jobIds, ask, clock, closed }: WatchInit, options: WatchOptions = {}): AsyncGenerator<JobChange, void, undefined> {
  const { files = true, signal } = options
  const { shortestIntervalMs, longestIntervalMs } = intervalsOf(options)
  const ending = signal === undefined ? closed : AbortSignal.any([signal, closed])
  const watched = new Map(jobIds.map(id => [id, new WatchedJob()]))
  let intervalMs = shortestIntervalMs
  for (;;) {
    let isQuiet = true
    for (const ids of chunksOf([...watched.keys()], id => watched.get(id)?.fileCount ?? 0)) {
      for await (const change of changesOf(ids, watched, async ids => await ask(ids, { files, ...signal && { signal } }))) {
        if (change.kind !== 'unanswered') isQuiet = false
        yield change
      }
    }
    if (watched.size === 0) return
    intervalMs = isQuiet ? Math.min(longestIntervalMs, intervalMs * 1.5) : shortestIntervalMs
    await pause(intervalMs, clock, ending).catch(() => {
      throw closed.aborted ? new FtsError('CLOSED', { detail: 'nothing is watched any more' }) : new FtsError('CANCELLED', { detail: 'watching was given up' })
    })
  }
}

export function isEnded (job: Job): boolean {
  return (terminalJobStates as readonly string[]).includes(job.job_state)
}

class WatchedJob {
  #state: string | undefined
  readonly #files = new Map<number, string>()

  get fileCount (): number {
    return this.#files.size
  }

  /** Files first: when a job has ended, all has been told. */
  changes (job: Job): readonly JobChange[] {
    const changes: JobChange[] = []
    const { job_id: jobId, job_state: state, files = [] } = job
    for (const file of files) {
      if (this.#files.get(file.file_id) === file.file_state) continue
      this.#files.set(file.file_id, file.file_state)
      changes.push({ kind: 'file', jobId, state: file.file_state, file })
    }
    if (this.#state !== state) changes.push({ kind: 'job', jobId, state, job })
    this.#state = state
    return changes
  }
}

async function * changesOf (ids: readonly string[], watched: Map<string, WatchedJob>, ask: (ids: readonly string[]) => Promise<readonly JobAnswer[]>): AsyncGenerator<JobChange, void, undefined> {
  try {
    for (const [index, answer] of (await ask(ids)).entries()) yield * changesIn(answer, ids[index] ?? '', watched)
  } catch (error) {
    if (!(error instanceof FtsError) || error.code === 'CANCELLED' || error.code === 'CLOSED') throw error
    if (error.code !== 'ANSWER_TOO_LARGE') return yield { kind: 'unanswered', error }
    const [jobId = '', second] = ids
    if (second !== undefined) {
      for (const half of halvesOf(ids)) yield * changesOf(half, watched, ask)
      return
    }
    watched.delete(jobId)
    yield { kind: 'lost', jobId, error }
  }
}

function changesIn (answer: JobAnswer, jobId: string, watched: Map<string, WatchedJob>): readonly JobChange[] {
  if (answer.kind === 'failed') {
    const error = lossOf(answer)
    if (error.code === 'SERVICE_FAILED') return [{ kind: 'unanswered', error }]
    watched.delete(jobId)
    return [{ kind: 'lost', jobId, error }]
  }
  const changes = watched.get(jobId)?.changes(answer.job) ?? []
  if (isEnded(answer.job)) watched.delete(jobId)
  return changes
}

function lossOf ({ jobId, status, message }: Extract<JobAnswer, { kind: 'failed' }>): FtsError {
  const code = status === 404 ? 'JOB_UNKNOWN' : status === 403 ? 'FORBIDDEN' : status >= 500 ? 'SERVICE_FAILED' : 'REFUSED'
  return new FtsError(code, { status, detail: `job ${jobId}: ${message}` })
}

/** Rejects when `ending` is aborted. */
async function pause (ms: number, clock: Clock, ending: AbortSignal): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const end = (): void => { timer.cancel(); reject(new Error('aborted')) }
    const timer = clock.after(ms, () => { ending.removeEventListener('abort', end); resolve() })
    ending.addEventListener('abort', end, { once: true })
    if (ending.aborted) end()
  })
}
