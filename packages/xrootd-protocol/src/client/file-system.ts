/** Names and what is behind them on a server, and on those that it sends us to. */
import { dirlistOptions, prepareOptions, queryKinds } from '../constants.ts'
import { joinPath, splitPath } from '../cgi.ts'
import type { Request } from '../requests.ts'
import type { Response } from '../responses.ts'
import { parseUrl } from '../session/recovery.ts'
import type { Endpoint } from '../session/recovery.ts'
import { XrootdError } from '../errors.ts'
import { ask, demand, understand } from './ask.ts'
import type { Answered, AskOptions } from './ask.ts'
import { Attributes } from './attributes.ts'
import { remoteStat } from './remote-stat.ts'
import type { RemoteStat } from './remote-stat.ts'
import { listed } from './listing.ts'
import type { ListedEntry } from './listing.ts'
import { locationsOf, spaceOf, volumeOf } from './texts.ts'
import type { Location, Space, Volume } from './texts.ts'
import type { CallOptions, ConnectionOptions } from './options.ts'
import { ConnectionPool } from './pool.ts'
import { nameOf } from './stream.ts'

export interface FileSystemOptions extends ConnectionOptions {
  /** Connections that others use as well; the options of connections above are those of the pool then. */
  readonly pool?: ConnectionPool
}

export interface ListOptions extends CallOptions {
  /** With the stat of each entry. Default true. */
  readonly stat?: boolean
  /** With the checksum of each entry, where the server has one. Default false. */
  readonly checksums?: boolean
}

export interface PrepareOptions extends CallOptions {
  /** From tape. Default true. */
  readonly stage?: boolean
  /** Not wanted any more on disk. */
  readonly evict?: boolean
  readonly forWriting?: boolean
  /** 0 to 3. */
  readonly priority?: number
}

/** Nothing is sent before the first call. The path of the URL is of no account. */
export function fileSystem (url: string, options: FileSystemOptions = {}): FileSystem {
  const { host, port, demandsTls, userName } = parseUrl(url)
  const pool = options.pool ?? new ConnectionPool({ ...userName !== undefined && { userName }, ...options })
  const own = options.pool === undefined ? pool : undefined
  return new FileSystem({ host, port, demandsTls }, pool, own)
}

/** Paths may carry CGI behind their first question mark. */
export class FileSystem implements AsyncDisposable {
  readonly endpoint: Endpoint
  readonly attributes: Attributes
  readonly #pool: ConnectionPool
  readonly #own: ConnectionPool | undefined

  /** Made by {@link fileSystem}. */
  constructor (endpoint: Endpoint, pool: ConnectionPool, own: ConnectionPool | undefined) {
    this.endpoint = endpoint
    this.#pool = pool
    this.#own = own
    this.attributes = new Attributes(async (message, call, decode) => {
      const body = await this.#body(message, call)
      return understand(this, message.name, () => decode(body))
    })
  }

  /** Any request; its answer as it came: ok, error, and, where they are to be handed back, redirect and wait. */
  async request (message: Request, options: AskOptions = {}): Promise<Response> {
    return (await this.ask(message, options)).response
  }

