/** [FTS-Routes] The routes of FTS that clients of transfers use. */
import { json, Refusal, statusText, text, timeText } from './answer.ts'
import type { Answer } from './answer.ts'
import type { Requester } from './authentication.ts'
import type { Delegations } from './delegation.ts'
import { baseId, voIdOf } from './job-id.ts'
import { terminalFileStates, terminalJobStates } from './job-store.ts'
import type { Entry, JobStore, StoredJob } from './job-store.ts'
import { filesListed, jobsListed, shown, subset } from './listing.ts'
import { readSubmission } from './submission.ts'

export interface Asked {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly body: string
  readonly userAgent: string
  readonly who: Requester
}

export interface RoutesInit {
  readonly store: JobStore
  readonly delegations: Delegations
  readonly issuer: string
  readonly nowMs: () => number
  /** Told of each new job. */
  readonly submitted: (entry: Entry) => void
}

type Route = (asked: Asked, ...parts: string[]) => Answer | Promise<Answer>

/** Throws {@link Refusal}. */
export function routes (init: RoutesInit): (asked: Asked) => Promise<Answer> {
  const table = [...generalRoutes(init), ...delegationRoutes(init), ...jobRoutes(init)]
  return async asked => {
    const here = table.flatMap(([method, pattern, route]) => {
      const match = pattern.exec(asked.path)
      return match === null ? [] : [{ methods: method.split('|'), route, parts: match.slice(1) }]
    })
    const found = here.find(({ methods }) => methods.includes(asked.method))
    if (found !== undefined) return await found.route(asked, ...found.parts)
    if (here.length > 0) throw new Refusal(405, 'Not with this method')
    throw new Refusal(404, 'There is no such route')
  }
}

type Table = readonly (readonly [string, RegExp, Route])[]

function generalRoutes (_init: RoutesInit): Table {
  return [
    ['GET', /^\/$/, () => json({
      api: { major: 3, minor: 12, patch: 11 },
      core: { major: 3, minor: 12, patch: 11 },
      delegation: { major: 1, minor: 0, patch: 0 },
      schema: { major: 8, minor: 2, patch: 0 },
      _links: {}
    })],
    ['GET', /^\/whoami$/, ({ who }) => json({
      user_dn: who.userDn, dn: [who.userDn], vos: [who.vo], vos_id: [voIdOf(who.vo)], voms_cred: [], base_id: baseId, roles: [], level: { transfer: 'vo', datamanagement: 'all' }, delegation_id: who.delegationId, method: who.method, is_root: who.isRoot
    })],
    ['GET', /^\/whoami\/certificate$/, ({ who }) => text(who.chain.map(certificate => certificate.toString()).join(''), 200, { 'content-type': 'application/x-pem-file' })]
  ]
}

function delegationRoutes ({ delegations }: RoutesInit): Table {
  const own = (route: Route): Route => (asked, id = '', ...parts) => {
    if (id !== asked.who.delegationId) throw new Refusal(403, 'That delegation id is not yours')
    return route(asked, id, ...parts)
  }
  return [
    ['GET', /^\/delegation\/([^/]+)$/, own(({ userAgent }, id = '') => {
      const held = delegations.of(id)
      if (held === undefined) return json(isRecent(userAgent) ? [] : null)
      return json({ termination_time: timeText(held.expiresAtMs), voms_attrs: [held.attributes.join(' ')] })
    })],
    ['DELETE', /^\/delegation\/([^/]+)$/, own((_asked, id = '') => {
      if (!delegations.remove(id)) throw new Refusal(404, 'Nothing is delegated')
      return text('', 204)
    })],
    ['GET', /^\/delegation\/([^/]+)\/request$/, own(async ({ who }, id = '') => text(await delegations.request(who), 200, { 'x-delegation-id': id }))],
    ['PUT|POST', /^\/delegation\/([^/]+)\/credential$/, own(({ who, body }) => {
      delegations.put(who, body)
      return text('', 201)
    })],
    ['POST', /^\/delegation\/([^/]+)\/voms$/, own(({ who, body }) => text(timeText(delegations.extend(who, namesIn(body))).replace('T', ' '), 203))]
  ]
}

