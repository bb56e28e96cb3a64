/** Jobs and their files as people read them. */
import { bytesText, durationText } from '@scitags/firefly-collector'
import type { Job, JobFile } from '@scitags/fts-client'

import { alignedRows } from '../columns.ts'
import { plainText } from '../plain-text.ts'
import { amountText, bytesOf, statesText, tallyOf } from './job-tally.ts'

/** Those of FTS are of bounded length, and a terminal is not wide. */
const longestReason = 300

/** A heading and one line per job; with their files below each other where that is wanted. */
export function jobLines (jobs: readonly Job[], withFiles = false): readonly string[] {
  const lines = alignedRows([['JOB', 'STATE', 'FILES', 'BYTES', 'REASON'], ...jobs.map(jobRow)])
  if (!withFiles) return lines
  return [...lines, ...jobs.flatMap(({ job_id: id, files = [] }) => ['', `files of ${plainText(id)}`, ...fileLines(files)])]
}

/** What `scitags fts list` shows: FTS does not tell of files there. */
export function jobListLines (jobs: readonly Job[]): readonly string[] {
  const rows = jobs.map(job => [job.job_id, job.job_state, job.vo_name, timeText(job.submit_time), job.source_se, job.dest_se, reasonText(job.reason)].map(cell => plainText(cell ?? '')))
  return alignedRows([['JOB', 'STATE', 'VO', 'SUBMITTED (UTC)', 'SOURCE', 'DESTINATION', 'REASON'], ...rows])
}

function jobRow ({ job_id: id, job_state: state, reason, files = [] }: Job): readonly string[] {
  const tally = tallyOf(files)
  return [plainText(id), plainText(state), plainText(statesText(tally)), amountText(tally), plainText(reasonText(reason))]
}

function fileLines (files: readonly JobFile[]): readonly string[] {
  const rows = files.map(file => {
    const [bytes, seconds] = [bytesOf(file) ?? 0, file.tx_duration ?? 0]
    const cells = [file.file_id, file.file_state, bytes > 0 ? bytesText(bytes) : '', seconds > 0 ? durationText(seconds) : '', file.scitag ?? '', file.dest_surl ?? '', reasonText(file.reason)]
    return cells.map(cell => plainText(String(cell)))
  })
  return alignedRows([['FILE', 'STATE', 'BYTES', 'TIME', 'TAG', 'DESTINATION', 'REASON'], ...rows])
}

export function reasonText (reason: string | null | undefined): string {
  const line = (reason ?? '').replaceAll(/\s+/g, ' ').trim()
  return line.length <= longestReason ? line : `${line.slice(0, longestReason - 1)}…`
}

/** FTS means UTC. */
function timeText (time: string | null | undefined): string {
  return (time ?? '').slice(0, 19).replace('T', ' ')
}
