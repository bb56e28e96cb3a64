/** What a client of FTS is asked, and what it answers. */
import type { Clock, Registry } from '@scitags/core'

import type { CredentialSource } from '../credentials/credentials.ts'
import type { FtsClientOptions } from '../generated/options.ts'
import type { TagChoice } from '../tag-choice.ts'
import type { Job, JobFile, ListedFile } from '../wire/job-state.ts'
import type { JobAnswer } from '../wire/answers.ts'
import type { JobParams, Json, SubmittedFile } from '../wire/job.ts'

/** Options, and what options cannot say. */
export interface FtsClientInit extends FtsClientOptions {
  readonly credentials?: CredentialSource
  /** Where names of tags are looked up. Default: the one that is built in. */
  readonly registry?: Registry | (() => Registry)
  /** Of Rucio's kind: rule activity → activity of the registry. What is not in it is looked up as it is. */
  readonly activityMap?: Readonly<Record<string, string>>
  /** For tests. */
  readonly clock?: Clock
}

export interface CallOptions {
  readonly signal?: AbortSignal
}

/** A file as a caller gives it: as FTS takes it, but for the tag. */
export interface FileRequest extends Omit<SubmittedFile, 'scitag'> {
  /** Default: that of the job. */
  readonly scitag?: TagChoice | null
}

export interface JobRequest {
  readonly files: readonly FileRequest[]
  readonly params?: JobParams
  /** Of files that do not say. */
  readonly scitag?: TagChoice
  /** Instead: files that do not say get the tag of their `activity` in this experiment, as from Rucio; none, with a warning, where the registry has no such activity. */
  readonly experiment?: string | number
  /** Whether `scitag.flow` is put into both URLs where FTS itself would lose the tag: root:// at either end. Default: false. */
  readonly tagUrls?: boolean
}

export interface SubmitOptions extends CallOptions {
  /** Whether a job that is there already, with the same `sid` and the same files and tags, counts as submitted. Default: false, which is `JOB_DUPLICATE`. */
  readonly acceptDuplicate?: boolean
}

export interface Submission {
  readonly jobId: string
  /** How many of the files it has. */
  readonly files: number
  /** Where a tag will be lost on its way to the network, one line each. */
  readonly warnings: readonly string[]
  /** It was there already: an earlier submission with the same `sid`, or one whose answer was lost. */
  readonly isDuplicate: boolean
}

export type { JobAnswer }

export interface JobFilter {
  readonly userDn?: string
  readonly voName?: string
  readonly delegationId?: string
  readonly states?: readonly string[]
  readonly sourceSe?: string
  readonly destinationSe?: string
  /** 1…500. */
  readonly limit?: number
  /** Hours, or `hours:minutes`: with `states`, jobs that ended within them; without it FTS lists none that have ended. */
  readonly timeWindow?: string
  readonly fields?: readonly string[]
}

/** Of files, whatever their jobs. */
export interface FileFilter extends Pick<JobFilter, 'voName' | 'states' | 'sourceSe' | 'destinationSe' | 'limit'> {
  /** The whole URL, as it was submitted. */
  readonly destinationUrl?: string
  /** Hours, or `hours:minutes`: files whose transfer ended within them; without it FTS lists those alone that have not ended. */
  readonly timeWindow?: string
}

export interface JobOptions extends CallOptions {
  /** Whether its files are told as well. Default: false. */
  readonly files?: boolean
  /** Whether it is looked for among those that have been put away, as FTS does some weeks after their end, instead; its files come with it. Default: false. */
  readonly archived?: boolean
}

export interface Whoami {
  readonly user_dn: string
  readonly delegation_id: string
  readonly method: string
  readonly vos?: readonly string[]
  readonly voms_cred?: readonly string[]
  readonly [key: string]: unknown
}

export interface Delegation {
  readonly delegationId: string
  readonly expiresAt: Date
  /** Of VOMS, as FTS tells them. */
  readonly attributes: readonly string[]
  /** Whether it was given just now. */
  readonly isRenewed: boolean
}

export interface DelegateOptions extends CallOptions {
  /** Of the new proxy; it lives no longer than what signs it. Default: 7 hours. */
  readonly lifetimeSeconds?: number
  /** A proxy with less than this left is renewed, if the new one ends later; with `Infinity` in any case. Default: 2 hours. */
  readonly renewBelowSeconds?: number
  /**
   * What the server shall have VOMS add to the proxy that it holds: `cms`, or `cms:/cms/Role=production`; at most a hundred.
   * The proxy keeps what ours has from VOMS in any case; what is added here is gone with the next renewal.
   */
  readonly voms?: readonly string[]
}

