/** Reads what FTS answers: strict on what we use, and kind to what a newer server adds. */
import { jsonFault } from '@scitags/core/wire'

import { FtsError } from '../errors.ts'
import { faultIn } from '../generated/fault.ts'
import { validators } from '../generated/wire-validators.ts'
import { saidIn } from './refusal.ts'
import type { Job, JobFile } from './job-state.ts'

export interface AnswerText {
  readonly status: number
  readonly text: string
}

/** What became of one id of a request for several. */
export type JobAnswer = { readonly kind: 'job', readonly job: Job } | { readonly kind: 'failed', readonly jobId: string, readonly status: number, readonly message: string }

export type AnswerKind = Exclude<keyof typeof validators, 'submittedJob'>

/** Throws {@link FtsError} `ANSWER_INVALID`, as all here. */
export function readAnswer<T> (kind: AnswerKind, answer: AnswerText): T {
  return checked<T>(kind, jsonIn(answer), answer.status)
}

/** [FTS-MultiStatus] In the order of `jobIds`: one id is answered with an object, several with an array. */
export function readJobs (jobIds: readonly string[], answer: AnswerText): readonly JobAnswer[] {
  const value = jsonIn(answer)
  const items = (Array.isArray(value) ? value : [value]).map(item => readJob(item, answer.status))
  const byId = new Map(items.map(item => [item.kind === 'job' ? item.job.job_id : item.jobId, item]))
  return jobIds.map(id => byId.get(id) ?? lack(id, answer.status))
}

export function readFiles (answer: AnswerText): readonly JobFile[] {
  return readItems<JobFile>('jobFile', answer)
}

export function readItems<T> (kind: AnswerKind, answer: AnswerText): readonly T[] {
  return readAnswer<unknown[]>('list', answer).map(item => checked<T>(kind, item, answer.status))
}

/** What FTS holds of somebody. */
export interface HeldProxy {
  /** Milliseconds since 1970. */
  readonly expiresAtMs: number
  /** Of VOMS. */
  readonly attributes: readonly string[]
}

/** [FTS-Delegate] `null`, or `[]` to some clients, where there is none. */
export function readHeldProxy (answer: AnswerText): HeldProxy | undefined {
  const value = jsonIn(answer)
  if (value === null || (Array.isArray(value) && value.length === 0)) return undefined
  const { termination_time: text, voms_attrs: attributes } = checked<{ readonly termination_time: string, readonly voms_attrs?: readonly string[] | null }>('delegation', value, answer.status)
  const expiresAtMs = Date.parse(`${text.slice(0, 19)}Z`)
  if (Number.isNaN(expiresAtMs)) throw new FtsError('ANSWER_INVALID', { status: answer.status, detail: 'termination_time: there is no such time' })
  // An empty one stands for none.
  return { expiresAtMs, attributes: (attributes ?? []).filter(attribute => attribute !== '') }
}

export function jsonIn ({ status, text }: AnswerText): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const said = /^\s*</.test(text) ? `it is HTML (${saidIn(text)})` : jsonFault(text.slice(0, 65_536)) ?? 'it is no JSON'
    throw new FtsError('ANSWER_INVALID', { status, detail: `${said}; is there an FTS server at that URL?`, cause })
  }
}

function readJob (item: unknown, status: number): JobAnswer {
  if (typeof item === 'object' && item !== null && !('job_state' in item)) {
    const { job_id: jobId, http_status: said, http_message: message } = checked<{ job_id: string, http_status: string, http_message?: string | null }>('missingJob', item, status)
    return { kind: 'failed', jobId, status: Number(said.slice(0, 3)), message: saidIn(message ?? said) }
  }
  return { kind: 'job', job: checked<Job>('job', item, status) }
}

function checked<T> (kind: AnswerKind, value: unknown, status: number): T {
  const fault = faultIn(validators[kind], 'answer', value)
  if (fault !== undefined) throw new FtsError('ANSWER_INVALID', { status, detail: fault.text })
  return value as T
}

function lack (jobId: string, status: number): never {
  throw new FtsError('ANSWER_INVALID', { status, detail: `it says nothing of job ${jobId}` })
}
