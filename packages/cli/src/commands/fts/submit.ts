/** `scitags fts submit`: gives transfers to FTS, each with its tag. */
import type { Registry } from '@scitags/core'
import type { JobParams, JobRequest } from '@scitags/fts-client'

import { CliError } from '../../errors.ts'
import { accessOptions, withFts } from '../../fts/access.ts'
import type { FtsAccess } from '../../fts/access.ts'
import { explainedFailure } from '../../fts/advice.ts'
import { watchJobs } from '../../fts/watch-jobs.ts'
import { askedRegistry } from '../../named-registry.ts'
import { numberIn } from '../../number-option.ts'
import { plainText } from '../../plain-text.ts'
import { intoDirectory } from '../../transfer/list-line.ts'
import { listNotes, listOptions, listWishes } from '../../transfer/list-options.ts'
import { readTransferList } from '../../transfer/transfer-list.ts'
import type { ListedFile, TransferList } from '../../transfer/transfer-list.ts'
import type { Call as CallOf, Command, OptionValues } from '../../command-line.ts'

const sides = ['source', 'target', 'both', 'none'] as const

const options = {
  list: { type: 'string', value: 'FILE', about: 'A list of transfers instead of operands; `-` is the standard input.' },
  ...listOptions,
  'tag-urls': { type: 'boolean', about: 'Put scitag.flow into both URLs where one is of root://: FTS sends the tag with HTTP copies only.' },
  overwrite: { type: 'boolean', about: 'Replace what is there.' },
  'verify-checksum': { type: 'string', value: 'SIDE', about: `Compare checksums: ${sides.join(', ')}.` },
  priority: { type: 'string', value: 'N', about: '1…5, 5 first; default 3.' },
  retry: { type: 'string', value: 'N', about: 'How often FTS tries a file again.' },
  metadata: { type: 'string', value: 'TEXT', about: 'Of the job: JSON, or any text.' },
  params: { type: 'string', value: 'JSON', about: 'More of what FTS knows, such as \'{"bring_online": 3600}\'.' },
  reuse: { type: 'boolean', about: 'One connection for all files, which must be between two hosts.' },
  multihop: { type: 'boolean', about: 'The files are hops: each begins where the one before ends.' },
  id: { type: 'string', value: 'TEXT', about: 'Makes the id of the job from this and your VO: submitted twice, it is one job.' },
  watch: { type: 'boolean', about: 'Watch the jobs until they end, as `scitags fts watch` does, with its exit codes.' },
  ...accessOptions,
  json: { type: 'boolean', about: 'One JSON object per job.' }
} as const

type Values = OptionValues<typeof options>
type Call = CallOf<typeof options>

export const submit: Command<typeof options> = {
  name: 'fts submit',
  operands: '[SOURCE… DESTINATION]',
  summary: 'Submit transfers to FTS, as one job or as many as their number takes.',
  options,
  notes: [
    'The ids of the jobs, and nothing else, go to the standard output.',
    ...listNotes,
    'With --list, one operand that ends in a slash is the destination of lines that name none.',
    'Where FTS knows you by a certificate, a proxy is delegated first, if it holds none that lives for two more hours.'
  ],
  examples: [
    ['scitags fts submit https://a.example/store/AOD.root https://b.example/store/ --experiment cms --activity \'Analysis Input\'', 'One file, with its tag, to a directory.'],
    ['scitags fts submit --list files.txt --match \'*.root\' --tag \'cms/Analysis Input\' --watch', 'Those files of a list, and waits for them.'],
    ['id=$(scitags fts submit --list files.txt --id dataset-17 --verify-checksum both)', 'For a script: once, however often it runs.']
  ],
  async run (call) {
    const { options, terminal } = call
    const registry = await askedRegistry(options.registry ?? 'embedded', terminal, known => known)
    const { list, job } = await jobFrom(call, registry)
    return await withFts(options, terminal, async access => {
      const jobIds = await submitted(job, list, access, call)
      return options.watch === undefined ? 0 : await watchJobs({ client: access.client, jobIds, terminal, isJson: options.json !== undefined })
    }, registry)
  }
}

