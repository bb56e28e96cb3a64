/** [design 3] Precedence: tag, path, VO, issuer, default; then user, role, default activity, 1. */
import t from 'tap'

import { decide } from '../../src/policy/decide.ts'
import { compileRules } from '../../src/policy/rules.ts'
import { snapshot } from '../../src/registry/snapshot.ts'
import { registryOf } from '../../src/wire/registry.ts'
import { claimFromText } from '../../src/wire/tag-claim.ts'
import type { Decision, Subject, TagClaim } from '../../src/types.ts'

const registry = registryOf(snapshot)
const rules = compileRules({
  experiments: {
    default: 'default',
    paths: { '/store': 'cms', '/store/user/atlas': 'atlas', '/lhcb': 'lhcb' },
    vos: { alice: 'alice', '/atlas': 'atlas', 'cms/Role=perf': 'belleii' },
    issuers: { 'https://dune.example.org': 'dune' }
  },
  activities: {
    cms: { default: 'Analysis Input', roles: { production: 'Production Input', pilot: 9 }, users: { alice: 'Debug' } },
    dune: {}
  }
}, registry)
const bare = compileRules({}, registry)
const absent: TagClaim = { kind: 'absent' }

function claim (text: string): TagClaim {
  return claimFromText(text, 'header', tag => registry.isRegistered(tag))
}

function shown (decision: Decision): string {
  return decision.mark ? `${decision.tag.experiment}/${decision.tag.activity} ${decision.because.rule}` : `unmarked ${decision.because.rule}`
}

function mapped (subject: Subject): string {
  return shown(decide(absent, subject, rules))
}

void t.test('the label of the client is of the lowest rank: behind every rule, the default too', t => {
  const peerTag = { experiment: 2, activity: 16 }
  t.strictSame(decide(absent, { path: '/x', peerTag }, bare), { mark: true, tag: peerTag, because: { rule: 'peer-label', detail: 'packets of the client are labelled atlas/Production Output' } })
  t.equal(mapped({ path: '/store/x', peerTag }), '3/14 path')
  t.equal(mapped({ path: '/x', peerTag }), '1/1 default')
  t.equal(shown(decide(claim('abc'), { peerTag }, bare)), '0/0 invalid-tag')
  t.end()
})

void t.test('a tag in the request is final', t => {
  t.strictSame(decide(claim('206'), { path: '/lhcb/x' }, rules), { mark: true, tag: { experiment: 3, activity: 14 }, because: { rule: 'tag', detail: 'the request says 206 (header)' } })
  t.end()
})

void t.test('an invalid SciTag is marked 0/0 and skips the mapping rules', t => {
  for (const text of ['', '64', '65536', 'abc', '-5']) t.equal(shown(decide(claim(text), { path: '/store/x' }, rules)), '0/0 invalid-tag', text)
  t.equal(decide(claim('206;x'), {}, bare).because.detail, 'header: "206;x" is no tag: a decimal number 65…65535 is')
  t.end()
})

void t.test('a flow label sent as a tag is recognised', t => {
  const decision = decide(claim('196664'), {}, bare)
  t.equal(shown(decision), '0/0 invalid-tag')
  t.equal(decision.because.detail, 'header: 196664 is the flow label of cms/Analysis Input; its tag is 206')
  t.end()
})

void t.test('without a tag: path before VO before issuer before default', t => {
  const everything: Subject = { path: '/lhcb/file', vos: ['alice'], issuer: 'https://dune.example.org' }
  t.equal(mapped(everything), '4/1 path')
  t.equal(mapped({ ...everything, path: '/elsewhere' }), '5/1 vo')
  t.equal(mapped({ ...everything, path: '/elsewhere', vos: ['nobody'] }), '8/1 issuer')
  t.equal(mapped({ path: '/elsewhere', vos: [], issuer: 'https://other.example.org' }), '1/1 default')
  t.equal(mapped({}), '1/1 default')
  t.end()
})

