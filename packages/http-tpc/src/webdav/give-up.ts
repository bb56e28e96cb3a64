/** Lets go of a client that has stopped reading: it would hold the file or the directory open for ever. */
import type { DavCall } from './dav-call.ts'

export function giveUpUnlessRead ({ response, options }: DavCall): void {
  response.setTimeout(options.stallTimeoutMs, () => { response.destroy() })
}
