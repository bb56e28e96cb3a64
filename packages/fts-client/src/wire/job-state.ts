/** [FTS-States] The states of jobs and files, and what FTS says of each. */
import type { Json } from './job.ts'

export const activeJobStates = ['SUBMITTED', 'READY', 'ACTIVE', 'STAGING', 'DELETE', 'ARCHIVING', 'QOS_TRANSITION', 'QOS_REQUEST_SUBMITTED'] as const
export const terminalJobStates = ['FINISHED', 'FAILED', 'FINISHEDDIRTY', 'CANCELED'] as const
export const activeFileStates = ['STAGING', 'STARTED', 'SUBMITTED', 'READY', 'ACTIVE', 'ARCHIVING', 'QOS_TRANSITION', 'QOS_REQUEST_SUBMITTED', 'FORCE_START', 'TOKEN_PREP', 'ON_HOLD', 'ON_HOLD_STAGING', 'NOT_USED'] as const
export const terminalFileStates = ['FINISHED', 'FAILED', 'CANCELED'] as const

export type JobState = typeof activeJobStates[number] | typeof terminalJobStates[number]
export type FileState = typeof activeFileStates[number] | typeof terminalFileStates[number]

/** What is known of a job; newer servers say more, and all of it is kept. */
export interface Job {
  readonly job_id: string
  /** A state that this version does not know is kept as it came, and counts as active. */
  readonly job_state: JobState | (string & {})
  /** N = normal, Y = reuse, H = multihop, R = several replicas. */
  readonly job_type?: string | null
  readonly source_se?: string | null
  readonly dest_se?: string | null
  readonly vo_name?: string | null
  readonly user_dn?: string | null
  readonly cred_id?: string | null
  readonly reason?: string | null
  /** `YYYY-MM-DDTHH:MM:SS`, UTC without saying so; as every time below. */
  readonly submit_time?: string | null
  readonly job_finished?: string | null
  readonly priority?: number | null
  readonly retry?: number | null
  readonly verify_checksum?: Json
  readonly overwrite_flag?: Json
  readonly job_metadata?: Json
  /** Where they were asked for. */
  readonly files?: readonly JobFile[]
  readonly [key: string]: unknown
}

export interface JobFile {
  readonly file_id: number
  readonly file_index?: number | null
  readonly file_state: FileState | (string & {})
  readonly source_surl?: string | null
  readonly dest_surl?: string | null
  readonly source_se?: string | null
  readonly dest_se?: string | null
  /** Bytes, as measured; `user_filesize` as submitted. */
  readonly filesize?: number | null
  readonly user_filesize?: number | null
  readonly checksum?: string | null
  readonly start_time?: string | null
  readonly finish_time?: string | null
  /** Seconds. */
  readonly tx_duration?: number | null
  /** MiB a second. */
  readonly throughput?: number | null
  readonly reason?: string | null
  readonly retry?: number | null
  readonly transfer_host?: string | null
  readonly log_file?: string | null
  readonly activity?: string | null
  readonly scitag?: number | null
  readonly file_metadata?: Json
  readonly [key: string]: unknown
}

/** A file that is told of without its job. */
export interface ListedFile extends JobFile {
  readonly job_id: string
}