  /** The same, with who gave the answer in the end. */
  async ask (message: Request, options: AskOptions = {}): Promise<Answered> {
    return await ask(this.#pool, { endpoint: this.endpoint, message }, options)
  }

  async ping (call: CallOptions = {}): Promise<void> {
    await this.#body({ name: 'ping', streamId: 0 }, call)
  }

  async stat (path: string, call: CallOptions = {}): Promise<RemoteStat> {
    return this.#understand('stat', remoteStat, await this.#text({ name: 'stat', streamId: 0, options: 0, wants: 0, handle: 0, path }, call))
  }

  /** One byte of `statFlags` per path: directory, other, offline. */
  async statx (paths: readonly string[], call: CallOptions = {}): Promise<number[]> {
    return [...await this.#body({ name: 'statx', streamId: 0, options: 0, paths: paths.join('\n') }, call)]
  }

  /** Room and use of the volume of a path. */
  async volume (path: string, call: CallOptions = {}): Promise<Volume> {
    return this.#understand('stat', volumeOf, await this.#text({ name: 'stat', streamId: 0, options: 1, wants: 0, handle: 0, path }, call))
  }

  /** In the server's order. Where it lists names only, each stat is asked for by itself, and what has vanished meanwhile is left out. */
  async * list (path: string, { stat = true, checksums = false, ...call }: ListOptions = {}): AsyncGenerator<ListedEntry, void, undefined> {
    const options = (stat || checksums ? dirlistOptions.dstat : 0) | (checksums ? dirlistOptions.dcksm : 0)
    const body = await this.#body({ name: 'dirlist', streamId: 0, options, path }, call)
    const { path: directory, cgi } = splitPath(path)
    yield * listed(body, options, text => this.#understand('dirlist', remoteStat, text), async name => await this.stat(joinPath(`${directory.replace(/\/$/, '')}/${name}`, cgi), call))
  }

  async mkdir (path: string, { mode = 0o755, parents = false, ...call }: CallOptions & { readonly mode?: number, readonly parents?: boolean } = {}): Promise<void> {
    await this.#body({ name: 'mkdir', streamId: 0, options: parents ? 1 : 0, mode, path }, call)
  }

  async rm (path: string, call: CallOptions = {}): Promise<void> {
    await this.#body({ name: 'rm', streamId: 0, path }, call)
  }

  async rmdir (path: string, call: CallOptions = {}): Promise<void> {
    await this.#body({ name: 'rmdir', streamId: 0, path }, call)
  }

  async mv (from: string, to: string, call: CallOptions = {}): Promise<void> {
    await this.#body({ name: 'mv', streamId: 0, fromLength: Buffer.byteLength(from), from, to }, call)
  }

  async chmod (path: string, mode: number, call: CallOptions = {}): Promise<void> {
    await this.#body({ name: 'chmod', streamId: 0, mode, path }, call)
  }

  async truncate (path: string, size: number, call: CallOptions = {}): Promise<void> {
    await this.#body({ name: 'truncate', streamId: 0, handle: 0, size: BigInt(size), path }, call)
  }

  /** Of the server's first kind, where none is named. */
  async checksum (path: string, kind?: string, call: CallOptions = {}): Promise<{ readonly kind: string, readonly value: string }> {
    const { path: bare, cgi } = splitPath(path)
    const args = kind === undefined ? path : joinPath(bare, cgi === '' ? `cks.type=${kind}` : `${cgi}&cks.type=${kind}`)
    const [name, value] = (await this.query(queryKinds.cksum, args, call)).toString().replace(/\0+$/, '').split(' ')
    if (name === undefined || value === undefined) throw new XrootdError('ANSWER_INVALID', { detail: `${nameOf(this.endpoint)}, checksum` })
    return { kind: name, value }
  }

  /** `kind` is one of `queryKinds`. The answer is as it came. */
  async query (kind: number, args: string | Buffer, call: CallOptions = {}): Promise<Buffer> {
    return await this.#body({ name: 'query', streamId: 0, kind, handle: 0, args: typeof args === 'string' ? Buffer.from(args) : args }, call)
  }

  /** What the server says about each name; undefined where it does not know it. */
  async config (names: readonly string[], call: CallOptions = {}): Promise<Map<string, string | undefined>> {
    const lines = (await this.query(queryKinds.config, names.join(' '), call)).toString().replace(/\0+$/, '').split('\n')
    return new Map(names.map((name, index) => [name, lines[index] === name ? undefined : lines[index]]))
  }

  /** Bits of `locateOptions`. */
  async locate (path: string, options = 0, call: CallOptions = {}): Promise<Location[]> {
    return this.#understand('locate', locationsOf, await this.#text({ name: 'locate', streamId: 0, options, path }, call))
  }

  /** Resolves to the id of the request, where the server gives one. */
  async prepare (paths: readonly string[], { stage = true, evict = false, forWriting = false, priority = 0, ...call }: PrepareOptions = {}): Promise<string> {
    const options = (stage && !evict ? prepareOptions.stage : 0) | (forWriting ? prepareOptions.wmode : 0)
    return await this.#text({ name: 'prepare', streamId: 0, options, priority, port: 0, optionX: evict ? 1 : 0, paths: paths.join('\n') }, call)
  }

  async space (path: string, call: CallOptions = {}): Promise<Space> {
    return spaceOf((await this.query(queryKinds.space, path, call)).toString())
  }

  /** Requests that are on their way are not waited for. Connections of a pool that was given stay. */
  close (): void {
    this.#own?.close()
  }

  async [Symbol.asyncDispose] (): Promise<void> {
    this.close()
  }

  async #body (message: Request, call: CallOptions): Promise<Buffer> {
    return demand(await this.ask(message, call), message.name)
  }

  #understand<T> (what: string, decode: (text: string) => T, text: string): T {
    return understand(this, what, () => decode(text))
  }

  async #text (message: Request, call: CallOptions): Promise<string> {
    return (await this.#body(message, call)).toString().replace(/\0+$/, '')
  }
}
