/** Where jobs are on an FTS server. */
import { FtsError } from '../errors.ts'
import type { FileFilter, JobFilter } from './client-types.ts'

/** [FTS-Routes] Several ids stand in one step. Throws {@link FtsError} `JOB_INVALID`. */
export function jobPath (jobIds: readonly string[], ...steps: readonly string[]): string {
  return ['/jobs', jobIdsOf(jobIds).join(','), ...steps.map(pathStep)].join('/')
}

/** [FTS-Archive] Of a job that has been put away. Throws {@link FtsError} `JOB_INVALID`. */
export function archivePath (jobId: string, ...steps: readonly string[]): string {
  return ['/archive', ...jobIdsOf([jobId]), ...steps.map(pathStep)].join('/')
}

/** Throws {@link FtsError} `JOB_INVALID` for what would lead elsewhere. */
export function pathStep (step: string): string {
  if (typeof step !== 'string' || /^\.{0,2}$/.test(step)) throw new FtsError('JOB_INVALID', { detail: `${JSON.stringify(step)} is no name` })
  return encodeURIComponent(step).replaceAll('%2C', ',')
}

/** Each once, as FTS writes them. Throws {@link FtsError} `JOB_INVALID` for what would lead elsewhere. */
export function jobIdsOf (jobIds: readonly string[]): readonly string[] {
  for (const id of jobIds) {
    if (typeof id !== 'string' || !/^[0-9a-f-]{1,64}$/i.test(id)) throw new FtsError('JOB_INVALID', { detail: `${JSON.stringify(String(id).slice(0, 64))} is no id of a job` })
  }
  return [...new Set(jobIds.map(id => id.toLowerCase()))]
}

/** Throws {@link FtsError} `OPTIONS_INVALID`. */
export function listQuery ({ userDn, voName, delegationId, states, sourceSe, destinationSe, destinationUrl, limit, timeWindow, fields }: JobFilter & FileFilter): Readonly<Record<string, string>> {
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 1 && limit <= 500)) throw new FtsError('OPTIONS_INVALID', { path: ['limit'], detail: `limit: must be an integer in 1…500, not ${limit}` })
  if (timeWindow !== undefined && !/^\d{1,6}(:\d{1,2}){0,2}$/.test(timeWindow)) throw new FtsError('OPTIONS_INVALID', { path: ['timeWindow'], detail: 'timeWindow: must be hours, or hours:minutes' })
  const query = {
    user_dn: userDn,
    vo_name: voName,
    dlg_id: delegationId,
    state_in: states?.join(','),
    source_se: sourceSe,
    dest_se: destinationSe,
    dest_surl: destinationUrl,
    limit: limit === undefined ? undefined : String(limit),
    time_window: timeWindow,
    // Without these two an answer is of no job.
    fields: fields === undefined ? undefined : [...new Set(['job_id', 'job_state', ...fields])].join(',')
  }
  return Object.fromEntries(Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''))
}
