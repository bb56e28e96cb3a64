/** Whether something failed because this machine does not know the authority of a server. */
import { reasonOf } from './reason-of.ts'

/** As OpenSSL calls it. */
const reasons = new Set(['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_GET_ISSUER_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'])

export function isOfUnknownAuthority (cause: unknown): boolean {
  return reasons.has(reasonOf(cause)) || (cause instanceof Error && isOfUnknownAuthority(cause.cause))
}
