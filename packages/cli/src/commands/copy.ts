/** `scitags copy`: has one storage server copy a file from or to another, or carries it through itself, and watches. */
import { resolve } from 'node:path'

import { HttpTpcError, copy as orderCopy } from '@scitags/http-tpc/client'
import type { PerformanceMarker } from '@scitags/http-tpc/client'

import { algorithmNamed, compareEnds } from '../copy-checksum.ts'
import { copyEndOf, sizeOf, streamCopy } from '../copy-end.ts'
import type { StreamEnd } from '../copy-end.ts'
import { createCopyProgress } from '../copy-progress.ts'
import type { CopyProgress } from '../copy-progress.ts'
import { CliError } from '../errors.ts'
import { registryOption } from '../named-registry.ts'
import { readText } from '../read-text.ts'
import { reasonOf } from '../reason-of.ts'
import { tagFrom } from '../tag-option.ts'
import type { Command, OptionValues } from '../command-line.ts'
import type { Terminal } from '../terminal.ts'

const modes = ['pull', 'push', 'streamed'] as const
type Mode = typeof modes[number]

const options = {
  mode: { type: 'string', value: 'MODE', about: 'pull: the destination fetches (default); push: the source sends; streamed: through this process (default where one end is no URL).' },
  tag: { type: 'string', value: 'TAG', about: '65…65535, or names as in \'cms/Analysis Input\'. Streamed: SciTag goes with the GET and with the PUT, and both servers mark.' },
  registry: { ...registryOption, about: `${registryOption.about} For the names of --tag; default: embedded.` },
  'tag-for': { type: 'string', value: 'SIDE', about: 'Who marks a pull or push. active (default): the server that is asked to copy, by the header SciTag. passive: the other one, by TransferHeaderSciTag, which is passed on to it. Never both: the flow would be reported twice.' },
  streams: { type: 'string', value: 'N', about: 'Parallel connections of a pull, 1…100.' },
  checksum: { type: 'string', value: 'ALGORITHM', about: 'Compare the two files in the end: adler32, crc32c, md5 or sha-256.' },
  'no-overwrite': { type: 'boolean', about: 'Fail if the destination exists.' },
  'source-token-file': { type: 'string', value: 'FILE', about: 'Bearer token for the source.' },
  'destination-token-file': { type: 'string', value: 'FILE', about: 'Bearer token for the destination.' },
  'trust-redirects': { type: 'boolean', about: 'Show the tokens to every host that a server redirects to; by default only to the one in the URL.' },
  ca: { type: 'string', value: 'FILE', about: 'Authorities that the servers are checked against, PEM.' },
  json: { type: 'boolean', about: 'One JSON object per marker, and one with the result.' }
} as const

interface Wishes {
  readonly mode: Mode
  readonly from: StreamEnd
  readonly to: StreamEnd
  readonly tag: number | undefined
  readonly isTagForPassive: boolean
  readonly streams: number | undefined
  readonly isOverwriting: boolean
  readonly areRedirectsTrusted: boolean
  readonly ca: string | undefined
}

interface Watching {
  readonly terminal: Terminal
  readonly progress: CopyProgress
  readonly isJson: boolean
  readonly signal: AbortSignal
}

interface Outcome {
  readonly bytes: number
  readonly status: number
  readonly message: string
}

