/** Hands a checked job to FTS, once. */
import type { Submission, SubmitOptions } from './client-types.ts'
import type { Delegations } from './delegation.ts'
import { errors, FtsError } from '../errors.ts'
import { deterministicJobId } from '../job-id.ts'
import { jobPath } from './job-paths.ts'
import type { Transport } from './transport.ts'
import { unknownOutcome } from './transport-failure.ts'
import { readAnswer, readJobs } from '../wire/answers.ts'
import { comparedFields, haveSameFiles } from '../wire/same-files.ts'
import type { SubmittedJob } from '../wire/job.ts'

type Submitted = Omit<Submission, 'warnings'>

export class Submitter {
  readonly #transport: Transport
  readonly #delegations: Delegations

  constructor (transport: Transport, delegations: Delegations) {
    this.#transport = transport
    this.#delegations = delegations
  }

  /** [FTS-Submit] With a proxy at the server where one is needed. Rejects with {@link FtsError}. */
  async submit (job: SubmittedJob, options: SubmitOptions = {}): Promise<Submitted> {
    const { token } = await this.#transport.credentials()
    const { bring_online: staging = -1, archive_timeout: archiving = -1 } = job.params ?? {}
    if (token !== undefined && (staging > 0 || archiving > 0)) throw new FtsError('JOB_INVALID', { path: ['params', staging > 0 ? 'bring_online' : 'archive_timeout'], detail: 'FTS does nothing on tape for a token: use a certificate' })
    await this.#delegations.ensure(options)
    try {
      return await this.#post(job, options)
    } catch (error) {
      if (!(error instanceof FtsError && error.code === 'PROXY_MISSING') || !await this.#delegations.canDelegate()) throw error
      // It may have lost it, or hold one without the attributes of the VO.
      await this.#delegations.delegate({ renewBelowSeconds: Infinity, ...options.signal && { signal: options.signal } })
      return await this.#post(job, options)
    }
  }

  /** A question whose answer was lost is asked again where a second job cannot come of it: the first one's id is taken then. */
  async #post (job: SubmittedJob, options: SubmitOptions): Promise<Submitted> {
    try {
      return await this.#postOnce(job, options)
    } catch (error) {
      if (!(error instanceof FtsError) || !isLost(error)) throw error
      if (job.params?.id_generator !== 'deterministic') throw withDoubt(error)
      return await this.#postOnce(job, { ...options, acceptDuplicate: true })
    }
  }

  async #postOnce (job: SubmittedJob, { acceptDuplicate = false, signal }: SubmitOptions): Promise<Submitted> {
    const files = job.files.length
    try {
      const answer = await this.#transport.ask({ method: 'POST', path: '/jobs', body: { type: 'application/json', text: JSON.stringify(job) }, signal })
      return { jobId: readAnswer<{ readonly job_id: string }>('submission', answer).job_id, files, isDuplicate: false }
    } catch (error) {
      // Without a sid of ours, what is there is somebody else's.
      if (!(error instanceof FtsError && error.code === 'JOB_DUPLICATE') || job.params?.id_generator !== 'deterministic') throw error
      const jobId = await this.#idOf(job, error, signal)
      if (jobId === undefined) throw new FtsError('JOB_DUPLICATE', { status: 409, said: error.said, detail: error.said, cause: error })
      if (!acceptDuplicate) throw new FtsError('JOB_DUPLICATE', { status: 409, jobId, detail: `job ${jobId} has this sid`, cause: error })
      await this.#demandSameFiles(job, jobId, signal)
      return { jobId, files, isDuplicate: true }
    }
  }

  /** [FTS-Deterministic] It is worked out: what the text of a refusal names may be anything. */
  async #idOf ({ params }: SubmittedJob, { message }: FtsError, signal: AbortSignal | undefined): Promise<string | undefined> {
    if (params?.sid === undefined || message.includes('dest_surl')) return undefined
    const { vos } = await this.#delegations.whoami(signal && { signal })
    return vos?.[0] === undefined ? undefined : deterministicJobId(vos[0], params.sid)
  }

  /** [FTS-Duplicate] A sid that was used for another list would make it vanish. */
  async #demandSameFiles ({ files }: SubmittedJob, jobId: string, signal: AbortSignal | undefined): Promise<void> {
    const refused = (why: string, cause?: unknown): FtsError => new FtsError('JOB_DUPLICATE', { status: 409, jobId, detail: `job ${jobId} has this sid, ${why}`, cause })
    const answer = await this.#transport.ask({ method: 'GET', path: jobPath([jobId]), query: { files: comparedFields.join(',') }, isOfJob: true, signal }).catch((error: unknown) => {
      throw error instanceof FtsError && (error.code === 'JOB_UNKNOWN' || error.code === 'FORBIDDEN') ? refused(`and cannot be looked at (${error.status ?? ''})`, error) : error
    })
    const [job] = readJobs([jobId], answer)
    if (job?.kind !== 'job' || !haveSameFiles(files, job.job.files ?? [])) throw refused('and other files or tags than these: submit them with another sid')
  }
}

/** Whether the job may have been taken all the same. */
function isLost ({ code, status }: FtsError): boolean {
  const isUnheard = code === 'SERVICE_TIMEOUT' || code === 'SERVICE_UNREACHABLE' || code === 'ANSWER_INVALID' || code === 'ANSWER_TOO_LARGE'
  // Of a proxy in front of the server.
  return isUnheard || status === 502 || status === 504
}

/** Where nothing can have been sent, and where it is said already, all stays as it is. */
function withDoubt (error: FtsError): FtsError {
  if (error.code === 'SERVICE_TIMEOUT' || error.code === 'SERVICE_UNREACHABLE') return error
  return new FtsError(error.code, { ...error, detail: `${error.message.slice(errors[error.code].message.length + 2)}${unknownOutcome}`, cause: error.cause })
}
