/** Turns what a caller wants moved into the body of a submission: tags resolved, everything checked. */
import { createHash } from 'node:crypto'

import { experimentIdOf, urlWithTag } from '@scitags/core/wire'
import type { Registry } from '@scitags/core'

import { FtsError } from '../errors.ts'
import type { FileRequest, JobRequest } from './client-types.ts'
import { tagOrFault } from '../tags.ts'
import type { TagChoice } from '../tag-choice.ts'
import { faultInJob, hasReplicas } from '../wire/check-job.ts'
import { lostTags, needsTagInUrls } from '../wire/lost-tags.ts'
import type { JobParams, SubmittedFile, SubmittedJob } from '../wire/job.ts'

export interface TagNames {
  readonly registry: Registry
  /** Rule activity → activity of the registry. */
  readonly activityMap: Readonly<Record<string, string>>
}

export interface PreparedJob {
  /** As JSON makes it. */
  readonly job: SubmittedJob
  /** Of its files, none of whose tags is lost without a word. */
  readonly warnings: readonly string[]
}

/** Throws {@link FtsError} `JOB_INVALID`, `TAG_INVALID` or `NAME_UNKNOWN`, each with the path to the fault. */
export function prepareJob (request: JobRequest, names: TagNames): PreparedJob {
  if (!isObject(request)) throw new FtsError('JOB_INVALID', { detail: 'it is no object' })
  const { files, params, scitag, experiment, tagUrls = false, ...unknown } = request
  const [key] = Object.keys(unknown)
  if (key !== undefined) throw new FtsError('JOB_INVALID', { path: [key], detail: `unknown key '${key}'; known are files, params, scitag, experiment, tagUrls` })
  if (!Array.isArray(files)) throw new FtsError('JOB_INVALID', { path: ['files'], detail: 'files: must be array' })
  const tags = new TagsOfFiles(names, scitag, experiment)
  const tagged = files.map((file: unknown, index) => isObject(file) ? { ...file, scitag: tags.of(file as FileRequest, index) } : file)
  const job = asJson({ files: tagged, params })
  const fault = faultInJob(job)
  if (fault !== undefined) throw new FtsError('JOB_INVALID', { path: fault.path, detail: fault.text })
  const { files: checked, ...rest } = job as SubmittedJob
  const ready = tagUrls ? checked.map(withTagInUrls) : checked
  return { job: { ...rest, files: ready }, warnings: [...tags.warnings(), ...lostTags(ready, names.registry)] }
}

/**
 * The same job with at most `maxFiles` files in each part. Throws {@link FtsError} `JOB_TOO_LARGE` where its files must stay together.
 * [FTS-Split] The `sid` of a part says what is in it: the same list meets its own parts again, a changed one does not. One part alone keeps the `sid` as it is.
 */
export function partsOf ({ files, params = {} }: SubmittedJob, maxFiles: number): readonly SubmittedJob[] {
  if (files.length <= maxFiles) return [{ files, params }]
  const reason = params.multihop === true ? 'the hops of a multihop job follow each other' : params.reuse === true ? 'a job with reuse has one connection for all its files' : undefined
  if (reason !== undefined || files.some(hasReplicas)) throw new FtsError('JOB_TOO_LARGE', { detail: `${files.length} files, and at most ${maxFiles} are allowed; it cannot be split: ${reason ?? 'FTS chooses among its replicas'}` })
  return Array.from({ length: Math.ceil(files.length / maxFiles) }, (_, part) => {
    const own = files.slice(part * maxFiles, (part + 1) * maxFiles)
    return { files: own, params: params.sid === undefined ? params : { ...params, sid: `${params.sid}/${digestOf(own)}` } }
  })
}

class TagsOfFiles {
  readonly #names: TagNames
  readonly #scitag: TagChoice | undefined
  readonly #experiment: string | number | undefined
  /** Reasons, and how many files have them. */
  readonly #untagged = new Map<string, number>()

  constructor (names: TagNames, scitag: TagChoice | undefined, experiment: string | number | undefined) {
    this.#names = names
    this.#scitag = scitag
    this.#experiment = experiment
    if (scitag !== undefined && experiment !== undefined) throw new FtsError('JOB_INVALID', { path: ['experiment'], detail: 'experiment: excludes scitag, which is the tag of all files that name none' })
  }

  of ({ scitag, activity }: FileRequest, index: number): number | null | undefined {
    if (scitag === null) return null
    if (scitag !== undefined) return this.#resolved(scitag, ['files', String(index), 'scitag'])
    if (this.#scitag !== undefined) return this.#resolved(this.#scitag, ['scitag'])
    return this.#experiment === undefined ? undefined : this.#ofActivity(this.#experiment, activity ?? 'default')
  }

  warnings (): readonly string[] {
    return Array.from(this.#untagged, ([reason, files]) => `${files === 1 ? 'one file has' : `${files} files have`} no tag: ${reason}`)
  }

  #resolved (choice: TagChoice, path: readonly string[]): number {
    const found = tagOrFault(this.#mappedChoice(choice), this.#names.registry)
    if (typeof found === 'number') return found
    throw new FtsError(found.code, { path, detail: `${path.length === 1 ? 'scitag' : `files[${path[1] ?? ''}].scitag`}: ${found.detail}` })
  }

  /** [FTS-Rucio] An activity that the registry does not know means no tag. */
  #ofActivity (experiment: string | number, activity: string): number | undefined {
    const found = tagOrFault({ experiment, activity: this.#mapped(activity) }, this.#names.registry)
    if (typeof found === 'number') return found
    if (experimentIdOf(experiment, this.#names.registry) === undefined) throw new FtsError(found.code, { path: ['experiment'], detail: `experiment: ${found.detail}` })
    this.#untagged.set(found.detail, (this.#untagged.get(found.detail) ?? 0) + 1)
    return undefined
  }

  #mappedChoice (choice: TagChoice): TagChoice {
    return typeof choice === 'object' && typeof choice.activity === 'string' ? { ...choice, activity: this.#mapped(choice.activity) } : choice
  }

  #mapped (activity: string): string {
    return Object.hasOwn(this.#names.activityMap, activity) ? this.#names.activityMap[activity] ?? activity : activity
  }
}

/** What is none is found later, with all else that is not right. */
function isObject (value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** What goes over the wire is what is checked. */
function asJson (job: { readonly files: readonly unknown[], readonly params: JobParams | undefined }): unknown {
  try {
    return JSON.parse(JSON.stringify(job))
  } catch (cause) {
    throw new FtsError('JOB_INVALID', { detail: 'there is something in it that JSON cannot say', cause })
  }
}

function withTagInUrls (file: SubmittedFile): SubmittedFile {
  const { scitag, sources, destinations } = file
  if (scitag === undefined || scitag === null || !needsTagInUrls(file)) return file
  return { ...file, sources: sources.map(url => urlWithTag(url, scitag)), destinations: destinations.map(url => urlWithTag(url, scitag)) }
}

function digestOf (files: readonly SubmittedFile[]): string {
  return createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16)
}
