import t from 'tap'
import { openRegistry } from '@scitags/core'

import { explain } from '../src/explain.ts'

const client = await openRegistry({ source: 'embedded', refreshMinutes: 0, timeoutMs: 1 })
const registry = client.current
t.teardown(async () => { await client.close() })

const sentence = (...words: string[]): string => explain(words, registry).map(answer => answer.sentence).join('\n')

t.test('names in any case, one word or two, with ids or without', async t => {
  for (const words of [['cms', 'Analysis Input'], ['CMS', 'analysis input'], ['cms/Analysis Input'], ['cms', '14'], ['3', '14'], ['3/14'], ['cms/14']]) {
    t.equal(sentence(...words), '206 is the tag of cms/Analysis Input')
  }
})

t.test('a number is a tag, a label, a label sent as a tag, or neither', async t => {
  t.match(explain(['206', '196664', '999999', '0x30038'], registry).map(({ kind }) => kind), ['tag', 'label', 'neither', 'label'])
  t.equal(sentence('196664'), '196664 is the flow label of cms/Analysis Input; its tag is 206')
})

t.test('the answer holds everything that a program needs', async t => {
  t.match(explain(['206'], registry), [{
    input: '206',
    kind: 'tag',
    meaning: { experiment: { id: 3, name: 'cms' }, activity: { id: 14, name: 'Analysis Input' }, isRegistered: true, tag: 206, flowLabel: { base: 196_664, mask: 0x3FEFC } }
  }])
  t.equal(explain(['206'], registry)[0]?.meaning?.flowLabel?.all.length, 32)
})

t.test('an experiment alone lists its activities', async t => {
  t.equal(explain(['nova'], registry).length, 1)
  t.equal(explain(['cms'], registry).length, 24)
})

t.test('an experiment above 511 has a tag and no label; 0/0 has neither', async t => {
  t.match(explain(['600/1'], registry), [{ meaning: { tag: 38_401, flowLabel: undefined } }])
  t.match(explain(['0/0'], registry), [{ meaning: { tag: undefined, flowLabel: undefined } }])
})

t.test('an unknown name is refused with the nearest one', async t => {
  t.throws(() => explain(['cmss', 'x'], registry), { code: 'NAME_UNKNOWN', message: 'the registry does not know the experiment \'cmss\'; did you mean \'cms\'?' })
  t.throws(() => explain(['cms', 'Analysis Imput'], registry), { message: 'the registry does not know the activity \'Analysis Imput\' of cms; did you mean \'Analysis Input\'?' })
  t.throws(() => explain(['lhcb', 'zzzzzzzz'], registry), { message: /known are default, perfSONAR/ })
  t.throws(() => explain(['2000/1'], registry), { message: '2000/1: experiments are 0…1023 and activities 0…63' })
})
