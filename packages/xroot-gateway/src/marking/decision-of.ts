/** The decision on one open file: its CGI claims a tag, the rest is for the rules. */
import type { Decision, Scitags, Subject } from '@scitags/core'
import { cgiValue } from '@scitags/xrootd-protocol'
import { failOpen } from './fail-open.ts'

/** The key of a tag in the CGI of a path. */
export const tagKey = 'scitag.flow'

/** Never throws. */
export function decisionOf (scitags: Pick<Scitags, 'claim' | 'decide'>, cgi: string, subject: Subject): Decision {
  let decision: Decision = { mark: false, because: { rule: 'no-rule', detail: 'no decision could be made' } }
  failOpen(() => { decision = scitags.decide(scitags.claim(cgiValue(cgi, tagKey), 'cgi'), subject) })
  return decision
}
