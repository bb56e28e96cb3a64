/** What an origin refused: the client gets its number and its words. */
import { encodeResponse } from '@scitags/xrootd-protocol'
import type { Response } from '@scitags/xrootd-protocol'

export class OriginRefusal extends Error {
  readonly #refusal: Extract<Response, { readonly status: 'error' }>

  constructor (refusal: Extract<Response, { readonly status: 'error' }>) {
    super(`the origin refused with ${refusal.errorNumber}`)
    this.name = 'OriginRefusal'
    this.#refusal = refusal
  }

  get errorNumber (): number {
    return this.#refusal.errorNumber
  }

  /** As it came, for another request. */
  answer (streamId: number): Buffer {
    return encodeResponse({ ...this.#refusal, streamId })
  }
}
