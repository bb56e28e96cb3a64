/** Arranges that one server fetches a file from another: a third-party copy. */
import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

import { cgiOf, cgiValue, joinPath, mergeCgi, splitPath } from '../cgi.ts'
import { errorNumbers, queryKinds } from '../constants.ts'
import { XrootdError } from '../errors.ts'
import { parseUrl } from '../session/recovery.ts'
import type { Endpoint } from '../session/recovery.ts'
import { openFile } from './file.ts'
import type { OpenFileOptions, RemoteFile } from './file.ts'
import { fileSystem } from './file-system.ts'
import type { ConnectionOptions } from './options.ts'
import { ConnectionPool } from './pool.ts'
import { nameOf } from './stream.ts'

export interface ThirdPartyCopyOptions extends Pick<OpenFileOptions, 'makeParents' | 'persistOnClose'> {
  /** Of the connections to either server; a signal among them is of no account. Or connections of `isTpc` that stay: one on which a copy has failed is to be closed, for that throws away what the destination has. */
  readonly source?: ConnectionOptions | ConnectionPool
  readonly destination?: ConnectionOptions | ConnectionPool
  /** Default `exclusively`. */
  readonly create?: 'exclusively' | 'or-replace'
  /** Connections between the servers. Default 1; servers that want fewer open fewer. */
  readonly streams?: number
  /** Called when the destination has opened the file: with `or-replace` what was there before is gone then. */
  readonly onOpened?: () => void
  /** Called now and then with the bytes that the destination has. */
  readonly onBytes?: (bytes: number) => void
  /** The copy is cancelled, and what was copied goes away. */
  readonly signal?: AbortSignal
}

export type ThirdPartyOutcome =
  | { readonly kind: 'copied', readonly bytes: number }
  /** This server, `host:port`, does no third-party copies. It may say so only after it has opened the file: what it had made is removed. */
  | { readonly kind: 'unsupported', readonly server: string }
  /** The destination let us write, but would not or could not fetch from there. What it had made is removed. */
  | { readonly kind: 'refused', readonly error: XrootdError }

/** [XR-TPC] A `scitag.flow` in the source's URL is shown to the source by us and, where the destination can do it, by the destination. Rejects with {@link XrootdError}. */
export async function thirdPartyCopy (source: string, destination: string, options: ThirdPartyCopyOptions = {}): Promise<ThirdPartyOutcome> {
  const [from, to] = [poolFor(source, options.source), poolFor(destination, options.destination)]
  try {
    return await arrange({ source, destination, from, to, options })
  } finally {
    // A destination that was not closed properly throws away what it has.
    for (const pool of [from, to]) if (pool !== options.source && pool !== options.destination) pool.close()
  }
}

interface Arrangement {
  readonly source: string
  readonly destination: string
  readonly from: ConnectionPool
  readonly to: ConnectionPool
  readonly options: ThirdPartyCopyOptions
}

async function arrange ({ source, destination, from, to, options }: Arrangement): Promise<ThirdPartyOutcome> {
  const { create = 'exclusively', makeParents = false, persistOnClose = false, signal } = options
  // Redirects end here: the destination must go to where the file is.
  const placed = await openFile(withCgi(source, { 'tpc.stage': 'placement' }), { pool: from, ...signal && { signal } })
  const { size, connection: { endpoint: sourceServer } } = placed
  await placed.close({ signal })
  for (const [endpoint, pool] of [[sourceServer, from], [parseUrl(destination), to]] as const) {
    if (!await doesThirdPartyCopies(endpoint, pool, signal)) return { kind: 'unsupported', server: nameOf(endpoint) }
  }
  const key = randomBytes(12).toString('hex')
  const order = orderFor({ source, sourceServer, size, key, streams: options.streams ?? 1 })
  let target: RemoteFile | undefined
  let permission: RemoteFile | undefined
  let saidOfCopy: unknown
  const note = (error: unknown): never => { throw saidOfCopy = error }
  try {
    target = await openFile(withCgi(destination, order), { pool: to, access: 'update', create, makeParents, persistOnClose, ...signal && { signal } })
    options.onOpened?.()
    // The first sync begins the copy, which then waits for our word at the source.
    await target.sync({ signal }).catch(note)
    const { host: destinationHost } = target.connection.endpoint
    permission = await openFile(withCgi(urlAt(sourceServer, source), { 'tpc.dst': destinationHost, 'tpc.key': key, 'tpc.stage': 'copy' }), { pool: from, ...signal && { signal } })
    const bytes = await watched(target, options).catch(note)
    if (bytes !== size) throw new XrootdError('ANSWER_INVALID', { detail: `${nameOf(target.connection.endpoint)} has ${bytes} bytes of ${size}` })
    await target.close({ signal })
    await closeOrBreak(permission)
    return { kind: 'copied', bytes }
  } catch (error) {
    if (target !== undefined && signal?.aborted) await cancel(target)
    const isRefused = error === saidOfCopy && isOf(error, errorNumbers.NotAuthorized)
    if (!isRefused && !isUnsupported(error)) throw error
    if (permission !== undefined) await closeOrBreak(permission)
    if (target !== undefined) await remove(target, destination, to)
    return isRefused ? { kind: 'refused', error } : { kind: 'unsupported', server: nameOf(target?.connection.endpoint ?? parseUrl(destination)) }
  }
}

