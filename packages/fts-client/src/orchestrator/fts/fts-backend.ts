/** Hands transfers to an FTS server, many in a job, and watches them there. */
import { randomUUID } from 'node:crypto'

import { intervalsOf } from '../../client/watch.ts'
import { FtsError } from '../../errors.ts'
import { resolveFtsBackendOptions } from '../../generated/options.ts'
import { failureOfCall } from './fts-failure.ts'
import { fileOf, nameOfFile, nameOfTransfer, outcomeOf, warningOf } from './fts-file.ts'
import { WatchedJobs } from './watched-jobs.ts'
import type { FtsClient } from '../../client/client-types.ts'
import type { FtsBackendOptions, ResolvedFtsBackendOptions } from '../../generated/options.ts'
import type { JobFile } from '../../wire/job-state.ts'
import type { JobParams, Json } from '../../wire/job.ts'
import type { CarryContext, CheckedTransfer, TransferBackend, TransferFailure, TransferOutcome } from '../types.ts'
import type { WatchIntervals } from './watched-jobs.ts'

/** Options, and what options cannot say. */
export interface FtsBackendInit extends FtsBackendOptions {
  /** Closed by whoever made it. */
  readonly client: FtsClient
  /** Of every job; its checksums are compared at both ends where this does not say otherwise. */
  readonly params?: Omit<JobParams, 'id_generator' | 'sid' | 'overwrite' | 'priority' | 'reuse' | 'multihop'>
  readonly intervals?: WatchIntervals
}

/**
 * A job whose answer was lost is found again by its id, which the journal has before the job is submitted.
 * FTS has limits of its own for links and storages: those of the orchestrator say here how much of the queue FTS gets to see. Throws `OPTIONS_INVALID`.
 */
export function ftsBackend ({ client, params = {}, intervals = {}, ...given }: FtsBackendInit): TransferBackend {
  intervalsOf(intervals)
  return new FtsBackend({ client, params, intervals, ...resolveFtsBackendOptions(given) })
}

type ResolvedInit = Required<Pick<FtsBackendInit, 'client' | 'params' | 'intervals'>> & ResolvedFtsBackendOptions

interface Carried {
  readonly transfer: CheckedTransfer
  /** As its job has it. */
  readonly name: string
  readonly context: CarryContext
  readonly settle: (outcome: TransferOutcome) => void
  isSettled: boolean
  /** The latest. */
  note: Note | undefined
  /** While its job is being submitted. */
  submission: Promise<void> | undefined
  jobId: string | undefined
  fileId: number | undefined
  /** The job was there already, and may have been submitted without it. */
  mayBeMissing: boolean
}

interface Gathering {
  readonly carried: Carried[]
  readonly timer: NodeJS.Timeout
}

/** What a later process needs to find the job. Without an id of the job nobody knows whether there is one. */
interface Note {
  readonly sid: string
  /** That the job is for: any other one makes a job of its own. */
  readonly attempt: number
  readonly jobId?: string
}

class FtsBackend implements TransferBackend {
  readonly name = 'fts'
  readonly #init: ResolvedInit
  readonly #gatherings = new Map<string, Gathering>()
  /** By job and by name: no two are on their way to one destination. */
  readonly #carried = new Map<string, Map<string, Carried>>()
  readonly #watched: WatchedJobs

  constructor (init: ResolvedInit) {
    this.#init = init
    this.#watched = new WatchedJobs({
      client: init.client,
      intervals: init.intervals,
      onChange: change => {
        switch (change.kind) {
          case 'file': this.#fileIs(change.jobId, change.file); break
          case 'job': this.#lookForMissing(change.jobId); break
          case 'lost': void this.#lose(this.#ofJob(change.jobId), change.error)
        }
      },
      onEnd: error => { for (const jobId of this.#carried.keys()) void this.#lose(this.#ofJob(jobId), error) }
    })
  }

  carries (): boolean { return true }

