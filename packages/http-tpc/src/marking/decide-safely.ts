/** Asks for a decision; who asks for the file is found out by the integrator's function, which may fail. */
import type { Decision, Scitags, Subject, TagClaim } from '@scitags/core'
import { channels } from '@scitags/core'
import { failOpen } from './fail-open.ts'

const undecided: Decision = { mark: false, because: { rule: 'no-rule', detail: 'who asks could not be found out' } }

/** A tag decides alone: then the subject is asked for whoever watches decisions, and changes nothing. Never throws. */
export function decideSafely (scitags: Pick<Scitags, 'decide'>, claim: TagClaim, subject: () => Subject): Decision {
  const isDecisive = claim.kind !== 'absent'
  let who: Subject | undefined
  if (!isDecisive || channels.decision.hasSubscribers) failOpen(() => { who = subject() })
  return who === undefined && !isDecisive ? undecided : scitags.decide(claim, who ?? {})
}
