/** The whole policy: what a request said about itself, else what the rules say about it, gives one decision. */
import { explainInvalid } from '../wire/tag-claim.ts'
import { upwards } from './path.ts'
import { canonicalIssuer } from './rules.ts'
import { roleIn, voNames } from './vo.ts'
import type { ActivityRule, ActivityRules, CompiledRules, ExperimentRule } from './rules.ts'
import type { Decision, FlowTag, Subject, TagClaim } from '../types.ts'

/** Pure and total. [ADR 2] A tag in the request is final, even an invalid one: then no rule is consulted. */
export function decide (claim: TagClaim, subject: Subject, rules: CompiledRules): Decision {
  switch (claim.kind) {
    case 'tag': return { mark: true, tag: claim.tag, because: { rule: 'tag', detail: `the request says ${claim.scitag} (${claim.from})` } }
    case 'invalid': return { mark: true, tag: { experiment: 0, activity: 0 }, because: { rule: 'invalid-tag', detail: `${claim.from}: ${explainInvalid(claim, rules.nameOf)}` } }
    case 'absent': return byRules(subject, rules)
  }
}

function byRules (subject: Subject, rules: CompiledRules): Decision {
  const found = byPath(subject, rules) ?? byVo(subject, rules) ?? byIssuer(subject, rules) ?? rules.default
  if (found === undefined && subject.peerTag !== undefined) return byPeerLabel(subject.peerTag, rules)
  if (found === undefined) return { mark: false, because: { rule: 'no-rule', detail: 'the request has no tag, and no rule fits it' } }
  const { experiment, because, activities } = found
  const { activity, detail } = byUser(subject, activities) ?? byRole(subject, activities) ?? activities.default
  return { mark: true, tag: { experiment, activity }, because: { rule: because.rule, detail: `${because.detail}, ${detail}` } }
}

/** Of the lowest rank: one label in 290 of a host that does not mark means something by chance [FL-RANDOM]. */
function byPeerLabel (tag: FlowTag, rules: CompiledRules): Decision {
  return { mark: true, tag, because: { rule: 'peer-label', detail: `packets of the client are labelled ${rules.nameOf(tag)}` } }
}

function byPath ({ path }: Subject, { paths, deepestPath }: CompiledRules): ExperimentRule | undefined {
  return path === undefined || paths.size === 0 ? undefined : firstOf(paths, upwards(path, deepestPath))
}

function byVo ({ vos = [] }: Subject, rules: CompiledRules): ExperimentRule | undefined {
  return firstOf(rules.vos, vos.flatMap(voNames))
}

function byIssuer ({ issuer }: Subject, { issuers }: CompiledRules): ExperimentRule | undefined {
  return issuer === undefined ? undefined : issuers.get(canonicalIssuer(issuer))
}

function byUser ({ user }: Subject, { users }: ActivityRules): ActivityRule | undefined {
  return user === undefined ? undefined : users.get(user)
}

function byRole ({ roles = [], vos = [] }: Subject, rules: ActivityRules): ActivityRule | undefined {
  return rules.roles.size === 0 ? undefined : firstOf(rules.roles, [...roles, ...vos.flatMap(vo => roleIn(vo) ?? [])])
}

function firstOf<T> (rules: ReadonlyMap<string, T>, keys: Iterable<string>): T | undefined {
  for (const key of keys) {
    const rule = rules.get(key)
    if (rule !== undefined) return rule
  }
  return undefined
}
