/** Every form of `xrootd.pmark`, and a site that runs with what comes out. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import t from 'tap'
import { parse } from 'yaml'

import { createScitags, openRegistry } from '@scitags/core'
import { parseSite } from '../../src/site-file.ts'
import { configLines } from '../../src/xrootd/config-lines.ts'
import { markingFrom } from '../../src/xrootd/marking-rules.ts'
import type { Marking } from '../../src/xrootd/marking-rules.ts'
import { markingYaml } from '../../src/xrootd/marking-yaml.ts'
import { readPmark } from '../../src/xrootd/pmark-reader.ts'
import { Warnings } from '../../src/xrootd/warnings.ts'
import { jsonLines, ran } from '../ran.ts'
import { directory, scitags } from '../spawned.ts'

const client = await openRegistry({ source: 'embedded', refreshMinutes: 0, timeoutMs: 1000 })
t.teardown(async () => { await client.close() })

function imported (...lines: string[]): { marking: Marking, warnings: string[] } {
  const warnings = new Warnings()
  const settings = readPmark(configLines(lines.map(line => `xrootd.pmark ${line}`).join('\n'), { directive: 'xrootd.pmark', host: { name: undefined, instance: undefined }, warnings }), warnings)
  const marking = markingFrom(settings, { registry: client.current, portOf: service => ({ syslog: 514 })[service], warnings })
  return { marking, warnings: warnings.all.map(({ text }) => text) }
}

/** Without what is said of every file that does not say otherwise. */
function said (...lines: string[]): string[] {
  return imported('domain any', 'use firefly', 'defsfile /d', ...lines).warnings
}

/** As the site-file reader reads it, made ready by the engine. */
async function accepted (yaml: string): Promise<unknown> {
  const { options: { marking } } = parseSite(`servers:\n  - name: a\n    listen: ['127.0.0.1:0']\n    data: a\n${yaml}`, 'x.yaml')
  const engine = await createScitags({ ...marking, registry: { source: 'embedded' }, fireflies: {} })
  await engine.close()
  return marking
}

t.test('the mappings', async t => {
  const { marking, warnings } = imported(
    'domain any', 'use firefly', 'defsfile /etc/scitags.json',
    'map2exp default default', 'map2exp path /store/ cms map2exp path /atlas/data/ ATLAS', 'map2exp vo cms cms map2exp vorg /atlas/Role=NULL atlas',
    'map2act cms default Staging', 'map2act cms role production Express map2act cms user alice Debug', 'map2act atlas role pilot Staging'
  )
  t.same(marking, {
    scope: 'any',
    experiments: { default: 'default', paths: { '/store': 'cms', '/atlas/data': 'atlas' }, vos: { cms: 'cms', atlas: 'atlas' } },
    activities: { cms: { default: 'Staging', roles: { production: 'Express' }, users: { alice: 'Debug' } }, atlas: { roles: { pilot: 'Staging' } } },
    registry: { source: '/etc/scitags.json' },
    fireflies: { toFarEnd: true }
  })
  t.match(warnings, [/knows only the path of a request so far/])
  t.equal(warnings.length, 1)
})

t.test('each form of defsfile', async t => {
  const forms: [form: string, registry: Marking['registry']][] = [
    ['/etc/d.json', { source: '/etc/d.json' }],
    ['nofail /etc/d.json', { source: '/etc/d.json' }],
    ['fail /etc/d.json', { source: '/etc/d.json' }],
    ['curl https://example.org/d.json', { source: 'https://example.org/d.json' }],
    ['wget 5 https://example.org/d.json', { source: 'https://example.org/d.json', timeoutMs: 10_000 }],
    ['nofail curl 2m https://example.org/d.json', { source: 'https://example.org/d.json', timeoutMs: 120_000 }],
    ['fail wget 1d https://example.org/d.json', { source: 'https://example.org/d.json', timeoutMs: 600_000 }]
  ]
  for (const [form, registry] of forms) t.same(imported(`defsfile ${form}`).marking.registry, registry, form)
  t.match(imported('defsfile fail /d').warnings.join('\n'), /`fail` has no equivalent/)
  t.notMatch(imported('fail', 'defsfile nofail /d').warnings.join('\n'), /`fail`/, 'the last word counts')
  t.match(imported('defsfile relative').warnings.join('\n'), /'relative', is not absolute; XRootD does not start with this/)
  t.match(imported('defsfile curl ftp://x').warnings.join('\n'), /no http or https URL/)
})

t.test('each word of domain', async t => {
  for (const [word, scope] of [['any', 'any'], ['all', 'any'], ['local', 'local'], ['remote', 'remote']] as const) t.equal(imported(`domain ${word}`).marking.scope, scope)
  t.match(imported('domain remote').warnings[0], /by address alone/)
  t.match(imported('use firefly').warnings.join('\n'), /`domain remote` is its default as it is ours/)
  t.match(imported('domain here').warnings[0], /domain 'here' is none of any, all, local, remote/)
})