  async carry (transfer: CheckedTransfer, context: CarryContext): Promise<TransferOutcome> {
    const note = noteIn(context.remembered)
    return await new Promise(resolve => {
      const carried: Carried = {
        transfer,
        name: nameOfTransfer(transfer),
        context,
        settle: outcome => {
          carried.isSettled = true
          this.#leave(carried)
          resolve(outcome)
        },
        isSettled: false,
        note,
        submission: undefined,
        jobId: undefined,
        fileId: undefined,
        // Of one that was there already nobody may have looked whether it has this file.
        mayBeMissing: true
      }
      context.signal.addEventListener('abort', () => { void this.#cut(carried) }, { once: true })
      if (note?.jobId !== undefined && note.attempt === context.attempt) this.#follow(note.jobId, [carried])
      else this.#gather(carried, note !== undefined && note.jobId === undefined ? note.sid : undefined)
    })
  }

  async close (): Promise<void> {
    for (const { timer } of this.#gatherings.values()) clearTimeout(timer)
    this.#gatherings.clear()
    this.#watched.close()
  }

  /** `sid`: of a job that may be there. */
  #gather (carried: Carried, sid: string | undefined): void {
    const { transfer: { priority = '' }, context: { isOverwriting } } = carried
    const key = `${sid ?? ''} ${priority} ${isOverwriting}`
    const gathering = this.#gatherings.get(key) ?? { carried: [], timer: setTimeout(() => { this.#submitGathered(key, sid) }, this.#init.gatherMs) }
    this.#gatherings.set(key, gathering)
    gathering.carried.push(carried)
    if (gathering.carried.length >= this.#init.maxFilesPerJob) this.#submitGathered(key, sid)
  }

  #submitGathered (key: string, sid: string | undefined): void {
    const gathering = this.#gatherings.get(key)
    this.#gatherings.delete(key)
    clearTimeout(gathering?.timer)
    this.#begin(gathering?.carried ?? [], sid ?? randomUUID())
  }

  #begin (carried: readonly Carried[], sid: string): void {
    const submission = this.#submit(carried, sid)
    for (const one of carried) one.submission = submission
  }

  async #submit (all: readonly Carried[], sid: string): Promise<void> {
    const carried = await this.#remembered(all, ({ context: { attempt } }) => ({ sid, attempt }))
    const [first] = carried
    if (first === undefined) return
    const { priority } = first.transfer
    const params: JobParams = { verify_checksum: 'both', ...this.#init.params, overwrite: first.context.isOverwriting, ...priority !== undefined && { priority }, id_generator: 'deterministic', sid }
    try {
      // [FTS-Wire] Else FTS would lose the tags of what is not http at both ends.
      const { jobId, isDuplicate, warnings } = await this.#init.client.submit({ files: carried.map(({ transfer }) => fileOf(transfer)), params, tagUrls: true }, { acceptDuplicate: true })
      for (const { at, message } of warnings.map(warningOf)) carried[at]?.context.warn(message)
      await this.#join(carried, sid, jobId, isDuplicate)
    } catch (error) {
      const there = jobThere(error)
      if (there !== undefined) return await this.#join(carried, sid, there, true)
      if (carried.length === 1 || !isOfContent(error)) return this.#failWith(carried, failureOfCall(error))
      // One wrong file has a whole job refused: the others are not to suffer.
      const half = carried.length >> 1
      for (const part of [carried.slice(0, half), carried.slice(half)]) this.#begin(part, randomUUID())
    }
  }

  /** What is not in a job that was there before is gathered anew. */
  async #join (carried: readonly Carried[], sid: string, jobId: string, wasThere: boolean): Promise<void> {
    for (const one of carried) one.mayBeMissing = wasThere
    this.#follow(jobId, await this.#remembered(carried, ({ context: { attempt } }) => ({ sid, attempt, jobId })))
  }

