/** Registries shown, searched, checked and compared, with exit codes for scripts. */
import { createServer } from 'node:http'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import t from 'tap'

import { jsonLines, ran } from '../ran.ts'
import { directory } from '../spawned.ts'

const { path, dispose } = await directory()
t.teardown(dispose)

async function file (name: string, content: unknown): Promise<string> {
  const at = join(path, name)
  await writeFile(at, typeof content === 'string' ? content : JSON.stringify(content))
  return at
}

const cms = { expName: 'cms', expId: 3, activities: [{ activityId: 1, activityName: 'default' }, { activityId: 14, activityName: 'Analysis Input' }] }
const good = { version: 1, modified: '2026-01-01T00:00:00+00:00', experiments: [cms] }

t.test('show tells source, age, experiments, activities and tags', async t => {
  t.match(await ran('registry', 'show'), { code: 0, err: '', out: /^The embedded registry, of 2025-09-04, \d+ days? old: 14 experiments, 114 activities\n[^]*\n3 cms\n[^]* {2}tag {3}206 {2}14 Analysis Input\n/ })
  const at = await file('good.json', good)
  t.match(await ran('registry', 'show', 'cms', '--registry', at), { code: 0, out: `${at}, of 2026-01-01, ` })
  t.match(jsonLines(await ran('registry', 'show', '3', '--registry', at, '--json')), [{ source: at, origin: 'file', modified: good.modified, ageDays: Number, experiments: [{ id: 3, name: 'cms', isLabellable: true, activities: [{ id: 1, tag: 193 }, { id: 14, name: 'Analysis Input', tag: 206 }] }] }])
  const cache = await file('cache.json', { url: 'https://www.example.org/', text: JSON.stringify(good) })
  t.match(await ran('registry', 'show', '--registry', cache), { code: 0, out: /^A cached copy in / })
  t.match(await ran('registry', 'show', 'cmss'), { code: 1, err: /did you mean 'cms'\?\n$/ })
})

t.test('what others have named cannot steer the terminal', async t => {
  const at = await file('nasty.json', { version: 1, experiments: [{ expName: 'x\u001b[2J', expId: 600, activities: [{ activityId: 1, activityName: '\u202eevil\n' }] }] })
  const { out, code } = await ran('registry', 'show', '--registry', at)
  t.equal(code, 0)
  t.match(out, 'of unknown age')
  t.match(out, '600 x\\u{1b}[2J (no flow labels: they hold experiments 1…511)\n  tag 38401   1 \\u{202e}evil\\u{a}\n')
})

t.test('search finds parts of names and tags, and its exit code says whether', async t => {
  t.match(await ran('registry', 'search', 'staging'), { code: 0, out: '  147  atlas/Staging\n  208  cms/Staging\n  402  belleii/Staging\n' })
  t.match(await ran('registry', 'search', 'cms/analysis', 'in'), { code: 0, out: '  206  cms/Analysis Input\n' })
  t.match(jsonLines(await ran('registry', 'search', '206', '--json')), [{ tag: 206, experiment: { id: 3, name: 'cms' }, activity: { id: 14, name: 'Analysis Input' } }])
  t.match(await ran('registry', 'search', 'nothing of the kind'), { code: 1, out: '', err: 'scitags: nothing in this registry has "nothing of the kind" in its name\n' })
})

t.test('check finds everything that is wrong, with its place', async t => {
  t.match(await ran('registry', 'check', await file('good.json', good)), { code: 0, out: /: a good registry, 0 warnings\n$/ })
  const bad = await file('bad.json', {
    version: 1,
    modified: 'yesterday',
    experiments: [
      { ...cms, activities: [...cms.activities, { activityId: 14, activityName: 'Other' }, { activityId: 64, activityName: 'High' }, { activityId: 15, activityName: 'DEFAULT ' }] },
      { expName: 'atlas', expId: 3, activities: cms.activities },
      { expName: 'CMS', expId: 600, activities: [] },
      { expName: '77', expId: 1024, activities: cms.activities }
    ]
  })
  const { code, out } = await ran('registry', 'check', bad)
  t.equal(code, 1)
  t.same(out.trimEnd().split('\n'), [
    'warning: modified: "yesterday" is no date',
    'error: experiments[1]: experiment atlas (3) is left out: the id is taken by experiment cms (3) at experiments[0]',
    'error: experiments[2]: experiment CMS (600) cannot be found by its name, which experiments[0] has already',
    'error: experiments[3]: experiment 77 (1024) is left out: its id is not in 1…1023',
    'warning: experiments[3]: experiment 77 (1024) has a name of digits, which rules take for an id',
    'warning: experiments[2]: experiment CMS (600) has no flow labels, which hold experiments 1…511; it has fireflies only',
    'error: experiments[0].activities[2]: activity cms/Other (14) is left out: the id is taken by activity cms/Analysis Input (14) at experiments[0].activities[1]',
    'error: experiments[0].activities[3]: activity cms/High (64) is left out: its id is not in 1…63',
    'error: experiments[0].activities[4]: activity cms/DEFAULT  (15) cannot be found by its name, which experiments[0].activities[0] has already',
    'warning: experiments[0].activities[4]: activity cms/DEFAULT  (15) has blanks around its name',
    'warning: experiments[2]: experiment CMS has no activities',
    `${bad}: 6 errors, 5 warnings`
  ])
  t.match(jsonLines(await ran('registry', 'check', bad, '--json')).at(1), { severity: 'error', place: 'experiments[1]', text: /atlas/ })
})

