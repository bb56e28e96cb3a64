/** The policy is total: whatever a request claims and whoever asks, there is a decision with a reason. */
import fc from 'fast-check'
import t from 'tap'

import { decide } from '../../src/policy/decide.ts'
import { canonicalPath } from '../../src/policy/path.ts'
import { compileRules } from '../../src/policy/rules.ts'
import { snapshot } from '../../src/registry/snapshot.ts'
import { registryOf } from '../../src/wire/registry.ts'
import { claimFromText } from '../../src/wire/tag-claim.ts'
import type { Subject } from '../../src/types.ts'

const registry = registryOf(snapshot)
const rules = compileRules({
  experiments: { paths: { '/store': 'cms', '/store/a/b': 'atlas' }, vos: { cms: 'cms' }, issuers: { 'https://i': 'dune' } },
  activities: { cms: { default: 14, roles: { production: 12 }, users: { alice: 8 } } }
}, registry)

const step = fc.constantFrom('store', 'a', 'b', '..', '.', '', 'cms', 'Role=production', 'Role=NULL', 'stores')
const path = fc.oneof(fc.string(), fc.array(step).map(steps => `/${steps.join('/')}`))
const subject = fc.record({
  path,
  vos: fc.array(fc.oneof(fc.string(), path)),
  user: fc.oneof(fc.string(), fc.constant('alice')),
  roles: fc.array(fc.oneof(fc.string(), fc.constant('production'))),
  issuer: fc.oneof(fc.string(), fc.constant('https://i/'))
}, { requiredKeys: [] }) as fc.Arbitrary<Subject>
const claim = fc.option(fc.oneof(fc.string(), fc.integer().map(String)), { nil: undefined })
  .map(text => claimFromText(text, 'url', tag => registry.isRegistered(tag)))

void t.test('there is always a decision, its tag is in range, and it says why', t => {
  fc.assert(fc.property(claim, subject, (claim, subject) => {
    const decision = decide(claim, subject, rules)
    if (decision.because.detail === '') return false
    if (!decision.mark) return claim.kind === 'absent' && decision.because.rule === 'no-rule'
    const { experiment, activity } = decision.tag
    if (claim.kind === 'tag') return experiment === claim.tag.experiment && activity === claim.tag.activity
    if (claim.kind === 'invalid') return experiment === 0 && activity === 0
    return experiment >= 1 && experiment <= 1023 && activity >= 1 && activity <= 63
  }))
  t.end()
})

void t.test('the same request is always decided in the same way', t => {
  fc.assert(fc.property(claim, subject, (claim, subject) => JSON.stringify(decide(claim, subject, rules)) === JSON.stringify(decide(claim, subject, rules))))
  t.end()
})

void t.test('a canonical path is absolute, has no dot segments, and is its own canonical path', t => {
  fc.assert(fc.property(path, path => {
    const canonical = canonicalPath(path)
    const steps = canonical.slice(1).split('/')
    return canonical.startsWith('/') && canonicalPath(canonical) === canonical && (canonical === '/' || !steps.some(step => ['', '.', '..'].includes(step)))
  }))
  t.end()
})
