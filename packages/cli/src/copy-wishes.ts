/** What `scitags copy` was asked to do. */
import { resolve } from 'node:path'

import { storageFile } from '@scitags/fts-client'
import type { ChecksumAlgorithm } from '@scitags/storage'
import type { OptionValues } from './command-line.ts'
import { algorithmNamed } from './copy-checksum.ts'
import { namedEnd } from './copy-end.ts'
import type { CopyEnd, NamedEnd } from './copy-end.ts'
import { CliError } from './errors.ts'
import { registryOption } from './named-registry.ts'
import { readText } from './read-text.ts'
import { tagFrom } from './tag-option.ts'
import type { Terminal } from './terminal.ts'

const modes = ['pull', 'push', 'streamed'] as const

export const copyOptions = {
  mode: { type: 'string', value: 'MODE', about: 'pull: the destination fetches (default); push: the source sends; streamed: through this process (default where one end is no URL, and between http and root://). Between servers of root:// the destination pulls; where one of them cannot, and no mode was asked for, the copy is streamed.' },
  tag: { type: 'string', value: 'TAG', about: '65…65535, or names as in \'cms/Analysis Input\'. Streamed: SciTag goes with the GET and with the PUT, and both servers mark. In URLs of root:// it is scitag.flow, in place of one that is there, and both servers mark as well.' },
  registry: { ...registryOption, about: `${registryOption.about} For the names of --tag; default: embedded.` },
  'tag-for': { type: 'string', value: 'SIDE', about: 'Who marks a pull or push. active (default): the server that is asked to copy, by the header SciTag. passive: the other one, by TransferHeaderSciTag, which is passed on to it. Never both: the flow would be reported twice. Between servers of root://: the one whose URL gets the tag; default: both.' },
  streams: { type: 'string', value: 'N', about: 'Parallel connections of a pull, 1…100.' },
  checksum: { type: 'string', value: 'ALGORITHM', about: 'Compare the two files in the end: adler32, crc32c, md5 or sha-256.' },
  'no-overwrite': { type: 'boolean', about: 'Fail if the destination exists.' },
  'source-token-file': { type: 'string', value: 'FILE', about: 'Bearer token for the source. For root:// it is shown under TLS only, as with roots://.' },
  'destination-token-file': { type: 'string', value: 'FILE', about: 'Bearer token for the destination.' },
  'trust-redirects': { type: 'boolean', about: 'Show the tokens to every host that a server redirects to, but over plain http only within this machine; by default to the one in the URL alone.' },
  ca: { type: 'string', value: 'FILE', about: 'Authorities that the servers are checked against, PEM.' },
  cert: { type: 'string', value: 'FILE', about: 'Certificate that is shown to servers, PEM, with all of its chain; a proxy certificate as well.' },
  key: { type: 'string', value: 'FILE', about: 'Its private key; default: the one in the file of --cert.' },
  json: { type: 'boolean', about: 'One JSON object per marker, and one with the result.' }
} as const

export interface CopyWishes {
  readonly mode: typeof modes[number]
  /** A pull that the servers cannot do is streamed. */
  readonly mayStream: boolean
  readonly from: CopyEnd
  readonly to: CopyEnd
  readonly tag: number | undefined
  readonly isTagForPassive: boolean
  readonly streams: number | undefined
  readonly checksum: ChecksumAlgorithm | undefined
  readonly isOverwriting: boolean
}

/** Throws {@link CliError}. */
export async function copyWishes (options: OptionValues<typeof copyOptions>, operands: readonly string[], terminal: Terminal): Promise<CopyWishes> {
  const [source, destination, ...more] = operands
  if (source === undefined || destination === undefined || more.length > 0) throw new CliError('USAGE', { detail: 'copy takes two ends: scitags copy SOURCE DESTINATION' })
  const [fromEnd, toEnd] = [namedEnd(source), namedEnd(destination)]
  const [isFromServer, isToServer] = [isServer(fromEnd), isServer(toEnd)]
  const [isBetweenServers, isRoot] = [isFromServer && isToServer && fromEnd.kind === toEnd.kind, fromEnd.kind === 'root' && toEnd.kind === 'root']
  if (!isFromServer && !isToServer) throw new CliError('USAGE', { detail: `neither ${source} nor ${destination} is a URL of a storage server` })
  const mode = choice('mode', options.mode, modes) ?? (isBetweenServers ? 'pull' : 'streamed')
  if (mode !== 'streamed' && isFromServer !== isToServer) throw new CliError('USAGE', { detail: `--mode ${mode} is between two storage servers; leave it out to copy ${isFromServer ? 'to' : 'from'} this machine` })
  if (mode !== 'streamed' && !isBetweenServers) throw new CliError('USAGE', { detail: `--mode ${mode} is between two servers of http, or two of root://; leave it out to copy from one to the other` })
  if (mode === 'push' && isRoot) throw new CliError('USAGE', { detail: '--mode push is for http: with root:// the destination pulls' })
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
  const opened = (end: NamedEnd, token: string | undefined, isToMark: boolean): CopyEnd => {
    if (end.kind === 'file' || end.kind === 'pipe') return end
    const access = { tls, ...token !== undefined && { token: token.trim() }, credentialsFollowRedirects: options['trust-redirects'] !== undefined }
    return storageFile({ url: end.url, access: () => access, scitag: isToMark ? tag : undefined })
  }
  const [from, to] = [opened(fromEnd, fromToken, side !== 'active'), opened(toEnd, toToken, side !== 'passive')]
  if (from.kind === 'root' && to.kind === 'root' && from.name === to.name) throw new CliError('USAGE', { detail: `${from.name} is the source and the destination` })
  return {
    mode,
    mayStream: isRoot && options.mode === undefined,
    from,
    to,
    tag,
    isTagForPassive: side === 'passive',
    streams,
    checksum,
    isOverwriting: options['no-overwrite'] === undefined
  }
}

function isServer ({ kind }: NamedEnd): boolean {
  return kind === 'http' || kind === 'root'
}

function choice<T extends string> (option: string, text: string | undefined, values: readonly T[]): T | undefined {
  const value = values.find(one => one === text)
  if (text !== undefined && value === undefined) throw new CliError('USAGE', { detail: `--${option} ${text} is none of ${values.join(', ')}` })
  return value
}
