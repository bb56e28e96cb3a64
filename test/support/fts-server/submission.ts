/** [FTS-Submit] Reads the body of a submission as FTS does, and refuses what FTS refuses. */
import { Refusal } from './answer.ts'
import { claimsOf } from './authentication.ts'
import type { Requester } from './authentication.ts'
import { deterministicId } from './job-id.ts'
import type { FileFields, JobFields } from './job-store.ts'

export interface Submission {
  /** Undefined: the server chooses one. */
  readonly jobId?: string
  readonly job: JobFields
  readonly files: readonly FileFields[]
}

type Fields = Readonly<Record<string, unknown>>

/** Throws {@link Refusal}. */
export function readSubmission (body: string, requester: Requester, knownIssuer: string): Submission {
  const submitted = dictionaryOf(body)
  const params = (submitted['params'] ?? {}) as Fields
  if (submitted['delete'] !== undefined) throw new Refusal(405, 'Jobs that delete are not taken')
  if (!Array.isArray(submitted['files'])) throw new Refusal(400, 'The request has no files')
  const files = (submitted['files'] as Fields[]).flatMap((file, index) => filesOf(file, index, params, requester))
  if (files.length === 0) throw new Refusal(400, 'No file has both a source and a destination')
  const replicas = files.length > submitted['files'].length
  const type = params['multihop'] === true ? 'H' : isSet(params['reuse']) ? 'Y' : 'N'
  if (replicas && type !== 'N') throw new Refusal(400, 'A job of several replicas is neither multihop nor reuse')
  if (replicas && submitted['files'].length > 1) throw new Refusal(400, 'A job of several replicas has one file')
  const [source, destination] = [sameOf(files.map(file => file.source_se)), sameOf(files.map(file => file.dest_se))]
  if (type === 'Y' && (source === null || destination === null)) throw new Refusal(400, 'A reuse job has one source and one destination storage')
  if (requester.method === 'oauth2') checkTokens(files, params, knownIssuer)
  return {
    ...(params['id_generator'] === 'deterministic' && { jobId: idOf(params['sid'], requester.vo) }),
    job: {
      job_type: replicas ? 'R' : type,
      job_state: isStaged(params) ? 'STAGING' : 'SUBMITTED',
      source_se: type === 'H' ? files[0]?.source_se ?? null : source,
      dest_se: type === 'H' ? files.at(-1)?.dest_se ?? null : destination,
      priority: Math.max(Math.min(integerOf(params['priority'] ?? 3), 5), 1),
      retry: integerOf(params['retry'] ?? 0),
      retry_delay: integerOf(params['retry_delay'] ?? 0),
      verify_checksum: checksumMode(params['verify_checksum'] ?? false, files.some(({ checksum }) => checksum !== 'ADLER32')),
      overwrite_flag: overwriteFlag(params),
      job_metadata: { ...metadataOf(params['job_metadata']), auth_method: requester.method },
      source_space_token: params['source_spacetoken'] ?? '',
      space_token: params['destination_spacetoken'] ?? '',
      bring_online: params['bring_online'] ?? -1,
      archive_timeout: params['archive_timeout'] ?? -1,
      copy_pin_lifetime: params['copy_pin_lifetime'] ?? -1
    },
    files: firstToStart(files, replicas || type === 'H', isStaged(params) ? 'STAGING' : requester.method === 'oauth2' ? 'TOKEN_PREP' : 'SUBMITTED')
  }
}

/** A number that JSON writes with a fraction or an exponent is no integer to FTS, though it is one to JavaScript. */
class Float {
  readonly text: string
  readonly value: number

  constructor (text: string) {
    this.value = Number(text)
    this.text = Number.isInteger(this.value) ? `${this.value}.0` : String(this.value)
  }

  toJSON (): number {
    return this.value
  }
}