/** A state that is new: of the job, or of one of its files. */
export type JobChange =
  | { readonly kind: 'job', readonly jobId: string, readonly state: string, readonly job: Job }
  | { readonly kind: 'file', readonly jobId: string, readonly state: string, readonly file: JobFile }
  /** The server could not be asked; watching goes on. */
  | { readonly kind: 'unanswered', readonly error: Error }
  /** The job is of no use to watch: unknown, not ours, or with more files than an answer may tell of (`ANSWER_TOO_LARGE`; without `files` it can be watched). */
  | { readonly kind: 'lost', readonly jobId: string, readonly error: Error }

export interface WatchOptions extends CallOptions {
  /** Between two questions, at first and at last: 1 ms to a day. Default: 1 s, growing to 30 s while nothing changes. */
  readonly shortestIntervalMs?: number
  readonly longestIntervalMs?: number
  /** Whether changes of files are told as well. Default: true. */
  readonly files?: boolean
}

/** Everything rejects with {@link FtsError}. */
export interface FtsClient extends AsyncDisposable {
  /** The tags resolved, all checked, nothing split. With a certificate, the server is given a proxy first where it has none that lasts. */
  submit (job: JobRequest, options?: SubmitOptions): Promise<Submission>
  /**
   * As many jobs as its files need, all checked before the first; what has been yielded has been accepted.
   * With a deterministic id, the same call goes on where an earlier one was broken off. A list that fits one job, and was changed since, is `JOB_DUPLICATE`.
   */
  submitInParts (job: JobRequest, options?: CallOptions): AsyncIterable<Submission>
  /** `JOB_UNKNOWN`, where FTS has put it away: then it is found with `archived`. */
  job (jobId: string, options?: JobOptions): Promise<Job>
  /** Each once, in the order asked for, with one request for up to a hundred, or fewer where the answer would be too large. */
  jobs (jobIds: readonly string[], options?: CallOptions & { readonly files?: boolean }): Promise<readonly JobAnswer[]>
  files (jobId: string, options?: CallOptions): Promise<readonly JobFile[]>
  retries (jobId: string, fileId: number, options?: CallOptions): Promise<readonly Json[]>
  /** Of a job that removes or stages files. */
  dataManagement (jobId: string, options?: CallOptions): Promise<readonly Json[]>
  /** One field of a job. */
  field (jobId: string, name: string, options?: Pick<JobOptions, 'archived' | 'signal'>): Promise<Json>
  list (filter?: JobFilter, options?: CallOptions): Promise<readonly Job[]>
  /** Across jobs; all that one may see and that have not ended, without a filter. */
  listFiles (filter?: FileFilter, options?: CallOptions): Promise<readonly ListedFile[]>
  /** Each as FTS reports it; a job that had ended already stays as it is. Of more than a hundred some may have been cancelled when a question fails: then the rest are failures, with a status of 0 where there was no answer. */
  cancel (jobIds: readonly string[], options?: CallOptions): Promise<readonly JobAnswer[]>
  /** Of a job of type N only. */
  cancelFiles (jobId: string, fileIds: readonly number[], options?: CallOptions): Promise<readonly string[]>
  /** All that one may, or those of a VO. */
  cancelAll (options?: CallOptions & { readonly voName?: string }): Promise<{ readonly jobs: number, readonly files: number }>
  /** 1…5. Of more than a hundred as with `cancel`. */
  setPriority (jobIds: readonly string[], priority: number, options?: CallOptions): Promise<readonly JobAnswer[]>
  whoami (options?: CallOptions): Promise<Whoami>
  /** PEM, as the server saw it. */
  certificate (options?: CallOptions): Promise<string>
  version (options?: CallOptions): Promise<Json>
  /** Undefined where the server holds nothing of ours. */
  delegation (options?: CallOptions): Promise<Delegation | undefined>
  /** Has the server hold a proxy of ours; asks for nothing where it has one with enough life. `VOMS_FAILED`, where VOMS adds nothing to it: it is held without. */
  delegate (options?: DelegateOptions): Promise<Delegation>
  revokeDelegation (options?: CallOptions): Promise<void>
  /** Ends when all jobs have. One question for up to a hundred of them, or for about two thousand files. */
  watch (jobIds: string | readonly string[], options?: WatchOptions): AsyncIterable<JobChange>
  /** Whoever waits for an answer, or watches, gets `CLOSED` at once. */
  close (): Promise<void>
}