export const copy: Command<typeof options> = {
  name: 'copy',
  operands: 'SOURCE DESTINATION',
  summary: 'Copy a file between storage servers, or between one and this machine. Exit code 0: it is there; 1: it is not; 2: not understood.',
  options,
  examples: [
    ['scitags copy http://127.0.0.1:10801/store/cms/AOD.root http://127.0.0.1:10802/copy.root --tag 206', 'A pull with the tag of cms/Analysis Input, between the servers of `npm start`.'],
    ['scitags copy https://a.example/f https://b.example/f --mode push --source-token-file token', 'A push; the source is the active side.'],
    ['scitags copy ./AOD.root https://a.example/AOD.root --tag \'cms/Data Access\' --checksum adler32', 'An upload, compared in the end.'],
    ['scitags copy https://a.example/AOD.root - | sha256sum', 'A download into a pipe.']
  ],
  async run ({ options, operands, terminal }) {
    const algorithm = options.checksum === undefined ? undefined : algorithmNamed(options.checksum)
    const wishes = await wishesFrom(options, operands, terminal)
    const { from, to, mode } = wishes
    const isJson = options.json !== undefined
    const stop = new AbortController()
    const forget = terminal.onSignal('SIGINT', () => { stop.abort() })
    try {
      // Only for the bar: a source that does not say may well be copied.
      const size = isJson ? undefined : await sizeOf(from).catch((error: unknown) => { if (from.end.kind === 'file') throw error; return undefined })
      const progress = createCopyProgress({ output: terminal.stderr, size, nowMs: () => performance.now() })
      const begunMs = performance.now()
      const outcome = await (mode === 'streamed' ? carried : ordered)(wishes, { terminal, progress, isJson, signal: stop.signal }).catch(withAdvice).finally(() => { progress.clear() })
      const seconds = (performance.now() - begunMs) / 1000
      const checksum = algorithm === undefined ? undefined : await compareEnds(from, to, algorithm)
      const result = { kind: 'result', ok: true, ...outcome, seconds, ...checksum !== undefined && { checksum: `${algorithm ?? ''}:${checksum}` } }
      const line = `${outcome.message === '' ? 'done' : outcome.message} in ${seconds.toFixed(1)} s${checksum === undefined ? '' : `, ${algorithm ?? ''} ${checksum} at both ends`}`
      const said = to.end.kind === 'pipe' ? terminal.stderr : terminal.stdout
      said.write(isJson ? `${JSON.stringify(result)}\n` : `${line}\n`)
      return 0
    } catch (error) {
      if (isJson && error instanceof Error) terminal.stdout.write(`${JSON.stringify({ kind: 'result', ok: false, message: error.message })}\n`)
      throw error
    } finally {
      forget()
    }
  }
}

/** Pull or push: the servers move the bytes between themselves. */
async function ordered (wishes: Wishes, { terminal, progress, isJson, signal }: Watching): Promise<Outcome> {
  const { mode, from, to, tag, isTagForPassive, streams, isOverwriting, areRedirectsTrusted, ca } = wishes
  const [active, passive] = mode === 'pull' ? [to, from] : [from, to]
  const result = await orderCopy({
    url: urlOf(active),
    ...mode === 'pull' ? { source: urlOf(from) } : { destination: urlOf(to) },
    ...tag !== undefined && (isTagForPassive ? { transferScitag: tag } : { scitag: tag }),
    ...streams !== undefined && { streams },
    ...!isOverwriting && { overwrite: false },
    ...areRedirectsTrusted && { credentialsFollowRedirects: true },
    headers: tokenOf(active),
    transferHeaders: tokenOf(passive),
    ...ca !== undefined && { tls: { ca } },
    signal,
    onMarker (marker: PerformanceMarker) {
      if (isJson) terminal.stdout.write(`${JSON.stringify({ kind: 'marker', ...marker })}\n`)
      else progress.show(marker.bytes)
    }
  })
  const { ok, status, message, bytes } = result
  if (!ok) throw new CliError('COPY_FAILED', { detail: status < 300 ? `the copy failed: ${message}` : `the server refused the copy with ${status}: ${message === '' ? 'no reason given' : message}` })
  return { bytes, status, message }
}

async function carried ({ from, to, isOverwriting }: Wishes, { terminal, progress, signal }: Watching): Promise<Outcome> {
  const { stdin, stdout } = terminal
  const bytes = await streamCopy({ from, to, isOverwriting, onBytes: progress.show, stdin, stdout, signal })
  return { bytes, status: 200, message: '' }
}

