/** What the files of a job add up to. */
import { bytesText } from '@scitags/firefly-collector'
import type { JobFile } from '@scitags/fts-client'

export interface JobTally {
  readonly files: number
  /** By state, those that have ended first. */
  readonly states: ReadonlyMap<string, number>
  /** Of what is there. */
  readonly bytes: number
  /** Undefined where the size of a file is not known. */
  readonly totalBytes: number | undefined
  /** Of the files that run, as FTS measured it; 0 where it did not. */
  readonly bytesPerSecond: number
}

const order = ['FINISHED', 'FAILED', 'CANCELED', 'ACTIVE', 'STARTED', 'READY', 'STAGING', 'ARCHIVING', 'SUBMITTED']
const mebibyte = 1_048_576

export function tallyOf (files: Iterable<JobFile>): JobTally {
  const states = new Map(order.map(state => [state, 0]))
  let [count, bytes, totalBytes, bytesPerSecond] = [0, 0, 0, 0]
  for (const file of files) {
    const { file_state: state, throughput } = file
    const size = bytesOf(file)
    count++
    states.set(state, (states.get(state) ?? 0) + 1)
    totalBytes += size ?? NaN
    if (state === 'FINISHED') bytes += size ?? 0
    if (state === 'ACTIVE') bytesPerSecond += (throughput ?? 0) * mebibyte
  }
  for (const [state, files] of states) if (files === 0) states.delete(state)
  return { files: count, states, bytes, totalBytes: Number.isNaN(totalBytes) ? undefined : totalBytes, bytesPerSecond }
}

/** `6 finished, 1 failed, 3 active`. */
export function statesText ({ states }: JobTally): string {
  return [...states].map(([state, files]) => `${files} ${state.toLowerCase().replaceAll('_', ' ')}`).join(', ')
}

/** `4.20 GB of 10.0 GB`; nothing where no size is known. */
export function amountText ({ bytes, totalBytes }: JobTally): string {
  if (totalBytes === undefined) return bytes > 0 ? bytesText(bytes) : ''
  if (totalBytes === 0) return ''
  return bytes < totalBytes ? `${bytesText(bytes)} of ${bytesText(totalBytes)}` : bytesText(bytes)
}

/** As measured, or as it was submitted. FTS says 0 or less where it does not know. */
export function bytesOf ({ filesize, user_filesize: submitted }: JobFile): number | undefined {
  return [filesize, submitted].find(size => typeof size === 'number' && size > 0) ?? undefined
}