void t.test('without a tag and a rule nothing is marked', t => {
  t.strictSame(decide(absent, { path: '/store/x', vos: ['cms'], user: 'alice' }, bare), { mark: false, because: { rule: 'no-rule', detail: 'the request has no tag, and no rule fits it' } })
  t.end()
})

void t.test('path rules match whole components, the longest first', t => {
  t.equal(mapped({ path: '/store' }), '3/14 path')
  t.equal(mapped({ path: '/store/' }), '3/14 path')
  t.equal(mapped({ path: '/storefoo/x' }), '1/1 default')
  t.equal(mapped({ path: '/store/user/atlas/x' }), '2/1 path')
  t.equal(mapped({ path: '/store/user/atlasx' }), '3/14 path')
  t.equal(mapped({ path: '/lhcb/../store/x' }), '3/14 path', 'the file that is meant counts')
  t.equal(mapped({ path: '/l' }), '1/1 default', 'a path shorter than every rule')
  t.equal(shown(decide(absent, { path: '/x' }, compileRules({ experiments: { paths: { '/': 'ska' } } }, registry))), '7/1 path')
  t.end()
})

void t.test('VOs are tried in order, with or without slash, group and role', t => {
  t.equal(mapped({ vos: ['nobody', 'alice', 'atlas'] }), '5/1 vo')
  t.equal(mapped({ vos: ['/alice'] }), '5/1 vo')
  t.equal(mapped({ vos: ['/atlas/de/Role=NULL/Capability=NULL'] }), '2/1 vo')
  t.equal(mapped({ vos: ['/cms/Role=perf'] }), '6/1 vo')
  t.equal(mapped({ vos: ['/cms/Role=production'] }), '1/1 default', 'the rule is for another role')
  t.equal(mapped({ vos: ['', '/'] }), '1/1 default')
  t.end()
})

void t.test('a closing slash makes no other issuer', t => {
  t.equal(mapped({ issuer: 'https://dune.example.org/' }), '8/1 issuer')
  t.end()
})

void t.test('the activity: user before role before default before 1', t => {
  const path = '/store/x'
  t.equal(mapped({ path, user: 'alice', roles: ['production'] }), '3/8 path')
  t.equal(mapped({ path, user: 'bob', roles: ['nobody', 'production', 'pilot'] }), '3/12 path')
  t.equal(mapped({ path, vos: ['/cms/Role=pilot'] }), '3/9 path', 'the role of a VOMS attribute counts')
  t.equal(mapped({ path, vos: ['/cms/Role=pilot'], roles: ['production'] }), '3/12 path')
  t.equal(mapped({ path, user: 'bob' }), '3/14 path')
  t.equal(mapped({ issuer: 'https://dune.example.org', user: 'alice' }), '8/1 issuer', 'the rules of cms say nothing about dune')
  t.end()
})

void t.test('every decision says why', t => {
  const why = (subject: Subject): string => decide(absent, subject, rules).because.detail
  t.equal(why({ path: '/store/x', roles: ['production'] }), 'path /store belongs to cms, role production does Production Input')
  t.equal(why({ path: '/store/x', user: 'alice' }), 'path /store belongs to cms, user alice does Debug')
  t.equal(why({ path: '/store/x' }), 'path /store belongs to cms, by default Analysis Input')
  t.equal(why({ vos: ['/alice/Role=x'] }), 'vo alice belongs to alice, and no rule names an activity')
  t.equal(why({}), 'what no rule fits belongs to default, and no rule names an activity')
  t.end()
})

void t.test('names that every object has are no rules', t => {
  t.equal(mapped({ path: '/constructor', vos: ['__proto__', 'toString'], issuer: 'constructor' }), '1/1 default')
  t.equal(mapped({ path: '/store/x', user: '__proto__', roles: ['constructor'] }), '3/14 path')
  t.end()
})
