import t from 'tap'

import { canonicalVo, roleIn, voNames } from '../../src/policy/vo.ts'

void t.test('a VO has one spelling, with or without a slash in front', t => {
  t.equal(canonicalVo('cms'), 'cms')
  t.equal(canonicalVo('/cms'), 'cms')
  t.equal(canonicalVo(' /cms/ '), 'cms')
  t.equal(canonicalVo('/cms/Role=NULL/Capability=NULL'), 'cms')
  t.equal(canonicalVo('/cms/uscms/Role=production/Capability=NULL'), 'cms/uscms/Role=production')
  t.equal(canonicalVo(''), '')
  t.end()
})

void t.test('an attribute is looked up with its role, without, by each group, and by the VO', t => {
  t.strictSame(voNames('/cms/uscms/Role=production/Capability=NULL'), ['cms/uscms/Role=production', 'cms/uscms', 'cms'])
  t.strictSame(voNames('atlas'), ['atlas'])
  t.strictSame(voNames('/'), [])
  t.end()
})

void t.test('the role of an attribute is found, and NULL is none', t => {
  t.equal(roleIn('/cms/Role=production'), 'production')
  t.equal(roleIn('/cms/Role=NULL/Capability=NULL'), undefined)
  t.equal(roleIn('cms'), undefined)
  t.end()
})