async function wishesFrom (options: OptionValues<typeof copy.options>, operands: readonly string[], terminal: Terminal): Promise<Wishes> {
  const [source, destination, ...more] = operands
  if (source === undefined || destination === undefined || more.length > 0) throw new CliError('USAGE', { detail: 'copy takes two ends: scitags copy SOURCE DESTINATION' })
  const [fromEnd, toEnd] = [copyEndOf(source), copyEndOf(destination)]
  const isRemote = fromEnd.kind === 'remote' && toEnd.kind === 'remote'
  if (fromEnd.kind !== 'remote' && toEnd.kind !== 'remote') throw new CliError('USAGE', { detail: `neither ${source} nor ${destination} is a URL of a storage server` })
  const mode = choice('mode', options.mode, modes) ?? (isRemote ? 'pull' : 'streamed')
  if (mode !== 'streamed' && !isRemote) throw new CliError('USAGE', { detail: `--mode ${mode} is between two storage servers; leave it out to copy ${fromEnd.kind === 'remote' ? 'to' : 'from'} this machine` })
  const side = choice('tag-for', options['tag-for'], ['active', 'passive'])
  if (side !== undefined && (options.tag === undefined || mode === 'streamed')) throw new CliError('USAGE', { detail: '--tag-for says who marks a pull or push with --tag' })
  const streams = options.streams === undefined ? undefined : Number(options.streams)
  if (streams !== undefined && !(Number.isInteger(streams) && streams >= 1 && streams <= 100)) throw new CliError('USAGE', { detail: `--streams ${options.streams ?? ''} is no number from 1 to 100` })
  if (streams !== undefined && mode !== 'pull') throw new CliError('USAGE', { detail: '--streams are those of a pull' })

  const [fromToken, toToken, ca] = await Promise.all([options['source-token-file'], options['destination-token-file'], options.ca].map(async file => file === undefined ? undefined : await readText(resolve(file))))
  const tag = options.tag === undefined ? undefined : await tagFrom(options.tag, options.registry ?? 'embedded', terminal)
  const areRedirectsTrusted = options['trust-redirects'] !== undefined
  const request = (token: string | undefined): StreamEnd['request'] => ({
    headers: { ...token !== undefined && { Authorization: `Bearer ${token.trim()}` }, ...tag !== undefined && mode === 'streamed' && { SciTag: String(tag) } },
    tls: ca === undefined ? undefined : { ca },
    credentialsFollowRedirects: areRedirectsTrusted
  })
  return {
    mode,
    from: { end: fromEnd, request: request(fromToken) },
    to: { end: toEnd, request: request(toToken) },
    tag,
    isTagForPassive: side === 'passive',
    streams,
    isOverwriting: options['no-overwrite'] === undefined,
    areRedirectsTrusted,
    ca
  }
}

function choice<T extends string> (option: string, text: string | undefined, values: readonly T[]): T | undefined {
  const value = values.find(one => one === text)
  if (text !== undefined && value === undefined) throw new CliError('USAGE', { detail: `--${option} ${text} is none of ${values.join(', ')}` })
  return value
}

function urlOf ({ end }: StreamEnd): string {
  return end.kind === 'remote' ? end.url : ''
}

function tokenOf ({ request: { headers = {} } }: StreamEnd): Record<string, string> {
  const { Authorization: token } = headers
  return token === undefined ? {} : { Authorization: token }
}

/** Authorities that this machine does not know, as OpenSSL calls it. */
const unknownAuthority = new Set(['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_GET_ISSUER_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'])

function withAdvice (error: unknown): never {
  if (error instanceof HttpTpcError && unknownAuthority.has(reasonOf(error.cause))) throw new CliError('COPY_FAILED', { detail: `${error.message}; give its authority with --ca`, cause: error })
  throw error
}
