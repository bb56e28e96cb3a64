/** The path of a request, with its CGI: the first one where there are several. */
import type { RequestOf } from '@scitags/xrootd-protocol'
import type { PathRequest } from '../backend.ts'

/** Empty where there is none. */
export function textOfRequest (request: PathRequest | RequestOf<'dirlist'>): string {
  switch (request.name) {
    case 'query': return request.args.toString('latin1')
    case 'statx':
    case 'prepare':
      return request.paths
    case 'mv': return request.from
    case 'set': return ''
    default: return request.path
  }
}
