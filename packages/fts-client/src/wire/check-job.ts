/** Finds what FTS would refuse in a job, before it is sent. */
import { faultIn } from '../generated/fault.ts'
import type { Complaint } from '../generated/fault.ts'
import { validators } from '../generated/wire-validators.ts'
import { digitsMissed } from './checksum-digits.ts'
import type { JobParams, SubmittedFile, SubmittedJob } from './job.ts'

/** [FTS-Submit] Takes what JSON makes of a job. The first fault; undefined where there is none. */
export function faultInJob (job: unknown): Complaint | undefined {
  const misshapen = faultIn(validators.submittedJob, 'job', job)
  if (misshapen !== undefined) return misshapen
  const { files, params = {} } = job as SubmittedJob
  return faultInFiles(files, params) ?? faultInParams(params, files)
}

/** Several sources or destinations, of which FTS chooses. */
export function hasReplicas ({ sources, destinations }: SubmittedFile): boolean {
  return sources.length > 1 || destinations.length > 1
}

function faultInFiles (files: readonly SubmittedFile[], params: JobParams): Complaint | undefined {
  for (const [index, file] of files.entries()) {
    const [path, text] = faultInFile(file) ?? []
    if (path !== undefined) return complaint(['files', String(index), ...path], text)
    if (!hasReplicas(file)) continue
    if (files.length > 1) return complaint(['files', String(index)], 'a file with several sources or destinations must be the only one of its job')
    if (params.multihop === true || params.reuse === true) return complaint(['files', String(index)], 'a file with several sources or destinations goes neither with multihop nor with reuse')
  }
  return undefined
}

type Fault = readonly [path: readonly string[], text: string]

function faultInFile ({ sources, destinations, checksum, source_tokens: sourceTokens, destination_tokens: destinationTokens }: SubmittedFile): Fault | undefined {
  return faultInUrls('sources', sources) ?? faultInUrls('destinations', destinations) ??
    (checksum === undefined ? undefined : faultInChecksum(checksum)) ??
    faultInTokens('source_tokens', sourceTokens, sources.length, destinationTokens) ?? faultInTokens('destination_tokens', destinationTokens, destinations.length, sourceTokens)
}

function faultInUrls (key: string, urls: readonly string[]): Fault | undefined {
  for (const [index, url] of urls.entries()) {
    const text = faultInUrl(url)
    if (text !== undefined) return [[key, String(index)], text]
  }
  return undefined
}

/** The URL is not repeated: there may be a token in its query. */
function faultInUrl (url: string): string | undefined {
  if (/[\0-\x20\x7f]/.test(url)) return 'a URL has no blanks and control characters'
  const [, scheme, authority = '', path = '', query = ''] = /^([a-z][a-z0-9+.-]*):(?:\/\/([^/?#]*))?([^?#]*)(\?[^#]*)?/i.exec(url) ?? []
  if (scheme === undefined) return 'a URL begins with a scheme, such as https://'
  if (scheme.toLowerCase() === 'file') return 'FTS moves no local files: it needs the URL that a storage server has for it'
  if (authority.replace(/^.*@/, '').replace(/:\d*$/, '') === '') return `${scheme}: names no host`
  return path === '' || (path === '/' && query === '') ? `${scheme}://${authority.replace(/^.*@/, '')} names no file` : undefined
}

function faultInChecksum (checksum: string): Fault | undefined {
  const [, algorithm = '', value] = /^([a-z][a-z0-9_-]*)(?::([0-9a-f]+))?$/i.exec(checksum) ?? []
  if (algorithm === '') return [['checksum'], 'must be an algorithm, or an algorithm and hexadecimal digits, such as ADLER32:0123abcd']
  const digits = value === undefined ? undefined : digitsMissed(algorithm, value)
  return value === undefined || digits === undefined ? undefined : [['checksum'], `${algorithm} has ${digits} hexadecimal digits, not ${value.length}`]
}

function faultInTokens (key: string, tokens: readonly string[] = [], wanted: number, others: readonly string[] = []): Fault | undefined {
  if (tokens.length === 0 && others.length === 0) return undefined
  return tokens.length === wanted ? undefined : [[key], `must have ${wanted} tokens, one for each URL, not ${tokens.length}; tokens are given for both sides or for none`]
}

function faultInParams (params: JobParams, files: readonly SubmittedFile[]): Complaint | undefined {
  if (params.ipv4 === true && params.ipv6 === true) return complaint(['params', 'ipv6'], 'ipv4 and ipv6 exclude each other')
  if (params.id_generator === 'deterministic' && params.sid === undefined) return complaint(['params', 'sid'], 'is missing: a deterministic id is made from it')
  if (params.sid !== undefined && params.id_generator !== 'deterministic') return complaint(['params', 'sid'], "counts only with id_generator 'deterministic'")
  return faultInOverwriting(params, files)
}

const overwriting = ['overwrite', 'overwrite_on_retry', 'overwrite_when_only_on_disk', 'overwrite_hop'] as const

function faultInOverwriting (params: JobParams, files: readonly SubmittedFile[]): Complaint | undefined {
  const [first, second, third] = overwriting.filter(key => params[key] === true)
  const areBoth = first === 'overwrite_when_only_on_disk' && third === undefined
  if (second !== undefined && !areBoth) return complaint(['params', second], `excludes ${first ?? ''}`)
  if (params.overwrite_hop === true && params.multihop !== true) return complaint(['params', 'overwrite_hop'], 'is for multihop only')
  if (params.overwrite_when_only_on_disk !== true) return undefined
  if ((params.archive_timeout ?? -1) <= 0) return complaint(['params', 'archive_timeout'], 'is needed with overwrite_when_only_on_disk')
  const targets = params.multihop === true ? files.slice(-1) : files
  const isHttps = targets.every(({ destinations }) => destinations.every(url => /^(https|davs|mock):/.test(url)))
  return isHttps ? undefined : complaint(['params', 'overwrite_when_only_on_disk'], 'needs destinations with https:// or davs://')
}

function complaint (path: readonly string[], text = ''): Complaint {
  const place = path.map((step, index) => /^\d+$/.test(step) ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`).join('')
  return { path, text: `${place}: ${text}` }
}
