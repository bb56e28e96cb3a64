/** A client of the REST interface of FTS. */
import { embeddedRegistry } from '@scitags/core'
import { registryOf } from '@scitags/core/wire'
import type { Clock } from '@scitags/core'

import type { CallOptions, DelegateOptions, Delegation, FileFilter, FtsClient, FtsClientInit, JobAnswer, JobChange, JobFilter, JobOptions, JobRequest, Submission, SubmitOptions, WatchOptions, Whoami } from './client-types.ts'
import { Delegations } from './delegation.ts'
import { FtsError } from '../errors.ts'
import { resolveFtsClientOptions } from '../generated/options.ts'
import { holdingClock } from '../holding-clock.ts'
import { chunksOf, halvesOf } from './job-chunks.ts'
import { archivePath, jobIdsOf, jobPath, listQuery, pathStep } from './job-paths.ts'
import { partsOf, prepareJob } from './submission.ts'
import type { PreparedJob } from './submission.ts'
import { Submitter } from './submitter.ts'
import { Transport } from './transport.ts'
import type { Answer, Question } from './transport.ts'
import { intervalsOf, watchJobs } from './watch.ts'
import { jsonIn, readAnswer, readFiles, readItems, readJobs } from '../wire/answers.ts'
import type { Job, JobFile, ListedFile } from '../wire/job-state.ts'
import type { Json } from '../wire/job.ts'

export type * from './client-types.ts'

/** Throws `OPTIONS_INVALID`. Asks nothing yet. */
export function createFtsClient (init: FtsClientInit): FtsClient {
  return new Client(init)
}

class Client implements FtsClient {
  readonly #maxFilesPerJob: number
  readonly #transport: Transport
  readonly #delegations: Delegations
  readonly #submitter: Submitter
  readonly #clock: Clock
  readonly #prepare: (job: JobRequest) => PreparedJob

  constructor ({ credentials = {}, registry = registryOf(embeddedRegistry), activityMap = {}, clock = holdingClock, ...rest }: FtsClientInit) {
    const options = resolveFtsClientOptions(rest)
    this.#maxFilesPerJob = options.maxFilesPerJob
    this.#clock = clock
    this.#transport = new Transport({ options, credentials, clock })
    this.#delegations = new Delegations(this.#transport)
    this.#submitter = new Submitter(this.#transport, this.#delegations)
    this.#prepare = job => prepareJob(job, { registry: typeof registry === 'function' ? registry() : registry, activityMap })
  }