function poolFor (url: string, options: ConnectionOptions | ConnectionPool = {}): ConnectionPool {
  if (options instanceof ConnectionPool) return options
  const { userName } = parseUrl(url)
  return new ConnectionPool({ ...userName !== undefined && { userName }, ...options, isTpc: true })
}

async function doesThirdPartyCopies (endpoint: Endpoint, pool: ConnectionPool, signal: AbortSignal | undefined): Promise<boolean> {
  try {
    const answers = await fileSystem(urlAt(endpoint, ''), { pool }).config(['tpc'], { signal })
    return /^[1-9]/.test(answers.get('tpc') ?? '')
  } catch (error) {
    if (error instanceof XrootdError && error.code === 'REFUSED') return false
    throw error
  }
}

interface Order {
  readonly source: string
  readonly sourceServer: Endpoint
  readonly size: number
  readonly key: string
  readonly streams: number
}

/** What the destination is told with its open. */
function orderFor ({ source, sourceServer, size, key, streams }: Order): Record<string, string> {
  const { path, cgi } = splitPath(parseUrl(source).path)
  const protocol = sourceServer.demandsTls ? 'roots' : 'root'
  const tag = cgiValue(cgi, tagKey)
  return {
    'oss.asize': String(size),
    'tpc.dlg': nameOf(sourceServer),
    'tpc.dlgon': '0',
    'tpc.key': key,
    'tpc.lfn': path,
    // [XR-TPC-Tag] Without it the source would not know what the connection is for that carries the data.
    ...tag !== undefined && { 'tpc.scgi': `${tagKey}=${tag}` },
    'tpc.spr': protocol,
    'tpc.src': nameOf(sourceServer),
    'tpc.stage': 'copy',
    'tpc.str': String(streams),
    'tpc.tpr': protocol
  }
}

const tagKey = 'scitag.flow'

const pauseMs = 2000
/** The copy takes what it takes: a server that is still there answers when it is asked how far it is. */
const unlimitedMs = 2 ** 31 - 1

/** Resolves to the size of the target when the copy has ended well. */
async function watched (target: RemoteFile, { onBytes, signal }: ThirdPartyCopyOptions): Promise<number> {
  const ended = new AbortController()
  const copying = target.sync({ signal, timeoutMs: unlimitedMs }).finally(() => { ended.abort() })
  // Whoever watches hears of it at the end.
  copying.catch(() => undefined)
  for (;;) {
    await sleep(pauseMs, undefined, { signal: ended.signal }).catch(() => undefined)
    if (ended.signal.aborted) break
    onBytes?.(await sizeOf(target, signal))
  }
  await copying
  return await sizeOf(target, signal)
}

async function sizeOf (target: RemoteFile, signal: AbortSignal | undefined): Promise<number> {
  return Number((await target.stat({ signal })).stat.size)
}

const cancelTimeoutMs = 5000

/** Errors do not matter: the connection is closed in any case, which says the same. */
async function cancel (target: RemoteFile): Promise<void> {
  await target.request({ name: 'query', streamId: 0, kind: queryKinds.opaqug, handle: 0, args: Buffer.from('ofs.tpc cancel') }, { timeoutMs: cancelTimeoutMs }).catch(() => undefined)
}

/** An empty file would be in the way of whoever copies in another way. */
async function remove (target: RemoteFile, destination: string, pool: ConnectionPool): Promise<void> {
  await closeOrBreak(target)
  await fileSystem(destination, { pool }).rm(parseUrl(destination).path, { timeoutMs: cancelTimeoutMs }).catch(() => undefined)
}

/** What cannot be closed would stay open for as long as its connection is kept. */
async function closeOrBreak (file: RemoteFile): Promise<void> {
  await file.close({ timeoutMs: cancelTimeoutMs }).catch(() => { file.connection.close() })
}

function isUnsupported (error: unknown): boolean {
  return isOf(error, errorNumbers.Unsupported) || (error instanceof XrootdError && error.code === 'REFUSED' && /tpc not supported/i.test(error.said ?? ''))
}

/** Of a copy that has begun, XRootD 5.5.3 and 5.8.1 take the exit status of the program for an error number of the system: where that is 1, the copy was not permitted. */
function isOf (error: unknown, number: number): error is XrootdError {
  return error instanceof XrootdError && error.code === 'REFUSED' && error.errorNumber === number
}

/** The path of a URL at another server. */
function urlAt ({ host, port, demandsTls }: Endpoint, url: string): string {
  return `${demandsTls ? 'roots' : 'root'}://${nameOf({ host, port, demandsTls })}/${url === '' ? '' : parseUrl(url).path}`
}

function withCgi (url: string, more: Readonly<Record<string, string>>): string {
  const { path, cgi } = splitPath(url)
  return joinPath(path, mergeCgi(cgi, cgiOf(Object.entries(more))))
}
