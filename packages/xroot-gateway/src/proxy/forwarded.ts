/** A request as the origin is to see it: as it came, without the credential of the user where that stays here. */
import { joinPath, pathsOf, queryKinds, splitPath } from '@scitags/xrootd-protocol'
import type { RequestOf } from '@scitags/xrootd-protocol'
import type { PathRequest } from '../backend.ts'
import { plainOptions } from '../open-mode.ts'

/** Queries whose arguments are a path. */
const pathQueries: ReadonlySet<number> = new Set([queryKinds.cksum, queryKinds.xattr, queryKinds.space, queryKinds.ckscan])

export function forwarded<R extends PathRequest | RequestOf<'open' | 'dirlist'>> (request: R, forwardAuthz: boolean): R {
  return forwardAuthz ? request : withoutAuthz(request) as R
}

/** What was permitted is what the origin is asked for. Another file that the request names by its handle is none of the origin's. */
export function forwardedOpen (request: RequestOf<'open'>, forwardAuthz: boolean): RequestOf<'open'> {
  return { ...forwarded(request, forwardAuthz), options: plainOptions(request.options), optionT: 0, template: 0 }
}

function withoutAuthz (request: PathRequest | RequestOf<'open' | 'dirlist'>): PathRequest | RequestOf<'open' | 'dirlist'> {
  switch (request.name) {
    case 'query': return pathQueries.has(request.kind) ? { ...request, args: Buffer.from(strip(request.args.toString('latin1')), 'latin1') } : request
    case 'statx':
    case 'prepare':
      return { ...request, paths: pathsOf(request.paths).map(strip).join('\n') }
    case 'mv': {
      const [from, to] = [strip(request.from), strip(request.to)]
      return { ...request, from, to, fromLength: request.fromLength === 0 ? 0 : Buffer.byteLength(from) }
    }
    case 'set': return request
    default: return { ...request, path: strip(request.path) }
  }
}

/** The rest stays as it stands. */
function strip (text: string): string {
  if (!text.includes('authz=')) return text
  const { path, cgi } = splitPath(text)
  return joinPath(path, cgi.split('&').filter(pair => !pair.startsWith('authz=')).join('&'))
}
