/** [FTS-List] Which jobs and files a list tells of. */
import { Refusal } from './answer.ts'
import type { Requester } from './authentication.ts'
import type { Entry, StoredFile } from './job-store.ts'

/** Jobs that have ended are told only with a state and, besides, a limit or a window of time. Throws {@link Refusal}. */
export function jobsListed (entries: readonly Entry[], query: URLSearchParams, who: Requester, nowMs: number): unknown[] {
  if (query.get('dlg_id') !== null && query.get('dlg_id') !== who.delegationId) throw new Refusal(403, 'That delegation id is not yours')
  if (query.get('user_dn') !== null && query.get('user_dn') !== who.userDn) throw new Refusal(400, 'That name is not yours')
  const [limit, states, sinceMs] = [limitIn(query), query.get('state_in')?.split(','), startIn(query, nowMs)]
  const isTold = ({ job: { job_finished: end, job_state: state } }: Entry): boolean => {
    if (states === undefined) return end === null
    if (!states.includes(state)) return false
    return limit !== undefined || isWithin(end, sinceMs)
  }
  return chosen(seenBy(who, entries).filter(isTold).map(({ job }) => job), [['vo_name', 'vo_name'], ['dlg_id', 'cred_id'], ['source_se', 'source_se'], ['dest_se', 'dest_se']], query)
}

/** Files that have ended are told only with a window of time. Throws {@link Refusal}. */
export function filesListed (entries: readonly Entry[], query: URLSearchParams, who: Requester, nowMs: number): unknown[] {
  const [states, sinceMs] = [query.get('state_in')?.split(','), startIn(query, nowMs)]
  const files = seenBy(who, entries).flatMap(entry => entry.files).filter(({ file_state: state, finish_time: end }) => isWithin(end, sinceMs) && states?.includes(state) !== false)
  return chosen(files.map(shown), [['vo_name', 'vo_name'], ['source_se', 'source_se'], ['dest_se', 'dest_se'], ['dest_surl', 'dest_surl']], query)
}

export function shown ({ tokens: _tokens, ...file }: StoredFile): Readonly<Record<string, unknown>> {
  return file
}

export function subset (row: Readonly<Record<string, unknown>>, fields: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(fields.filter(field => Object.hasOwn(row, field)).map(field => [field, row[field]]))
}

function seenBy ({ vo, isRoot }: Requester, entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ job }) => job.vo_name === vo || isRoot)
}

/** Without a window: what has not ended. */
function isWithin (end: string | null, sinceMs: number | undefined): boolean {
  return sinceMs === undefined ? end === null : end !== null && Date.parse(`${end}Z`) >= sinceMs
}

/** The newest first. */
function chosen (rows: readonly Readonly<Record<string, unknown>>[], filters: readonly (readonly [name: string, field: string])[], query: URLSearchParams): unknown[] {
  const [limit, fields] = [limitIn(query), query.get('fields')?.split(',')]
  const told = rows.filter(row => filters.every(([name, field]) => query.get(name) === null || query.get(name) === row[field]))
  return told.reverse().slice(0, limit === 0 ? undefined : limit).map(row => fields === undefined ? row : subset(row, fields))
}

function limitIn (query: URLSearchParams): number | undefined {
  const limit = query.get('limit')
  const most = limit !== null && /^-?\d+$/.test(limit) ? Number(limit) : undefined
  if (most !== undefined && (most < 0 || most > 500)) throw new Refusal(400, 'The limit is 500 at most')
  return most
}

function startIn (query: URLSearchParams, nowMs: number): number | undefined {
  const [, hours, minutes = '0'] = /^(\d+)(?::(\d+))?/.exec(query.get('time_window') ?? '') ?? []
  return hours === undefined ? undefined : nowMs - (Number(hours) * 60 + Number(minutes)) * 60_000
}
