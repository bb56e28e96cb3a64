/** Decides who marks a copy: this side, the other side, or nobody. */
import type { IncomingHttpHeaders } from 'node:http'

import type { Decision, Scitags, Subject } from '@scitags/core'
import { decideSafely } from '../marking/decide-safely.ts'
import { claimOfHeader } from '../wire/scitag-headers.ts'
import type { HeaderField } from '../wire/tpc-headers.ts'

export interface CopyTag {
  readonly decision: Decision
  /** The client's headers for the remote side, without a tag that is not to be passed on. */
  readonly forwarded: readonly HeaderField[]
}

/** Of connections on which no file moves. */
export const byNobody: Decision = { mark: false, because: { rule: 'no-rule', detail: 'it only looks' } }

const byPassiveSide: Decision = { mark: false, because: { rule: 'no-rule', detail: 'TransferHeaderSciTag leaves the marking to the passive side' } }

/** [TPC-Tag] `SciTag`, right or wrong, is for us and stops the forwarding; `TransferHeaderSciTag` alone is only passed on. */
export function tagOfCopy (scitags: Pick<Scitags, 'claim' | 'decide'>, headers: IncomingHttpHeaders, forwarded: readonly HeaderField[], subject: () => Subject): CopyTag {
  const claim = claimOfHeader(scitags, headers)
  const others = forwarded.filter(([name]) => name.toLowerCase() !== 'scitag')
  if (claim.kind === 'absent' && others.length < forwarded.length) return { decision: byPassiveSide, forwarded }
  return { decision: decideSafely(scitags, claim, subject), forwarded: others }
}
