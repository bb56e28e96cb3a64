/** The path of a request, with its CGI. */
import { pathsOf } from '@scitags/xrootd-protocol'
import type { RequestOf } from '@scitags/xrootd-protocol'
import type { PathRequest } from '../backend.ts'

/** Empty where there is none; a list counts as its first line does. Clients count a NUL at the end of a query. */
export function textOfRequest (request: PathRequest | RequestOf<'open' | 'dirlist'>): string {
  switch (request.name) {
    case 'query': return request.args.toString('latin1').replace(/\0.*$/s, '')
    case 'statx':
    case 'prepare':
      return pathsOf(request.paths)[0] ?? ''
    case 'mv': return request.from
    case 'set': return ''
    default: return request.path.replace(/\0.*$/s, '')
  }
}