function dictionaryOf (body: string): Fields {
  const mark = '\u0000float '
  let value: unknown
  try {
    JSON.parse(body)
    const marked = body.replaceAll(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, token => /^[-\d].*[.eE]/.test(token) ? JSON.stringify(mark + token) : token)
    value = JSON.parse(marked, (key, member: unknown) => {
      if (typeof member !== 'string' || !member.startsWith(mark)) return member
      const float = new Float(member.slice(mark.length))
      return key === 'scitag' ? float : float.value
    })
  } catch {
    throw new Refusal(400, 'The body is not JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refusal(400, 'The body is no JSON object')
  return value as Fields
}

/** One for each pair of a source and a destination. What is not known to FTS is not looked at. */
function filesOf (file: Fields, index: number, params: Fields, { method, token }: Requester): FileFields[] {
  const sources = urlsOf(file, 'sources')
  const destinations = urlsOf(file, 'destinations')
  const tokens = { source: tokensOf(file, 'source_tokens', sources), destination: tokensOf(file, 'destination_tokens', destinations) }
  if ((tokens.source === undefined) !== (tokens.destination === undefined)) throw new Refusal(400, 'source_tokens and destination_tokens belong together')
  const scitag = scitagOf(file['scitag'])
  return sources.flatMap((source, s) => destinations.map((destination, d) => ({
    file_index: index,
    file_state: 'SUBMITTED',
    source_surl: source.text,
    dest_surl: destination.text,
    source_se: source.storage,
    dest_se: destination.storage,
    user_filesize: integerOf(file['filesize'] ?? 0),
    checksum: textOf(file['checksum'] ?? 'ADLER32'),
    activity: textOf(file['activity'] ?? 'default'),
    selection_strategy: textOf(file['selection_strategy'] ?? 'auto'),
    file_metadata: metadataOf(file['metadata']),
    staging_metadata: dictionaryOrNull(file['staging_metadata'], 'Staging metadata'),
    archive_metadata: dictionaryOrNull(file['archive_metadata'], 'Archive metadata'),
    priority: Math.max(Math.min(integerOf(params['priority'] ?? 3), 5), 1),
    scitag,
    ...(method === 'oauth2' && { tokens: [tokens.source?.[s] ?? token ?? '', tokens.destination?.[d] ?? token ?? ''] as const })
  })))
}

/** [FTS-SciTag] */
function scitagOf (value: unknown): number | null {
  if (value === undefined || value === null) return null
  const number = value === true ? 1 : value === false ? 0 : value
  const shown = value === true ? 'True' : value === false ? 'False' : value instanceof Float ? value.text : typeof value === 'string' ? value : JSON.stringify(value)
  if (typeof number !== 'number') throw invalid(`Invalid SciTag value: ${shown}. Must be an integer in the [65, 65535] range!`)
  if (number < 65 || number > 65535) throw invalid(`Invalid SciTag value: ${shown} (not in [65, 65535] range)`)
  return number
}

function urlsOf (file: Fields, name: 'sources' | 'destinations'): { readonly text: string, readonly storage: string }[] {
  const list = file[name]
  if (list === undefined) throw new Refusal(400, `A file has no ${name}`)
  if (!Array.isArray(list) || list.some(url => typeof url !== 'string')) throw new Refusal(400, `${name} is no list of URLs`)
  return (list as string[]).map(url => {
    const text = url.trim()
    const [, scheme = '', host = '', path = ''] = /^(?:([A-Za-z][\w+.-]*):)?(?:\/\/([^/?#]*))?([^#]*)/.exec(text) ?? []
    if (scheme === '') throw invalid(`no scheme in ${text}`)
    if (scheme === 'file') throw invalid(`a file of the server itself: ${text}`)
    if (path === '' || path === '/') throw invalid(`no path in ${text}`)
    const name = host.replace(/^.*@/, '').replace(/:\d*$/, '').toLowerCase()
    if (name === '') throw invalid(`no host in ${text}`)
    return { text, storage: `${scheme.toLowerCase()}://${name}` }
  })
}

function tokensOf (file: Fields, name: 'source_tokens' | 'destination_tokens', urls: readonly unknown[]): readonly string[] | undefined {
  const list = file[name]
  if (list === undefined || (Array.isArray(list) && list.length === 0)) return undefined
  if (!Array.isArray(list) || list.some(token => typeof token !== 'string')) throw new Refusal(400, `${name} is no list of tokens`)
  if (list.length !== urls.length) throw new Refusal(400, `As many ${name} are needed as ${name.replace('_token', '')}`)
  return list as string[]
}

/** [FTS-Token] */
function checkTokens (files: readonly FileFields[], params: Fields, knownIssuer: string): void {
  for (const token of new Set(files.flatMap(({ tokens }) => tokens ?? []))) {
    const claims = claimsOrRefusal(token)
    if (claims['iss'] !== knownIssuer) throw new Refusal(400, `The issuer of a token of a file is not known: ${String(claims['iss'])}`)
  }
  if (Number(params['archive_timeout'] ?? -1) > 0) throw new Refusal(400, 'Tape is not for tokens: archive_timeout')
  if (Number(params['bring_online'] ?? -1) > 0) throw new Refusal(400, 'Tape is not for tokens: bring_online')
}

function claimsOrRefusal (token: string): Fields {
  try {
    return claimsOf(token)
  } catch (error) {
    throw new Refusal(400, (error as Error).message)
  }
}

function idOf (sid: unknown, vo: string): string {
  if (sid === undefined || sid === null) throw new Refusal(400, 'The id_generator deterministic needs a sid')
  return deterministicId(vo, textOf(sid))
}

function overwriteFlag (params: Fields): string | null {
  const set = ['overwrite', 'overwrite_on_retry', 'overwrite_hop', 'overwrite_when_only_on_disk'].filter(name => isSet(params[name]))
  if (set.length > 1 && set.join() !== 'overwrite_hop,overwrite_when_only_on_disk') throw new Refusal(400, 'These overwrite flags exclude each other')
  if (set.includes('overwrite_when_only_on_disk') && !(Number(params['archive_timeout']) > 0)) throw new Refusal(400, 'overwrite_when_only_on_disk needs an archive_timeout')
  if (set.includes('overwrite_hop') && params['multihop'] !== true) throw new Refusal(400, 'overwrite_hop needs multihop')
  if (set.length === 2) return 'Q'
  return { overwrite: 'Y', overwrite_on_retry: 'R', overwrite_hop: 'M', overwrite_when_only_on_disk: 'D' }[set[0] ?? ''] ?? null
}

/** Its first letter: none, source, target or both. */
function checksumMode (mode: unknown, hasChecksum: boolean): string {
  if (typeof mode === 'string') return mode.slice(0, 1)
  return mode === true ? 'b' : hasChecksum ? 't' : 'n'
}

/** Of replicas and hops, only one is tried at first; which replica is best is not thought about here. */
function firstToStart (files: readonly FileFields[], isOneByOne: boolean, state: string): FileFields[] {
  return files.map((file, index) => ({ ...file, file_state: isOneByOne && index > 0 ? 'NOT_USED' : state }))
}

function isStaged (params: Fields): boolean {
  return Number(params['bring_online'] ?? -1) > 0 || Number(params['copy_pin_lifetime'] ?? -1) > 0
}

function sameOf (names: readonly string[]): string | null {
  return names.every(name => name === names[0]) ? names[0] ?? null : null
}

/** True, 1 and what begins with Y. */
function isSet (flag: unknown): boolean {
  return typeof flag === 'string' ? /^y/i.test(flag) : Boolean(flag)
}

function textOf (value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function integerOf (value: unknown): number {
  const number = typeof value === 'string' && !/^[-+]?\d+$/.test(value.trim()) ? NaN : Number(value)
  if (Number.isNaN(number)) throw invalid(`no integer: ${String(value)}`)
  return Math.trunc(number)
}

/** What is no dictionary becomes one. */
function metadataOf (value: unknown): Fields | null {
  if (value === undefined || value === null) return null
  return typeof value === 'object' && !Array.isArray(value) ? value as Fields : { label: value }
}

function dictionaryOrNull (value: unknown, name: string): Fields | null {
  if (value === undefined || value === null) return null
  if (typeof value !== 'object' || Array.isArray(value)) throw invalid(`${name} is no JSON object`)
  return value as Fields
}

function invalid (message: string): Refusal {
  return new Refusal(400, `Invalid value within the request: ${message}`)
}
