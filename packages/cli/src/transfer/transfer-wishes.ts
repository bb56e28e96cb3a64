/** What `scitags transfer` was asked to do. */
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'

import { copyBackend, createFtsClient, ftsBackend } from '@scitags/fts-client'
import type { FtsClient, OrchestratorInit, TransferBackend, TransferRequest } from '@scitags/fts-client'

import { credentialsFrom } from '../credential-options.ts'
import { CliError } from '../errors.ts'
import { accessOptions, serverFrom } from '../fts/access.ts'
import { askedRegistry } from '../named-registry.ts'
import { numberIn } from '../number-option.ts'
import { secondsIn } from '../time-option.ts'
import { demandWritable } from './left-list.ts'
import { listNotes, listOptions, listWishes } from './list-options.ts'
import { storageCredentials } from './storage-credentials.ts'
import { readTransferList } from './transfer-list.ts'
import { ListedTransfers } from './transfer-request.ts'
import type { OptionValues } from '../command-line.ts'
import type { ListedTransfer } from './transfer-request.ts'
import type { Terminal } from '../terminal.ts'

const knownModes = ['pull', 'push', 'streamed'] as const
const ways = ['copy', 'fts'] as const

export const transferOptions = {
  ...listOptions,
  journal: { type: 'string', value: 'DIRECTORY', about: 'Where the queue survives this process; it is made. Without one it does not.' },
  'forget-failed': { type: 'boolean', about: 'What failed before, or was cancelled, and is not in the LIST is forgotten, instead of tried again or told of.' },
  via: { type: 'string', value: 'WAY', about: 'copy (default): this command has the storage servers copy. fts: it gives the transfers to an FTS server, for which a file that is there already is a failure, and which goes on with its jobs when this command ends.' },
  mode: { type: 'string', value: 'MODES', about: 'What is tried, in this order. Default: pull,push,streamed. pull: the destination fetches; push: the source sends; streamed: through this process.' },
  overwrite: { type: 'boolean', about: 'Replace what is there.' },
  active: { type: 'string', value: 'N', about: 'Transfers at once; default 100.' },
  'per-link': { type: 'string', value: 'N', about: 'Of those, from one storage to one other; default 20.' },
  'per-storage': { type: 'string', value: 'N', about: 'Of those, from or to one storage; default 40.' },
  streams: { type: 'string', value: 'N', about: 'Connections of one pull, 1…100.' },
  'checksum-timeout': { type: 'string', value: 'TIME', about: 'How long a storage may take for one checksum, such as 90s or 2h, up to a day; default 30m.' },
  attempts: { type: 'string', value: 'N', about: 'How often a transfer is tried; default 5.' },
  'max-outage': { type: 'string', value: 'TIME', about: 'How long a storage that does not answer is waited for, before what is queued for it spends its attempts, up to 7d; default 10m.' },
  failed: { type: 'string', value: 'FILE', about: 'Write a list of what did not arrive, with the reasons in comments.' },
  ...accessOptions,
  server: { ...accessOptions.server, about: `With --via fts. ${accessOptions.server.about}` },
  'token-file': { type: 'string', value: 'FILE', about: 'Bearer token for every storage, and for FTS.' },
  'source-token-file': { type: 'string', value: 'FILE', about: 'Bearer token for the storages of sources.' },
  'destination-token-file': { type: 'string', value: 'FILE', about: 'Bearer token for the storages of destinations.' },
  json: { type: 'boolean', about: 'One JSON object per change of a transfer, and one with the summary.' }
} as const

export const transferNotes = [
  ...listNotes,
  'With --journal the LIST may be left out: the queue that is there goes on, and what had failed is tried again. With a LIST, what is told at the end and the exit\ncode are of what is in it. What the journal has as finished is not looked at again: without it, or with another one, it is. Sizes are always compared where the source tells one, and checksums where both ends have one.',
  'Exit codes: 0 all is there; 1 something failed; 2 the command line or the LIST is not right: all that is wrong with it is told with its line, and nothing of\nit is begun. After Ctrl-C what runs has 10 s, and once more ends it at once: 130, or 143 after SIGTERM, unless all is there. With --journal nothing is lost, and nothing is copied twice.'
] as const

export interface TransferWishes {
  readonly transfers: readonly ListedTransfer[]
  readonly orchestrator: OrchestratorInit
  /** That are not among `transfers`. */
  readonly forgetsFailed: boolean
  readonly isJson: boolean
  readonly failedFile: string | undefined
  /** To be closed when the orchestrator is. */
  readonly client: FtsClient | undefined
}

type Mode = (typeof knownModes)[number]
type Values = OptionValues<typeof transferOptions>

