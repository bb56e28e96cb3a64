import t from 'tap'
import { openRegistry } from '@scitags/core'

import { explain } from '../src/explain.ts'

const client = await openRegistry({ source: 'embedded', refreshMinutes: 0, timeoutMs: 1 })
const registry = client.current
t.teardown(async () => { await client.close() })

const answersTo = (...words: string[]): ReturnType<typeof explain>['answers'] => explain(words, registry).answers
const sentence = (...words: string[]): string => answersTo(...words).map(answer => answer.sentence).join('\n')

t.test('names in any case, one word or two, with ids or without', async t => {
  for (const words of [['cms', 'Analysis Input'], ['CMS', 'analysis input'], ['cms/Analysis Input'], ['cms', '14'], ['3', '14'], ['3/14'], ['cms/14']]) {
    t.equal(sentence(...words), '206 is the tag of cms/Analysis Input')
  }
})

t.test('a number is a tag, a label, a label sent as a tag, or neither', async t => {
  t.match(answersTo('206', '196664', '999999', '0x30038').map(({ kind }) => kind), ['tag', 'label', 'neither', 'label'])
  t.equal(sentence('196664'), '196664 is the flow label of cms/Analysis Input; its tag is 206')
})

t.test('the answer holds everything that a program needs', async t => {
  t.match(answersTo('206'), [{
    input: '206',
    kind: 'tag',
    meaning: { experiment: { id: 3, name: 'cms' }, activity: { id: 14, name: 'Analysis Input' }, isRegistered: true, tag: 206, flowLabel: { base: 196_664, mask: 0x3FEFC } }
  }])
  t.equal(answersTo('206')[0]?.meaning?.flowLabel?.all.length, 32)
})

t.test('an experiment alone lists its activities', async t => {
  t.equal(answersTo('nova').length, 1)
  t.equal(answersTo('cms').length, 24)
})

t.test('an experiment above 511 has a tag and no label; 0/0 has neither', async t => {
  t.match(answersTo('600/1'), [{ meaning: { tag: 38_401, flowLabel: undefined } }])
  t.match(answersTo('0/0'), [{ meaning: { tag: undefined, flowLabel: undefined } }])
})

t.test('a number comes back as it was typed', async t => {
  t.match(sentence('0x10'), /^0x10 is neither a tag/)
  t.match(sentence('00206'), /^00206 is the tag of cms/)
  t.match(sentence('0x30038'), /^0x30038 is the flow label of cms\/Analysis Input; its tag is 206$/)
})

t.test('an unknown name gets the nearest one', async t => {
  const refusals: [words: string[], message: string | RegExp][] = [
    [['cmss', 'x'], 'the registry does not know the experiment \'cmss\'; did you mean \'cms\'?'],
    [['cms', 'Analysis Imput'], 'the registry does not know the activity \'Analysis Imput\' of cms; did you mean \'Analysis Input\'?'],
    [['lhcb', 'zzzzzzzz'], /known are default, perfSONAR/],
    [['2000/1'], 'there is no experiment 2000: they are 0…1023'],
    [['3/64'], 'there is no activity 64: they are 0…63']
  ]
  for (const [words, message] of refusals) t.match(explain(words, registry), { answers: [], unknown: [{ code: 'NAME_UNKNOWN', message }] })
})

t.test('of several words the known ones are explained, whatever the others are', async t => {
  t.match(explain(['206', 'nope', '144'], registry), { answers: [{ input: '206' }, { input: '144' }], unknown: [{ message: /the experiment 'nope'/ }] })
})
