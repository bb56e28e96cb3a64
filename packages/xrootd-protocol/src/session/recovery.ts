/** Where a request goes next: after a redirect, after an error behind a load balancer, after a lost connection. Pure functions of what happened. */
import { cgiPairs, joinPath, mergeCgi, splitPath } from '../cgi.ts'
import { errorNumbers, openOptions, queryKinds } from '../constants.ts'
import { XrootdError } from '../errors.ts'
import type { Request } from '../requests.ts'

export const defaultPort = 1094
/** Servers that send a client from one to the next must stop at some time. */
export const redirectLimit = 16

/** A server, and whether clear text will do. */
export interface Endpoint {
  /** A name or an address, IPv6 without brackets. */
  readonly host: string
  readonly port: number
  readonly demandsTls: boolean
}

export interface UrlParts extends Endpoint {
  /** Where the URL names one. */
  readonly userName: string | undefined
  /** With CGI behind its first question mark; nothing is percent-decoded. */
  readonly path: string
}

/** Throws {@link XrootdError} `URL_INVALID`, which does not repeat the URL: there may be a token in it. */
export function parseUrl (url: string): UrlParts {
  const [, scheme, userName, host, portText, rest = ''] = /^(x?roots?):\/\/(?:([^@/?]*)@)?(\[[0-9a-fA-F:.%]+\]|[^\s:/?@[\]]+)(?::(\d{1,5}))?((?:\/|\?).*)?$/s.exec(url) ?? []
  const port = portText === undefined ? defaultPort : Number(portText)
  if (scheme === undefined || host === undefined || port < 1 || port > 65_535) throw new XrootdError('URL_INVALID', { detail: 'write root://HOST:PORT//PATH' })
  const { path, cgi } = splitPath(rest)
  return {
    host: host.replace(/^\[(.*)\]$/, '$1'),
    port,
    demandsTls: scheme.endsWith('s'),
    userName: userName?.split(':', 1)[0],
    path: joinPath(`/${path.replace(/^\/+/, '')}`, cgi)
  }
}

/** A request and where it goes. */
export interface Step {
  readonly endpoint: Endpoint
  readonly message: Request
}

/** The same request at the server that a redirect names: its CGI goes over ours, and a wish for TLS is never taken back. */
export function followRedirect ({ endpoint, message }: Step, { port, target }: { readonly port: number, readonly target: string }): Step {
  if (port >= 0) {
    const { path: host, cgi } = splitPath(target)
    return { endpoint: { host: host.replace(/^\[(.*)\]$/, '$1'), port: port === 0 ? defaultPort : port, demandsTls: endpoint.demandsTls }, message: mapPath(message, path => withCgi(path, cgi)) }
  }
  const { host, port: urlPort, demandsTls, path: urlPath } = parseUrl(target)
  const to = { host, port: urlPort, demandsTls: demandsTls || endpoint.demandsTls }
  const { path, cgi } = splitPath(urlPath)
  return { endpoint: to, message: mapPath(message, old => withCgi(joinPath(path === '/' ? splitPath(old).path : path, splitPath(old).cgi), cgi)) }
}

/** What a load balancer is told of a server that failed; undefined where the error is final. */
export function triedReason (errorNumber: number): 'enoent' | 'ioerr' | 'fserr' | 'srverr' | undefined {
  switch (errorNumber) {
    case errorNumbers.NotFound: return 'enoent'
    case errorNumbers.IOError: return 'ioerr'
    case errorNumbers.FSError: return 'fserr'
    case errorNumbers.ServerError:
    case errorNumbers.Overloaded:
    case errorNumbers.NoMemory:
    case errorNumbers.noserver:
      return 'srverr'
    default: return undefined
  }
}

/** Back to the load balancer that sent us to `failed`, which is not to be chosen again. Undefined where the error is final. */
export function backToLoadBalancer (original: Step, message: Request, failed: Endpoint, errorNumber: number): Step | undefined {
  const reason = triedReason(errorNumber)
  if (reason === undefined) return undefined
  const refresh = errorNumber === errorNumbers.NotFound || errorNumber === errorNumbers.Overloaded
  // What has been tried before stands in the CGI of the request that failed.
  const tried = pathOf(message)
  const list = (key: string, value: string): string => {
    const before = tried === undefined ? undefined : new Map(cgiPairs(splitPath(tried).cgi)).get(key)
    return before === undefined || before === '' ? value : `${before},${value}`
  }
  const cgi = `tried=${list('tried', failed.host)}&triedrc=${list('triedrc', reason)}`
  const again = mapPath(original.message, path => withCgi(path, cgi))
  return { endpoint: original.endpoint, message: refresh ? withRefresh(again) : again }
}

/** What an open looks like after its connection has gone: nothing that is there already is made anew or thrown away. */
export function reopened (options: number): number {
  return options & ~(openOptions.delete | openOptions.new)
}

/** May a file that was opened with these options be opened once more by itself, after its connection has gone? Not where writes may have been lost. */
export function mayReopen (options: number): boolean {
  const { open_updt: update, open_wrto: writeTo, open_apnd: append, delete: overwrite, new: create } = openOptions
  return (options & (update | writeTo | append | overwrite | create)) === 0
}

/** A request that a server has told to wait comes again; it has been refreshed already. */
export function afterWait (message: Request): Request {
  return message.name === 'open' || message.name === 'locate' ? { ...message, options: message.options & ~openOptions.refresh } : message
}

function withRefresh (message: Request): Request {
  return message.name === 'open' || message.name === 'locate' ? { ...message, options: message.options | openOptions.refresh } : message
}

function withCgi (path: string, over: string): string {
  if (over === '') return path
  const { path: bare, cgi } = splitPath(path)
  return joinPath(bare, mergeCgi(cgi, over))
}

function pathOf (message: Request): string | undefined {
  let path: string | undefined
  mapPath(message, found => path = found)
  return path
}

/** Requests by handle, and those of several paths, have none. */
function mapPath (message: Request, change: (path: string) => string): Request {
  switch (message.name) {
    case 'open':
    case 'stat':
    case 'chmod':
    case 'dirlist':
    case 'mkdir':
    case 'rm':
    case 'rmdir':
    case 'truncate':
    case 'locate':
    case 'fattr':
      return message.path === '' ? message : { ...message, path: change(message.path) }
    case 'query': return pathQueries.has(message.kind) ? { ...message, args: Buffer.from(change(message.args.toString().replace(/\0+$/, ''))) } : message
    default: return message
  }
}

const pathQueries: ReadonlySet<number> = new Set([queryKinds.cksum, queryKinds.xattr, queryKinds.space])
