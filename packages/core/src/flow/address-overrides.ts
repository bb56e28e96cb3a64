/** Own addresses, and what the network sees in their place. */
import { ScitagsError } from '../errors.ts'
import { familyOf, plainAddress } from '../wire/addresses.ts'

/** Both sides as `plainAddress` writes them. Throws {@link ScitagsError} `OPTIONS_INVALID` unless each pair is of one family. */
export function addressOverrides (options: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(options).map(([own, seen]) => {
    const from = plainAddress(own)
    const to = plainAddress(seen)
    if (from === undefined || to === undefined) throw invalid(own, `'${from === undefined ? own : seen}' is no IP address`)
    if (familyOf(from) !== familyOf(to)) throw invalid(own, `'${seen}' is of another family; a flow has both ends in one`)
    return [from, to]
  }))
}

function invalid (own: string, what: string): ScitagsError {
  return new ScitagsError('OPTIONS_INVALID', { detail: `addresses.${own}: ${what}`, path: ['addresses', own] })
}
