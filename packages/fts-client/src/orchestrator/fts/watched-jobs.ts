/** Follows all jobs of one FTS server with one question at a time. */
import type { FtsClient, JobChange, WatchOptions } from '../../client/client-types.ts'

export type WatchIntervals = Pick<WatchOptions, 'shortestIntervalMs' | 'longestIntervalMs'>

export interface WatchedJobsInit {
  readonly client: FtsClient
  readonly intervals: WatchIntervals
  /** What is so with a job when it is first looked at is told as a change, and so it is again when another joins. */
  readonly onChange: (change: Exclude<JobChange, { readonly kind: 'unanswered' }>) => void
  /** The server will not be asked any more. */
  readonly onEnd: (error: Error) => void
}

export class WatchedJobs {
  readonly #init: WatchedJobsInit
  readonly #jobIds = new Set<string>()
  /** Not in the question that is being asked. */
  readonly #joining = new Set<string>()
  /** Asked for, and not told of yet. */
  #untold = new Set<string>()
  #watching = new AbortController()

  constructor (init: WatchedJobsInit) {
    this.#init = init
  }

  add (jobId: string): void {
    this.#jobIds.add(jobId)
    this.#joining.add(jobId)
    this.#askAnew()
  }

  remove (jobId: string): void {
    this.#jobIds.delete(jobId)
    this.#joining.delete(jobId)
    if (this.#jobIds.size === 0) this.close()
  }

  close (): void {
    this.#jobIds.clear()
    this.#joining.clear()
    this.#untold.clear()
    this.#watching.abort()
  }

  /** Not before all have been told of: jobs that keep coming would keep those before them waiting. */
  #askAnew (): void {
    if (this.#joining.size === 0 || this.#untold.size > 0) return
    this.#joining.clear()
    this.#untold = new Set(this.#jobIds)
    this.#watching.abort()
    this.#watching = new AbortController()
    void this.#watch([...this.#jobIds], this.#watching.signal)
  }

  async #watch (jobIds: readonly string[], signal: AbortSignal): Promise<void> {
    const { client, intervals, onChange, onEnd } = this.#init
    try {
      for await (const change of client.watch(jobIds, { ...intervals, signal })) {
        if (signal.aborted) return
        if (change.kind !== 'unanswered' && this.#jobIds.has(change.jobId)) onChange(change)
        if (change.kind === 'unanswered') this.#untold.clear()
        else if (change.kind !== 'file') this.#untold.delete(change.jobId)
        this.#askAnew()
      }
    } catch (error) {
      if (signal.aborted) return
      this.close()
      onEnd(error as Error)
    }
  }
}