t.test('each form of ffdest, and its ports', async t => {
  const collectors = (...lines: string[]): readonly string[] | undefined => imported(...lines).marking.fireflies?.collectors
  t.same(collectors('ffdest c.example.org'), ['c.example.org'])
  t.same(collectors('ffdest origin,c.example.org:10515'), ['c.example.org:10515'])
  t.same(collectors('ffdest c.example.org:syslog'), ['c.example.org:514'])
  t.same(imported('ffdest origin').marking.fireflies, { toFarEnd: true })
  t.same(collectors('ffdest [2001:db8::1]:10515'), ['[2001:db8::1]:10515'])
  t.match(said('ffdest [2001:db8::1]:10515'), [/the first colon/])
  t.same(collectors('ffdest a,b', 'ffdest c'), ['a', 'b', 'c'])
  t.match(said('ffdest a,b', 'ffdest c'), [/all 3 collectors get fireflies here; XRootD tells only the last, c/])
  t.match(said('ffdest origin:7'), [/always goes to port 10514/])
  t.same(said('ffdest origin:10514'), [])
  t.match(said('ffdest a:nope'), [/'nope' is neither a port nor a UDP service/])
  t.match(said('ffdest a:99999'), [/neither a port/])
  t.match(said('ffdest a/b'), [/it is no host and port/])
  t.match(said('ffdest a:'), [/'a:' is no destination/])
  t.match(said('ffdest'), [/is missing/])
})

t.test('each word of use', async t => {
  t.same(said('use firefly scitag noflowlabel noflowlabel+ff'), [])
  t.match(said('use flowlabel flowlabel+ff'), [/`use flowlabel` does nothing in XRootD/, /`use flowlabel\+ff` does nothing/])
  t.match(said('use noscitag domain any'), [/`use noscitag` has no equivalent/])
  t.match(said('use what'), [/use 'what' is none of/])
  t.match(said('use'), [/what to use is missing/])
  const off = imported('domain any', 'ffdest c', 'use nofirefly')
  t.same(off.marking.fireflies, { toFarEnd: false })
  t.match(off.warnings, [/no fireflies are sent/])
  t.match(imported('domain any').warnings, [/XRootD marks nothing at all/])
})

t.test('ffecho, debug and trace', async t => {
  t.equal(imported('ffecho 60').marking.ongoingMs, 60_000)
  t.equal(imported('ffecho 5m').marking.ongoingMs, 300_000)
  t.equal(imported('ffecho 29').marking.ongoingMs, 0)
  t.match(said('ffecho 60'), [/never used/])
  t.match(said('ffecho soon'), [/'soon' is no time/])
  t.match(said('debug', 'trace'), [/`debug` is no part/, /`trace` is no part/])
  t.same(said('debug trace nodebug notrace'), [])
})

t.test('what means something else here is said', async t => {
  t.match(said('map2exp path /store cms'), [/path \/store covers whole components here: in XRootD it covers \/storex/])
  t.same(said('map2exp path /store/ cms'), [])
  t.match(said('map2exp path store cms map2exp path /a/../b cms'), [/path 'store' is left out/, /'\/a\/\.\.\/b' is left out/])
  t.match(said('map2exp default cms map2exp default atlas'), [/default is mapped to 'atlas' and on line 4 to 'cms': 'cms' is taken, as in XRootD/])
  t.same(imported('map2exp path /a/ cms', 'map2exp path /a atlas').marking.experiments?.paths, { '/a': 'cms' }, 'the longer spelling is tried first')
  t.match(said('map2exp default cmss'), [/no experiment called 'cmss'; did you mean 'cms'\?/])
  t.match(said('map2act cms default Production Input'), [/'Input' is no option/, /did you mean 'Production Input', which XRootD cannot take/])
  t.match(said('map2exp what x y'), [/map2exp 'what' is none of/])
  t.match(said('map2act cms what x y'), [/map2act 'what' is none of/])
  t.match(said('map2exp path /a/'), [/the experiment of map2exp is missing/])
  t.match(imported('map2exp default cms').warnings.join('\n'), /mappings and no defsfile/)
  t.match(said('frobnicate domain all'), [/'frobnicate' is no option of xrootd.pmark, and is skipped/])
})

const { path, dispose } = await directory()
t.teardown(dispose)

async function file (name: string, text: string): Promise<string> {
  await writeFile(join(path, name), text)
  return join(path, name)
}

const whole = `all.export /store
set defs = /etc/scitags.json
xrootd.pmark defsfile nofail $defs \\
   domain any
xrootd.pmark ffdest collector.example.org:10515,origin
if exec cmsd
xrootd.pmark ffecho 30
else
xrootd.pmark map2exp path /store/cms cms map2exp path /store/atlas/ atlas
fi
xrootd.pmark map2act cms default Staging
`