  async submit (request: JobRequest, options: SubmitOptions = {}): Promise<Submission> {
    const { job, warnings } = this.#prepare(request)
    const { length } = job.files
    if (length > this.#maxFilesPerJob) throw new FtsError('JOB_TOO_LARGE', { detail: `${length} files, and at most ${this.#maxFilesPerJob} are allowed; submitInParts makes several jobs of them` })
    return { ...await this.#submitter.submit(job, options), warnings }
  }

  async * submitInParts (request: JobRequest, options: CallOptions = {}): AsyncGenerator<Submission, void, undefined> {
    const { job, warnings } = this.#prepare(request)
    for (const [index, part] of partsOf(job, this.#maxFilesPerJob).entries()) {
      const submitted = await this.#submitter.submit(part, { ...options, acceptDuplicate: true })
      yield { ...submitted, warnings: index === 0 ? warnings : [] }
    }
  }

  async job (jobId: string, { archived = false, ...options }: JobOptions = {}): Promise<Job> {
    const [answer] = archived ? readJobs(jobIdsOf([jobId]), await this.#get(archivePath(jobId), options)) : await this.#askAbout([jobId], options)
    if (answer?.kind !== 'job') throw new FtsError('ANSWER_INVALID', { detail: `it says nothing of job ${jobId}` })
    return answer.job
  }

  async jobs (jobIds: readonly string[], options: CallOptions & { readonly files?: boolean } = {}): Promise<readonly JobAnswer[]> {
    const answers: JobAnswer[] = []
    for (const ids of chunksOf(jobIdsOf(jobIds))) answers.push(...await this.#askInHalves(ids, options))
    return answers
  }

  async files (jobId: string, options: CallOptions = {}): Promise<readonly JobFile[]> {
    return readFiles(await this.#get(jobPath([jobId], 'files'), options))
  }

  async retries (jobId: string, fileId: number, options: CallOptions = {}): Promise<readonly Json[]> {
    return readAnswer<readonly Json[]>('list', await this.#get(jobPath([jobId], 'files', fileIdOf(fileId), 'retries'), options))
  }

  async dataManagement (jobId: string, options: CallOptions = {}): Promise<readonly Json[]> {
    return readAnswer<readonly Json[]>('list', await this.#get(jobPath([jobId], 'dm'), options))
  }

  async field (jobId: string, name: string, { archived = false, ...options }: Pick<JobOptions, 'archived' | 'signal'> = {}): Promise<Json> {
    return jsonIn(await this.#get(archived ? archivePath(jobId, name) : jobPath([jobId], name), options)) as Json
  }

  async list (filter: JobFilter = {}, { signal }: CallOptions = {}): Promise<readonly Job[]> {
    return readItems<Job>('job', await this.#transport.ask({ method: 'GET', path: '/jobs', query: listQuery(filter), signal }))
  }

  async listFiles (filter: FileFilter = {}, { signal }: CallOptions = {}): Promise<readonly ListedFile[]> {
    return readItems<ListedFile>('listedFile', await this.#transport.ask({ method: 'GET', path: '/files', query: listQuery(filter), signal }))
  }

  async cancel (jobIds: readonly string[], options: CallOptions = {}): Promise<readonly JobAnswer[]> {
    return await changeInChunks(jobIds, async ids => await this.#change(ids, { method: 'DELETE' }, options))
  }

  async cancelFiles (jobId: string, fileIds: readonly number[], { signal }: CallOptions = {}): Promise<readonly string[]> {
    if (fileIds.length === 0) return []
    const states = readAnswer<string | readonly string[]>('states', await this.#transport.ask({ method: 'DELETE', path: jobPath([jobId], 'files', fileIds.map(fileIdOf).join(',')), isOfJob: true, signal }))
    return typeof states === 'string' ? [states] : states
  }

  async cancelAll ({ voName, signal }: CallOptions & { readonly voName?: string } = {}): Promise<{ readonly jobs: number, readonly files: number }> {
    const path = voName === undefined ? '/jobs/all' : `/jobs/vo/${pathStep(voName)}`
    const { affected_jobs: jobs, affected_files: files } = readAnswer<{ readonly affected_jobs: number, readonly affected_files: number }>('cancelled', await this.#transport.ask({ method: 'DELETE', path, signal }))
    return { jobs, files }
  }

  async setPriority (jobIds: readonly string[], priority: number, options: CallOptions = {}): Promise<readonly JobAnswer[]> {
    if (!Number.isInteger(priority) || priority < 1 || priority > 5) throw new FtsError('JOB_INVALID', { path: ['params', 'priority'], detail: `priority: must be an integer in 1…5, not ${priority}` })
    const body = { type: 'application/json', text: JSON.stringify({ params: { priority } }) } as const
    return await changeInChunks(jobIds, async ids => await this.#change(ids, { method: 'POST', body }, options))
  }

  async whoami (options: CallOptions = {}): Promise<Whoami> {
    return await this.#delegations.whoami(options)
  }

  async certificate ({ signal }: CallOptions = {}): Promise<string> {
    return (await this.#transport.ask({ method: 'GET', path: '/whoami/certificate', signal })).text
  }

  async version ({ signal }: CallOptions = {}): Promise<Json> {
    return jsonIn(await this.#transport.ask({ method: 'GET', path: '/', signal })) as Json
  }

  async delegation (options: CallOptions = {}): Promise<Delegation | undefined> {
    return await this.#delegations.current(options)
  }

  async delegate (options: DelegateOptions = {}): Promise<Delegation> {
    return await this.#delegations.delegate(options)
  }

  async revokeDelegation (options: CallOptions = {}): Promise<void> {
    await this.#delegations.revoke(options)
  }

  watch (jobIds: string | readonly string[], options: WatchOptions = {}): AsyncIterable<JobChange> {
    const ids = jobIdsOf(typeof jobIds === 'string' ? [jobIds] : jobIds)
    intervalsOf(options)
    return watchJobs({ jobIds: ids, clock: this.#clock, closed: this.#transport.closed, ask: async (chunk, asked) => await this.#askAboutAny(chunk, asked) }, options)
  }

  async close (): Promise<void> {
    await this.#transport.close()
  }

  async [Symbol.asyncDispose] (): Promise<void> {
    await this.close()
  }

  async #askAbout (asked: readonly string[], { files = false, signal }: CallOptions & { readonly files?: boolean }): Promise<readonly JobAnswer[]> {
    const jobIds = jobIdsOf(asked)
    return readJobs(jobIds, await this.#transport.ask({ method: 'GET', path: jobPath(jobIds), ...files && { query: { files: fileFields } }, isOfJob: true, signal }))
  }

  /** One id alone is answered with an error where it is unknown, as it would not be among others. */
  async #askAboutAny (jobIds: readonly string[], options: CallOptions & { readonly files?: boolean }): Promise<readonly JobAnswer[]> {
    return await orFailure(jobIds, async () => await this.#askAbout(jobIds, options))
  }

  /** Rejects with `ANSWER_TOO_LARGE` where one job alone is. */
  async #askInHalves (jobIds: readonly string[], options: CallOptions & { readonly files?: boolean }): Promise<readonly JobAnswer[]> {
    try {
      return await this.#askAboutAny(jobIds, options)
    } catch (error) {
      if (!(error instanceof FtsError && error.code === 'ANSWER_TOO_LARGE') || jobIds.length === 1) throw error
      const answers: JobAnswer[] = []
      for (const half of halvesOf(jobIds)) answers.push(...await this.#askInHalves(half, options))
      return answers
    }
  }

  async #change (jobIds: readonly string[], question: Pick<Question, 'method' | 'body'>, { signal }: CallOptions): Promise<readonly JobAnswer[]> {
    return await orFailure(jobIds, async () => readJobs(jobIds, await this.#transport.ask({ ...question, path: jobPath(jobIds), isOfJob: true, signal })))
  }

  async #get (path: string, { signal }: CallOptions): Promise<Answer> {
    return await this.#transport.ask({ method: 'GET', path, isOfJob: true, signal })
  }
}

/** [FTS-States] What is asked of each file. */
const fileFields = ['file_id', 'file_index', 'file_state', 'source_surl', 'dest_surl', 'source_se', 'dest_se', 'filesize', 'user_filesize', 'checksum', 'start_time', 'finish_time',
  'tx_duration', 'throughput', 'reason', 'retry', 'transfer_host', 'log_file', 'activity', 'scitag', 'file_metadata'].join(',')

/** What the first hundreds were answered is not lost where a later one fails: the rest failed with it. */
async function changeInChunks (jobIds: readonly string[], change: (ids: readonly string[]) => Promise<readonly JobAnswer[]>): Promise<readonly JobAnswer[]> {
  const ids = jobIdsOf(jobIds)
  const answers: JobAnswer[] = []
  for (const chunk of chunksOf(ids)) {
    try {
      answers.push(...await change(chunk))
    } catch (error) {
      if (answers.length === 0 || !(error instanceof FtsError)) throw error
      const { status = 0, message } = error
      return [...answers, ...ids.slice(answers.length).map(jobId => ({ kind: 'failed', jobId, status, message }) as const)]
    }
  }
  return answers
}

/** That nobody knows who asks is no failure of a job. */
async function orFailure (jobIds: readonly string[], ask: () => Promise<readonly JobAnswer[]>): Promise<readonly JobAnswer[]> {
  try {
    return await ask()
  } catch (error) {
    const [jobId, second] = jobIds
    const isOfJob = error instanceof FtsError && (error.code === 'JOB_UNKNOWN' || error.code === 'FORBIDDEN')
    if (!isOfJob || jobId === undefined || second !== undefined) throw error
    return [{ kind: 'failed', jobId, status: error.status ?? 0, message: error.said ?? error.message }]
  }
}

function fileIdOf (fileId: number): string {
  if (!Number.isSafeInteger(fileId) || fileId < 0) throw new FtsError('JOB_INVALID', { detail: `${fileId} is no id of a file` })
  return String(fileId)
}
