/** Whose word is taken: a list of addresses and nets. */
import { networkList } from '@scitags/core'
import { plainAddress } from '@scitags/core/wire'
import { HttpTpcError } from '../errors.ts'

export type IsTrusted = (address: string | undefined) => boolean

/** Throws `OPTIONS_INVALID`; `option` is the key that the texts stand under. */
export function trustedNets (option: string, texts: readonly string[]): IsTrusted {
  const contains = networkList(texts, (index, what) => { throw new HttpTpcError('OPTIONS_INVALID', { detail: what, path: [option, String(index)] }) })
  return address => {
    const plain = address === undefined ? undefined : plainAddress(address)
    return plain !== undefined && contains(plain)
  }
}