t.test('a site file takes what is printed, and `scitags serve` runs with it', async t => {
  const at = await file('xrootd.cf', whole)
  const { code, out, err } = await ran('import-xrootd', at)
  t.equal(code, 0)
  t.match(err, /^scitags: [^\n]*xrootd\.cf: line 9: path \/store\/cms covers whole components[^\n]*\n$/)
  t.match(out, /^# From the xrootd\.pmark directives of [^\n]*\n# Not the same as there:\n# - line 9: path/)
  t.match(await accepted(out), { scope: 'any', experiments: { paths: { '/store/cms': 'cms', '/store/atlas': 'atlas' } }, activities: { cms: { default: 'Staging' } }, registry: { source: '/etc/scitags.json' } })
  t.same(jsonLines(await ran('import-xrootd', at, '--json')), [{ marking: (parse(out) as { marking: unknown }).marking, warnings: [{ line: 9, text: String((/line 9: (.*)/.exec(err) ?? [])[1]) }] }])
  const site = await file('scitags.yaml', `servers:\n  - name: a\n    listen: ['127.0.0.1:0']\n    data: a\n${out.replace('/etc/scitags.json', 'embedded').replace('collector.example.org:10515', '127.0.0.1:9')}`)
  const serve = scitags(['serve', '--config', site])
  await serve.saw(/http:\/\/127\.0\.0\.1:\d+/)
  serve.signal('SIGTERM')
  t.equal(await serve.ended, 0)
})

t.test('a host that is told decides what depends on it', async t => {
  const at = await file('host.cf', 'if se1.*\nxrootd.pmark domain any use firefly\nelse\nxrootd.pmark domain local use firefly\nfi\n')
  t.match(await ran('import-xrootd', at, '--host', 'se1.example.org'), { code: 0, err: '', out: /scope: any/ })
  t.match(await ran('import-xrootd', at, '--host', 'se2.example.org'), { code: 0, out: /scope: local/ })
})

t.test('nothing usable is 1', async t => {
  t.match(await ran('import-xrootd', await file('none.cf', 'all.export /\n')), { code: 1, out: '', err: /^scitags: [^\n]* has no line with xrootd\.pmark that applies/ })
  t.match(await ran('import-xrootd', await file('bad.cf', 'xrootd.pmark frobnicate\n')), { code: 1, out: '', err: /is no option[^]*nothing that [^\n]* says about marking can be used here\n$/ })
  t.match(await ran('import-xrootd', join(path, 'missing')), { code: 1, err: /cannot be read \(ENOENT\)/ })
  t.match(await ran('import-xrootd', await file('huge.cf', '#'.repeat(1_048_577))), { code: 1, err: /has more than 1048576 bytes/ })
  t.match(await ran('import-xrootd', '/dev/zero'), { code: 1, err: /has more than 1048576 bytes/ })
  t.match(await ran('import-xrootd'), { code: 2, err: /takes one file/ })
  t.match(await ran('import-xrootd', 'a', 'b'), { code: 2 })
})

t.test('a file of the largest size costs seconds at most, and its warnings are counted', async t => {
  const line = 'xrootd.pmark map2exp path /x unknwn\n'
  const begun = performance.now()
  const { code, err } = await ran('import-xrootd', await file('many.cf', `xrootd.pmark use firefly\n${line.repeat(Math.floor(1_000_000 / line.length))}`))
  t.equal(code, 0)
  t.ok(err.split('\n').length < 210)
  t.match(err, /and \d+ more\n$/)
  t.ok(performance.now() - begun < 20_000)
})

t.test('whatever stands in the file, a site takes what comes out', async () => {
  const word = fc.oneof(
    fc.constantFrom('map2exp', 'map2act', 'path', 'vo', 'vorg', 'default', 'role', 'user', 'cms', 'atlas', 'Staging', 'Debug', '/', '/a', '/a/', '//a', '/a/../b', '__proto__', 'constructor', '/__proto__', 'ffdest', 'a:1', '[::1]:2', 'origin', 'x:y', 'defsfile', 'curl', 'https://e.org/', '5m', 'domain', 'any', 'use', 'firefly', 'nofirefly', 'ffecho', '60', '$x', 'if', '#', '\\', '\n xrootd.pmark'),
    fc.string({ unit: 'binary', maxLength: 6 })
  )
  await fc.assert(fc.asyncProperty(fc.array(word, { maxLength: 40 }), async words => {
    const warnings = new Warnings()
    const text = `xrootd.pmark ${words.join(' ')}`
    const settings = readPmark(configLines(text, { directive: 'xrootd.pmark', host: { name: undefined, instance: undefined }, warnings }), warnings)
    const marking = markingFrom(settings, { registry: client.current, portOf: () => undefined, warnings })
    const yaml = markingYaml(marking, warnings.all, 'x.cf')
    if (Object.keys(marking).length > 0) await accepted(yaml)
  }), { numRuns: 500 })
})
