/** What `scitags copy` was asked to do. */
import { resolve } from 'node:path'

import type { TlsIdentity } from '@scitags/http-tpc/client'
import type { ChecksumAlgorithm } from '@scitags/storage'
import type { OptionValues } from './command-line.ts'
import { algorithmNamed } from './copy-checksum.ts'
import { copyEndOf } from './copy-end.ts'
import type { StreamEnd } from './copy-end.ts'
import { CliError } from './errors.ts'
import { registryOption } from './named-registry.ts'
import { readText } from './read-text.ts'
import { tagFrom } from './tag-option.ts'
import type { Terminal } from './terminal.ts'

const modes = ['pull', 'push', 'streamed'] as const

export const copyOptions = {
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
  cert: { type: 'string', value: 'FILE', about: 'Certificate that is shown to servers, PEM, with all of its chain; a proxy certificate as well.' },
  key: { type: 'string', value: 'FILE', about: 'Its private key; default: the one in the file of --cert.' },
  json: { type: 'boolean', about: 'One JSON object per marker, and one with the result.' }
} as const

export interface CopyWishes {
  readonly mode: typeof modes[number]
  readonly from: StreamEnd
  readonly to: StreamEnd
  readonly tag: number | undefined
  readonly isTagForPassive: boolean
  readonly streams: number | undefined
  readonly checksum: ChecksumAlgorithm | undefined
  readonly isOverwriting: boolean
  readonly areRedirectsTrusted: boolean
  readonly tls: TlsIdentity
}

/** Every request ends with `signal`. Throws {@link CliError}. */
export async function copyWishes (options: OptionValues<typeof copyOptions>, operands: readonly string[], terminal: Terminal, signal: AbortSignal): Promise<CopyWishes> {
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
  const checksum = options.checksum === undefined ? undefined : algorithmNamed(options.checksum)
  if (checksum !== undefined && (fromEnd.kind === 'pipe' || toEnd.kind === 'pipe')) throw new CliError('USAGE', { detail: 'a pipe has no checksum: leave out --checksum' })
  if (options.key !== undefined && options.cert === undefined) throw new CliError('USAGE', { detail: '--key belongs to a --cert' })

  const read = async (file: string | undefined): Promise<string | undefined> => file === undefined ? undefined : await readText(resolve(file))
  const [fromToken, toToken, ca, cert, key] = await Promise.all([options['source-token-file'], options['destination-token-file'], options.ca, options.cert, options.key ?? options.cert].map(read))
  const tls = { ...ca !== undefined && { ca }, ...cert !== undefined && { cert }, ...key !== undefined && { key } }
  const tag = options.tag === undefined ? undefined : await tagFrom(options.tag, options.registry ?? 'embedded', terminal)
  const areRedirectsTrusted = options['trust-redirects'] !== undefined
  const request = (token: string | undefined): StreamEnd['request'] => ({
    headers: { ...token !== undefined && { Authorization: `Bearer ${token.trim()}` }, ...tag !== undefined && mode === 'streamed' && { SciTag: String(tag) } },
    tls,
    credentialsFollowRedirects: areRedirectsTrusted,
    signal
  })
  return {
    mode,
    from: { end: fromEnd, request: request(fromToken) },
    to: { end: toEnd, request: request(toToken) },
    tag,
    isTagForPassive: side === 'passive',
    streams,
    checksum,
    isOverwriting: options['no-overwrite'] === undefined,
    areRedirectsTrusted,
    tls
  }
}

function choice<T extends string> (option: string, text: string | undefined, values: readonly T[]): T | undefined {
  const value = values.find(one => one === text)
  if (text !== undefined && value === undefined) throw new CliError('USAGE', { detail: `--${option} ${text} is none of ${values.join(', ')}` })
  return value
}
