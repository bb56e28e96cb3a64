/** Rules are checked when they are read, and everything that is wrong is told at once. */
import t from 'tap'

import { ScitagsError } from '../../src/errors.ts'
import { compileRules } from '../../src/policy/rules.ts'
import { snapshot } from '../../src/registry/snapshot.ts'
import { registryOf } from '../../src/wire/registry.ts'
import type { RuleOptions } from '../../src/policy/rules.ts'

const registry = registryOf(snapshot)

function problemsOf (options: RuleOptions): string[] {
  try {
    compileRules(options, registry)
    return []
  } catch (error) {
    if (!(error instanceof ScitagsError) || error.code !== 'RULES_INVALID') throw error
    return error.message.split(/: (.*)/s)[1]?.split('; ') ?? []
  }
}

void t.test('no rules are rules', t => {
  const { default: fallback, paths, vos, issuers } = compileRules({}, registry)
  t.equal(fallback, undefined)
  t.strictSame([paths.size, vos.size, issuers.size], [0, 0, 0])
  t.end()
})

void t.test('names and ids mean the same, whatever their case', t => {
  for (const cms of ['cms', 'CMS', 3, '3']) {
    const { paths } = compileRules({ experiments: { paths: { '/store/': cms } }, activities: { cms: { default: 'analysis INPUT' } } }, registry)
    t.match(paths.get('/store'), { experiment: 3, because: { rule: 'path', detail: 'path /store belongs to cms' }, activities: { default: { activity: 14 } } })
  }
  t.end()
})

void t.test('an id in range need not be registered', t => {
  const { default: fallback } = compileRules({ experiments: { default: 900 }, activities: { 900: { users: { alice: 63 } } } }, registry)
  t.match(fallback, { experiment: 900, because: { detail: 'what no rule fits belongs to experiment 900' } })
  t.match(fallback?.activities.users.get('alice'), { activity: 63, detail: 'user alice does activity 63' })
  t.end()
})

void t.test('every problem is told, each with its place and the nearest name', t => {
  t.strictSame(problemsOf({
    experiments: { default: 'cmss', paths: { '/a': 0, relative: 'cms', '/x/../y': 'cms' }, vos: { atlas: 1024 }, issuers: { 'https://i': 2.5 } },
    activities: { atlas: { default: 'Analysis Inptu', roles: { pilot: 64 }, users: { bob: 'no such thing at all' } }, nobody: {} }
  }), [
    "activities.atlas.users.bob: no activity of atlas is called 'no such thing at all'",
    'activities.atlas.roles.pilot: no activity has the id 64, they are 1…63',
    "activities.atlas.default: no activity of atlas is called 'Analysis Inptu'", "did you mean 'Analysis Input'?",
    "activities.nobody: no experiment is called 'nobody'",
    'experiments.paths./a: no experiment has the id 0, they are 1…1023',
    "experiments.paths.relative: a path is absolute and has no '..'",
    "experiments.paths./x/../y: a path is absolute and has no '..'",
    'experiments.vos.atlas: no experiment has the id 1024, they are 1…1023',
    'experiments.issuers.https://i: no experiment has the id 2.5, they are 1…1023',
    "experiments.default: no experiment is called 'cmss'", "did you mean 'cms'?"
  ])
  t.end()
})

void t.test('the activity of an experiment without names can only be an id', t => {
  t.strictSame(problemsOf({ activities: { 900: { default: 'default' } } }), ["activities.900.default: no activity of experiment 900 is called 'default'"])
  t.end()
})

void t.test('the place of the first problem is told as steps, blanks and dots and all', t => {
  for (const [options, path] of [
    [{ activities: { cms: { roles: { 'a b': 'Nope' } } } }, ['activities', 'cms', 'roles', 'a b']],
    [{ experiments: { issuers: { 'https://i.example.org/': 'nope' } } }, ['experiments', 'issuers', 'https://i.example.org/']],
    [{ experiments: { default: 'nope', paths: { relative: 'cms' } } }, ['experiments', 'paths', 'relative']]
  ] as const) t.throws(() => compileRules(options, registry), { code: 'RULES_INVALID', path })
  t.end()
})

void t.test('one thing under two spellings is refused', t => {
  t.strictSame(problemsOf({
    experiments: { paths: { '/a': 'cms', '/a/': 'atlas' }, vos: { cms: 'cms', '/cms': 'atlas' }, issuers: { 'https://i': 2, 'https://i/': 3 } },
    activities: { cms: {}, 3: {} }
  }), [
    'activities.cms: this experiment is given twice',
    'experiments.paths./a/: this path is given twice',
    'experiments.vos./cms: this vo is given twice',
    'experiments.issuers.https://i/: this issuer is given twice'
  ])
  t.end()
})