t.test('check says where a text stops being JSON or a registry', async t => {
  const faults: [content: unknown, text: RegExp][] = [
    ['{\n  "version": 1,\n}', /line 3, column 1/],
    ['', /the text ends/],
    [{ ...good, version: 2 }, /version/],
    [{ ...good, experiments: [{ expName: 'x', expId: '3', activities: [] }] }, /experiments\[0\]\.expId/],
    [{ ...good, experiments: [{ expName: 'x', expId: 0, activities: [] }] }, /no experiment has a usable id/]
  ]
  for (const [content, text] of faults) {
    const { code, out } = await ran('registry', 'check', await file('faulty.json', content))
    t.equal(code, 1)
    t.match(out, /^error: /)
    t.match(out, text)
  }
})

t.test('check and diff take URLs; what cannot be read is 2, so that a script can tell', async t => {
  const server = createServer((request, response) => { response.writeHead(request.url === '/api.json' ? 200 : 404).end(JSON.stringify(good)) }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => { server.close() })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  t.match(await ran('registry', 'check', `${url}/api.json`), { code: 0 })
  t.match(await ran('registry', 'check', `${url}/other`), { code: 2, out: '', err: /^scitags: [^\n]*the server answered 404[^\n]*\n$/ })
  t.match(await ran('registry', 'check', join(path, 'none')), { code: 2, err: /ENOENT/ })
  t.match(await ran('registry', 'diff', 'embedded', join(path, 'none')), { code: 2, out: '' })
  t.match(await ran('registry', 'diff', 'embedded', await file('faulty.json', '{')), { code: 2, out: '', err: /`scitags registry check` says more\n$/ })
  t.match(await ran('registry', 'show', '--registry', join(path, 'none')), { code: 1, err: /ENOENT/ })
  t.match(await ran('registry', 'diff', `${url}/api.json`, await file('good.json', good)), { code: 0, out: '' })
})

t.test('diff tells what moved, came and went, and its exit code whether anything did', async t => {
  const before = await file('before.json', { ...good, experiments: [cms, { expName: 'dune', expId: 9, activities: [] }] })
  const after = await file('after.json', { ...good, experiments: [{ ...cms, activities: [cms.activities[0]] }, { expName: 'dune', expId: 8, activities: [] }] })
  t.match(await ran('registry', 'diff', before, after), { code: 1, err: '', out: 'experiment dune moved from 9 to 8\nactivity cms/Analysis Input (14) has gone\n' })
  t.same(jsonLines(await ran('registry', 'diff', before, after, '--json'))[0], { of: 'experiment', change: 'moved', id: 8, name: 'dune', oldId: 9 })
  t.match(await ran('registry', 'diff', before, before), { code: 0, out: '', err: '' })
})

t.test('what is not understood', async t => {
  t.match(await ran('registry'), { code: 2, err: /^scitags: registry wants one of show, search, check, diff;/ })
  t.match(await ran('registry', 'shwo'), { code: 2, err: /^scitags: registry has no shwo; it wants one of/ })
  t.match(await ran('registry', 'diff', 'embedded'), { code: 2, err: /diff takes two sources/ })
  t.match(await ran('registry', 'search'), { code: 2, err: /what shall be sought/ })
  t.match(await ran('registry', 'show', 'Analysis', 'Input'), { code: 2, err: /a name with blanks stands in quotes\n$/ })
})
