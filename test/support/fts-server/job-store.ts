/** [FTS-States] The jobs of a server, and how the states of files make up that of their job. */
import { randomUUID } from 'node:crypto'

import { Refusal, timeText } from './answer.ts'
import type { Requester } from './authentication.ts'
import type { Submission } from './submission.ts'

export interface JobFields {
  readonly job_type: 'N' | 'Y' | 'H' | 'R'
  readonly job_state: string
  readonly source_se: string | null
  readonly dest_se: string | null
  readonly priority: number
  readonly retry: number
  readonly overwrite_flag: string | null
  readonly [key: string]: unknown
}

export interface FileFields {
  readonly file_index: number
  readonly file_state: string
  readonly source_surl: string
  readonly dest_surl: string
  readonly source_se: string
  readonly dest_se: string
  readonly checksum: string
  readonly scitag: number | null
  /** Of the source and the destination; never told to anybody. */
  readonly tokens?: readonly [string, string]
  readonly [key: string]: unknown
}

export interface StoredFile extends FileFields {
  readonly file_id: number
  file_state: string
  start_time: string | null
  finish_time: string | null
  filesize: number | null
  reason: string
  retry: number
  [key: string]: unknown
}

export interface StoredJob extends JobFields {
  readonly job_id: string
  readonly user_dn: string
  readonly vo_name: string
  readonly cred_id: string
  readonly submit_time: string
  job_state: string
  job_finished: string | null
  reason: string | null
  priority: number
}

export interface Entry {
  readonly job: StoredJob
  readonly files: readonly StoredFile[]
  /** Of each file, by its id. */
  readonly retries: Map<number, Readonly<Record<string, unknown>>[]>
  /** Aborted when the job is. */
  readonly work: AbortController
}

/** What a step of a transfer says besides its state. */
export interface FileChange {
  readonly reason?: string
  readonly filesize?: number
  readonly [key: string]: unknown
}

export const terminalJobStates = ['FINISHED', 'FAILED', 'FINISHEDDIRTY', 'CANCELED']
export const terminalFileStates = ['FINISHED', 'FAILED', 'CANCELED']

export class JobStore {
  readonly entries = new Map<string, Entry>()
  readonly archived = new Map<string, Entry>()
  readonly #nowMs: () => number
  #lastFileId = 1000

  constructor (nowMs: () => number) {
    this.#nowMs = nowMs
  }

  /** Throws 409 for an id that is there. */
  add ({ jobId = randomUUID(), job, files }: Submission, { userDn, vo, delegationId }: Requester): Entry {
    if (this.entries.has(jobId)) throw new Refusal(409, 'A job with this sid is there already')
    const entry: Entry = {
      job: { ...job, job_id: jobId, user_dn: userDn, vo_name: vo, cred_id: delegationId, submit_time: this.#now(), job_finished: null, reason: null },
      files: files.map(file => ({
        ...file, job_id: jobId, vo_name: vo, file_id: ++this.#lastFileId, start_time: null, finish_time: null, filesize: 0, tx_duration: null, throughput: null, transferred: 0, reason: '', retry: 0, transfer_host: null, log_file: null, pid: null
      })),
      retries: new Map(),
      work: new AbortController()
    }
    this.entries.set(jobId, entry)
    return entry
  }

  /** Takes a file a step further. One that goes back to SUBMITTED, or to STAGING, is tried again. */
  change ({ job, files, retries }: Entry, file: StoredFile, state: string, { reason, ...change }: FileChange = {}): void {
    const wasAtWork = file.start_time !== null
    Object.assign(file, change)
    if (['SUBMITTED', 'STAGING'].includes(state) && wasAtWork) {
      const attempts = retries.get(file.file_id) ?? []
      file.retry++
      retries.set(file.file_id, [...attempts, { file_id: file.file_id, attempt: file.retry, datetime: this.#now(), reason: reason ?? '', transfer_host: file['transfer_host'] }])
      Object.assign(file, { start_time: null, transfer_host: null })
    } else {
      file.reason = reason ?? file.reason
    }
    if (['ACTIVE', 'STARTED', 'READY'].includes(state)) Object.assign(file, { start_time: file.start_time ?? this.#now(), transfer_host: file['transfer_host'] ?? 'fts-node.example.org' })
    if (terminalFileStates.includes(state)) file.finish_time = this.#now()
    file.file_state = state
    const next = stateOf(job, files)
    if (next === job.job_state) return
    job.job_state = next
    if (terminalJobStates.includes(next)) job.job_finished = this.#now()
    if (next === 'FAILED' || next === 'FINISHEDDIRTY') job.reason = 'files of the job failed'
  }

  /** All that has not ended. */
  cancel ({ job, files, work }: Entry): number {
    const active = files.filter(({ file_state: state }) => !terminalFileStates.includes(state))
    for (const file of active) Object.assign(file, { file_state: 'CANCELED', reason: 'cancelled on request', finish_time: this.#now() })
    Object.assign(job, { job_state: 'CANCELED', reason: 'cancelled on request', job_finished: this.#now() })
    work.abort()
    return active.length
  }

  /** What has ended is put away after a while. */
  archive (entry: Entry): void {
    this.entries.delete(entry.job.job_id)
    this.archived.set(entry.job.job_id, entry)
  }

  /** The job ends with its last file. */
  cancelFile ({ job, files }: Entry, file: StoredFile): void {
    Object.assign(file, { file_state: 'CANCELED', finish_time: this.#now() })
    if (files.every(({ file_state: state }) => terminalFileStates.includes(state))) Object.assign(job, { job_state: 'CANCELED', job_finished: this.#now() })
  }

  #now (): string {
    return timeText(this.#nowMs())
  }
}

function stateOf ({ job_type: type, job_state: state }: StoredJob, files: readonly StoredFile[]): string {
  const states = files.map(file => file.file_state)
  if (type === 'R' && states.includes('FINISHED')) return 'FINISHED'
  if (type === 'H' && states.includes('FAILED')) return 'FAILED'
  const counted = type === 'R' || type === 'H' ? states.filter(each => each !== 'NOT_USED') : states
  if (states.every(each => terminalFileStates.includes(each))) return endStateOf(states)
  for (const active of ['ARCHIVING', 'ACTIVE', 'STAGING', 'QOS_TRANSITION', 'QOS_REQUEST_SUBMITTED', 'READY']) {
    if (counted.includes(active)) return active
  }
  return state === 'STAGING' && !counted.includes('STAGING') ? 'SUBMITTED' : state
}

function endStateOf (states: readonly string[]): string {
  const [first = 'FAILED'] = states
  if (states.every(state => state === first)) return first
  return states.includes('FINISHED') ? 'FINISHEDDIRTY' : states.includes('CANCELED') ? 'CANCELED' : 'FAILED'
}