async function jobFrom ({ options, operands, terminal }: Call, registry: Registry): Promise<{ readonly list: readonly ListedFile[], readonly job: JobRequest }> {
  const { tag, tagOf, wants } = listWishes(options, registry)
  const params = paramsFrom(options)
  const asked: TransferList = options.list === undefined
    ? { files: filesNamed(operands).filter(({ file }) => wants(file.sources[0] ?? '')), params: undefined }
    : await readTransferList({ file: options.list, stdin: terminal.stdin, destination: directoryFor(operands), tagOf, wants })
  const list = asked.files
  if (list.length === 0) throw new CliError('TRANSFERS_UNUSABLE', { detail: options.match === undefined ? `${options.list ?? ''} has no transfers` : `no source is like --match ${options.match}` })
  const job = {
    files: list.map(({ file }) => file),
    params: { ...asked.params, ...params },
    ...tag !== undefined && { scitag: tag },
    ...options['tag-urls'] !== undefined && { tagUrls: true }
  }
  return { list, job }
}

/** As with `cp`: several sources take a directory. */
function filesNamed (operands: readonly string[]): readonly ListedFile[] {
  const [sources, destination] = [operands.slice(0, -1), operands.at(-1)]
  if (destination === undefined || sources.length === 0) throw new CliError('USAGE', { detail: 'what shall be transferred? scitags fts submit SOURCE DESTINATION, or --list FILE' })
  if (sources.length > 1 && !destination.endsWith('/')) throw new CliError('USAGE', { detail: `the last of several is the directory to copy to: ${destination}/` })
  return sources.map(source => ({ place: source, file: { sources: [source], destinations: [intoDirectory(source, destination)] } }))
}

/** Where files of a list go that say nothing about it. */
function directoryFor ([directory, ...more]: readonly string[]): string | undefined {
  if (more[0] !== undefined) throw new CliError('USAGE', { detail: `${more[0]} is one too many: with --list there is at most a directory for lines without a destination` })
  if (directory?.endsWith('/') === false) throw new CliError('USAGE', { detail: `with --list, ${directory} would be the destination of every line: let it end in a slash` })
  return directory
}

function paramsFrom (options: Values): JobParams {
  const { priority, retry, metadata, overwrite, reuse, multihop, id } = options
  const side = options['verify-checksum']
  const verified = sides.find(one => one === side)
  if (side !== undefined && verified === undefined) throw new CliError('USAGE', { detail: `--verify-checksum ${side} is none of ${sides.join(', ')}` })
  const [rank, tries] = [numberIn('priority', priority, 1, 5), numberIn('retry', retry, 0, 1000)]
  return {
    ...moreParams(options.params),
    ...overwrite !== undefined && { overwrite },
    ...verified !== undefined && { verify_checksum: verified },
    ...rank !== undefined && { priority: rank },
    ...tries !== undefined && { retry: tries },
    ...metadata !== undefined && { job_metadata: jsonOr(metadata) },
    ...reuse !== undefined && { reuse },
    ...multihop !== undefined && { multihop },
    ...id !== undefined && { id_generator: 'deterministic', sid: id }
  }
}

function moreParams (text: string | undefined): JobParams {
  if (text === undefined) return {}
  const value: unknown = jsonOr(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new CliError('USAGE', { detail: '--params is no JSON object, such as \'{"bring_online": 3600}\'' })
  return value
}

function jsonOr (text: string): NonNullable<JobParams['job_metadata']> {
  try {
    return JSON.parse(text) as NonNullable<JobParams['job_metadata']>
  } catch {
    return text
  }
}

/** What FTS has taken is told at once: a later part may fail. */
async function submitted (job: JobRequest, list: readonly ListedFile[], { client, credentials }: FtsAccess, { options, terminal }: Call): Promise<readonly string[]> {
  const jobIds: string[] = []
  let files = 0
  try {
    for await (const submission of client.submitInParts(job)) {
      const { jobId, warnings, isDuplicate } = submission
      jobIds.push(jobId)
      files += submission.files
      for (const warning of [...warnings, ...isDuplicate ? [`${jobId} was there already`] : []]) terminal.stderr.write(`scitags: ${plainText(warning)}\n`)
      terminal.stdout.write(`${options.json === undefined ? plainText(jobId) : JSON.stringify(submission)}\n`)
    }
    return jobIds
  } catch (error) {
    const explained = explainedFailure(error, { credentials, placeOf: ([part, index]) => part === 'files' ? list[Number(index)]?.place : undefined })
    if (files === 0 || !(explained instanceof CliError)) throw explained
    throw new CliError(explained.code, { detail: `${explained.message}; the first ${files} of ${list.length} files are in the jobs above`, cause: error })
  }
}