  /** Those for whom it is on disk. One that is cut off meanwhile is still of the job, for its cancelling to find it. */
  async #remembered (carried: readonly Carried[], noteOf: (carried: Carried) => Note): Promise<readonly Carried[]> {
    const kept = await Promise.all(carried.filter(({ isSettled }) => !isSettled).map(async one => {
      const note = noteOf(one)
      one.note = note
      one.jobId = note.jobId
      return await one.context.remember({ ...note }).then(() => [one], (error: unknown) => {
        if (!one.context.signal.aborted) one.settle({ kind: 'failed', failure: failureOfCall(error) })
        return []
      })
    }))
    return kept.flat()
  }

  #follow (jobId: string, carried: readonly Carried[]): void {
    const open = carried.filter(({ isSettled }) => !isSettled)
    if (open.length === 0) return
    const ofJob = this.#carried.get(jobId) ?? new Map<string, Carried>()
    this.#carried.set(jobId, ofJob)
    for (const one of open) {
      one.jobId = jobId
      ofJob.set(one.name, one)
    }
    this.#watched.add(jobId)
  }

  #leave (carried: Carried): void {
    for (const gathering of this.#gatherings.values()) {
      const at = gathering.carried.indexOf(carried)
      if (at !== -1) gathering.carried.splice(at, 1)
    }
    const { jobId = '', name } = carried
    const ofJob = this.#carried.get(jobId)
    if (ofJob?.get(name) !== carried) return
    ofJob.delete(name)
    if (ofJob.size > 0) return
    this.#carried.delete(jobId)
    this.#watched.remove(jobId)
  }

  #fileIs (jobId: string, file: JobFile): void {
    const one = this.#carried.get(jobId)?.get(nameOfFile(file))
    if (one === undefined) return
    one.fileId = file.file_id
    const outcome = outcomeOf(file, one.transfer)
    if (outcome !== undefined) one.settle(outcome)
    else if (file.file_state === 'ACTIVE') one.context.onStep('copy')
  }

  /** A job is told of after its files. One that was there already may have been submitted without some of those that meant to be in it. */
  #lookForMissing (jobId: string): void {
    for (const one of this.#ofJob(jobId).filter(({ fileId }) => fileId === undefined)) {
      if (!one.mayBeMissing) {
        one.settle({ kind: 'failed', failure: { class: 'permanent', code: 'FTS_FILE_MISSING', message: `job ${jobId} has no file with these URLs` } })
        continue
      }
      this.#leave(one)
      one.jobId = undefined
      this.#gather(one, undefined)
    }
  }

  /** A cancelled transfer is cancelled at the server; a closed orchestrator finds it there again. */
  async #cut (carried: Carried): Promise<void> {
    const { signal } = carried.context
    if (!(signal.reason instanceof FtsError && signal.reason.code === 'CLOSED')) {
      await carried.submission
      await this.#cancelAtServer(carried).catch(() => {})
    }
    if (!carried.isSettled) carried.settle({ kind: 'failed', failure: { class: 'transient', code: 'CANCELLED', message: 'it was cut off while FTS had it' } })
  }

  async #cancelAtServer ({ jobId, fileId, name }: Carried): Promise<void> {
    if (jobId === undefined) return
    const { client } = this.#init
    const id = fileId ?? (await client.files(jobId)).find(file => nameOfFile(file) === name)?.file_id
    if (id !== undefined) await client.cancelFiles(jobId, [id])
  }

  #ofJob (jobId: string): readonly Carried[] {
    return [...this.#carried.get(jobId)?.values() ?? []]
  }

  /** The next attempt is to look for the job again, which may go on without us; but for one that is not there any more. */
  async #lose (carried: readonly Carried[], error: Error): Promise<void> {
    const isGone = error instanceof FtsError && error.code === 'JOB_UNKNOWN'
    if (!isGone) await Promise.all(carried.map(async ({ note, context }) => { await context.remember({ ...note, attempt: context.attempt + 1 }).catch(() => {}) }))
    this.#failWith(carried, failureOfCall(error))
  }

  #failWith (carried: readonly Carried[], failure: TransferFailure): void {
    for (const one of carried) if (!one.isSettled) one.settle({ kind: 'failed', failure })
  }
}

function noteIn (remembered: Json | undefined): Note | undefined {
  const { sid, attempt, jobId } = (remembered ?? {}) as Partial<Record<keyof Note, unknown>>
  if (typeof sid !== 'string' || typeof attempt !== 'number') return undefined
  return { sid, attempt, ...typeof jobId === 'string' && { jobId } }
}

/** Whether a job with fewer files may be taken. */
function isOfContent (error: unknown): boolean {
  return error instanceof FtsError && (error.status === 400 || error.code === 'JOB_INVALID' || error.code === 'JOB_TOO_LARGE' || error.code === 'JOB_DUPLICATE')
}

/** That of the same sid, which an earlier process has submitted with other files. */
function jobThere (error: unknown): string | undefined {
  return error instanceof FtsError && error.code === 'JOB_DUPLICATE' ? error.jobId : undefined
}