/** Throws {@link CliError}, and what reading credentials throws. */
export async function transferWishes (options: Values, operands: readonly string[], terminal: Terminal): Promise<TransferWishes> {
  const [list, ...more] = operands
  if (more[0] !== undefined) throw new CliError('USAGE', { detail: `transfer takes one list, and ${more[0]} is one more; \`scitags copy\` copies one file` })
  if (list === undefined && options.journal === undefined) throw new CliError('USAGE', { detail: 'what shall be transferred? scitags transfer LIST, where LIST has lines of SOURCE DESTINATION' })
  if (list === undefined) await demandJournal(options.journal ?? '')
  if (options['forget-failed'] !== undefined && options.journal === undefined) throw new CliError('USAGE', { detail: '--forget-failed takes a --journal, which is where it is remembered' })
  const sideToken = (['source-token-file', 'destination-token-file'] as const).find(name => options[name] !== undefined)
  if (list === undefined && sideToken !== undefined) throw new CliError('USAGE', { detail: `--${sideToken} takes a LIST, which says whose it is; --token-file is for every storage` })
  const limits = limitsFrom(options)
  const registry = await askedRegistry(options.registry ?? 'embedded', terminal, known => known)
  const { tag, tagOf, wants } = listWishes(options, registry)
  const modes = options.mode === undefined ? undefined : modesFrom(options.mode)
  const listed = new ListedTransfers(tag, registry, options.via === 'fts' ? undefined : refusalWith(modes))
  if (list !== undefined) await readTransferList({ file: list, stdin: terminal.stdin, destination: undefined, tagOf, wants, check: file => { listed.add(file) } })
  const transfers = listed.all
  if (list !== undefined && transfers.length === 0) throw new CliError('TRANSFERS_UNUSABLE', { detail: options.match === undefined ? `${list} has no transfers` : `no source of ${list} is like --match ${options.match}` })
  const { backend, client } = await backendFrom(options, modes, transfers, terminal)
  if (options.failed !== undefined) await demandWritable(options.failed)
  return {
    transfers,
    orchestrator: { ...limits, ...options.journal !== undefined && { journal: resolve(options.journal) }, overwrite: options.overwrite !== undefined, backends: [backend], registry },
    forgetsFailed: options['forget-failed'] !== undefined,
    isJson: options.json !== undefined,
    failedFile: options.failed,
    client
  }
}

/** A name that was mistyped is no empty queue. */
async function demandJournal (directory: string): Promise<void> {
  const there = await stat(resolve(directory)).catch(() => undefined)
  if (there?.isDirectory() !== true) throw new CliError('USAGE', { detail: `there is no journal ${directory}; with a LIST it is made` })
}

function limitsFrom (options: Values): Partial<OrchestratorInit> {
  const outageSeconds = secondsIn('max-outage', options['max-outage'], 7 * 86_400)
  const limits = {
    maxActive: numberIn('active', options.active, 1, 100_000),
    maxActivePerLink: numberIn('per-link', options['per-link'], 1, 100_000),
    maxActivePerStorage: numberIn('per-storage', options['per-storage'], 1, 100_000),
    maxAttempts: numberIn('attempts', options.attempts, 1, 1000),
    maxOutageMs: outageSeconds === undefined ? undefined : outageSeconds * 1000
  }
  return Object.fromEntries(Object.entries(limits).filter(([, limit]) => limit !== undefined))
}

async function backendFrom (options: Values, modes: readonly Mode[] | undefined, transfers: readonly ListedTransfer[], { environment }: Terminal): Promise<{ readonly backend: TransferBackend, readonly client: FtsClient | undefined }> {
  const way = ways.find(one => one === (options.via ?? 'copy'))
  if (way === undefined) throw new CliError('USAGE', { detail: `--via ${options.via ?? ''} is none of ${ways.join(', ')}` })
  const odd = way === 'fts' ? (['mode', 'streams', 'checksum-timeout', 'source-token-file', 'destination-token-file'] as const).find(name => options[name] !== undefined) : options.server === undefined ? undefined : 'server'
  if (odd !== undefined) throw new CliError('USAGE', { detail: `--${odd} is for --via ${way === 'fts' ? 'copy' : 'fts'}` })
  const url = way === 'fts' ? serverFrom(options, environment) : ''
  const streams = numberIn('streams', options.streams, 1, 100)
  const checksumSeconds = secondsIn('checksum-timeout', options['checksum-timeout'], 86_400)
  const credentials = await credentialsFrom(options, environment)
  if (way === 'fts') {
    const client = createFtsClient({ url, credentials })
    return { backend: ftsBackend({ client }), client }
  }
  const ofStorages = await storageCredentials({ credentials, sourceTokenFile: options['source-token-file'], destinationTokenFile: options['destination-token-file'], transfers: transfers.map(({ request }) => request) })
  return { backend: copyBackend({ credentials: ofStorages, ...modes !== undefined && { modes }, ...streams !== undefined && { streams }, ...checksumSeconds !== undefined && { checksumTimeoutMs: checksumSeconds * 1000 } }), client: undefined }
}

/** Why nothing would carry a request, for who wrote its line. */
function refusalWith (modes: readonly Mode[] = knownModes): (request: TransferRequest) => string | undefined {
  const backend = copyBackend({ modes })
  const isCarried = (request: Omit<TransferRequest, 'scitag'>): boolean => {
    try {
      return backend.carries({ ...request, id: '', scitag: undefined })
    } catch {
      return false
    }
  }
  return ({ scitag: _scitag, checksum, ...request }) => {
    if (!isCarried(request)) return `--mode ${modes.join(',')} has no way for that: between http and root:// there is streamed alone, between two of root:// pull and streamed`
    if (checksum === undefined || isCarried({ ...request, checksum })) return undefined
    return `${checksum.replace(/:.*/s, '')} is no checksum that is compared: adler32, crc32c, md5 and sha-256 are; or leave it out`
  }
}

function modesFrom (text: string): readonly Mode[] {
  return [...new Set(text.split(','))].map(word => {
    const mode = knownModes.find(one => one === word.trim())
    if (mode === undefined) throw new CliError('USAGE', { detail: `--mode ${word} is none of ${knownModes.join(', ')}` })
    return mode
  })
}