function jobRoutes ({ store, delegations, issuer, nowMs, submitted }: RoutesInit): Table {
  const entryOf = (id: string, who: Requester, entries = store.entries): Entry => {
    const entry = entries.get(id)
    if (entry === undefined) throw new Refusal(404, `There is no job "${id}"`)
    if (entry.job.vo_name !== who.vo && !who.isRoot) throw new Refusal(403, `The job "${id}" is not yours to see`)
    return entry
  }
  /** Each on its own; one that goes wrong makes the whole a 207, or is the answer if it is the only one. */
  const each = (ids: string, who: Requester, answer: (entry: Entry) => Told): Answer => {
    const asked = ids.split(',')
    const told = asked.filter(id => id !== '').map(id => {
      try {
        return answer(entryOf(id, who))
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        return { job_id: id, http_status: statusText(error.status), http_message: error.message }
      }
    })
    const bad = told.filter(({ http_status: status }) => !/^(?:200|304)/.test(status))
    if (asked.length === 1) return json(told[0], Number((bad[0]?.http_status ?? '200').slice(0, 3)))
    return json(told, bad.length > 0 ? 207 : 200)
  }
  const unlessEnded = (change: (entry: Entry) => void) => (entry: Entry): Told => {
    if (terminalJobStates.includes(entry.job.job_state)) return { ...entry.job, http_status: '304 Not Modified', http_message: 'The job has ended' }
    change(entry)
    return { ...entry.job, http_status: '200 Ok', http_message: null }
  }
  const cancelMany = (entries: readonly Entry[], { isRoot }: Requester): Answer => {
    if (!isRoot) throw new Refusal(403, 'That needs root privileges')
    const active = entries.filter(({ job }) => !terminalJobStates.includes(job.job_state))
    const files = active.map(entry => store.cancel(entry)).reduce((sum, count) => sum + count, 0)
    return json({ affected_files: files, affected_dm: 0, affected_jobs: active.length })
  }

  return [
    ['PUT|POST', /^\/jobs\/?$/, ({ who, body }) => {
      // JSON that is none is told before a missing proxy is.
      const isJson = readsAsJson(body)
      if (isJson) delegations.demand(who)
      const entry = store.add(readSubmission(body, who, issuer), who)
      submitted(entry)
      return json({ job_id: entry.job.job_id })
    }],
    ['GET', /^\/jobs\/?$/, ({ query, who }) => json(jobsListed([...store.entries.values()], query, who, nowMs()))],
    ['DELETE', /^\/jobs\/all$/, ({ who }) => cancelMany([...store.entries.values()], who)],
    ['DELETE', /^\/jobs\/vo\/([^/]+)$/, ({ who }, vo) => cancelMany([...store.entries.values()].filter(({ job }) => job.vo_name === vo), who)],
    ['GET', /^\/jobs\/([^/]+)$/, ({ query, who }, ids = '') => each(ids, who, ({ job, files }) => {
      const fields = query.get('files')?.split(',')
      return { ...job, ...(fields !== undefined && { files: files.map(file => subset(shown(file), fields)) }), http_status: '200 Ok' }
    })],
    ['DELETE', /^\/jobs\/([^/]+)$/, ({ who }, ids = '') => each(ids, who, unlessEnded(entry => { store.cancel(entry) }))],
    ['POST', /^\/jobs\/([^/]+)$/, ({ who, body }, ids = '') => {
      const priority = priorityIn(body)
      return each(ids, who, unlessEnded(({ job, files }) => {
        if (priority === undefined) return
        job.priority = priority
        for (const file of files) file['priority'] = priority
      }))
    }],
    ['GET', /^\/jobs\/([^/]+)\/files$/, ({ who }, id = '') => json(entryOf(id, who).files.map(shown))],
    ['DELETE', /^\/jobs\/([^/]+)\/files\/([^/]+)$/, ({ who }, id = '', ids = '') => {
      const entry = entryOf(id, who)
      if (entry.job.job_type !== 'N') throw new Refusal(400, `Only in jobs of type N are files cancelled one by one, not in ${entry.job.job_type}`)
      const states = ids.split(',').map(fileId => {
        const file = entry.files.find(({ file_id: known }) => String(known) === fileId)
        if (file === undefined) return 'is not of this job'
        if (!terminalFileStates.includes(file.file_state)) store.cancelFile(entry, file)
        return file.file_state
      })
      return json(states.length > 1 ? states : states[0])
    }],
    ['GET', /^\/jobs\/([^/]+)\/files\/([^/]+)\/retries$/, ({ who }, id = '', fileId = '') => json(entryOf(id, who).retries.get(Number(fileId)) ?? [])],
    ['GET', /^\/jobs\/([^/]+)\/dm$/, ({ who }, id = '') => {
      entryOf(id, who)
      return json([])
    }],
    ['GET', /^\/jobs\/([^/]+)\/([^/]+)$/, ({ who }, id = '', field = '') => {
      return json(fieldOf(entryOf(id, who).job, field))
    }],
    ['GET', /^\/archive\/([^/]+)$/, ({ who }, id = '') => {
      const { job, files } = entryOf(id, who, store.archived)
      return json({ ...job, files: files.map(shown) })
    }],
    ['GET', /^\/archive\/([^/]+)\/([^/]+)$/, ({ who }, id = '', field = '') => json(fieldOf(entryOf(id, who, store.archived).job, field))],
    ['GET', /^\/files\/?$/, ({ query, who }) => json(filesListed([...store.entries.values()], query, who, nowMs()))]
  ]
}

interface Told {
  readonly http_status: string
  readonly [key: string]: unknown
}

function fieldOf (job: StoredJob, field: string): unknown {
  if (!Object.hasOwn(job, field)) throw new Refusal(404, 'The job has no such field')
  return job[field]
}

function priorityIn (body: string): number | undefined {
  if (!readsAsJson(body)) throw new Refusal(400, 'The body is not JSON')
  const priority = (JSON.parse(body) as { readonly params?: { readonly priority?: unknown } } | null)?.params?.priority
  if (priority === undefined) return undefined
  if (!Number.isInteger(Number(priority))) throw new Refusal(400, 'The priority is no integer')
  return Number(priority)
}

function namesIn (body: string): readonly string[] {
  const names: unknown = readsAsJson(body) ? JSON.parse(body) : undefined
  if (!Array.isArray(names) || !names.every(name => typeof name === 'string')) throw new Refusal(400, 'A list of strings is wanted')
  return names
}

function readsAsJson (text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** [FTS-Delegate] Clients of FTS 3.12 and later are told an empty list of what is not there. */
function isRecent (userAgent: string): boolean {
  const [, major, minor] = /\bfts-[\w-]+\/(\d+)\.(\d+)/.exec(userAgent) ?? []
  return Number(major) > 3 || (Number(major) === 3 && Number(minor) >= 12)
}
