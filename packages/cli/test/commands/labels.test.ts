/** Flow labels for filters: every one of a pair, of an experiment, of the registry. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'

import { decodeFlowLabel, flowLabelFromNumber } from '@scitags/core/wire'
import { jsonLines, ran } from '../ran.ts'
import { directory } from '../spawned.ts'

t.test('the 32 labels of a pair, by names or by ids, with value and mask', async t => {
  const byName = await ran('labels', 'cms', 'Analysis Input')
  t.match(byName, { code: 0, err: '', out: /^cms\/Analysis Input, tag 206: 196664\/261884, 0x30038\/0x3fefc\n/ })
  const numbers = byName.out.split('\n').slice(1).join(' ').trim().split(/\s+/).map(Number)
  t.equal(new Set(numbers).size, 32)
  for (const number of numbers) t.match(decodeFlowLabel(flowLabelFromNumber(number) ?? t.fail(`${number} is no label`) as never), { experiment: 3, activity: 14 })
  t.equal((await ran('labels', '3', '14')).out, byName.out)
  t.equal((await ran('labels', 'cms/Analysis Input')).out, byName.out)
})

t.test('a pair that is not registered has labels all the same', async t => {
  t.match(await ran('labels', '511', '63'), { code: 0, out: /^511\/63, tag 32767: 261884\/261884/ })
  t.match(await ran('labels', '1', '0'), { code: 0, out: /^default\/0: / }, 'without a tag, for 64 is none')
})

t.test('csv has a line for each label, and a heading', async t => {
  const { out, code } = await ran('labels', 'cms', 'Analysis Input', '--format', 'csv')
  const lines = out.trimEnd().split('\n')
  t.equal(code, 0)
  t.equal(lines.length, 33)
  t.same(lines.slice(0, 2), ['experiment_id,experiment,activity_id,activity,tag,entropy,label,label_hex', '3,cms,14,Analysis Input,206,0,196664,0x30038'])
  t.equal(lines.at(-1), '3,cms,14,Analysis Input,206,31,983355,0xf013b')
})

t.test('json has an object for each pair', async t => {
  for (const words of [['--json'], ['--format', 'json'], ['--json', '--format', 'json']]) {
    const [pair, ...more] = jsonLines(await ran('labels', 'cms', 'Analysis Input', ...words)) as [{ labels: number[] }]
    t.equal(more.length, 0)
    t.match(pair, { experiment: { id: 3, name: 'cms' }, activity: { id: 14, name: 'Analysis Input' }, tag: 206, value: 196664, mask: 261884, valueHex: '0x30038', maskHex: '0x3fefc' })
    t.equal(pair.labels.length, 32)
  }
})

t.test('value and mask of each activity, and of each whole experiment', async t => {
  const { out } = await ran('labels', 'cms', '--masks', 'activity', '--format', 'csv')
  t.match(out, /^experiment_id,experiment,activity_id,activity,tag,value,mask,value_hex,mask_hex\n3,cms,1,default,193,196612,261884,0x30004,0x3fefc\n/)
  const experiments = jsonLines(await ran('labels', '--masks', 'experiment', '--json')) as { value: number, mask: number, labels?: unknown }[]
  t.equal(experiments.length, 14)
  t.match(experiments[2], { experiment: { id: 3, name: 'cms' }, value: 196608, mask: 261632 })
  t.notOk(experiments[2]?.labels)
  const all = jsonLines(await ran('labels', '--json')) as { experiment: { id: number }, labels: number[] }[]
  for (const { experiment, labels } of all) {
    const filter = experiments[experiment.id - 1]
    t.ok(labels.every(label => (label & (filter?.mask ?? 0)) === filter?.value), `the filter of experiment ${experiment.id} takes all of its labels`)
  }
})

t.test('all labels of the registry are different', async t => {
  const all = (jsonLines(await ran('labels', '--json')) as { labels: number[] }[]).flatMap(({ labels }) => labels)
  t.equal(all.length, 114 * 32)
  t.equal(new Set(all).size, all.length)
})

t.test('what cannot be labelled is said', async t => {
  const { path, dispose } = await directory()
  t.teardown(dispose)
  const file = join(path, 'registry.json')
  const activities = [{ activityId: 1, activityName: 'default' }, { activityId: 2, activityName: '=SUM("a,b")' }]
  await writeFile(file, JSON.stringify({ version: 1, experiments: [{ expName: 'low', expId: 511, activities }, { expName: 'high', expId: 512, activities }] }))
  for (const words of [[], ['--masks', 'activity'], ['--masks', 'experiment']]) {
    t.match(await ran('labels', '--registry', file, ...words), { code: 0, out: /^low/, err: 'scitags: high has no flow label: they hold experiments 1…511\n' })
    t.match(await ran('labels', 'high', '--registry', file, ...words), { code: 1, out: '', err: 'scitags: high has no flow label: they hold experiments 1…511\n' })
  }
  t.match(await ran('labels', '600', '1'), { code: 1, out: '', err: /^scitags: 600\/1 has no flow label/ })
  t.match(await ran('labels', 'low', '--registry', file, '--masks', 'activity', '--format', 'csv'), { out: /\n511,low,2,"'=SUM\(""a,b""\)",32706,/ })
})

t.test('what is not understood', async t => {
  t.match(await ran('labels', 'cmss'), { code: 1, err: 'scitags: the registry does not know the experiment \'cmss\'; did you mean \'cms\'?\n' })
  t.match(await ran('labels', '206'), { code: 1, out: '', err: /no activities of experiment 206.*`scitags tag 206` says whose\n$/ })
  t.match(await ran('labels', '3', '64'), { code: 1, out: '', err: 'scitags: there is no activity 64: they are 0…63\n' })
  t.match(await ran('labels', 'cms', 'Analysis Imput'), { code: 1, err: /did you mean 'Analysis Input'\?\n$/ })
  t.match(await ran('labels', 'cms', 'Analysis', 'Input'), { code: 2, err: /a name with blanks stands in quotes\n$/ })
  t.match(await ran('labels', '--format', 'xml'), { code: 2, err: 'scitags: --format xml is none of text, csv, json\n' })
  t.match(await ran('labels', '--masks', 'all'), { code: 2, err: 'scitags: --masks all is none of activity, experiment\n' })
  t.match(await ran('labels', '--json', '--format', 'csv'), { code: 2, err: /contradict/ })
  t.match(await ran('labels', 'cms', 'Cache', '--masks', 'experiment'), { code: 2, err: /leave the activity out/ })
})
